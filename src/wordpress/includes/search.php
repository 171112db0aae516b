<?php
/**
 * The search of the site: a post holds the name of a card, and a reader looks for its words.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

add_filter(
	'posts_search',
	function ( $search, $query ) {
		global $wpdb;
		$elements = $search && ! is_admin() && $query->is_search() ? elements_saying( (array) $query->get( 'search_terms' ) ) : array();
		$forms    = array();
		foreach ( $elements as $element ) {
			$names = array( "<!-- wp:miscarriage/$element ", '[miscarriage_' . str_replace( '-', '_', $element ), "[miscarriage-$element", "<miscarriage-$element", "data-miscarriage=\"$element\"", "/$element.html" );
			foreach ( $names as $name ) {
				$forms[] = $wpdb->prepare( "{$wpdb->posts}.post_content LIKE %s", '%' . $wpdb->esc_like( $name ) . '%' );
			}
		}
		$open = is_user_logged_in() ? '' : " AND {$wpdb->posts}.post_password = ''";
		return $forms ? " AND ( ( 1=1 $search ) OR ( (" . implode( ' OR ', $forms ) . ")$open ) )" : $search;
	},
	10,
	2
);

/**
 * The elements in whose words, in the language of the site, all these stand.
 *
 * @param array $terms As WordPress split what was typed.
 */
function elements_saying( array $terms ): array {
	$terms = array_filter( array_map( 'trim', $terms ), 'strlen' );
	return array_filter(
		$terms ? array_keys( elements() ) : array(),
		function ( $element ) use ( $terms ) {
			$words = card_words( $element, language() );
			foreach ( $terms as $term ) {
				if ( false === mb_stripos( $words, $term ) ) {
					return false;
				}
			}
			return true;
		}
	);
}

/**
 * What a card says to any reader, as plain text.
 *
 * @param string $element  One of elements().
 * @param string $language One of ours.
 */
function card_words( string $element, string $language ): string {
	$template = template( $element, $language );
	$text     = html_entity_decode( wp_strip_all_tags( str_replace( '<', ' <', (string) preg_replace( '/\{\{.*?\}\}/s', ' ', $template ) ) ), ENT_QUOTES );
	return (string) preg_replace( array( '/\x{00ad}/u', '/[\s\x{00a0}]+/u' ), array( '', ' ' ), $text );
}
