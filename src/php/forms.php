<?php
/**
 * The forms in which a card stands in a text: a tag, a link in a div that names it, a link or an address alone.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/** Attributes that the link-first form and a link can carry: no address, link or data attribute says more. */
const LINK_ATTRIBUTES = array( 'lang', 'topic', 'location', 'heading-level', 'theme' );

/**
 * Whether a text may hold a form: most do not, and need no more reading.
 *
 * @param string $content HTML.
 */
function may_hold_forms( string $content ): bool {
	return (bool) preg_match( '#<miscarriage-|data-miscarriage=|/pages/[a-z]{2}/[a-z-]+\.html#i', $content );
}

/**
 * A text with each form in it replaced.
 *
 * @param string   $content HTML.
 * @param callable $make    Takes the arguments of a card, and returns what stands in the place of its form.
 * @param bool     $whole   It is a whole page, where an address or a link on a line of its own can be part of anything.
 */
function replace_forms( string $content, callable $make, bool $whole = false ): string {
	$tags = read_tags( $content );
	$all  = $whole ? tagged_places( $content, $tags, false ) : array_merge( tagged_places( $content, $tags ), addresses( $content, $tags ) );
	array_multisort( array_column( $all, 'start' ), $all );
	$done = '';
	$at   = 0;
	foreach ( $all as $found ) {
		// What stands in a card of ours is part of it.
		if ( $found['start'] >= $at ) {
			$done .= substr( $content, $at, $found['start'] - $at ) . $make( ...$found['args'] );
			$at    = $found['after'];
		}
	}
	return $done . substr( $content, $at );
}

/**
 * What begins with a tag: each with its start and its end in bytes, and with the arguments of a card.
 *
 * @param string $content HTML.
 * @param array  $tags    Of it.
 * @param bool   $bare    Links count that stand alone without a paragraph.
 */
function tagged_places( string $content, array $tags, bool $bare = true ): array {
	$found = array();
	foreach ( array_keys( $tags ) as $at ) {
		$place = element_tag( $content, $tags, $at ) ?? link_first( $content, $tags, $at ) ?? lone_link( $content, $tags, $at, $bare ) ?? lone_address( $content, $tags, $at );
		if ( $place ) {
			$found[] = $place;
		}
	}
	return $found;
}

/**
 * A place.
 *
 * @param int   $start In bytes.
 * @param int   $after Where the text goes on.
 * @param array $args  Of a card: element, attributes, transcript, sentences of the hospital's own.
 */
function found( int $start, int $after, array $args ): array {
	return compact( 'start', 'after', 'args' );
}

/**
 * A tag of ours. Without an end tag a browser would take the rest of the page for its content, so there it ends at once.
 *
 * @param string $content HTML.
 * @param array  $tags    Of it.
 * @param int    $at      The tag to look at.
 */
function element_tag( string $content, array $tags, int $at ): ?array {
	$tag     = $tags[ $at ];
	$element = own_name( $tag );
	if ( ! $element || $tag['closes'] ) {
		return null;
	}
	$inside = array();
	foreach ( array_slice( $tags, $at + 1 ) as $next ) {
		if ( own_name( $next ) ) {
			break;
		}
		$inside[] = $next;
	}
	$end = $tags[ $at + 1 + count( $inside ) ] ?? null;
	if ( ! $end || ! $end['closes'] || $end['name'] !== $tag['name'] ) {
		return found( $tag['start'], $tag['after'], array( $element, $tag['attributes'] ) );
	}
	$html = substr( $content, $tag['after'], $end['start'] - $tag['after'] );
	return found( $tag['start'], $end['after'], array_merge( array( $element, $tag['attributes'] ), children( $element, $html, $inside ) ) );
}

/**
 * The element that a tag is for, or nothing.
 *
 * @param array $tag One of read_tags().
 */
function own_name( array $tag ): string {
	$element = 0 === strpos( $tag['name'], 'miscarriage-' ) ? substr( $tag['name'], strlen( 'miscarriage-' ) ) : '';
	return isset( elements()[ $element ] ) ? $element : '';
}

/**
 * The transcript and the hospital's own sentences in a pasted tag. A pasted fallback is left out: it is made anew, with
 * the numbers of today.
 *
 * @param string $element One of elements().
 * @param string $html    In the tag.
 * @param array  $tags    Of it.
 */
function children( string $element, string $html, array $tags ): array {
	$attributes = array_column( $tags, 'attributes' );
	if ( array_filter( array_column( $attributes, 'slot' ) ) ) {
		return array( '', $html );
	}
	$classes     = explode( ' ', implode( ' ', array_column( $attributes, 'class' ) ) );
	$is_fallback = in_array( 'miscarriage-card', $classes, true );
	return array( 'film' === $element && ! $is_fallback ? $html : '', '' );
}

