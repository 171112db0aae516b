// The last test: after uninstalling, nothing of the plugin is in the database or among the uploads.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {details, sites} from './support.mjs';

for (const site of sites) {
  test(`${site.name}: uninstalling leaves nothing`, () => {
    site.set({...details, phone: '0183 64 42 18'});
    const file = join(site.folder, 'wp-content/uploads/miscarriage-elements/hospital.js');
    const rows = () =>
      Number(
        site.php(
          `global $wpdb; foreach (array('options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key') as $table => $key)
            $n = ($n ?? 0) + $wpdb->get_var("SELECT COUNT(*) FROM {$wpdb->$table} WHERE $key LIKE '%miscarriage%'");
          echo $n;`,
        ),
      );
    assert.ok(rows() > 0 && existsSync(file));
    const result = site.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
       deactivate_plugins('miscarriage-elements/miscarriage-elements.php');
       echo json_encode(delete_plugins(array('miscarriage-elements/miscarriage-elements.php')));`,
    );
    assert.equal(result, 'true');
    assert.equal(rows(), 0);
    assert.ok(!existsSync(dirname(file)));
    assert.ok(!existsSync(join(site.folder, 'wp-content/plugins/miscarriage-elements')));
  });
}
