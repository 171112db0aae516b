// What the build runs in Node.
export {cmsFiles} from '../cms/node.js';
export {contentVersion} from '../content/about.js';
export {definitions} from '../content/facts.js';
export {helpLines, withoutLine} from '../content/help-lines.js';
export {prerender, slotsOf} from '../embed/prerender.js';
export {fallbackStyles} from '../embed/style-sheet.js';
export {detailNames, readHospital} from '../hospital/details.js';
export {faultsOf, hospitalFile} from '../hospital/file.js';
export {directionOf, languages} from '../language/languages.js';
export {languageNames} from '../language/names.js';
export {hostedPages} from '../pages/hosted.js';
export {fillableFallbacks} from '../wordpress/fallbacks.js';
export {pages} from './pages.js';
