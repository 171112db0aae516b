// The last tests: after uninstalling, nothing of the plugin is in the database or among the uploads but what readers still need.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, test} from 'node:test';
import {unzipSync} from 'fflate';
import {details, sites, startBrowser} from './support.mjs';

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const plugin = 'miscarriage-elements/miscarriage-elements.php';
const uninstall = (site) => {
  const result = site.php(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
     deactivate_plugins('${plugin}');
     echo json_encode(delete_plugins(array('${plugin}')));`,
  );
  assert.equal(result, 'true');
  assert.ok(!existsSync(join(site.folder, 'wp-content/plugins/miscarriage-elements')));
};
const install = (site) => {
  const zip = readFileSync(new URL('../../dist/wordpress/miscarriage-elements.zip', import.meta.url));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const target = join(site.folder, 'wp-content/plugins', path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, bytes);
  }
  site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('${plugin}');`);
};
const rows = (site) =>
  Number(
    site.php(
      `global $wpdb; foreach (array('options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key') as $table => $key)
        $n = ($n ?? 0) + $wpdb->get_var("SELECT COUNT(*) FROM {$wpdb->$table} WHERE $key LIKE '%miscarriage%'");
      echo $n;`,
    ),
  );

const hospital = {...details, locations: [{name: 'Lelystad', phone: '0320 27 19 11'}]};

for (const site of sites) {
  const file = join(site.folder, 'wp-content/uploads/miscarriage-elements/hospital.js');

  test(`${site.name}: uninstalling leaves nothing where no post links to a page of the plugin`, () => {
    site.php('global $wpdb; $wpdb->query("DELETE FROM {$wpdb->posts}"); wp_cache_flush();');
    site.set({...details, phone: '0183 64 42 18'});
    assert.ok(rows(site) > 0 && existsSync(file));
    uninstall(site);
    assert.equal(rows(site), 0);
    assert.ok(!existsSync(dirname(file)));
  });

  test(`${site.name}: after uninstalling a link in a post leads to the text, with the emergency number and no number of the clinic`, async () => {
    install(site);
    site.set(hospital);
    const address = (element, language) =>
      site.php('echo Miscarriage_Elements\\page_url($argv[1], $argv[2]);', element, language);
    const contact = address('contact', 'nl');
    const warning = `${address('warning-signs', 'ar')}?topic=after`;
    const forms = {
      block: `<!-- wp:miscarriage/contact {"lang":"nl"} -->\n<div class="wp-block-miscarriage-contact" data-miscarriage="contact" data-lang="nl"><p><a href="${contact}">Wie bel je?</a></p></div>\n<!-- /wp:miscarriage/contact -->`,
      link: `<p><a href="${warning}">متى تتصلين؟</a></p>`,
      path: `<p><a href="${new URL(contact).pathname}?location=Lelystad">x</a></p>`,
      shortcode: '[miscarriage_contact lang="nl"]',
    };
    const posts = {};
    for (const [name, form] of Object.entries(forms)) posts[name] = await site.post('admin', form);
    const other = await site.post('admin', '<p>Nothing of it: wp-content/plugins/other/pages/nl/contact.html</p>');
    site.php(
      `update_option('widget_block', array(2 => array('content' => "<p><a href='{$argv[1]}'>Wie?</a></p>"), '_multiwidget' => 1));`,
      contact,
    );
    uninstall(site);

    assert.equal(rows(site), 0);
    assert.ok(!existsSync(file), 'no number of the clinic is left');
    const folder = join(dirname(file), 'pages');
    const kept = readdirSync(folder, {recursive: true})
      .map(String)
      .filter((name) => name.endsWith('.html'));
    assert.deepEqual(kept.sort(), ['ar/warning-signs.html', 'nl/contact.html']);
    for (const [name, {url}] of Object.entries(posts)) {
      const html = await site.get(url);
      assert.ok(!html.includes('plugins/miscarriage-elements'), name);
      const [, link] = /<a href="([^"]*uploads\/miscarriage-elements\/pages\/[^"]*)"/.exec(html) ?? [];
      assert.ok(link, name);
      const {page, context, requests, errors} = await browser.open(new URL(link, site.origin).href);
      assert.equal(await page.locator('a[href="tel:112"]').first().isVisible(), true, name);
      const shown = await page.content();
      assert.ok(!/0183|0320|<script/.test(shown), name);
      assert.ok(await page.locator('.miscarriage-card h2').isVisible());
      // Its style sheets are there, and nothing else is asked for.
      assert.equal(requests.filter((request) => request.endsWith('.css')).length, 2);
      for (const request of requests)
        if (!request.endsWith('favicon.ico')) assert.equal((await fetch(request)).status, 200, request);
      assert.deepEqual(errors, []);
      await context.close();
    }
    const raw = (id) => site.php('echo get_post($argv[1])->post_content;', String(id));
    assert.match(raw(other.id), /wp-content\/plugins\/other\/pages/);
    assert.match(
      site.php('echo get_option("widget_block")[2]["content"];'),
      /uploads\/miscarriage-elements\/pages\/nl/,
    );
  });

  test(`${site.name}: installed again, the same posts show the cards again`, async () => {
    const ids = JSON.parse(
      site.php(
        'echo json_encode(get_posts(array("fields" => "ids", "numberposts" => -1, "s" => "miscarriage-elements")));',
      ),
    );
    assert.equal(ids.length, 4);
    install(site);
    site.set(hospital);
    for (const id of ids) {
      const html = await site.get(`/?p=${id}`);
      const raw = site.php('echo get_post($argv[1])->post_content;', String(id));
      assert.match(html, /<miscarriage-(?:contact|warning-signs) [^>]*><section/, `${raw}\n${html.split('<main')[1]}`);
      assert.ok(html.includes('tel:0320271911'));
    }
    assert.deepEqual(site.complaints(), []);
  });
}
