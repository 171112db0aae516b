// What the page for the web team gives: the hospital's file, and lines for the template. Each is tried where it will stand.
import assert from 'node:assert/strict';
import {details, fill, hospitalOn, openInsert, openSetUp, preview, save, snippet} from '../support/builder.mjs';
import {elements, inRest, openRoots, read, released, test} from '../support/page.mjs';

/** A hospital's page of the outputs, with the strictest policy and what the builder says to add to it. */
const publish = async (site, {head, body, policy, lang = 'fr'}) => {
  site.make(
    '/published.html',
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>${head}<body>${body}`,
    {'content-security-policy': `default-src 'none'; img-src data:; ${policy}`},
  );
  return site.open('/published.html', {wait: '', init: openRoots});
};

test(
  'each card, copied by an author, is live in a page with the lines of the set-up, under its policy',
  inRest(),
  async ({site}) => {
    const setUp = await openSetUp(site);
    await fill(setUp.page, details);
    const saved = await save(setUp.page, 'hospital.js');
    const [hospital, script, policy] = await Promise.all(
      ['hospital', 'script', 'policy'].map((name) => snippet(setUp.page, name)),
    );
    await setUp.context.close();
    site.make('/pages/hospital.js', saved);
    for (const element of elements.filter((name) => name !== 'film')) {
      const insert = await openInsert(site, `#element=${element}&lang=nl`);
      const body = await insert.page.locator('#code').inputValue();
      await insert.context.close();
      const live = await publish(site, {head: `${hospital}${script}`, body, policy});
      await live.page.locator(`miscarriage-${element} .card[lang=nl]`).last().waitFor();
      assert.equal(await live.page.locator(`miscarriage-${element}`).count(), 1, element);
      const inRoot = await live.page
        .locator(`miscarriage-${element}`)
        .evaluate((host) => host.shadowRoot.querySelector('.card').textContent);
      if (['warning-signs', 'contact', 'back-pain'].includes(element)) {
        assert.match(inRoot, /112/, element);
        assert.match(inRoot, /0183 64 42 17/, element);
      }
      assert.deepEqual(live.errors, [], element);
      assert.deepEqual(
        live.console.filter((line) => /error|warning/i.test(line)),
        [],
        element,
      );
      await live.context.close();
    }
  },
);

test('hospital.js, as saved and as loaded, gives the cards their details; no value can break out of it', async ({
  site,
}) => {
  const {page, context} = await openSetUp(site);
  const hostile = `</script><script>window.broken = 1</script>"';\\ ${String.fromCharCode(0x2028)}`;
  await fill(page, {...details, clinic: hostile});
  const saved = await save(page, 'hospital.js');
  const [script, policy, load] = await Promise.all(['script', 'policy', 'hospital'].map((name) => snippet(page, name)));
  assert.match(load, /<script src="http:\/\/localhost:\d+\/pages\/hospital\.js"><\/script>/);
  await context.close();
  site.make('/pages/hospital.js', saved);
  const live = await publish(site, {
    head: `${load}${script}`,
    body: '<div lang="nl"><miscarriage-contact></miscarriage-contact></div>',
    policy,
  });
  await live.page.locator('miscarriage-contact .card').first().waitFor();
  assert.equal(await live.page.evaluate(() => window.broken), undefined);
  assert.equal(await live.page.evaluate(() => window.miscarriageHospital.clinic), hostile.replace(/\s+/g, ' ').trim());
  assert.equal(await live.page.locator('a[href="tel:0183644217"]').count(), 1);
  assert.deepEqual(live.errors, []);
});

test(
  'both files say the same, are what the pages command takes, and open again with every value',
  inRest(),
  async ({site}) => {
    const {page, context} = await openSetUp(site);
    await fill(page, {...details, 'crisis-name': 'Only a name', 'time-zone': 'Nowhere/None', 'closed-on': '12-25'});
    await page.locator('#colour').fill('#0c6660');
    await page.locator('#add-location').click();
    await fill(page, {name: 'Gorinchem “A”', phone: '0183 64 42 18'}, 'location-0');
    const expected = {
      ...details,
      'closed-on': '12-25',
      brand: '#0c6660',
      locations: [{name: 'Gorinchem “A”', phone: '0183 64 42 18'}],
    };
    const [json, js] = [await save(page), await save(page, 'hospital.js')];
    const {faultsOf} = await import('../../build/node.js');
    assert.deepEqual(faultsOf(JSON.parse(json)), []);
    assert.deepEqual(JSON.parse(json), expected);
    await context.close();

    const again = await openSetUp(site);
    const file = (buffer) => ({name: 'hospital.js', mimeType: 'text/javascript', buffer: Buffer.from(buffer)});
    for (const saved of [js, json]) {
      await again.page.locator('#open').setInputFiles(file(saved));
      await again.page.waitForFunction(() => document.querySelector('#location-0-name')?.value === 'Gorinchem “A”');
      assert.deepEqual(JSON.parse(await save(again.page)), expected);
    }
    // Another file changes nothing and says so.
    const wrong = ['no json', '[]', '{"__proto__": {"phone": "1"}}', '{"phone": 112}', '{"on": "x"}', 'window.miscarriageHospital = {phone: evil()}']; // prettier-ignore
    for (const content of wrong) {
      await again.page.locator('#open').setInputFiles(file(content));
      await again.page.getByText('This file could not be read').waitFor();
      assert.equal(await again.page.locator('#detail-phone').inputValue(), details.phone, content);
      await again.page.locator('#open').setInputFiles(file(json));
      await again.page.getByText('The details from the file are filled in').waitFor();
    }
  },
);

