<?php
/**
 * What an element shows without script: its template, which the build writes to "data", filled with what the settings and
 * the author say. The values are those of src/static/values.ts. It never says that anything is open.
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
	$template = template( $element, $language );
	$values   = hospital_values( details_at( $attributes['location'] ?? '' ), $language ) + attribute_values( $attributes );
	return fill( $template, array_merge( $values, array( 'transcript' => $transcript ) ) );
}

/**
 * What an element shows without script, with named values and blocks.
 *
 * @param string $element  One of elements().
 * @param string $language One of ours.
 */
function template( string $element, string $language ): string {
	return (string) file_get_contents( dirname( __DIR__ ) . "/data/templates/$language/$element.html" );
}

/**
 * What a template can say of the hospital. What is not known has no value.
 *
 * @param array  $details  Of the hospital.
 * @param string $language Of the text.
 */
function hospital_values( array $details, string $language ): array {
	$known  = lines_of( $details );
	$line   = out_of_hours( $details );
	$crisis = own_or( $details, 'crisis', line_in( $known['crisis'] ?? array(), $language ) );
	$violence = as_pair( $known['violence'] ?? null );
	$support = own_or( $details, 'support', $known['support'] ?? null );
	$week   = fixed_hours( $details );
	$days   = $week ? day_rows( $week, data()['languages'][ $language ]['weekdays'] ) : array();
	$open   = open_rows( $days );
	$values = array(
		'out-of-hours-name'                                => $line[0] ?? '',
		'crisis-name'                                      => $crisis[0] ?? '',
		'violence-name'                                    => $violence[0] ?? '',
		'support-name'                                     => $support[0] ?? '',
		'text-relay'                                       => $details['text-relay'] ?? $known['relay'] ?? '',
		'country-' . substr( $details['country'] ?? '', 0, 2 ) => true,
		'clock'                                            => $week && clinic_zone( $details ),
		'hours'                                            => (bool) $week,
		'days'                                             => $days,
		'hours-line'                                       => array() !== $open,
		'open-days'                                        => $open,
	);
	$phones = array(
		'emergency-phone'    => emergency_phone( $details ),
		'phone'              => parse_phone( $details['phone'] ?? '' ),
		'out-of-hours-phone' => $line ? parse_phone( $line[1] ) : null,
		'crisis-phone'       => $crisis ? parse_phone( $crisis[1] ) : null,
		'violence-phone'     => $violence ? parse_phone( $violence[1] ) : null,
		'support-phone'      => $support ? parse_phone( $support[1] ) : null,
	);
	foreach ( $phones as $name => $phone ) {
		$values[ $name ]        = $phone['text'] ?? '';
		$values[ "$name-href" ] = $phone['href'] ?? '';
	}
	$said = array( 'clinic', 'place', 'app-name', 'app-url', 'out-of-hours-text' );
	if ( is_reviewed( $details, $language ) ) {
		array_push( $said, 'reviewed-by', 'reviewed-on' );
	}
	return $values + array_intersect_key( $details, array_flip( $said ) );
}

/**
 * What a template can say of what the author set.
 *
 * @param array $attributes Clean.
 */
function attribute_values( array $attributes ): array {
	$level    = (int) ( $attributes['heading-level'] ?? 2 );
	$provider = $attributes['provider'] ?? '';
	$values   = array(
		'h2' => "h$level",
		'h3' => 'h' . min( 6, $level + 1 ),
		'h4' => 'h' . min( 6, $level + 2 ),
		'topic-' . ( $attributes['topic'] ?? 'all' ) => true,
		'weeks'    => $attributes['weeks'] ?? '16',
		'weeks-20' => '20' === ( $attributes['weeks'] ?? '' ),
		'film'     => isset( $attributes[ 'file' === $provider ? 'src' : 'film-id' ] ) && '' !== $provider,
		'provider' => data()['providers'][ $provider ] ?? '',
	);
	$shown = preg_split( '/\s+/', $attributes['show'] ?? '', -1, PREG_SPLIT_NO_EMPTY );
	if ( isset( $attributes['one-in'] ) ) {
		$shown[] = 'how-common-one-in-ten';
	}
	foreach ( $shown as $id ) {
		$values[ "show-$id" ] = true;
	}
	return $values + array_intersect_key( $attributes, array_flip( array( 'film-title', 'duration', 'src', 'poster' ) ) );
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
	return own_or( $details, 'out-of-hours', lines_of( $details )['line'] ?? null );
}

/**
 * Who answers in the hospital's country, or in its part of one.
 *
 * @param array $details Of the hospital.
 */
function lines_of( array $details ): array {
	$code = $details['country'] ?? '';
	return data()['lines'][ $code ] ?? data()['lines'][ substr( $code, 0, 2 ) ] ?? array();
}

/**
 * A line as array( name, number ), or null.
 *
 * @param array|null $line Of a country.
 */
function as_pair( ?array $line ): ?array {
	return $line ? array( $line['name'], $line['number'] ) : null;
}

/**
 * A line of the hospital's own, or else the country's: array( name, number ), or null.
 *
 * @param array      $details Of the hospital.
 * @param string     $of      "out-of-hours", "crisis" or "support".
 * @param array|null $line    Of the country.
 */
function own_or( array $details, string $of, ?array $line ): ?array {
	return isset( $details[ "$of-name" ], $details[ "$of-phone" ] )
		? array( $details[ "$of-name" ], $details[ "$of-phone" ] )
		: as_pair( $line );
}

/**
 * Of several lines the one that understands a language, or else the first.
 *
 * @param array  $lines    Of a country.
 * @param string $language Of the text.
 */
function line_in( array $lines, string $language ): ?array {
	foreach ( $lines as $line ) {
		if ( in_array( $language, $line['languages'] ?? array(), true ) ) {
			return $line;
		}
	}
	return $lines[0] ?? null;
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
