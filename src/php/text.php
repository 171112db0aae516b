<?php
/**
 * Texts and addresses of any origin.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * A text without tags, and without what stands in a script or a style.
 *
 * @param string $text Of any origin.
 */
function plain_text( string $text ): string {
	$text = (string) preg_replace( array( '@<(script|style)[^>]*?>.*?</\1>@si', '/\x01/' ), '', $text );
	// "<3" begins no tag in a browser, and what follows is not to be lost.
	return trim( str_replace( "\x01", '<', strip_tags( (string) preg_replace( '@<(?![a-z/!?])@i', "\x01", $text ) ) ) );
}

/**
 * Whether an address has only signs that may stand in one.
 *
 * @param string $address Of any origin.
 */
function is_clean_address( string $address ): bool {
	return preg_match( '/^[a-z0-9\-~+_.?#=!&;,\/:%@$|*\'()\x80-\xff]+$/iD', $address ) && ! preg_match( '/%0[ad]|;\/\//i', $address );
}
