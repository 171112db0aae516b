import {msg} from '@lit/localize';

/** What the film element says. The film and its text are the hospital's own. */
export const text = {
  'film-heading': msg('A film', {desc: 'heading of a film without a title'}),
  'film-length': msg('Length: {duration}', {desc: 'how long the film is; only where the hospital gives it'}),
  'film-consent': msg(
    '**The film is on {provider}.** Nothing has been loaded from there yet. If you play it, {provider} sees your IP address, this website and which film you watch, and can set cookies.',
    {
      desc: 'before a film is played; {provider} is YouTube or Vimeo. "this website": the browser sends the address of the site, not of the page (strict-origin-when-cross-origin).',
    },
  ),
  'film-agree': msg('Agree and play the film', {desc: 'button: this is the consent, keep "agree"'}),
  'film-read': msg('Read the text instead', {desc: 'link to the text of the film'}),
  'film-transcript': msg('Text of the film', {desc: 'heading of the folded text of a film'}),
  'film-playing': msg('The film is shown by {provider}.', {desc: 'while the film of a provider is shown'}),
  'film-stop': msg('Stop and remove the film', {desc: 'button: takes the film of the provider away again'}),
  'film-no-film': msg('The film cannot be shown here.', {
    desc: 'where there is no film to show; its text stands below',
  }),
  'film-no-transcript': msg('There is no text of this film here. Ask us what it says.', {
    desc: 'where the hospital gave no text of the film',
  }),
} satisfies Record<string, string>;
