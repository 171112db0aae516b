import {expect, waitUntil} from '@open-wc/testing';
import {all, mount, textOf} from '../support/mount.js';
import {collectWarnings} from '../support/warnings.js';

const first = (element: HTMLElement) => all<HTMLAnchorElement>(element, '.actions .call')[0]?.getAttribute('href');
const meta = (name: string, content: string, parent: HTMLElement = document.head) => {
  const element = Object.assign(document.createElement('meta'), {name: `miscarriage:${name}`, content});
  parent.append(element);
  return () => {
    element.remove();
  };
};
const page = globalThis as {miscarriageHospital?: unknown};

describe('details of the hospital', () => {
  const undo: (() => void)[] = [];
  afterEach(() => {
    undo.splice(0).forEach((step) => {
      step();
    });
    delete page.miscarriageHospital;
  });

  it('come from the attribute before the meta, and from the meta before hospital.js', async () => {
    page.miscarriageHospital = {phone: '333', country: 'DE', clinic: 'File'};
    undo.push(meta('phone', '222'), meta('clinic', 'Meta'));
    const element = await mount('<miscarriage-contact phone="111"></miscarriage-contact>');
    expect(first(element)).to.equal('tel:111');
    expect(textOf(element, '#title')).to.equal('Meta');
    expect(textOf(element)).to.contain('116117');
  });

  it('fall through an empty attribute', async () => {
    undo.push(meta('phone', '222'));
    expect(first(await mount('<miscarriage-contact phone=""></miscarriage-contact>'))).to.equal('tel:222');
  });

  it('are not taken from a meta in the body, where others can post', async () => {
    undo.push(meta('phone', '0900 666', document.body));
    expect(first(await mount('<miscarriage-contact></miscarriage-contact>'))).to.equal(undefined);
  });

  it('are not taken from an element that carries the name of the file', async () => {
    const form = document.createElement('form');
    form.id = 'miscarriageHospital';
    form.innerHTML = '<input name="phone" value="0900 666">';
    document.body.append(form);
    undo.push(() => {
      form.remove();
    });
    expect(first(await mount('<miscarriage-contact></miscarriage-contact>'))).to.equal(undefined);
  });

  it('are left out where a getter of the page throws, and the card is shown', async () => {
    page.miscarriageHospital = {
      country: 'NL',
      get phone() {
        throw new Error('not to be read');
      },
    };
    const element = await mount('<miscarriage-contact></miscarriage-contact>');
    expect(first(element)).to.equal(undefined);
    expect(textOf(element)).to.contain('112');
  });

  it('are not taken from a frame that carries the name of the file', async () => {
    const frame = document.createElement('iframe');
    frame.name = 'miscarriageHospital';
    document.body.append(frame);
    Object.assign(frame.contentWindow!, {phone: '0900 666'});
    undo.push(() => {
      frame.remove();
    });
    expect(first(await mount('<miscarriage-contact></miscarriage-contact>'))).to.equal(undefined);
  });

  it('are not taken from the address', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}#phone=0900666&miscarriage:phone=0900666`);
    const element = await mount('<miscarriage-contact></miscarriage-contact>');
    expect(element.shadowRoot.innerHTML).not.to.contain('0900');
  });

  it('can be set as properties', async () => {
    const element = await mount('<miscarriage-contact></miscarriage-contact>');
    (element as unknown as {phone: string}).phone = '444';
    await element.updateComplete;
    expect(first(element)).to.equal('tel:444');
  });

  it('are shown as text, whatever is in them', async () => {
    const element = await mount(
      '<miscarriage-contact clinic="&lt;img src=x onerror=alert(1)&gt;"></miscarriage-contact>',
    );
    expect(textOf(element, '#title')).to.equal('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot.querySelector('img')).to.equal(null);
  });

  const several = {
    country: 'NL',
    'emergency-phone': '112',
    phone: '0183 64 40 00',
    locations: [
      {name: 'Gorinchem', phone: '0183 64 42 17', clinic: 'Gorinchem clinic'},
      {name: 'Lelystad', phone: '0320 27 19 11'},
    ],
  };
  const numbers = (element: HTMLElement) =>
    all<HTMLAnchorElement>(element, 'a[href^="tel:"]')
      .filter((link) => !link.closest('.countries'))
      .map((link) => link.getAttribute('href'));

  it('are those of the location that the tag names, and of the first one where none is named', async () => {
    page.miscarriageHospital = several;
    expect(first(await mount('<miscarriage-contact></miscarriage-contact>'))).to.equal('tel:0183644217');
    const other = await mount('<miscarriage-contact location="Lelystad"></miscarriage-contact>');
    expect(first(other)).to.equal('tel:0320271911');
    expect(textOf(other)).not.to.contain('Gorinchem');
    other.setAttribute('location', 'Gorinchem');
    await (other as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    expect(first(other)).to.equal('tel:0183644217');
  });

  it('are, for an unknown location, the emergency number and no number of a location, with a warning', async () => {
    page.miscarriageHospital = several;
    // Nor that of the page: it is another location's.
    undo.push(meta('phone', '0183 64 40 01'), meta('clinic', 'Meta'));
    const {warnings, stop} = collectWarnings();
    const element = await mount('<miscarriage-contact location="Utrecht"></miscarriage-contact>');
    stop();
    expect(new Set(numbers(element))).to.deep.equal(new Set(['tel:112', 'tel:113']));
    expect(textOf(element)).not.to.match(/0183|0320|Meta/);
    expect(warnings.join()).to.contain('location="Utrecht" is not known').and.to.contain('Gorinchem, Lelystad');
  });

  it('come from a location that is chosen before the meta of the whole site, and from the first one after it', async () => {
    page.miscarriageHospital = several;
    undo.push(meta('phone', '0183 64 40 01'));
    expect(first(await mount('<miscarriage-contact></miscarriage-contact>'))).to.equal('tel:0183644001');
    expect(first(await mount('<miscarriage-contact location="Lelystad"></miscarriage-contact>'))).to.equal(
      'tel:0320271911',
    );
    expect(first(await mount('<miscarriage-contact location="Lelystad" phone="444"></miscarriage-contact>'))).to.equal(
      'tel:444',
    );
  });

  it('are those of the location that the meta of the page names', async () => {
    page.miscarriageHospital = several;
    undo.push(meta('location', 'Lelystad'));
    expect(first(await mount('<miscarriage-contact></miscarriage-contact>'))).to.equal('tel:0320271911');
    expect(first(await mount('<miscarriage-contact location="Gorinchem"></miscarriage-contact>'))).to.equal(
      'tel:0183644217',
    );
  });

  it('follow a file that comes late, at the location that was asked for', async () => {
    const element = await mount('<miscarriage-contact location="Lelystad"></miscarriage-contact>');
    expect(first(element)).to.equal(undefined);
    page.miscarriageHospital = several;
    // The end of any script is heard.
    const script = document.createElement('script');
    script.src = 'data:text/javascript,';
    document.head.append(script);
    undo.push(() => {
      script.remove();
    });
    await waitUntil(() => first(element) === 'tel:0320271911');
  });
});
