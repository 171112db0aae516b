import {defineElements} from './define.js';

export {defineElements};

defineElements();
