<?php

declare(strict_types=1);

namespace MiscarriageElements\Typo3;

use TYPO3\CMS\Frontend\Event\BeforePageCacheIdentifierIsHashedEvent;

use function Miscarriage_Elements\hospital;

require_once __DIR__ . '/host.php';

/**
 * A page is cached with the numbers that stand on it: with other settings it is another page, so no cache keeps an old number.
 * TYPO3 12 does not ask; there the settings are a file, and who changes it flushes the caches.
 */
final class CacheKey
{
    public function __invoke(BeforePageCacheIdentifierIsHashedEvent $event): void
    {
        $GLOBALS['TYPO3_REQUEST'] = $event->getRequest();
        $event->setPageCacheIdentifierParameters($event->getPageCacheIdentifierParameters() + ['miscarriage' => hospital()]);
    }
}
