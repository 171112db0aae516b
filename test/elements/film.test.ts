import {expect} from '@open-wc/testing';
import {all, mount, textOf} from '../support/mount.js';
import {collectWarnings} from '../support/warnings.js';

const words = '<div slot="transcript"><p>What the midwife says.</p></div>';
const film = (attributes: string, inside = words) =>
  `<miscarriage-film film-title="A midwife tells" ${attributes}>${inside}</miscarriage-film>`;
const vimeo = 'provider="vimeo" film-id="000000000"';
const youtube = 'provider="youtube" film-id="-----------"';
type Film = Awaited<ReturnType<typeof mount>>;
// The frame is made but not loaded: nothing outside this machine is asked for.
const click = async (element: Film, selector: string) => {
  element.shadowRoot.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
};

describe('a film', () => {
  const providers: [attributes: string, name: string, address: string][] = [
    [youtube, 'YouTube', 'https://www.youtube-nocookie.com/embed/-----------?autoplay=1&rel=0'],
    [vimeo, 'Vimeo', 'https://player.vimeo.com/video/000000000?dnt=1&autoplay=1'],
  ];
  for (const [attributes, name, address] of providers) {
    it(`of ${name} names who is contacted, and contacts nobody before consent`, async () => {
      const element = await mount(film(attributes));
      expect(textOf(element, '#consent')).to.match(
        new RegExp(`^The film is on ${name}\\. Nothing has been loaded from there yet\\..*IP address`),
      );
      expect(all(element, 'iframe, img, video, link')).to.have.length(0);
      const hints = [...document.querySelectorAll<HTMLLinkElement>('link')].filter(
        ({href}) => !href.startsWith(location.origin),
      );
      expect(hints).to.deep.equal([]);
    });

    it(`of ${name} plays in a sandboxed frame after consent, focus goes in, and Stop undoes it`, async () => {
      const element = await mount(film(attributes));
      await click(element, '.button-play');
      const frame = element.shadowRoot.querySelector('iframe')!;
      expect(frame.src).to.equal(address);
      expect(frame.title).to.equal('A midwife tells');
      expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
      expect(frame.sandbox.length).to.be.greaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(element.shadowRoot.activeElement).to.equal(frame);
      await click(element, '.button-stop');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(all(element, 'iframe')).to.have.length(0);
      expect(element.shadowRoot.activeElement).to.equal(element.shadowRoot.querySelector('.button-play'));
    });
  }

  it('asks again after it was taken out of the page', async () => {
    const element = await mount(film(vimeo));
    await click(element, '.button-play');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(all(element, 'iframe')).to.have.length(0);
  });

  const refused: [attributes: string, warned: string][] = [
    ['provider="youtube" film-id="https://youtu.be/x"', 'film-id="https://youtu.be/x"'],
    ['provider="youtube" film-id="abc"', 'film-id="abc"'],
    ['provider="vimeo" film-id="12345/../x"', 'film-id="12345/../x"'],
    ['provider="vimeo"', 'film-id=""'],
    ['provider="dailymotion" film-id="x"', 'provider="dailymotion"'],
    ['provider="constructor" film-id="x"', 'provider="constructor"'],
    ['provider="file" src="https://elsewhere.example/film.mp4"', 'src="https://elsewhere.example/film.mp4"'],
    ['provider="file" src="http://["', 'src="http://["'],
    [`${vimeo} poster="http://["`, 'poster="http://["'],
    [`${vimeo} poster="https://elsewhere.example/p.jpg"`, 'poster="https://elsewhere.example/p.jpg"'],
  ];
  for (const [attributes, warned] of refused) {
    it(`refuses ${warned} with a warning, and its text is still there`, async () => {
      const log = collectWarnings();
      const element = await mount(film(attributes));
      log.stop();
      expect(log.warnings.join()).to.contain(warned);
      expect(all(element, 'iframe, img, video')).to.have.length(0);
      expect(
        element.shadowRoot.querySelector<HTMLSlotElement>('slot[name="transcript"]')!.assignedElements(),
      ).to.have.length(1);
    });
  }
});
