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
 * What the content of a hospital.json gives, which takes the place of everything: array( details, locations, colour, notices ). Null: it is none.
 *
 * @param string $json What was pasted.
 */
function check_import( string $json ): ?array {
	$read = read_hospital_json( $json );
	if ( ! $read ) {
		return null;
	}
	list( $details, $locations, $colour, $refused ) = $read;
	$notices = array();
	foreach ( $refused as $line ) {
		/* translators: %s: name of a field and what was written */
		$notices[] = notice( 'import', sprintf( __( 'Not understood and left out: %s', 'miscarriage-elements' ), $line ) );
	}
	foreach ( $locations ? $locations : array( array() ) as $location ) {
		array_push( $notices, ...what_to_look_at( $location + $details ) );
	}
	return array( $details, $locations, $colour, array_values( array_unique( $notices, SORT_REGULAR ) ) );
}

/**
 * What is not the content of a hospital.json.
 */
function no_import(): array {
	return notice( 'import', __( 'This is not the content of a hospital.json. Nothing of it is saved.', 'miscarriage-elements' ) );
}

/**
 * What each location says, for who is at the form: array( name, text ) each.
 */
function location_lines(): array {
	return array_map(
		function ( $location ) {
			$said = array();
			foreach ( array_diff_key( $location, array( 'name' => '' ) ) as $name => $value ) {
				$said[] = label_of( $name ) . ': ' . $value;
			}
			return array( $location['name'], implode( ' · ', $said ) );
		},
		locations()
	);
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
 * And asks about what is right for some and often a slip: a time of closing before that of opening, days that are over, an emergency
 * number that is not the country's, or that is the clinic's.
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
	$last = max( array_merge( array( '' ), preg_grep( '/^\d{4}-/', parse_dates( $details['closed-on'] ?? '' ) ?? array() ) ) );
	if ( '' !== $last && $last < gmdate( 'Y-m-d' ) ) {
		/* translators: 1: name of a field, 2: a date */
		$message   = __( '%1$s: the last of these days, %2$s, is over. On a public holiday after it the cards say "open now". Fill in the next ones.', 'miscarriage-elements' );
		$notices[] = notice( 'closed-on', sprintf( $message, label_of( 'closed-on' ), $last ), 'warning' );
	}
	$own = emergency_phone( $details );
	if ( $own && isset( $details['phone'] ) && $own['href'] === ( parse_phone( $details['phone'] )['href'] ?? '' ) ) {
		/* translators: %s: name of a field */
		$notices[] = notice( 'phone', sprintf( __( '%s: this is the emergency number. Is that right?', 'miscarriage-elements' ), label_of( 'phone' ) ), 'warning' );
	}
	$usual = parse_phone( data()['countries'][ substr( $details['country'] ?? '', 0, 2 ) ]['emergency'] ?? '' );
	if ( $usual && $own !== $usual && $own ) {
		/* translators: 1: name of a field, 2: a number, 3: another number */
		$message   = __( '%1$s: the number of this country is "%3$s", but "%2$s" stands on top of every card, in red. Is that right?', 'miscarriage-elements' );
		$notices[] = notice( 'emergency-phone', sprintf( $message, label_of( 'emergency-phone' ), $own['text'], $usual['text'] ), 'warning' );
	}
	return $notices;
}

/**
 * How old the words are. That is known without asking anybody.
 *
 * @param string $now Year and month; today's, where none is given.
 */
function version_line( string $now = '' ): string {
	$version = data()['contentVersion'];
	/* translators: %s: a version such as 2026-11.2 */
	$line = sprintf( __( 'Words of version %s (year and month). This site asks nobody whether there is a newer one.', 'miscarriage-elements' ), $version );
	// A year later: as text "2026-11" is less than "2027-11".
	return ( (int) substr( $version, 0, 4 ) + 1 ) . substr( $version, 4, 3 ) <= ( '' === $now ? gmdate( 'Y-m' ) : $now )
		? $line . ' ' . __( 'They are more than a year old: look for a newer version where you have this one from.', 'miscarriage-elements' )
		: $line;
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
