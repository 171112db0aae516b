<?php
/**
 * What a form for the hospital's details makes of what was written, and what it says of it.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The details in groups, as their rows say it.
 */
function groups(): array {
	$groups = array();
	foreach ( data()['details'] as $name => $row ) {
		$groups[ $row['section'] ][] = $name;
	}
	return $groups;
}

/**
 * Checks each detail: array( details to store, what was refused as notices ). A bad one keeps what it was; the others are
 * taken. A notice has the "name" of its field, its "message" as plain text, and its "type", "error" or "warning".
 *
 * @param array $given  By name, plain text. What is not given stays.
 * @param array $before What is stored.
 */
function check_details( array $given, array $before ): array {
	$after   = array();
	$refused = array();
	foreach ( array_keys( data()['details'] ) as $name ) {
		$value = trim( $given[ $name ] ?? $before[ $name ] ?? '' );
		$valid = isset( $given[ $name ] ) && '' !== $value ? valid_detail( $name, $value ) : $value;
		if ( null === $valid ) {
			$refused[] = refusal( $name, $value, $before[ $name ] ?? '' );
		}
		$value = $valid ?? $before[ $name ] ?? '';
		if ( '' !== $value ) {
			$after[ $name ] = $value;
		}
	}
	return array( $after, $refused );
}

/**
 * A notice.
 *
 * @param string $name    Of the detail.
 * @param string $message Plain text.
 * @param string $type    "error" or "warning".
 */
function notice( string $name, string $message, string $type = 'error' ): array {
	return compact( 'name', 'message', 'type' );
}

/**
 * Says which field was not understood.
 *
 * @param string $name   Of the detail.
 * @param string $value  What was written.
 * @param string $before What is kept.
 */
function refusal( string $name, string $value, string $before ): array {
	$message = '' === $before
		/* translators: 1: name of a field, 2: what was written, 3: an example */
		? __( '%1$s: "%2$s" was not understood and is not saved. Expected: %3$s.', 'miscarriage-elements' )
		/* translators: 1: name of a field, 2: what was written, 3: an example, 4: the old value */
		: __( '%1$s: "%2$s" was not understood, so "%4$s" stays. Expected: %3$s.', 'miscarriage-elements' );
	return notice( $name, sprintf( $message, label_of( $name ), $value, expected_of( $name, $value ), $before ) );
}

/**
 * Says what is shown only with something else: a name is never shown without its number, nor a number without its name.
 * And asks about a time of closing before that of opening, which is right for a night and often a slip.
 *
 * @param array $details To be stored.
 */
function what_to_look_at( array $details ): array {
	$notices = array();
	foreach ( data()['details'] as $name => $row ) {
		$partner = $row['partner'] ?? null;
		if ( null !== $partner && isset( $details[ $name ] ) && ! isset( $details[ $partner ] ) ) {
			list( $first, $second ) = array_values( array_intersect( array_keys( data()['details'] ), array( $name, $partner ) ) );
			/* translators: 1 and 2: names of fields */
			$message   = sprintf( __( '%1$s and %2$s are shown only together: the other one is empty.', 'miscarriage-elements' ), label_of( $first ), label_of( $second ) );
			$notices[] = notice( $first, $message, 'warning' );
		}
	}
	if ( ! isset( $details['country'] ) && ! isset( $details['emergency-phone'] ) ) {
		$notices[] = notice( 'country', __( 'Without a country the cards show no emergency number, only words.', 'miscarriage-elements' ), 'warning' );
	}
	if ( ! out_of_hours( $details ) && ! isset( $details['out-of-hours-text'] ) ) {
		/* translators: 1 and 2: names of fields */
		$message   = __( 'Who answers at night? This country has no line of its own for evening, night and weekend. Fill in %1$s, or %2$s.', 'miscarriage-elements' );
		$notices[] = notice( 'out-of-hours-phone', sprintf( $message, label_of( 'out-of-hours-phone' ), label_of( 'out-of-hours-text' ) ) );
	}
	$time = closes_next_day( parse_hours( $details['hours'] ?? '' ) ?? array( array() ) );
	if ( null !== $time ) {
		/* translators: 1: name of a field, 2: a time */
		$message   = __( '%1$s: open through the night, until %2$s on the next day. Is that right?', 'miscarriage-elements' );
		$notices[] = notice( 'hours', sprintf( $message, label_of( 'hours' ), $time ), 'warning' );
	}
	return $notices;
}

/**
 * The countries whose numbers the library knows, code => text. A part such as GB-NIR stays when it is stored.
 *
 * @param string $value Stored.
 */
function country_options( string $value ): array {
	$options = array();
	foreach ( data()['countries'] as $code => $country ) {
		$options[ $code ] = $country['name'] . ' · ' . $country['emergency'];
		foreach ( $country['parts'] ?? array() as $part => $row ) {
			$options[ "$code-$part" ] = $row['name'] . ' · ' . $country['emergency'];
		}
	}
	return '' === $value ? $options : $options + array( $value => $value );
}
