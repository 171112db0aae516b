import {defineElements} from './define.js';
import {filesFolder, isClassic} from './files.js';
import {upgradeLinks} from './upgrade.js';

// What a drop-in file does.

const start = (): void => {
  defineElements();
  upgradeLinks(new URL('pages/', filesFolder()));
};

// As a module does: a card is made when what stands between its tags has been read.
if (isClassic && document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
else start();
