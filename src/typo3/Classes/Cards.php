<?php

declare(strict_types=1);

namespace MiscarriageElements\Typo3;

use Masterminds\HTML5;
use Psr\Log\LoggerInterface;
use TYPO3\CMS\Frontend\Event\AfterCacheableContentIsGeneratedEvent;

use function Miscarriage_Elements\attribute_text;
use function Miscarriage_Elements\brand_rule;
use function Miscarriage_Elements\card;
use function Miscarriage_Elements\clean_attributes;
use function Miscarriage_Elements\details;
use function Miscarriage_Elements\file_url;
use function Miscarriage_Elements\hospital;
use function Miscarriage_Elements\language;
use function Miscarriage_Elements\may_hold_forms;
use function Miscarriage_Elements\read_tags;
use function Miscarriage_Elements\replace_forms;

require_once __DIR__ . '/host.php';

/**
 * Makes cards of links and tags, when a page is whole and before it is cached. In the text of an editor a link is a link: the
 * editor, parseFunc and the sanitizer leave it as it is.
 */
final class Cards
{
    private const RELEASE = '__RELEASE__';

    public function __construct(private readonly LoggerInterface $logger) {}

    public function __invoke(AfterCacheableContentIsGeneratedEvent $event): void
    {
        $GLOBALS['TYPO3_REQUEST'] = $event->getRequest();
        $page = $event->getController();
        $page->content = $this->withCards($page->content);
    }

    /**
     * A page with its cards, and with what they need in its head. What is no page with a head stays as it is: a feed, JSON.
     */
    public function withCards(string $html): string
    {
        if (!may_hold_forms($html) || $this->endOfHead($html) === null) {
            return $html;
        }
        $made = replace_forms($html, function (string $element, array $given, string $transcript = '', string $children = ''): string {
            return card($element, clean_attributes($element, $given), $this->closed($transcript), $this->closed($children));
        }, true);
        if ($made === $html) {
            return $html;
        }
        foreach (hospital()[3] as $name) {
            $this->logger->warning('Of the site settings miscarriage.{name} is not understood, so no card shows it. A phone number stands between quotes.', ['name' => $name]);
        }
        return substr_replace($made, $this->head(), $this->endOfHead($made), 0);
    }

    private function endOfHead(string $html): ?int
    {
        foreach (read_tags($html) as $tag) {
            if ($tag['name'] === 'head' && $tag['closes']) {
                return $tag['start'];
            }
        }
        return null;
    }

    /**
     * Whose page this is, with its colour, and one script with the words of the page's language. A module waits for the page by itself.
     */
    private function head(): string
    {
        $head = '';
        foreach (details() as $name => $value) {
            $head .= '<meta' . attribute_text(['name' => "miscarriage:$name", 'content' => $value]) . ">\n";
        }
        $release = '?v=' . self::RELEASE;
        $colour = brand_rule();
        return $head
            . ($colour === '' ? '' : "<style>$colour</style>\n")
            . '<link' . attribute_text(['rel' => 'stylesheet', 'href' => file_url('miscarriage-elements.css') . $release]) . ">\n"
            . '<script' . attribute_text(['type' => 'module', 'src' => file_url('miscarriage-elements.' . language() . '.js') . $release]) . "></script>\n";
    }

    /**
     * HTML of an editor with all its tags closed, so that it ends where its card does.
     */
    private function closed(string $html): string
    {
        if (trim($html) === '') {
            return '';
        }
        $parser = new HTML5(['disable_html_ns' => true]);
        return $parser->saveHTML($parser->loadHTMLFragment($html));
    }
}