/**
 * The link-first form: a div that names an element, with a link in it.
 *
 * @param string $content HTML.
 * @param array  $tags    Of it.
 * @param int    $at      The tag to look at.
 */
function link_first( string $content, array $tags, int $at ): ?array {
	$tag     = $tags[ $at ];
	$element = $tag['attributes']['data-miscarriage'] ?? '';
	// A link cannot say which film.
	if ( 'div' !== $tag['name'] || ! isset( elements()[ $element ] ) || ! elements()[ $element ]['linkable'] ) {
		return null;
	}
	$given = array();
	foreach ( LINK_ATTRIBUTES as $name ) {
		$given[ $name ] = $tag['attributes'][ "data-$name" ] ?? '';
	}
	$given = array_filter( $given, 'strlen' );
	$links = array();
	foreach ( array_slice( $tags, $at + 1 ) as $end ) {
		if ( 'div' === $end['name'] ) {
			break;
		}
		if ( 'a' === $end['name'] && ! $end['closes'] ) {
			$links[] = is_own_address( $end['attributes']['href'] ?? '' );
		}
	}
	// A bad value, a link of another site, or more divs in it: it stays as it is.
	if ( count( clean_attributes( $element, $given ) ) !== count( $given ) || ! $links || in_array( false, $links, true ) || 'div' !== $end['name'] || ! $end['closes'] ) {
		return null;
	}
	return found( $tag['start'], $end['after'], array( $element, $given ) );
}

/**
 * A link to a page of ours that stands alone: in its paragraph, or on its line.
 *
 * @param string $content HTML.
 * @param array  $tags    Of it.
 * @param int    $at      The tag to look at.
 * @param bool   $bare    On its line counts.
 */
function lone_link( string $content, array $tags, int $at, bool $bare = true ): ?array {
	$in_paragraph = 'p' === $tags[ $at ]['name'] && ! $tags[ $at ]['closes'];
	$names        = $in_paragraph ? array( 'p', 'a', 'a', 'p' ) : array( 'a', 'a' );
	$chain        = array_slice( $tags, $at, count( $names ) );
	$link         = $chain[ $in_paragraph ? 1 : 0 ] ?? null;
	if ( array_column( $chain, 'name' ) !== $names || $link['closes'] || ! ( $in_paragraph || $bare ) ) {
		return null;
	}
	$args  = address_args( $link['attributes']['href'] ?? '' );
	$start = $chain[0]['start'];
	$end   = end( $chain );
	$alone = $in_paragraph
		? ! trim( between( $content, $chain[0], $chain[1] ) . between( $content, $chain[2], $chain[3] ) )
		: is_line( $content, $start, $end['after'] );
	return $args && $alone && $end['closes'] ? found( $start, $end['after'], $args ) : null;
}

/**
 * The address of a page of ours as plain text, alone in its paragraph: an editor has made no link of it.
 *
 * @param string $content HTML.
 * @param array  $tags    Of it.
 * @param int    $at      The tag to look at.
 */
function lone_address( string $content, array $tags, int $at ): ?array {
	$chain = array_slice( $tags, $at, 2 );
	if ( array_column( $chain, 'name' ) !== array( 'p', 'p' ) || array_column( $chain, 'closes' ) !== array( false, true ) ) {
		return null;
	}
	$args = address_args( html_entity_decode( trim( between( $content, ...$chain ) ), ENT_QUOTES ) );
	return $args ? found( $chain[0]['start'], $chain[1]['after'], $args ) : null;
}

/**
 * The text between two tags.
 *
 * @param string $content HTML.
 * @param array  $left    One of read_tags().
 * @param array  $right   A later one.
 */
function between( string $content, array $left, array $right ): string {
	return substr( $content, $left['after'], $right['start'] - $left['after'] );
}

/**
 * Whether nothing else stands on a line.
 *
 * @param string $content HTML.
 * @param int    $start   In bytes.
 * @param int    $after   Where the text goes on.
 */
function is_line( string $content, int $start, int $after ): bool {
	$before = substr( $content, 0, $start );
	$rest   = explode( "\n", substr( $content, $after ), 2 );
	return ! trim( substr( $before, strrpos( "\n$before", "\n" ) ) . $rest[0] );
}

/**
 * Addresses of our pages, each on a line of its own and in no tag.
 *
 * @param string $content HTML.
 * @param array  $tags    Of it.
 */
function addresses( string $content, array $tags ): array {
	$found = array();
	$start = 0;
	foreach ( explode( "\n", $content ) as $line ) {
		$after  = $start + strlen( $line );
		$args   = address_args( html_entity_decode( trim( $line ), ENT_QUOTES ) );
		$around = array_filter(
			$args ? $tags : array(),
			function ( $tag ) use ( $start ) {
				return $tag['start'] < $start && $start < $tag['after'];
			}
		);
		if ( $args && ! $around ) {
			$found[] = found( $start, $after, $args );
		}
		$start = $after + 1;
	}
	return $found;
}
