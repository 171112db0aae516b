// Checked by tsc, never run.
import {bundleText, elements, type MiscarriageElement} from 'miscarriage-elements';
import {defineElements} from 'miscarriage-elements/define';
import {MiscarriageContact} from 'miscarriage-elements/elements/contact';
import {text} from 'miscarriage-elements/text/nl';

const signs = document.createElement('miscarriage-warning-signs');
signs.topic = 'after';
signs.headingLevel = '3';
// @ts-expect-error -- no such topic
signs.topic = 'birth';
// @ts-expect-error -- another element's property
signs.provider = 'file';

/** Every tag of the library gives its own class. */
export const everyTag: {[Tag in keyof typeof elements]: InstanceType<(typeof elements)[Tag]>} =
  undefined as unknown as Pick<HTMLElementTagNameMap, keyof typeof elements>;
export const found: MiscarriageElement | null = document.querySelector('miscarriage-film');
export const film: 'youtube' | 'vimeo' | 'file' | undefined = document.querySelector('miscarriage-film')!.provider;

bundleText('nl', text);
// @ts-expect-error -- no such language
bundleText('xx', text);
defineElements();
customElements.define('miscarriage-contact', MiscarriageContact);
