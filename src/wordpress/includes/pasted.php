<?php
/**
 * What authors write or paste into their text: a shortcode, a tag, the link-first form, a link to a page of this plugin.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/** Attributes that the link-first form and a link can carry: no address, link or data attribute says more. */
const LINK_ATTRIBUTES = array( 'lang', 'topic', 'heading-level', 'theme' );

/**
 * Whether a text may show an element; asked before the page's head is printed.
 *
 * @param string $content Of a post, as it is stored.
 */
function uses_elements( string $content ): bool {
	return (bool) preg_match( '#\[miscarriage_|<!-- wp:miscarriage/|<miscarriage-|data-miscarriage=|' . preg_quote( pages_path(), '#' ) . '#i', $content );
}

add_action(
	'init',
	function () {
		foreach ( array_keys( elements() ) as $element ) {
			add_shortcode(
				'miscarriage_' . str_replace( '-', '_', $element ),
				function ( $attributes, $content = '' ) use ( $element ) {
					return render( $element, $attributes, do_shortcode( (string) $content ) );
				}
			);
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
 * What the places of this request stand for. A name that nobody can guess, so nobody can write one.
 *
 * @param string $key  Of a place.
 * @param array  $args For render(), to keep.
 */
function place( string $key = '', array $args = array() ): ?array {
	static $places = array();
	if ( $args ) {
		$places[ $key ] = $args;
	}
	return $places[ $key ] ?? null;
}

/**
 * A place that paragraphs are not put around.
 *
 * @param array $args For render().
 */
function new_place( array $args ): string {
	$key = wp_generate_password( 20, false );
	place( $key, $args );
	return "\n\n<div data-miscarriage-place=\"$key\"></div>\n\n";
}

/**
 * Puts each element in its place.
 *
 * @param mixed $content HTML.
 */
function fill_places( $content ) {
	return preg_replace_callback(
		'#<div data-miscarriage-place="(\w{20})"></div>#',
		function ( $match ) {
			$args = place( $match[1] );
			return $args ? render( ...$args ) : '';
		},
		(string) $content
	);
}

/**
 * Finds what is ours in a text and keeps its place.
 *
 * @param mixed $content HTML as it is stored.
 */
function keep_places( $content ) {
	$content = (string) $content;
	if ( ! uses_elements( $content ) ) {
		return $content;
	}
	$content = replace_tags( $content );
	$content = replace_divs( $content );
	return replace_links( $content );
}

/**
 * Tags of ours. Without an end tag a browser would take the rest of the page for its content, so there it ends at once.
 *
 * @param string $content HTML.
 */
function replace_tags( string $content ): string {
	$names = implode( '|', array_map( 'preg_quote', array_keys( elements() ) ) );
	$start = '#<miscarriage-(' . $names . ')((?:\s(?:[^<>"\']|"[^"]*"|\'[^\']*\')*)?)>#i';
	$done  = '';
	while ( preg_match( $start, $content, $match, PREG_OFFSET_CAPTURE ) ) {
		$element = strtolower( $match[1][0] );
		$after   = substr( $content, $match[0][1] + strlen( $match[0][0] ) );
		$end     = stripos( $after, "</miscarriage-$element>" );
		$next    = stripos( $after, '<miscarriage-' );
		$inside  = '';
		if ( false !== $end && ( false === $next || $end < $next ) ) {
			$inside = substr( $after, 0, $end );
			$after  = substr( $after, $end + strlen( "</miscarriage-$element>" ) );
		}
		$done   .= substr( $content, 0, $match[0][1] ) . new_place( array_merge( array( $element, tag_attributes( $match[2][0] ) ), children( $element, $inside ) ) );
		$content = $after;
	}
	return $done . $content;
}

/**
 * The transcript and the hospital's own sentences in a pasted tag. A pasted fallback is left out: it is made anew, with
 * the numbers of today.
 *
 * @param string $element One of elements().
 * @param string $inside  HTML in the tag.
 */
function children( string $element, string $inside ): array {
	if ( preg_match( '#\sslot\s*=#i', $inside ) ) {
		return array( '', $inside );
	}
	$is_text = 'film' === $element && false === strpos( $inside, 'miscarriage-card' );
	return array( $is_text ? $inside : '', '' );
}

/**
 * The link-first form: a div that names an element, with a link in it.
 *
 * @param string $content HTML.
 */
function replace_divs( string $content ): string {
	return (string) ( preg_replace_callback(
		'#<div\s((?:[^<>"\']|"[^"]*"|\'[^\']*\')*?\bdata-miscarriage=(?:[^<>"\']|"[^"]*"|\'[^\']*\')*)>((?:(?!</?div\b).)*+)</div>#is',
		function ( $match ) {
			$data    = tag_attributes( $match[1], 'data-' );
			$element = (string) ( $data['miscarriage'] ?? '' );
			$given   = array_intersect_key( $data, array_flip( LINK_ATTRIBUTES ) );
			// An unknown element, a bad value or a link of another site: it stays as it is. A link cannot say which film.
			if ( ! isset( elements()[ $element ] ) || ! elements()[ $element ]['linkable'] || ! has_own_link( $match[2] ) || count( clean_attributes( $element, $given ) ) !== count( array_filter( $given, 'strlen' ) ) ) {
				return $match[0];
			}
			return new_place( array( $element, $given ) );
		},
		$content
	) ?? $content );
}

/**
 * Whether a link leads to this site.
 *
 * @param string $inside HTML.
 */
function has_own_link( string $inside ): bool {
	preg_match_all( '#<a\s([^<>]*)>#i', $inside, $links );
	foreach ( $links[1] as $link ) {
		if ( ! is_own_address( tag_attributes( $link )['href'] ?? '' ) ) {
			return false;
		}
	}
	return array() !== $links[1];
}

/**
 * A link to a page of this plugin that stands alone: in its paragraph, or its address on a line.
 *
 * @param string $content HTML.
 */
function replace_links( string $content ): string {
	$url     = preg_quote( origin(), '#' ) . preg_quote( pages_path(), '#' ) . '[^\s"\'<>]*';
	$replace = function ( $match ) {
		$place = page_place( html_entity_decode( $match[1], ENT_QUOTES ) );
		return $place ? new_place( $place ) : $match[0];
	};
	$alone   = '\s*<a\s[^<>]*?href="(' . $url . ')"[^<>]*>[^<>]*</a>\s*';
	foreach ( array( "#<p(?:\s[^<>]*)?>$alone</p>#i", "#^$alone$#im", "#^\s*($url)\s*$#im" ) as $pattern ) {
		$content = preg_replace_callback( $pattern, $replace, $content ) ?? $content;
	}
	return $content;
}

/**
 * The attributes of a start tag, by name; `$prefix` takes those that start with it, without it.
 *
 * @param string $text   What stands between the name and ">".
 * @param string $prefix Such as "data-".
 */
function tag_attributes( string $text, string $prefix = '' ): array {
	$found = array();
	preg_match_all( '#([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\'>]+))#i', $text, $matches, PREG_SET_ORDER );
	foreach ( $matches as $match ) {
		$name  = strtolower( $match[1] );
		$value = implode( '', array_slice( $match, 2 ) );
		if ( '' === $prefix || 0 === strpos( $name, $prefix ) ) {
			$found += array( substr( $name, strlen( $prefix ) ) => html_entity_decode( $value, ENT_QUOTES ) );
		}
	}
	return $found;
}
