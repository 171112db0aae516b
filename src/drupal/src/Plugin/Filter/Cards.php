<?php

namespace Drupal\miscarriage_elements\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

use function Miscarriage_Elements\__;
use function Miscarriage_Elements\brand_rule;
use function Miscarriage_Elements\card;
use function Miscarriage_Elements\clean_attributes;
use function Miscarriage_Elements\data;
use function Miscarriage_Elements\details;
use function Miscarriage_Elements\elements;
use function Miscarriage_Elements\escape;
use function Miscarriage_Elements\language;
use function Miscarriage_Elements\location_names;
use function Miscarriage_Elements\may_hold_forms;
use function Miscarriage_Elements\pages_path;
use function Miscarriage_Elements\replace_forms;

require_once dirname(__DIR__, 3) . '/host.php';

/**
 * Makes cards of links and tags.
 *
 * It has to run after the filter that limits the tags: that one would take a card apart.
 */
#[Filter(
  id: 'miscarriage_elements',
  title: new TranslatableMarkup('Miscarriage elements'),
  description: new TranslatableMarkup('A link to a page of the library, alone in its paragraph, becomes the card. Put it after "Limit allowed HTML tags".'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  weight: 50,
)]
class Cards extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $result = new FilterProcessResult($text);
    if (!may_hold_forms($text)) {
      return $result;
    }
    $html = replace_forms($text, function (string $element, array $given, string $transcript = '', string $children = ''): string {
      return card($element, clean_attributes($element, $given), Html::normalize($transcript), Html::normalize($children));
    });
    if ($html === $text) {
      return $result;
    }
    return $result
      ->setProcessedText($html)
      ->addCacheTags(['config:miscarriage_elements.settings'])
      ->addCacheContexts(['languages:language_interface', 'url.site'])
      ->addAttachments([
        'library' => ['miscarriage_elements/' . language()],
        'html_head' => $this->head(),
      ]);
  }

  /**
   * Whose page this is, for the script; and its colour.
   */
  private function head(): array {
    $head = [];
    foreach (details() as $name => $value) {
      $meta = ['#tag' => 'meta', '#attributes' => ['name' => "miscarriage:$name", 'content' => $value]];
      $head[] = [$meta, "miscarriage_elements_$name"];
    }
    if (brand_rule() !== '') {
      $head[] = [['#tag' => 'style', '#value' => brand_rule()], 'miscarriage_elements_brand'];
    }
    return $head;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE) {
    $tip = escape(__('A link to one of these pages, alone in its paragraph, becomes a card about miscarriage:', 'miscarriage-elements'));
    if (!$long) {
      return rtrim($tip, ':') . '.';
    }
    $language = language();
    $links = '';
    foreach (array_filter(elements(), fn (array $element) => $element['linkable']) as $element => $description) {
      $address = escape(pages_path() . "$language/$element.html");
      $links .= "<li><a href=\"$address\">" . escape(data()['languages'][$language]['titles'][$element]) . "</a> <code>$address</code></li>";
    }
    return "<p>$tip</p><ul>$links</ul>" . $this->places();
  }

  /**
   * What stands behind an address for the numbers of a location.
   */
  private function places(): string {
    $places = '';
    foreach (location_names() as $name) {
      $places .= '<li>' . escape($name) . ' <code>?location=' . escape(rawurlencode($name)) . '</code></li>';
    }
    $tip = escape(__('For the numbers of one location write this behind the address. Without it the first one counts.', 'miscarriage-elements'));
    return $places === '' ? '' : "<p>$tip</p><ul>$places</ul>";
  }

}
