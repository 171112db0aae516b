import {msg} from '@lit/localize';

// Sentences that stand in more than one place: a change of one is a change of all.

export const backPain = msg('Back pain', {desc: 'topic'});

export const callNowForEctopic = msg(
  'Call {emergency} for very strong tummy pain, fainting, or pain at the tip of your shoulder.',
  {
    desc: 'The same sentence wherever it stands: translate it once. Any one. "Tip of your shoulder" = where the arm begins.',
  },
);
