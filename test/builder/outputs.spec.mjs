import assert from 'node:assert/strict';
import {details, fill, openBuilder, preview, snippet} from '../support/builder.mjs';
import {elements, inRest, languages, openRoots, read, released, test} from '../support/page.mjs';

/** A hospital's page of the outputs, with the strictest policy and what the builder says to add to it. */
const publish = async (site, {head, body, policy, lang = 'fr'}) => {
  site.make(
    '/published.html',
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>${head}<body>${body}`,
    {'content-security-policy': `default-src 'none'; img-src data:; ${policy}`},
  );
  return site.open('/published.html', {wait: '', init: openRoots});
};

for (const form of ['link', 'classed', 'plain'])
  test(
    `each card as "${form}", pasted into a page, is live under the policy that the builder gives`,
    inRest(),
    async ({site}) => {
      const {page} = await openBuilder(site, '#element=facts&lang=nl');
      await fill(page, details);
      await page.locator(`input[name=form][value=${form}]`).check();
      for (const element of elements.filter((name) => form !== 'link' || name !== 'film')) {
        await page.locator(`input[name=element][value=miscarriage-${element}]`).check();
        const [body, script, meta, policy] = await Promise.all(
          ['card', 'script', 'meta', 'policy'].map((name) => snippet(page, name)),
        );
        const style = form === 'classed' ? await snippet(page, 'style') : '';
        const live = await publish(site, {head: `${meta}${style}${script}`, body, policy});
        const hosts = live.page.locator(`miscarriage-${element}`);
        await live.page.locator(`miscarriage-${element} .card[lang=nl]`).last().waitFor();
        assert.equal(await hosts.count(), 1, element);
        const card = hosts.first();
        const inRoot = await card.evaluate((host) => host.shadowRoot.querySelector('.card').textContent);
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

for (const language of languages)
  test(`the fallback in ${language} is word for word the one that the build makes`, inRest(), async ({site}) => {
    const {page} = await openBuilder(site, `#element=facts&lang=${language}`);
    const clinic = /clinic="([^"]*)"/.exec(read(`hospital/${language}.html`))[1];
    const all = {
      country: 'NL',
      phone: '0183 64 42 17',
      hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
      'app-name': 'BeterDichtbij',
      'app-url': 'https://www.beterdichtbij.nl/',
      clinic,
    };
    await fill(page, all);
    await page.locator('input[name=form][value=classed]').check();
    await page.locator('input[name=where][value=tag]').check();
    site.make('/blank.html', '<!doctype html><title>x</title>');
    const blank = await site.open('/blank.html', {wait: ''});
    for (const element of elements.filter((name) => name !== 'film')) {
      await page.locator(`input[name=element][value=miscarriage-${element}]`).check();
      const made = await snippet(page, 'card');
      const built = read(`hospital/${language}.html`);
      const from = built.indexOf(`<miscarriage-${element} `);
      const expected = built.slice(
        from,
        built.indexOf(`</miscarriage-${element}>`) + `</miscarriage-${element}>`.length,
      );
      // As a browser reads them: neither the order of attributes nor blanks between blocks are seen.
      const same = await blank.page.evaluate(
        (sources) => {
          const [one, other] = sources.map((source) => {
            const tight = source.replace(/[ \n]+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');
            const section = new DOMParser().parseFromString(tight, 'text/html').querySelector('section');
            return section.parentNode.removeChild(section);
          });
          return one.isEqualNode(other);
        },
        [made, expected],
      );
      assert.ok(same, element);
    }
    await blank.context.close();
  });

const fallbackOf = (source) => source.replace(/^<[^>]*>/, '');