test(
  'the colour reaches the preview, its contrast is said, and it gives the line for the style sheet',
  inRest(),
  async ({site}) => {
    const {page} = await openSetUp(site);
    const colour = async (value) => {
      await page.locator('#colour').fill(value);
      await page.locator('#colour').blur();
      return page.locator('#colour-message').innerText();
    };
    assert.match(await colour('#0c6660'), /easy to read: contrast 6\.8/);
    assert.equal(await snippet(page, 'brand'), ':root { --miscarriage-brand: #0c6660; }');
    const inPreview = () =>
      preview(page)
        .locator('html')
        .evaluate((html) => html.style.getPropertyValue('--miscarriage-brand'));
    assert.equal(await inPreview(), '#0c6660');
    assert.equal(await page.locator('#pick').inputValue(), '#0c6660');
    assert.match(await colour('#ffd800'), /hard to read: contrast 1\.4, and 4\.5 is needed/);
    assert.match(await colour('oklch(40% 0.1 200)'), /easy to read/);
    for (const none of ['red; } body { display: none', 'transparent', 'inherit', 'currentColor', 'var(--x)', 'blauw']) {
      assert.match(await colour(none), /not a colour/, none);
      assert.equal(await page.locator('#snippet-brand').count(), 0, none);
      assert.equal(await inPreview(), '', none);
    }
    await colour('00a0dc');
    await page.locator('#colour-message').getByRole('button', {name: '#00a0dc'}).click();
    assert.equal(await snippet(page, 'brand'), ':root { --miscarriage-brand: #00a0dc; }');
  },
);

test(
  'where the files are is a folder that can be changed; what is no address leaves the own folder in place',
  inRest(),
  async ({site}) => {
    const {page} = await openSetUp(site);
    const set = async (value) => {
      await page.locator('#files').fill(value);
      await page.locator('#files').blur();
      return snippet(page, 'script');
    };
    await page.locator('#language').selectOption('nl');
    assert.match(await set('/miscarriage'), new RegExp(`src="/miscarriage${released('miscarriage-elements.nl.js')}"`));
    assert.match(await snippet(page, 'policy'), /script-src 'self';/);
    assert.match(
      await set('https://files.example.org/m/?a=1#b'),
      /src="https:\/\/files\.example\.org\/m\/v\/[\w.-]+\/miscarriage/,
    );
    assert.match(await snippet(page, 'policy'), /script-src 'self' https:\/\/files\.example\.org;/);
    assert.equal(await snippet(page, 'author'), 'https://files.example.org/m/builder/insert.html');
    for (const wrong of ['javascript:alert(1)//', 'data:text/html,x', '//other.example', 'somewhere', '/a"><script>']) {
      assert.ok((await set(wrong)).includes(`src="${site.origin}${released('miscarriage-elements.nl.js')}`), wrong);
      assert.match(await page.locator('#files-message').innerText(), /not an address/);
      assert.equal(await page.locator('#files').inputValue(), wrong);
    }
  },
);

test(
  'the script line names version and integrity of the file, and the page says what an upgrade asks',
  inRest(),
  async ({site}) => {
    const integrity = JSON.parse(read('integrity.json'));
    const version = read('VERSION').trim();
    const {page} = await openSetUp(site, {locale: 'de-DE'});
    const line = await snippet(page, 'script');
    assert.ok(line.includes(integrity[released('miscarriage-elements.de.js').slice(1)]));
    assert.ok(line.includes(`${released('miscarriage-elements.de.js')}"`));
    assert.match(await page.locator('main').innerText(), new RegExp(`nächsten Upgrade:[^]*Version ${version}`));
  },
);

test(
  'what the set-up says of a file that stands there already is what the page for authors reads',
  inRest(),
  async ({site}) => {
    hospitalOn(site, {...details, locations: [{name: 'A', phone: '0183 64 42 18'}]});
    const {page} = await openSetUp(site);
    assert.equal(await page.locator('#location-0-phone').inputValue(), '0183 64 42 18');
    const insert = await openInsert(site, '#element=contact&lang=en');
    assert.equal(await insert.page.locator('#location').inputValue(), 'A');
  },
);
