import {text as ar} from '../generated/ar/rescue.js';
import {text as de} from '../generated/de/rescue.js';
import {text as en} from '../generated/en/rescue.js';
import {text as nl} from '../generated/nl/rescue.js';
import type {Language} from './languages.js';

/** What an element says while its language is not there. In the core, for every language. */
export const rescueText: Record<Language, typeof en> = {en, nl, de, ar};
