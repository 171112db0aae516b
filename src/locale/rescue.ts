import {text as ar} from '../generated/ar/content/rescue.js';
import {text as de} from '../generated/de/content/rescue.js';
import {text as en} from '../generated/en/content/rescue.js';
import {text as nl} from '../generated/nl/content/rescue.js';
import type {Language} from '../data/languages.js';

/** What an element says while its language is not there. In the core, for every language. */
export const rescueText: Record<Language, typeof en> = {en, nl, de, ar};
