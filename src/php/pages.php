<?php
/**
 * The pages of the library, one an element and language: plain files beside the script. A link to one works without script.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The arguments of a card for an address of one of our pages, on this site; null for another one.
 *
 * @param string $address Of a link.
 */
function address_args( string $address ): ?array {
	foreach ( page_folders() as $folder ) {
		if ( 0 === strpos( $address, $folder ) ) {
			return page_place( substr( $address, strlen( $folder ) ) );
		}
	}
	return null;
}

/**
 * What a page of ours stands for, as arguments of a card; null where it is none of ours or says anything else.
 *
 * @param string $path In the folder of the pages, with its query.
 */
function page_place( string $path ): ?array {
	if ( ! preg_match( '/^([a-z]{2})\/([a-z-]+)\.html(?:\?([^#]*))?(?:#.*)?$/D', $path, $part ) ) {
		return null;
	}
	list( , $language, $element ) = $part;
	// What a newsletter or a tracker adds is not ours, and no reason to leave the link.
	$asked = array();
	foreach ( explode( '&', $part[3] ?? '' ) as $pair ) {
		list( $name, $value ) = explode( '=', $pair, 2 ) + array( '', '' );
		if ( 'topic' === $name || 'location' === $name ) {
			$asked[ $name ][] = urldecode( $value );
		}
	}
	if ( count( $asked['topic'] ?? array() ) > 1 ) {
		return null;
	}
	if ( ! isset( data()['languages'][ $language ], elements()[ $element ] ) || ! elements()[ $element ]['linkable'] ) {
		return null;
	}
	$given = array_filter(
		array(
			'lang'     => $language,
			'topic'    => $asked['topic'][0] ?? '',
			'location' => implode( ',', $asked['location'] ?? array() ),
		)
	);
	return count( clean_attributes( $element, $given ) ) === count( $given ) ? array( $element, $given ) : null;
}

/**
 * The hospital's own file for the pages, which know no settings.
 */
function hospital_script(): string {
	$file = details() + ( locations() ? array( 'locations' => locations() ) : array() );
	return 'window.miscarriageHospital = ' . json_encode( (object) $file, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) . ";\n";
}