for (const form of ['classed', 'plain'])
  for (const language of languages)
    test(
      `a ${form} fallback in ${language} holds the emergency number, the clinic's only if the tag has it, and never says open`,
      inRest(),
      async ({site}) => {
        const {page} = await openBuilder(site, `#element=warning-signs&lang=${language}`);
        const {text} = await import(`../../src/generated/${language}/content/text.js`);
        const openNow = text['open-until'].split('**')[1];
        await fill(page, details);
        await page.locator(`input[name=form][value=${form}]`).check();
        for (const element of ['warning-signs', 'contact', 'back-pain']) {
          await page.locator(`input[name=element][value=miscarriage-${element}]`).check();
          await page.locator('input[name=where][value=page]').check();
          const once = await snippet(page, 'card');
          assert.match(fallbackOf(once), /href="tel:112"/);
          assert.doesNotMatch(once, /0183|Polikliniek/);
          await page.locator('input[name=where][value=tag]').check();
          const own = await snippet(page, 'card');
          assert.match(own, / phone="0183 64 42 17"/);
          assert.match(fallbackOf(own), /href="tel:0183644217"/);
          for (const source of [once, own]) {
            assert.ok(!source.includes(openNow), openNow);
            assert.doesNotMatch(source, /style=|<script|\son\w+=| part=| id="|<!--/);
          }
        }
      },
    );

test(
  'a plain fallback needs no style sheet: no class, no drawing, no control, and the signs in order',
  inRest(),
  async ({site}) => {
    const {page} = await openBuilder(site, '#element=warning-signs&lang=en');
    await fill(page, details);
    await page.locator('input[name=form][value=plain]').check();
    const source = await snippet(page, 'card');
    assert.doesNotMatch(source, /class=|<svg|<input|<button|<select|keep-place/);
    const headings = [...source.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, words]) =>
      words.replace(/<[^>]*>/g, '').trim(),
    );
    assert.match(headings[0], /Call 112 now/);
    assert.equal(headings.length, 4);
  },
);

test('hospital.js, as saved and as loaded, gives the cards their details; no value can break out of it', async ({
  site,
}) => {
  const {page, context} = await openBuilder(site, '#element=contact&lang=nl');
  const hostile = `</script><script>window.broken = 1</script>"';\\ ${String.fromCharCode(0x2028)}`;
  await fill(page, {...details, clinic: hostile});
  await page.getByRole('button', {name: 'Save hospital.js', exact: true}).click();
  const saved = await page.evaluate(() => window.saved.text());
  const [body, script, policy, load] = await Promise.all(
    ['card', 'script', 'policy', 'hospital'].map((name) => snippet(page, name)),
  );
  assert.match(load, /<script src="http:\/\/localhost:\d+\/pages\/hospital\.js"><\/script>/);
  await context.close();
  site.make('/pages/hospital.js', saved);
  const live = await publish(site, {head: `${load}${script}`, body, policy});
  await live.page.locator('miscarriage-contact .card').first().waitFor();
  assert.equal(await live.page.evaluate(() => window.broken), undefined);
  assert.equal(await live.page.evaluate(() => window.miscarriageHospital.clinic), hostile.replace(/\s+/g, ' ').trim());
  assert.equal(await live.page.locator('a[href="tel:0183644217"]').count(), 1);
  assert.deepEqual(live.errors, []);
  await live.context.close();
});

test('hospital.json is what the pages command takes, and opens again with every value', inRest(), async ({site}) => {
  const {page, context} = await openBuilder(site);
  await fill(page, {...details, 'crisis-name': 'Only a name', 'time-zone': 'Nowhere/None', 'closed-on': '2026-12-25'});
  await page.getByRole('button', {name: 'Save hospital.json'}).click();
  const saved = await page.evaluate(() => window.saved.text());
  const {faultsOf} = await import('../../build/node.js');
  assert.deepEqual(faultsOf(JSON.parse(saved)), []);
  assert.deepEqual(JSON.parse(saved), {...details, 'closed-on': '2026-12-25'});
  await context.close();

  const again = await openBuilder(site);
  const file = (buffer) => ({name: 'hospital.json', mimeType: 'application/json', buffer: Buffer.from(buffer)});
  await again.page.locator('#open').setInputFiles(file(saved));
  await again.page.waitForFunction(
    (given) =>
      Object.entries(given).every(([name, value]) => document.querySelector(`#detail-${name}`).value === value),
    {...details, 'closed-on': '2026-12-25'},
  );
  // Another file changes nothing and says so.
  for (const wrong of ['no json', '[]', '{"__proto__": {"phone": "1"}}', '{"phone": 112}', '{"on": "x"}']) {
    await again.page.locator('#open').setInputFiles(file(wrong));
    await again.page.getByText('This file could not be read').waitFor();
    assert.equal(await again.page.locator('#detail-phone').inputValue(), details.phone);
  }
  await again.context.close();
});

