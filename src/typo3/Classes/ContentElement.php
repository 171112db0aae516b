<?php

declare(strict_types=1);

namespace MiscarriageElements\Typo3;

use TYPO3\CMS\Core\Service\FlexFormService;
use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;

use function Miscarriage_Elements\attribute_text;
use function Miscarriage_Elements\clean_attributes;
use function Miscarriage_Elements\elements;

require_once __DIR__ . '/host.php';

/**
 * The content element: writes the tag that an author could have written. As each tag of the page it becomes the card when the
 * page is whole (Cards).
 */
final class ContentElement
{
    private ContentObjectRenderer $renderer;

    public function __construct(private readonly FlexFormService $forms) {}

    public function setContentObjectRenderer(ContentObjectRenderer $renderer): void
    {
        $this->renderer = $renderer;
    }

    public function render(): string
    {
        $given = $this->forms->convertFlexFormContentToArray((string)($this->renderer->data['pi_flexform'] ?? ''));
        $element = (string)($given['card'] ?? '');
        if (!isset(elements()[$element])) {
            return '';
        }
        $tag = "miscarriage-$element";
        $transcript = $element === 'film' ? (string)($given['transcript'] ?? '') : '';
        $text = $transcript === '' ? '' : $this->renderer->parseFunc($transcript, null, '< lib.parseFunc_RTE');
        $id = (int)($this->renderer->data['uid'] ?? 0);
        return "<div id=\"c$id\"><$tag" . attribute_text(clean_attributes($element, $given)) . ">$text</$tag></div>";
    }
}
