<?php
/**
 * What the build took from the elements: their attributes, languages, words and the numbers of the countries.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * A file of the folder "data", read once.
 *
 * @param string $name Without ".json".
 */
function data( string $name = 'elements' ): array {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$json          = file_get_contents( dirname( __DIR__ ) . "/data/$name.json" );
		$read[ $name ] = (array) json_decode( (string) $json, true );
	}
	return $read[ $name ];
}

/**
 * The elements by name, such as "warning-signs".
 */
function elements(): array {
	return data()['elements'];
}

/**
 * The language that an element speaks, from a tag such as "nl-BE"; none of ours: English, as the elements do.
 *
 * @param string $tag A language tag, or nothing for the page's own.
 */
function language( string $tag = '' ): string {
	foreach ( array( $tag, site_language() ) as $candidate ) {
		$short = strtolower( substr( $candidate, 0, 2 ) );
		if ( preg_match( '/^[a-z]{2}([-_]|$)/i', $candidate ) && isset( data()['languages'][ $short ] ) ) {
			return $short;
		}
	}
	return 'en';
}
