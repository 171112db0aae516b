// What the build runs in Node.
export {builderPages} from '../src/builder/builder-pages.js';
export {cmsFiles} from '../src/site/cms/cms-files.js';
export {contentVersion} from '../src/content/about.js';
export {helpLines} from '../src/data/countries.js';
export {countryOf} from '../src/hospital/country.js';
export {prerender, slotsOf, templates} from '../src/static/prerender.js';
export {sentencesOf} from '../src/static/sentences.js';
export {elementRows} from '../src/data/elements.js';
export {checkPhone} from '../src/builder/phone.js';
export {releaseFolder} from '../src/data/release.js';
export {sources} from '../src/data/sources.js';
export {fallbackStyles} from '../src/static/style-sheet.js';
export {detailNames, readHospital} from '../src/hospital/hospital.js';
export {faultsOf, hospitalFile} from '../src/hospital/hospital-file.js';
export {languages} from '../src/data/languages.js';
export {hostedPages} from '../src/site/hosted-pages.js';
export {pages} from '../src/site/example-pages.js';
export {providers} from '../src/elements/film/providers.js';
