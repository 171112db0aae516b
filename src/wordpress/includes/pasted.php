<?php
/**
 * What authors write or paste into their text: a shortcode, a tag, the link-first form, a link to a page of this plugin.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * Whether a text may show an element; asked before the page's head is printed.
 *
 * @param string $content Of a post, as it is stored.
 */
function uses_elements( string $content ): bool {
	return (bool) preg_match( '#\[miscarriage[_-]|<!-- wp:miscarriage/|<miscarriage-|data-miscarriage=|' . preg_quote( pages_path(), '#' ) . '|' . preg_quote( kept_path(), '#' ) . '#i', $content );
}

add_action(
	'init',
	function () {
		foreach ( array_keys( elements() ) as $element ) {
			$shown = function ( $attributes, $content = '' ) use ( $element ) {
				return render( $element, $attributes, do_shortcode( (string) $content ) );
			};
			add_shortcode( 'miscarriage_' . str_replace( '-', '_', $element ), $shown );
			// As the tag is written.
			add_shortcode( "miscarriage-$element", $shown );
		}
	}
);

// Authors without unfiltered_html keep the tags of our elements, with what they may set and nothing else.
add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		if ( 'post' === $context ) {
			foreach ( elements() as $element => $description ) {
				$allowed[ "miscarriage-$element" ] = array_fill_keys( array_keys( $description['attributes'] ), true );
			}
		}
		return $allowed;
	},
	10,
	2
);

// The old visual editor throws away tags that it does not know.
add_filter(
	'tiny_mce_before_init',
	function ( $settings ) {
		$tags = array();
		foreach ( elements() as $element => $description ) {
			$tags[] = "miscarriage-{$element}[" . implode( '|', array_keys( $description['attributes'] ) ) . ']';
		}
		$names = preg_replace( '/\[.*?\]/', '', $tags );
		foreach ( array(
			'custom_elements'         => $names,
			'extended_valid_elements' => $tags,
		) as $key => $list ) {
			$settings[ $key ] = implode( ',', array_filter( array_merge( array( $settings[ $key ] ?? '' ), $list ) ) );
		}
		return $settings;
	}
);

// Paragraphs are put around what looks like none (wpautop, at 10) and would tear an element apart. So a place is kept
// before, and filled after.
foreach ( array( 'the_content', 'widget_text_content', 'widget_custom_html_content', 'widget_block_content' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\keep_places', 7 );
	add_filter( $hook, __NAMESPACE__ . '\fill_places', 12 );
}
// A block theme's template is in none of these filters.
add_filter(
	'render_block_core/html',
	function ( $content ) {
		return fill_places( keep_places( $content ) );
	}
);

/**
 * What the places of this request stand for, by a mark that nobody can guess, so nobody can write one.
 *
 * @param array|null $args For render(): kept, with a new mark.
 */
function places( ?array $args = null ): array {
	static $places = array();
	if ( $args ) {
		$places[ '<div data-miscarriage-place="' . wp_generate_password( 20, false ) . '"></div>' ] = $args;
	}
	return $places;
}

/**
 * Puts each element in its place.
 *
 * @param mixed $content HTML.
 */
function fill_places( $content ) {
	$content = (string) $content;
	foreach ( places() as $mark => $args ) {
		$parts = explode( $mark, $content );
		if ( count( $parts ) > 1 ) {
			$content = implode( render( ...$args ), $parts );
		}
	}
	return $content;
}

/**
 * Finds what is ours in a text and keeps its place. Paragraphs are not put around a div.
 *
 * @param mixed $content HTML as it is stored.
 */
function keep_places( $content ) {
	$content = (string) $content;
	if ( ! uses_elements( $content ) ) {
		return $content;
	}
	return replace_forms(
		$content,
		function ( ...$args ) {
			return "\n\n" . array_key_last( places( $args ) ) . "\n\n";
		}
	);
}
