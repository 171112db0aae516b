<?php
/**
 * Sentences for the forms from the catalogues of the library itself, for a CMS that is not WordPress.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * A sentence in the user's language, or in English where it has no translation.
 *
 * @param string $text English.
 */
function translated( string $text ): string {
	$language = language( user_language() );
	return 'en' === $language ? $text : data( "words/$language" )[ $text ] ?? $text;
}

/**
 * The same, by the name that WordPress gives it.
 *
 * @param string $text   English.
 * @param string $domain Ours.
 */
function __( string $text, string $domain ): string { // phpcs:ignore
	return translated( $text );
}
