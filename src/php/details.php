<?php
/**
 * The hospital's details: what is a valid one, with the meaning of src/hospital/kinds.ts.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * Of what is stored the details, by name; only known names, none empty.
 *
 * @param mixed $stored As the CMS gives it.
 */
function known_details( $stored ): array {
	return array_filter(
		is_array( $stored ) ? array_intersect_key( $stored, data()['details'] ) : array(),
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
			return 1 === count( parse_dates( $value ) ?? array() ) && strlen( $value ) > 5 ? $value : null;
		case 'zone':
			return in_array( $value, timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ), true ) ? $value : null;
		case 'url':
			return is_clean_address( $value ) && 'https' === parse_url( $value, PHP_URL_SCHEME ) && parse_url( $value, PHP_URL_HOST ) ? $value : null;
		case 'languages':
			return preg_match( '/^[a-z]{2,3}(-[a-z\d]+)*([\s,]+[a-z]{2,3}(-[a-z\d]+)*)*$/Di', $value ) ? $value : null;
		default:
			return $value;
	}
}

/**
 * What a settings file says, which no form has checked: array( the valid details, what is not understood ), by name. A number
 * without quotes is not taken: YAML has taken the plus of "+31183644217" away.
 *
 * @param array $given By name, of any type.
 */
function sound_details( array $given ): array {
	$sound = array();
	$other = array();
	foreach ( array_intersect_key( $given, data()['details'] ) as $name => $value ) {
		$text  = is_string( $value ) ? plain_text( $value ) : '';
		$valid = '' === $text ? null : valid_detail( $name, $text );
		if ( null !== $valid ) {
			$sound[ $name ] = $valid;
		} elseif ( null !== $value && '' !== $value ) {
			$other[ $name ] = $value;
		}
	}
	return array( $sound, $other );
}

/**
 * A number as people write it, without what nobody sees, in plain digits and marks. As src/hospital/phone.ts.
 *
 * @param string $value What was written.
 */
function plain_phone( string $value ): string {
	static $plain = array();
	if ( ! $plain ) {
		// Full-width forms, and the digits of Arabic and Persian.
		for ( $sign = 0x21; $sign < 0x7f; $sign++ ) {
			$plain[ json_decode( sprintf( '"\u%04x"', $sign + 0xfee0 ) ) ] = chr( $sign );
		}
		foreach ( range( 0, 9 ) as $digit ) {
			$plain[ json_decode( sprintf( '"\u%04x"', 0x660 + $digit ) ) ] = (string) $digit;
			$plain[ json_decode( sprintf( '"\u%04x"', 0x6f0 + $digit ) ) ] = (string) $digit;
		}
	}
	$seen = strtr( (string) preg_replace( '/[\p{Cf}\p{M}]/u', '', $value ), $plain );
	return trim( (string) preg_replace( array( '/[\x{2010}-\x{2015}\x{2212}]/u', '/[\s\p{Z}]+/u' ), array( '-', ' ' ), $seen ) );
}

/**
 * One number as people write it, and as a link takes it: array( text, href ). Null for what is none, or could be two:
 * nothing is cut off, joined or guessed. As src/hospital/phone.ts; test/hospital/cases.json is the table of both.
 *
 * @param string $value What was written.
 */
function parse_phone( string $value ): ?array {
	$text   = plain_phone( $value );
	$digits = preg_replace( '/\D/', '', (string) preg_replace( '/^(\+.*)\(0\)/', '$1', $text ) );
	// An area code in brackets: in front, or behind the code of the country or the 0 or 1 for home.
	$area    = '/^(?:(?:\+ ?\d{1,3}|[01]) ?\((?!8\))[1-9]\d*\)|\(\d+\))/';
	$written = '/^(?=[+\d])(?:\+ ?(?:\d{1,3} ?\(0\))?)?\d*(?:(?: ?[-.\/] ?| )\d+)*$/D';
	$joined  = array(
		'/^(?!\(?0\d{1,5}\)? ?\/ ?[^\/]*$).*\//D',
		'/\/\D*\d{1,3}$/D',
		'/^(?:.* )?\d{1,2} ?- ?(?!0$)\d{1,2}$/D',
		'/^(?!116 )\d{3} (?:000|1[01]\d|911|999)$/D',
		'/^\+ ?(?:3[12360]|4[013469]|61|64|86|90|353|359|380)[ -]*0/',
	);
	foreach ( $joined as $form ) {
		if ( preg_match( $form, $text ) ) {
			return null;
		}
	}
	$open    = preg_match( $area, $text, $code ) ? preg_replace( '/[ ()]/', '', $code[0] ) . substr( $text, strlen( $code[0] ) ) : $text;
	$abroad  = '' !== $text && '+' === $text[0];
	$unclear = ! $abroad && false !== strpos( $open, '(' );
	$longest = $abroad || 0 === strpos( $text, '00' ) ? 15 : ( 0 === strpos( $text, '0' ) ? 12 : 11 );
	if ( $unclear || ! preg_match( $written, $open ) || strlen( $digits ) < 2 || strlen( $digits ) > $longest ) {
		return null;
	}
	return array(
		'text' => $text,
		'href' => 'tel:' . ( $abroad ? '+' : '' ) . $digits,
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
		// A day of every year, 12-25, is one of a leap year.
		$day = 5 === strlen( $date ) ? "2000-$date" : $date;
		if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $day, $part ) || ! checkdate( (int) $part[2], (int) $part[3], (int) $part[1] ) ) {
			return null;
		}
	}
	return $dates ? $dates : null;
}

/**
 * The emergency number that holds for this hospital, or null.
 *
 * @param array $details Of the hospital.
 */
function emergency_phone( array $details ): ?array {
	$own     = parse_phone( $details['emergency-phone'] ?? '' );
	$country = data()['countries'][ substr( $details['country'] ?? '', 0, 2 ) ] ?? null;
	return $own ?? ( $country ? parse_phone( $country['emergency'] ) : null );
}
