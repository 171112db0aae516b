import {expect} from '@open-wc/testing';
import {all, mount, textOf} from '../support/mount.js';

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
});
