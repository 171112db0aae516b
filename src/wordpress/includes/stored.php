<?php
/**
 * What the classic editor stores. A shortcode says nothing when the plugin is switched off, and nothing to who writes; a link
 * in a division that names the card says what it is in both, and becomes the card on the page.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

add_filter( 'content_save_pre', __NAMESPACE__ . '\links_in_place', 9 );

/**
 * A text with its shortcodes as links, where a link can say the same.
 *
 * @param mixed $content Of a post, with slashes, as WordPress stores it.
 */
function links_in_place( $content ) {
	$content = (string) $content;
	// Blocks have links of their own.
	if ( false === strpos( $content, '[miscarriage' ) || false !== strpos( $content, '<!-- wp:' ) ) {
		return $content;
	}
	// Alone on its line: elsewhere it can be part of anything, of an attribute too.
	$text = preg_replace_callback(
		'#^[ \t]*\[miscarriage[_-]([a-z_-]+)((?:[ \t][^\]\n]*)?)\](?:\[/miscarriage[_-]\1\])?[ \t]*\r?$#m',
		function ( $found ) {
			$given = shortcode_parse_atts( $found[2] );
			return link_form( str_replace( '_', '-', $found[1] ), is_array( $given ) ? $given : array() ) ?? $found[0];
		},
		wp_unslash( $content )
	);
	return wp_slash( $text );
}

/**
 * The link-first form of a card, or null where a link cannot say all that was given.
 *
 * @param string $element Of any origin.
 * @param array  $given   Attributes.
 */
function link_form( string $element, array $given ): ?string {
	$description = elements()[ $element ] ?? null;
	if ( ! $description || ! $description['linkable'] || array_diff( array_keys( $given ), LINK_ATTRIBUTES ) ) {
		return null;
	}
	$attributes = clean_attributes( $element, $given );
	if ( count( $attributes ) !== count( $given ) ) {
		return null;
	}
	$language = language( $attributes['lang'] ?? '' );
	$query    = array_intersect_key( $attributes, array_flip( array( 'topic', 'location' ) ) );
	$data     = '';
	foreach ( $attributes as $name => $value ) {
		$data .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'<div data-miscarriage="%s"%s><p><a href="%s">%s</a></p></div>',
		esc_attr( $element ),
		$data,
		esc_url( page_url( $element, $language ) . ( $query ? '?' . http_build_query( $query ) : '' ) ),
		esc_html( data()['languages'][ $language ]['titles'][ $element ] )
	);
}
