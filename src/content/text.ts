import {text as backPain} from './back-pain.js';
import {text as contact} from './contact.js';
import {text as facts} from './facts.js';
import {text as film} from './film.js';
import {text as common} from './interface.js';
import {text as myths} from './myths.js';
import {text as recurrent} from './recurrent.js';
import {text as rescue} from './rescue.js';
import {text as riskFactors} from './risk-factors.js';
import {text as warningSigns} from './warning-signs.js';

/** All words of one language. The key of a sentence is its content id and its slot name. */
export const text = {
  ...rescue,
  ...common,
  ...warningSigns,
  ...facts,
  ...backPain,
  ...recurrent,
  ...riskFactors,
  ...myths,
  ...contact,
  ...film,
};

export type TextKey = keyof typeof text;
export type Text = Record<TextKey, string>;
