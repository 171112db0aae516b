<?php
/**
 * An element as HTML, with what is shown without script. Every form of a card ends here.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * An element.
 *
 * @param string $element    One of elements().
 * @param array  $attributes Clean.
 * @param string $transcript Text of a film, HTML whose tags are all closed.
 * @param string $children   Sentences of the hospital's own, HTML with slot names.
 * @param array  $more       Details, where the head of the page does not say whose it is.
 */
function card( string $element, array $attributes, string $transcript = '', string $children = '', array $more = array() ): string {
	$transcript = 'film' === $element ? trim( $transcript ) : '';
	$said       = $attributes + $more;
	$place      = $attributes['location'] ?? '';
	if ( locations() ) {
		// The head of the page is of the whole site, so the tag says what holds here.
		$said = $attributes + details_at( $place );
		if ( in_array( $place, location_names(), true ) ) {
			unset( $said['location'] );
		}
	}
	return "<miscarriage-$element" . attribute_text( $said ) . '>'
		. fallback( $element, $attributes, $transcript )
		. ( '' === $transcript ? '' : "<div slot=\"transcript\">$transcript</div>" )
		. $children
		. "</miscarriage-$element>";
}
