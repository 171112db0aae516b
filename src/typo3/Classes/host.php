<?php

declare(strict_types=1);

/**
 * What the library asks of TYPO3: see lib/load.php. All of it is said by the request that is being answered.
 */

namespace Miscarriage_Elements;

use Psr\Http\Message\ServerRequestInterface;
use TYPO3\CMS\Core\Site\Entity\Site;
use TYPO3\CMS\Core\Site\Entity\SiteLanguage;
use TYPO3\CMS\Core\Utility\PathUtility;

require_once dirname(__DIR__) . '/Resources/Private/lib/load.php';
require_once dirname(__DIR__) . '/Resources/Private/lib/translations.php';

/**
 * The address of a file of the extension, on this site.
 */
function file_url(string $path): string
{
    return PathUtility::getPublicResourceWebPath("EXT:miscarriage_elements/Resources/Public/$path");
}

/**
 * The request.
 */
function request(): ServerRequestInterface
{
    return $GLOBALS['TYPO3_REQUEST'];
}

/**
 * What the site's settings say of the hospital, by name: what is valid of it, and what is not.
 *
 * @return array{array<string, string>, array<string, mixed>}
 */
function site_settings(): array
{
    $site = request()->getAttribute('site');
    $given = [];
    foreach ($site instanceof Site ? array_keys(data()['details']) : [] as $name) {
        $given[$name] = $site->getSettings()->get("miscarriage.$name", '');
    }
    return sound_details($given);
}

/**
 * The hospital's details, by name.
 */
function details(): array
{
    return site_settings()[0];
}

/**
 * A site's settings have no list, so a site has one location.
 */
function locations(): array
{
    return [];
}

/**
 * The language of the page, as a tag.
 */
function site_language(): string
{
    $language = request()->getAttribute('language');
    return $language instanceof SiteLanguage ? $language->getHreflang() : '';
}

/**
 * The forms of the backend speak by XLIFF: nothing of the library's own is shown there.
 */
function user_language(): string
{
    return site_language();
}

/**
 * Scheme, host and port of this site.
 */
function origin(): string
{
    $uri = request()->getUri();
    return $uri->getScheme() . '://' . $uri->getAuthority();
}

/**
 * How the address of one of our pages begins.
 */
function page_folders(): array
{
    return [file_url('pages/'), origin() . file_url('pages/')];
}
