<?php
/**
 * An element where WordPress shows it: on a page, or in a feed.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * An element. Every block, shortcode, pasted tag and pasted link ends here.
 *
 * @param string $element    Such as "warning-signs"; one of elements().
 * @param mixed  $given      Attributes of any origin.
 * @param string $transcript Text of a film, HTML of the post.
 * @param string $children   Sentences of the hospital's own, HTML of the post with slot names.
 * @param string $wrapper    Attributes of the div around, as get_block_wrapper_attributes() makes them.
 */
function render( string $element, $given, string $transcript = '', string $children = '', string $wrapper = '' ): string {
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return '';
	}
	$attributes = clean_attributes( $element, $given );
	if ( is_feed() ) {
		return render_link( $element, $attributes );
	}
	need_assets();
	return '<div ' . ( $wrapper ? $wrapper : 'class="miscarriage-elements"' ) . '>'
		. card( $element, $attributes, force_balance_tags( $transcript ), $children, in_head() ? array() : details() )
		. '</div>';
}

/**
 * For a feed, which has neither script nor style: whom to call, and the way to the page where the element is.
 *
 * @param string $element    One of elements().
 * @param array  $attributes Clean.
 */
function render_link( string $element, array $attributes ): string {
	$language  = language( $attributes['lang'] ?? '' );
	$words     = data()['languages'][ $language ];
	$link      = sprintf( '<a href="%s">%s</a>', esc_url( (string) get_permalink() ), esc_html( $words['titles'][ $element ] ) );
	$details   = details_at( $attributes['location'] ?? '' );
	$emergency = emergency_phone( $details );
	$clinic    = parse_phone( $details['phone'] ?? '' );
	$call      = function ( array $phone ) {
		return sprintf( '<a href="%s"><bdi dir="ltr">%s</bdi></a>', esc_attr( $phone['href'] ), esc_html( $phone['text'] ) );
	};
	$lines     = array( $link );
	if ( $emergency ) {
		$lines[] = str_replace( '{emergency}', $call( $emergency ), esc_html( $words['call-emergency'] ) );
	}
	if ( $clinic ) {
		$lines[] = '<bdi>' . esc_html( $details['clinic'] ?? $words['the-clinic'] ) . '</bdi>: ' . $call( $clinic );
	}
	return sprintf( '<div lang="%s" dir="%s"><p>%s</p></div>', esc_attr( $language ), esc_attr( $words['direction'] ), implode( '<br>', $lines ) );
}
