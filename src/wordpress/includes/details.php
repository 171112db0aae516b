<?php
/**
 * The hospital's details: what is a valid one, with the meaning of src/hospital/kinds.ts, and what is stored.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The details that are stored, by name; only known names, none empty.
 */
function details(): array {
	$stored = get_option( OPTION );
	$given  = is_array( $stored ) ? array_intersect_key( $stored, data()['details'] ) : array();
	return array_filter(
		$given,
		function ( $value ) {
			return is_string( $value ) && '' !== $value;
		}
	);
}

/**
 * The value as it is stored, or null where it is not valid.
 *
 * @param string $name  Of a detail.
 * @param string $value Trimmed, without tags.
 */
function valid_detail( string $name, string $value ): ?string {
	switch ( data()['details'][ $name ]['kind'] ) {
		case 'country':
			$code = strtoupper( $value );
			$form = preg_match( '/^[A-Z]{2}(-[A-Z\d]{1,3})?$/D', $code );
			return $form && isset( data()['countries'][ substr( $code, 0, 2 ) ] ) ? $code : null;
		case 'phone':
			return parse_phone( $value ) ? $value : null;
		case 'hours':
			return parse_hours( $value ) ? $value : null;
		case 'dates':
			return parse_dates( $value ) ? $value : null;
		case 'date':
			return 1 === count( parse_dates( $value ) ?? array() ) ? $value : null;
		case 'zone':
			return in_array( $value, timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ), true ) ? $value : null;
		case 'url':
			return 'https' === wp_parse_url( $value, PHP_URL_SCHEME ) && wp_parse_url( $value, PHP_URL_HOST ) && esc_url_raw( $value, array( 'https' ) ) === $value ? $value : null;
		case 'languages':
			return preg_match( '/^[a-z]{2,3}(-[a-z\d]+)*([\s,]+[a-z]{2,3}(-[a-z\d]+)*)*$/Di', $value ) ? $value : null;
		default:
			return $value;
	}
}

/**
 * A number as people write it, and as a link takes it: array( text, href ). As src/hospital/phone.ts.
 *
 * @param string $value What was written.
 */
function parse_phone( string $value ): ?array {
	$text   = trim( (string) preg_replace( '/\s+/u', ' ', $value ) );
	$digits = preg_replace( '/\D/', '', (string) preg_replace( '/^(\+.*)\(0\)/', '$1', $text ) );
	if ( ! preg_match( '/^(?:\+?\d|\(\d)[\d\s().\-\/]*$/Du', $text ) || strlen( $digits ) < 2 || strlen( $digits ) > 15 ) {
		return null;
	}
	return array(
		'text' => $text,
		'href' => 'tel:' . ( '+' === $text[0] ? '+' : '' ) . $digits,
	);
}

/**
 * Dates of the form 2026-12-25, with blanks or commas between them.
 *
 * @param string $value What was written.
 */
function parse_dates( string $value ): ?array {
	$dates = preg_split( '/[\s,;]+/u', $value, -1, PREG_SPLIT_NO_EMPTY );
	foreach ( $dates as $date ) {
		if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $date, $part ) || ! checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ) {
			return null;
		}
	}
	return $dates ? $dates : null;
}

/**
 * The emergency number that holds for this hospital, or null.
 */
function emergency_phone(): ?array {
	$details = details();
	$own     = parse_phone( $details['emergency-phone'] ?? '' );
	$country = data()['countries'][ substr( $details['country'] ?? '', 0, 2 ) ] ?? null;
	return $own ?? ( $country ? parse_phone( $country['emergency'] ) : null );
}
