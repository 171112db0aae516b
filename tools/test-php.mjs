// `npm run test:php`: the library that WordPress, Drupal and TYPO3 share, in plain PHP, and the module and the extension with
// stand-ins for their CMS. Where there is no PHP and none can be installed, it says so.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cannotInstall, end, notRun, runFiles} from './debian-tests.mjs';

/** What Drupal and TYPO3 themselves take from others: the real ones, where Debian has them. */
const libraries = {
  'php-masterminds-html5': 'Masterminds/HTML5',
  'php-symfony-yaml': 'Symfony/Component/Yaml',
  'php-symfony-http-foundation': 'Symfony/Component/HttpFoundation',
  'php-symfony-routing': 'Symfony/Component/Routing',
  'php-guzzlehttp-psr7': 'GuzzleHttp/Psr7',
  'php-psr-log': 'Psr/Log',
};
const packages = ['php-cli', 'php-xml', 'php-mbstring', ...Object.keys(libraries)];

spawnSync(process.execPath, ['tools/setup.mjs', 'tests'], {stdio: 'inherit'});
const suite = 'the library in PHP, the module of Drupal and the extension of TYPO3';
if (!existsSync('dist/drupal/miscarriage_elements.zip')) notRun(suite, 'dist/ is not built: run `npm run build`');
const php = spawnSync('php', ['-r', 'exit(extension_loaded("dom") && extension_loaded("mbstring") ? 0 : 1);']);
const present = Object.values(libraries).every((path) => existsSync(`/usr/share/php/${path}/autoload.php`));
const why = php.status === 0 && present ? undefined : cannotInstall('PHP and its libraries', packages);
if (why) notRun(suite, why);

const {passed, failed} = runFiles(
  'php',
  ['library', 'drupal', 'typo3'].map((subject) => `test/php/${subject}.php.mjs`),
);
end(passed, failed);
