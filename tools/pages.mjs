// `npm run pages -- hospital.json [folder]`: the hosted pages with the hospital's details in them, for readers without
// script, and the hospital.js that says the same to the elements. dist/ stays as it is.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, dist, root} from './paths.mjs';
import {details as rows} from './rows.mjs';

const stop = (...lines) => {
  console.error(lines.join('\n'));
  process.exit(1);
};

const [file, out = join(root, 'pages')] = process.argv.slice(2);
if (!file)
  stop(
    'Which file holds the details of the hospital? npm run pages -- hospital.json [folder]',
    'It looks like this: {"country": "NL", "clinic": "Polikliniek Gynaecologie", "phone": "0183 64 42 17"}',
  );
const folder = resolve(out);
if (!relative(join(root, dist), folder).startsWith('..'))
  stop(`${out} is inside ${dist}/, which a build empties. Name another folder.`);

const read = () => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return stop(`${file} cannot be read. Expected: a file with the details of the hospital.`);
  }
};
const parse = (text) => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return stop(`${file} is not JSON: ${error.message}.`);
  }
};

const {checkPhone, faultsOf, hospitalFile, hostedPages, releaseFolder} = await import(
  pathToFileURL(join(root, build, 'node.js')).href
);
const details = parse(read());
const faults = faultsOf(details);
if (faults.length) stop(...faults.map((fault) => `${file}: ${fault}`));

// What a card would dial is judged, not what was meant. Short numbers of a country are none that a table of its numbers knows.
for (const place of [details, ...(details.locations ?? [])])
  for (const [name, {kind}] of Object.entries(rows)) {
    if (kind !== 'phone' || !place[name] || place[name].replace(/\D/g, '').length < 7) continue;
    const country = place.country ?? details.country;
    if (checkPhone(place[name], country).state === 'unusual')
      console.warn(
        `${file}: ${name}="${place[name]}"${place.name ? ` of ${place.name}` : ''} is no usual number${country ? ` of ${country}` : ', or it needs the code of its country'}. Call it once from a phone before you upload the pages.`,
      );
  }

const write = (name, content) => {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), content);
};
for (const [name, html] of Object.entries(await hostedPages(details))) write(name, html);
write('hospital.js', hospitalFile(details));

if (!details.country && !details['emergency-phone'])
  console.warn(`${file} names no country, so the pages say in words to call the emergency number, without a number.`);
if (details.locations)
  console.warn(
    `${file} has several locations: without script the pages say only what is said for all of them, so that nobody reads the number of another location.`,
  );
console.log(`Wrote ${folder}. Upload it as pages/ beside ${releaseFolder}`);
