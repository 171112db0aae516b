<?php
/**
 * What an element shows without script: the same HTML as the elements' own views make, with its choices open. The build
 * writes it to "data"; here the choices are made and the values filled in, escaped. It never says that anything is open.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The fallback of an element.
 *
 * @param string $element    One of elements().
 * @param array  $attributes Clean.
 * @param string $transcript Text of a film, HTML.
 */
function fallback( string $element, array $attributes, string $transcript = '' ): string {
	$language = language( $attributes['lang'] ?? '' );
	$details  = details();
	$week     = fixed_hours( $details );
	$choices  = choices( $attributes, $details, $week );
	$html     = '';
	foreach ( data( "fallback/$language/$element" ) as $piece ) {
		$html .= is_string( $piece ) ? $piece : $piece['html'][ $piece['values'][ $choices[ $piece['axis'] ] ?? '' ] ?? 0 ];
	}
	$level = (int) ( $attributes['heading-level'] ?? 2 );
	$html  = preg_replace_callback(
		'#(</?h)([2-6])\b#',
		function ( $match ) use ( $level ) {
			return $match[1] . min( 6, $level + (int) $match[2] - 2 );
		},
		$html
	);
	return strtr( trim( (string) preg_replace( '/[ \t\r\n]+/', ' ', (string) $html ) ), values( $language, $attributes, $details, $week, $transcript ) );
}

/**
 * Which way each axis goes, by the names of src/wordpress/fallbacks.ts.
 *
 * @param array  $attributes Clean.
 * @param array  $details    Of the hospital.
 * @param ?array $week       Its hours.
 */
function choices( array $attributes, array $details, ?array $week ): array {
	$has     = function ( string ...$names ) use ( $details ) {
		return count( array_intersect_key( $details, array_flip( $names ) ) ) === count( $names );
	};
	$country = substr( $details['country'] ?? '', 0, 2 );
	$lines   = null === $week ? 0 : count( open_groups( $week ) );
	$kind    = null === $week ? 'none' : ( ( $lines > 0 && $lines < 3 ? 'line' : 'table' ) . ( clinic_zone( $details ) ? '' : '-still' ) );
	$none    = function ( bool $there ) {
		return $there ? '' : 'none';
	};
	return array(
		'emergency' => $none( null !== emergency_phone() ),
		'calls'     => implode( ',', array( $has( 'phone' ) ? 'phone' : '', out_of_hours( $details ) ? 'line' : '', $kind ) ),
		'crisis'    => $none( $has( 'crisis-name', 'crisis-phone' ) ),
		'app'       => $has( 'app-name', 'app-url' ) ? '' : ( $has( 'app-name' ) ? 'name' : 'none' ),
		'place'     => $none( $has( 'place' ) ),
		'relay'     => $none( $has( 'text-relay' ) ),
		'support'   => $none( $has( 'support-name', 'support-phone' ) ),
		'review'    => $none( is_reviewed( $details, language( $attributes['lang'] ?? '' ) ) ),
		'topic'     => $attributes['topic'] ?? '',
		'country'   => $country,
		'facts'     => implode( ',', array( in_array( $country, data()['definitions'], true ) ? $country : '', $attributes['weeks'] ?? '16', $attributes['one-in'] ?? '' ) ),
		'film'      => implode( ',', film_parts( $attributes ) ),
	);
}

/**
 * The parts of a film that are there.
 *
 * @param array $attributes Clean.
 */
function film_parts( array $attributes ): array {
	$provider = $attributes['provider'] ?? 'none';
	$needed   = 'file' === $provider ? 'src' : 'film-id';
	$parts    = array( isset( $attributes[ $needed ] ) ? $provider : 'none' );
	foreach ( array( 'film-title', 'duration', 'poster' ) as $name ) {
		$parts[] = isset( $attributes[ $name ] ) ? $name : '';
	}
	return $parts;
}

/**
 * Whether a sign-off holds: for the language and the version that it names, and for nothing else.
 *
 * @param array  $details  Of the hospital.
 * @param string $language Of the text.
 */
