<?php

declare(strict_types=1);

namespace MiscarriageElements\Typo3;

use TYPO3\CMS\Core\Exception\SiteNotFoundException;
use TYPO3\CMS\Core\Site\Entity\Site;
use TYPO3\CMS\Core\Site\SiteFinder;

use function Miscarriage_Elements\hospital_of;

require_once __DIR__ . '/host.php';

/**
 * The locations of the hospital in the form of the content element, from which an author chooses.
 */
final class Locations
{
    public function __construct(private readonly SiteFinder $sites) {}

    /**
     * @param array<string, mixed> $parameters Of the field: "items", to which the names are added, "site", "effectivePid".
     */
    public function items(array &$parameters): void
    {
        foreach (hospital_of($this->siteOf($parameters))[1] as $location) {
            $parameters['items'][] = ['label' => $location['name'], 'value' => $location['name']];
        }
    }

    /**
     * @param array<string, mixed> $parameters
     */
    private function siteOf(array $parameters): ?Site
    {
        $site = $parameters['site'] ?? null;
        if ($site instanceof Site) {
            return $site;
        }
        try {
            return $this->sites->getSiteByPageId((int)($parameters['effectivePid'] ?? 0));
        } catch (SiteNotFoundException) {
            return null;
        }
    }
}
