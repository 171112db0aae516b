// The library reads tags by itself, since Drupal and TYPO3 have no reader of tags that says where they stand. It reads what
// WordPress's own reader reads, which follows the standard: in each text of up to three of these pieces.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sites} from './support.mjs';

const pieces = [
  'text ',
  '<p>',
  '</p >',
  `<a href="x>y" B='c"d' e=f/g h>`,
  '<x-y/>',
  '<P A=1 a=2',
  ' b = c>',
  '<a b="',
  '"',
  "'",
  '>',
  '<',
  '</',
  '</>',
  '<?x ',
  '<!x ',
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<!--->',
  '<script>',
  '</script>',
  '<!--<script ',
  '<style>',
  '</style x>',
  '<textarea>',
  '</textarea>',
  '<title>',
  '</title>',
  '<iframe>',
  '<noscript>',
  '&amp;<b c="&lt;&quot;&#39;&amp;">',
];

const code = `
class Reader extends WP_HTML_Tag_Processor {
  public function all() {
    $tags = array();
    while ($this->next_tag(array('tag_closers' => 'visit'))) {
      $this->set_bookmark('tag');
      $values = array();
      foreach ($this->is_tag_closer() ? array() : $this->get_attribute_names_with_prefix('') ?? array() as $name) {
        $value = $this->get_attribute($name);
        $values[$name] = is_string($value) ? $value : '';
      }
      $tags[] = array('name' => strtolower($this->get_tag()), 'closes' => $this->is_tag_closer(), 'start' => $this->bookmarks['tag']->start, 'attributes' => $values);
    }
    return $tags;
  }
}
$pieces = json_decode($argv[1], true);
$texts = array();
foreach ($pieces as $a) foreach ($pieces as $b) foreach ($pieces as $c) $texts[] = "$a$b$c<i>";
$other = array();
foreach ($texts as $text) {
  $own = array_map(function ($tag) { unset($tag['after']); return $tag; }, Miscarriage_Elements\\read_tags($text));
  // Whether a script that does not end counts as a tag is all the same: what is in it does not.
  list($own, $theirs) = array_map(function ($tags) {
    return array_values(array_filter($tags, function ($tag) { return !in_array($tag['name'], Miscarriage_Elements\\RAW_TEXT, true); }));
  }, array($own, (new Reader($text))->all()));
  if ($own != $theirs) $other[] = array($text, $own, $theirs);
}
echo json_encode(array(count($texts), $other));`;

// The newest: an older one loses its way in "<script><</script>".
const site = sites.at(-1);

test(`${site.name}: the library reads the tags that WordPress reads`, () => {
  const [count, others] = JSON.parse(site.php(code, JSON.stringify(pieces)));
  assert.equal(count, pieces.length ** 3);
  assert.deepEqual(others.slice(0, 5), [], `${others.length} of ${count} texts are read otherwise`);
});
