// Written by `npm run build` from the files beside it.
import {text as backPainText} from './back-pain.js';
import {text as contactText} from './contact.js';
import {text as factsText} from './facts.js';
import {text as filmText} from './film.js';
import {text as interfaceText} from './interface.js';
import {text as mythsText} from './myths.js';
import {text as recurrentText} from './recurrent.js';
import {text as rescueText} from './rescue.js';
import {text as riskFactorsText} from './risk-factors.js';
import {text as warningSignsText} from './warning-signs.js';

/** All words of one language. The key of a sentence is its content id and its slot name. */
export const text = {
  ...backPainText,
  ...contactText,
  ...factsText,
  ...filmText,
  ...interfaceText,
  ...mythsText,
  ...recurrentText,
  ...rescueText,
  ...riskFactorsText,
  ...warningSignsText,
};

export type TextKey = keyof typeof text;
export type Text = Record<TextKey, string>;