function is_reviewed( array $details, string $language ): bool {
	$languages = preg_split( '/[\s,]+/', strtolower( $details['reviewed-languages'] ?? '' ) );
	return isset( $details['reviewed-by'], $details['reviewed-on'] )
		&& in_array( $language, $languages, true )
		&& data()['contentVersion'] === ( $details['reviewed-version'] ?? '' );
}

/**
 * Who answers outside office hours: the hospital's own line, or the country's. array( name, number ), or null.
 *
 * @param array $details Of the hospital.
 */
function out_of_hours( array $details ): ?array {
	if ( isset( $details['out-of-hours-name'], $details['out-of-hours-phone'] ) ) {
		return array( $details['out-of-hours-name'], $details['out-of-hours-phone'] );
	}
	$code = $details['country'] ?? '';
	$line = in_array( $code, data()['withoutLine'], true ) ? null : data()['countries'][ substr( $code, 0, 2 ) ]['line'] ?? null;
	return $line ? array( $line['name'], $line['number'] ) : null;
}

/**
 * The clinic's time zone: its own, or the country's where it has one.
 *
 * @param array $details Of the hospital.
 */
function clinic_zone( array $details ): ?string {
	return $details['time-zone'] ?? data()['countries'][ substr( $details['country'] ?? '', 0, 2 ) ]['zone'] ?? null;
}

/**
 * The week, where its hours can be written here: with am and pm a browser does that.
 *
 * @param array $details Of the hospital.
 */
function fixed_hours( array $details ): ?array {
	$country = data()['countries'][ substr( $details['country'] ?? '', 0, 2 ) ] ?? array();
	return isset( $details['hours'] ) && ! isset( $country['hour12'] ) ? parse_hours( $details['hours'] ) : null;
}

/**
 * What is filled in, by its mark; all escaped, and in one pass, so that no value is filled again.
 *
 * @param string $language   Of the text.
 * @param array  $attributes Clean.
 * @param array  $details    Of the hospital.
 * @param ?array $week       Its hours.
 * @param string $transcript Text of a film, HTML.
 */
function values( string $language, array $attributes, array $details, ?array $week, string $transcript ): array {
	$words  = data()['languages'][ $language ];
	$line   = out_of_hours( $details );
	$phones = array(
		'emergency-phone'    => emergency_phone(),
		'phone'              => parse_phone( $details['phone'] ?? '' ),
		'out-of-hours-phone' => $line ? parse_phone( $line[1] ) : null,
		'crisis-phone'       => parse_phone( $details['crisis-phone'] ?? '' ),
		'support-phone'      => parse_phone( $details['support-phone'] ?? '' ),
	);
	$values = array(
		'[[title]]'             => isset( $details['clinic'] ) ? '<bdi>' . esc_html( $details['clinic'] ) . '</bdi>' : $words['contact-title'],
		'[[whom]]'              => isset( $details['clinic'] ) ? '<bdi>' . esc_html( $details['clinic'] ) . '</bdi>' : $words['the-clinic'],
		'[[out-of-hours-name]]' => esc_html( $line[0] ?? '' ),
		'[[hours-table]]'       => $week ? hours_table( $week, $words ) : '',
		'[[hours-line]]'        => $week ? hours_line( $week, $words ) : '',
		'[[app-url]]'           => esc_url( $details['app-url'] ?? '', array( 'https' ) ),
		'[[transcript]]'        => '' === $transcript ? '<p>' . esc_html( $words['film-no-transcript'] ) . '</p>' : $transcript,
	);
	foreach ( $phones as $name => $phone ) {
		$values[ "[[$name]]" ]      = esc_html( $phone['text'] ?? '' );
		$values[ "[[$name:href]]" ] = esc_attr( $phone['href'] ?? '' );
	}
	foreach ( array( 'place', 'crisis-name', 'support-name', 'text-relay', 'app-name', 'reviewed-by', 'reviewed-on' ) as $name ) {
		$values[ "[[$name]]" ] = esc_html( $details[ $name ] ?? '' );
	}
	foreach ( array( 'film-title', 'duration' ) as $name ) {
		$values[ "[[$name]]" ] = esc_attr( $attributes[ $name ] ?? '' );
	}
	foreach ( array( 'src', 'poster' ) as $name ) {
		$values[ "[[$name]]" ] = esc_url( $attributes[ $name ] ?? '' );
	}
	return $values;
}
