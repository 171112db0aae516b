// What the build runs in Node.
export {slotsOf} from '../embed/prerender.js';
export {fallbackStyles} from '../embed/style-sheet.js';
export {pages} from './pages.js';
