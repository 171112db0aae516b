<?php
/**
 * The hospital's locations, each with what is another there than elsewhere. As src/hospital/locations.ts;
 * test/hospital/locations.json is the table of both.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * Of what is stored the locations, each with its "name" and its details; only known names, none empty.
 *
 * @param mixed $stored As the CMS gives it.
 */
function known_locations( $stored ): array {
	$known = array();
	foreach ( is_array( $stored ) ? $stored : array() as $location ) {
		$name = is_array( $location ) && is_string( $location['name'] ?? null ) ? trim( $location['name'] ) : '';
		if ( '' !== $name ) {
			$known[] = array( 'name' => $name ) + array_filter( array_map( 'trim', known_details( $location ) ), 'strlen' );
		}
	}
	return $known;
}

/**
 * The names from which an author chooses.
 */
function location_names(): array {
	return array_column( locations(), 'name' );
}

/**
 * All that is said at a location: what it says itself, then what is said for all. None chosen: the first one. One that is not
 * known: only what is the same everywhere, never the number of another.
 *
 * @param string $name As an author chose it.
 */
function details_at( string $name ): array {
	$shared = details();
	$places = locations();
	$at     = '' === $name ? 0 : array_search( $name, array_column( $places, 'name' ), true );
	if ( false === $at ) {
		return array_filter(
			$shared,
			function ( $detail ) {
				return data()['details'][ $detail ]['everywhere'] ?? false;
			},
			ARRAY_FILTER_USE_KEY
		);
	}
	return array_diff_key( $places[ $at ] ?? array(), array( 'name' => '' ) ) + $shared;
}

/**
 * What a hospital.json says: array( details, locations, colour, what is refused as lines ). Null: it is none.
 *
 * @param string $json The content of the file.
 */
function read_hospital_json( string $json ): ?array {
	$file = json_decode( (string) preg_replace( '/^\x{FEFF}/u', '', trim( $json ) ), true );
	if ( ! is_array( $file ) || array_values( $file ) === $file ) {
		return null;
	}
	$refused = array();
	$sound   = function ( array $given, string $of = '' ) use ( &$refused ): array {
		list( $details, $other ) = sound_details( $given );
		foreach ( $other as $name => $value ) {
			$refused[] = ( $of ? "$of: " : '' ) . label_of( $name ) . ': ' . ( is_scalar( $value ) ? $value : gettype( $value ) );
		}
		return $details;
	};
	$details   = $sound( $file );
	$locations = array();
	foreach ( known_locations( $file['locations'] ?? array() ) as $location ) {
		$locations[] = array( 'name' => plain_text( $location['name'] ) ) + $sound( $location, $location['name'] );
	}
	return array( $details, $locations, valid_colour( $file['brand'] ?? '' ), $refused );
}

/**
 * The one rule of a style sheet that the colour needs; nothing without one.
 */
function brand_rule(): string {
	return '' === brand() ? '' : ':root{--miscarriage-brand:' . brand() . '}';
}

/**
 * A colour as # and three or six digits; nothing for anything else.
 *
 * @param mixed $value As it was given.
 */
function valid_colour( $value ): string {
	return is_string( $value ) && preg_match( '/^#(?:[\da-f]{3}){1,2}$/Di', trim( $value ) ) ? strtolower( trim( $value ) ) : '';
}