test(
  'the colour reaches the preview and gives the line for the style sheet; what is no colour gives none',
  inRest(),
  async ({site}) => {
    const {page} = await openBuilder(site);
    await page.locator('#colour').fill('#0c6660');
    assert.equal(await snippet(page, 'brand'), ':root { --miscarriage-brand: #0c6660; }');
    const inPreview = () =>
      preview(page)
        .locator('html')
        .evaluate((html) => html.style.getPropertyValue('--miscarriage-brand'));
    assert.equal(await inPreview(), '#0c6660');
    assert.equal(await page.locator('#pick').inputValue(), '#0c6660');
    await page.locator('#colour').fill('red; } body { display: none');
    await page.locator('#colour').blur();
    assert.equal(await page.locator('#snippet-brand').count(), 0);
    assert.match(await page.locator('#colour-message').innerText(), /not a colour/);
    assert.equal(await inPreview(), '');
  },
);

for (const [provider, source] of Object.entries({youtube: 'www.youtube-nocookie.com', vimeo: 'player.vimeo.com'}))
  test(
    `the address of a film at ${provider} becomes its id, and the policy names its frame and no other`,
    inRest(),
    async ({site}) => {
      const address = {youtube: 'https://youtu.be/abcdefghijk', vimeo: 'https://vimeo.com/123456789'}[provider];
      const {page} = await openBuilder(site, '#element=film&lang=en');
      await page.locator('#setting-provider').selectOption('youtube');
      await page.locator('#setting-film-id').fill(address);
      assert.equal(await page.locator('#setting-provider').inputValue(), provider);
      await page.locator('#setting-transcript').fill('First <b>line</b>.\n\nSecond & last.');
      const card = await snippet(page, 'card');
      assert.match(card, new RegExp(`provider="${provider}" film-id="(abcdefghijk|123456789)"`));
      assert.equal(card.split('<p>First &lt;b&gt;line&lt;/b&gt;.</p><p>Second &amp; last.</p>').length, 3);
      const policy = await snippet(page, 'policy');
      assert.deepEqual(policy.match(/frame-src [^;]*/g), [`frame-src https://${source}`]);
      assert.equal(await page.locator('input[name=form][value=link]').isDisabled(), true);
      await page.locator('input[name=element][value=miscarriage-facts]').check();
      assert.doesNotMatch(await snippet(page, 'policy'), /frame-src/);
    },
  );

test(
  'where the files are is a folder that can be changed; what is no address leaves the own folder in place',
  inRest(),
  async ({site}) => {
    const {page} = await openBuilder(site, '#element=facts&lang=nl');
    const set = async (value) => {
      await page.locator('#files').fill(value);
      await page.locator('#files').blur();
      return snippet(page, 'script');
    };
    assert.match(await set('/miscarriage'), new RegExp(`src="/miscarriage${released('miscarriage-elements.nl.js')}"`));
    assert.match(await snippet(page, 'policy'), /script-src 'self';/);
    assert.match(
      await set('https://files.example.org/m/?a=1#b'),
      /src="https:\/\/files\.example\.org\/m\/v\/[\w.-]+\/miscarriage/,
    );
    assert.match(await snippet(page, 'policy'), /script-src 'self' https:\/\/files\.example\.org;/);
    assert.match(await snippet(page, 'card'), /href="https:\/\/files\.example\.org\/m\/pages\/nl\/facts\.html"/);
    for (const wrong of ['javascript:alert(1)//', 'data:text/html,x', '//other.example', 'somewhere', '/a"><script>']) {
      assert.ok((await set(wrong)).includes(`src="${site.origin}${released('miscarriage-elements.nl.js')}"`), wrong);
      assert.match(await page.locator('#files-message').innerText(), /not an address/);
      assert.equal(await page.locator('#files').inputValue(), wrong);
    }
  },
);

test('the integrity in the script and style lines is the one of the files', inRest(), async ({site}) => {
  const integrity = JSON.parse(read('integrity.json'));
  const {page} = await openBuilder(site, '#element=facts&lang=de');
  await page.locator('input[name=form][value=classed]').check();
  assert.ok((await snippet(page, 'script')).includes(integrity[released('miscarriage-elements.de.js').slice(1)]));
  assert.ok((await snippet(page, 'style')).includes(integrity[released('miscarriage-elements.css').slice(1)]));
});
