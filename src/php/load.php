<?php
/**
 * What WordPress, Drupal and TYPO3 share: from the hospital's details and what an author wrote to a card as HTML. No
 * function of a CMS is called here. Each CMS writes in this namespace what only it knows:
 *
 *   details(): array             the hospital's details, valid, by name
 *   locations(): array           its locations, each with its "name" and what is another there; none: an empty array
 *   brand(): string              its colour, valid, or nothing
 *   site_language(): string      the language of the page, as a tag such as "nl-BE"
 *   user_language(): string      that of who is at the forms
 *   origin(): string             scheme, host and port of the site
 *   page_folders(): array        how the address of one of our pages begins, all forms of it
 *   __( $text, $domain ), translated( $text )   a sentence in the user's language: translations.php, where the CMS has none
 *
 * The folder "data", which the build makes, stands beside this one.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

foreach ( array( 'data', 'text', 'words', 'hours', 'details', 'locations', 'attributes', 'fill', 'fallback', 'tags', 'forms', 'pages', 'card', 'settings' ) as $miscarriage_elements_file ) {
	require_once __DIR__ . "/$miscarriage_elements_file.php";
}
unset( $miscarriage_elements_file );
