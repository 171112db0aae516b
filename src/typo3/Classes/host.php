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
 * What a site's settings say of the hospital: its details, its locations, its colour, and what is not understood, a text each. The content
 * of a hospital.json takes the place of all other settings.
 *
 * @return array{array<string, string>, list<array<string, string>>, string, list<string>}
 */
function hospital_of(?Site $site): array
{
    $setting = static fn(string $name): mixed => $site?->getSettings()->get("miscarriage.$name", '');
    $file = $setting('hospital-json');
    $read = is_string($file) && trim($file) !== '' ? read_hospital_json($file) : null;
    if ($read) {
        $read[3] = array_map(static fn(string $line): string => "hospital-json, $line", $read[3]);
        return $read;
    }
    $given = [];
    foreach (array_keys(data()['details']) as $name) {
        $given[$name] = $setting($name);
    }
    [$details, $others] = sound_details($given);
    $colour = valid_colour($setting('brand'));
    $unclear = array_keys($others);
    if ($colour === '' && !in_array($setting('brand'), ['', null], true)) {
        $unclear[] = 'brand';
    }
    if (!in_array($file, ['', null], true)) {
        $unclear[] = 'hospital-json';
    }
    return [$details, [], $colour, $unclear];
}

/**
 * The same of the site of the page.
 *
 * @return array{array<string, string>, list<array<string, string>>, string, list<string>}
 */
function hospital(): array
{
    $site = request()->getAttribute('site');
    return hospital_of($site instanceof Site ? $site : null);
}

/**
 * The hospital's details, by name.
 */
function details(): array
{
    return hospital()[0];
}

/**
 * The hospital's locations, each with its name.
 */
function locations(): array
{
    return hospital()[1];
}

/**
 * The hospital's colour, or nothing.
 */
function brand(): string
{
    return hospital()[2];
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
