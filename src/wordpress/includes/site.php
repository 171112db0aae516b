<?php
/**
 * What the library asks of WordPress: see lib/load.php. `__()` is WordPress's own.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The hospital's details that are stored, by name.
 */
function details(): array {
	return known_details( get_option( OPTION ) );
}

/**
 * The hospital's locations that are stored.
 */
function locations(): array {
	return known_locations( get_option( OPTION )['locations'] ?? null );
}

/**
 * The hospital's colour, or nothing.
 */
function brand(): string {
	return valid_colour( get_option( OPTION )['brand'] ?? '' );
}

/**
 * The language of the site, as a tag.
 */
function site_language(): string {
	return get_bloginfo( 'language' );
}

/**
 * The language of who is at the forms, as a tag.
 */
function user_language(): string {
	return get_user_locale();
}

/**
 * A text of the manifest in the user's language; the build lists them in the template of translations.
 *
 * @param string $text English.
 */
function translated( string $text ): string {
	return translate( $text, 'miscarriage-elements' ); // phpcs:ignore WordPress.WP.I18n -- from the manifest.
}

/**
 * Scheme, host and port of this site.
 */
function origin(): string {
	return (string) preg_replace( '#^(https?://[^/]+).*$#', '$1', home_url( '/' ) );
}

/**
 * How the address of one of our pages begins; also of those that stayed when the plugin had been deleted before.
 */
function page_folders(): array {
	$paths = array( pages_path(), kept_path() );
	return array_merge( $paths, preg_filter( '/^/', origin(), $paths ) );
}
