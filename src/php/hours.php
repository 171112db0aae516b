<?php
/**
 * Opening hours, with the meaning of src/hospital/hours.ts: one table of cases tests both.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

const DAYS = array( 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su' );

/**
 * The week, Monday first, each day a list of ranges in minutes since midnight. Null when anything is not understood:
 * half-understood hours would send someone to a closed door.
 *
 * @param string $text Such as "Mo-Fr 08:00-12:00,13:00-16:30; Sa off", or "24/7".
 */
function parse_hours( string $text ): ?array {
	$week = array_fill( 0, 7, array() );
	$said = array();
	foreach ( hours_rules( $text ) as $rule ) {
		$rule = preg_replace( '/^\s*24\/7\s*$/Du', 'Mo-Su 00:00-24:00', $rule );
		if ( ! preg_match( '/^\s*([A-Z][a-z](?:[-,][A-Z][a-z])*)\s+(.+?)\s*$/Du', $rule, $match ) ) {
			return null;
		}
		$days   = parse_days( $match[1] );
		$ranges = in_array( $match[2], array( 'off', 'closed' ), true ) ? array() : array_map( __NAMESPACE__ . '\parse_range', preg_split( '/\s*,\s*/u', $match[2] ) );
		if ( null === $days || in_array( null, $ranges, true ) ) {
			return null;
		}
		sort( $ranges );
		// A second rule for a day takes the place of the first: that is meant only where it closes.
		if ( $ranges && array_intersect( $days, $said ) ) {
			return null;
		}
		$said = array_merge( $said, $days );
		foreach ( $days as $day ) {
			$week[ $day ] = $ranges;
		}
	}
	return $week;
}

/**
 * The rules of hours; the last may end in a semicolon.
 *
 * @param string $text As it is written.
 */
function hours_rules( string $text ): array {
	return explode( ';', (string) preg_replace( '/;\s*$/', '', $text ) );
}

/**
 * Why hours are not understood: "holidays" (public or school holidays in them), "twice" (two rules for a day) or "form".
 *
 * @param string $text As it is written.
 */
function hours_fault( string $text ): ?string {
	if ( parse_hours( $text ) ) {
		return null;
	}
	// Nobody here knows the holidays of a country. Hours without them would say "open now" on each.
	if ( preg_match( '/\b[PS]H\b/', $text ) ) {
		return 'holidays';
	}
	return in_array( null, array_map( __NAMESPACE__ . '\parse_hours', hours_rules( $text ) ), true ) ? 'form' : 'twice';
}

/**
 * The first time of closing on the next day, such as "05:00", or null. Right for a night; often a slip for "17:00".
 *
 * @param array $week As parse_hours() makes it.
 */
function closes_next_day( array $week ): ?string {
	foreach ( array_merge( ...$week ) as $range ) {
		if ( $range[1] > 1440 ) {
			return range_row( $range, 0 )['end'];
		}
	}
	return null;
}

/**
 * The days of "Mo-Fr" or "Mo,We", Monday is 0.
 *
 * @param string $text Days as they are written.
 */
function parse_days( string $text ): ?array {
	$found = array();
	foreach ( explode( ',', $text ) as $part ) {
		$names = explode( '-', $part );
		$first = array_search( $names[0], DAYS, true );
		$last  = array_search( $names[1] ?? $names[0], DAYS, true );
		if ( false === $first || false === $last ) {
			return null;
		}
		for ( $day = $first; ; $day = ( $day + 1 ) % 7 ) {
			$found[] = $day;
			if ( $day === $last ) {
				break;
			}
		}
	}
	return $found;
}

/**
 * From and to, in minutes; "to" may pass midnight.
 *
 * @param string $text Such as "08:00-12:00".
 */
function parse_range( string $text ): ?array {
	$times = array_map( __NAMESPACE__ . '\parse_time', preg_split( '/[-–]/u', $text ) );
	if ( count( $times ) !== 2 || in_array( null, $times, true ) ) {
		return null;
	}
	list( $from, $to ) = $times;
	if ( $from >= 1440 || $from === $to ) {
		return null;
	}
	return array( $from, $to > $from ? $to : $to + 1440 );
}

/**
 * Minutes since midnight.
 *
 * @param string $text Such as "08:00".
 */
function parse_time( string $text ): ?int {
	if ( ! preg_match( '/^(\d\d?):(\d\d)$/D', $text, $match ) ) {
		return null;
	}
	$value = 60 * (int) $match[1] + (int) $match[2];
	return (int) $match[2] < 60 && $value <= 1440 ? $value : null;
}

/**
 * Days in a row with the same hours: array( from, to, ranges ).
 *
 * @param array $week As parse_hours() makes it.
 */
function group_days( array $week ): array {
	$groups = array();
	foreach ( $week as $day => $ranges ) {
		$last = count( $groups ) - 1;
		if ( $last >= 0 && $groups[ $last ][2] === $ranges ) {
			$groups[ $last ][1] = $day;
		} else {
			$groups[] = array( $day, $day, $ranges );
		}
	}
	return $groups;
}

/**
 * The rows of a table of the hours, as values of a template.
 *
 * @param array $week     As parse_hours() makes it.
 * @param array $weekdays Their names, Monday first.
 */
function day_rows( array $week, array $weekdays ): array {
	return array_map(
		function ( $group ) use ( $weekdays ) {
			list( $from, $to, $ranges ) = $group;
			return array(
				'from'          => $weekdays[ $from ],
				'to'            => $from === $to ? '' : $weekdays[ $to ],
				'closed'        => array() === $ranges,
				'day-and-night' => in_array( 1440, array_map( __NAMESPACE__ . '\length', $ranges ), true ),
				'ranges'        => array_map( __NAMESPACE__ . '\range_row', $ranges, array_keys( $ranges ) ),
			);
		},
		group_days( $week )
	);
}

/**
 * The rows of a line: the days on which the clinic is open, or none where that is too much for a line.
 *
 * @param array $days As day_rows() makes them.
 */
function open_rows( array $days ): array {
	$open = array_values(
		array_filter(
			$days,
			function ( $row ) {
				return ! $row['closed'];
			}
		)
	);
	foreach ( $open as $index => $row ) {
		$open[ $index ]['next'] = $index > 0;
	}
	return count( $open ) > 2 ? array() : $open;
}

/**
 * Minutes from the start to the end.
 *
 * @param array $range In minutes.
 */
function length( array $range ): int {
	return $range[1] - $range[0];
}

/**
 * From and to as times.
 *
 * @param array $range In minutes.
 * @param int   $index Its place in the day.
 */
function range_row( array $range, int $index ): array {
	$time = function ( int $minute ) {
		return sprintf( '%02d:%02d', intdiv( $minute, 60 ) % 24, $minute % 60 );
	};
	return array(
		'later' => $index > 0,
		'start' => $time( $range[0] ),
		'end'   => $time( $range[1] ),
	);
}
