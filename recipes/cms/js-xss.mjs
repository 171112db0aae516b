import xss from 'xss';
import {dataAttributes, elements} from './elements.mjs';

const filter = new xss.FilterXSS({
  whiteList: {...xss.getDefaultWhiteList(), ...elements, div: dataAttributes},
});

export const clean = (html) => filter.process(html);
