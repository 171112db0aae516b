import {defineElements} from './define.js';

export {defineElements};

// An application may be rendered on a server, where nothing can be defined.
if ('customElements' in globalThis) defineElements();
