// What the build runs in Node.
export {cmsFiles} from '../cms/node.js';
export {helpLines} from '../content/help-lines.js';
export {slotsOf} from '../embed/prerender.js';
export {fallbackStyles} from '../embed/style-sheet.js';
export {faultsOf, hospitalFile} from '../hospital/file.js';
export {hostedPages} from '../pages/hosted.js';
export {pages} from './pages.js';
