<?php
/**
 * Words for the names of the manifest, in the user's language. Long texts come from the manifest itself.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The name of a block.
 *
 * @param string $element One of elements().
 */
function title_of( string $element ): string {
	$titles = array(
		'warning-signs' => __( 'Miscarriage: when to call', 'miscarriage-elements' ),
		'risk-factors'  => __( 'Miscarriage: list to take along', 'miscarriage-elements' ),
		'myths'         => __( 'Miscarriage: myths and facts', 'miscarriage-elements' ),
		'contact'       => __( 'Miscarriage: whom to call', 'miscarriage-elements' ),
		'facts'         => __( 'Miscarriage: what it is', 'miscarriage-elements' ),
		'scan'          => __( 'Miscarriage: the scan', 'miscarriage-elements' ),
		'treatment'     => __( 'Miscarriage: choices and afterwards', 'miscarriage-elements' ),
		'support'       => __( 'Miscarriage: grief and help', 'miscarriage-elements' ),
		'back-pain'     => __( 'Miscarriage: back pain', 'miscarriage-elements' ),
		'recurrent'     => __( 'Miscarriage: more than once', 'miscarriage-elements' ),
		'film'          => __( 'Miscarriage: film', 'miscarriage-elements' ),
	);
	return $titles[ $element ] ?? 'Miscarriage: ' . data()['languages']['en']['titles'][ $element ];
}

/**
 * The name of a field, of a block or of the settings.
 *
 * @param string $name Of an attribute.
 */
function label_of( string $name ): string {
	$labels = array(
		'topic'              => __( 'Topic', 'miscarriage-elements' ),
		'lang'               => __( 'Language', 'miscarriage-elements' ),
		'heading-level'      => __( 'Heading level', 'miscarriage-elements' ),
		'theme'              => __( 'Light or dark', 'miscarriage-elements' ),
		'one-in'             => __( 'How common', 'miscarriage-elements' ),
		'weeks'              => __( 'Weeks', 'miscarriage-elements' ),
		'show'               => __( 'More sentences', 'miscarriage-elements' ),
		'provider'           => __( 'Where the film is', 'miscarriage-elements' ),
		'film-id'            => __( 'Id of the film', 'miscarriage-elements' ),
		'src'                => __( 'Address of your own film', 'miscarriage-elements' ),
		'film-title'         => __( 'Title of the film', 'miscarriage-elements' ),
		'duration'           => __( 'Duration', 'miscarriage-elements' ),
		'poster'             => __( 'Picture before the film', 'miscarriage-elements' ),
		'country'            => __( 'Country', 'miscarriage-elements' ),
		'clinic'             => __( 'Name of the clinic', 'miscarriage-elements' ),
		'place'              => __( 'Place', 'miscarriage-elements' ),
		'phone'              => __( 'Phone number of the clinic', 'miscarriage-elements' ),
		'hours'              => __( 'Opening hours', 'miscarriage-elements' ),
		'time-zone'          => __( 'Time zone', 'miscarriage-elements' ),
		'closed-on'          => __( 'Closed on', 'miscarriage-elements' ),
		'out-of-hours-name'  => __( 'Line outside office hours: name', 'miscarriage-elements' ),
		'out-of-hours-phone' => __( 'Line outside office hours: number', 'miscarriage-elements' ),
		'out-of-hours-text'  => __( 'What to do when you are closed', 'miscarriage-elements' ),
		'emergency-phone'    => __( 'Emergency number', 'miscarriage-elements' ),
		'app-name'           => __( 'Message app: name', 'miscarriage-elements' ),
		'app-url'            => __( 'Message app: address', 'miscarriage-elements' ),
		'crisis-name'        => __( 'Crisis line: name', 'miscarriage-elements' ),
		'crisis-phone'       => __( 'Crisis line: number', 'miscarriage-elements' ),
		'support-name'       => __( 'Support organisation: name', 'miscarriage-elements' ),
		'support-phone'      => __( 'Support organisation: number', 'miscarriage-elements' ),
		'location'           => __( 'Location', 'miscarriage-elements' ),
		'brand'              => __( 'Colour of the hospital', 'miscarriage-elements' ),
		'import'             => __( 'Content of hospital.json', 'miscarriage-elements' ),
		'forget'             => __( 'Forget these locations', 'miscarriage-elements' ),
		'text-relay'         => __( 'Without speech or hearing', 'miscarriage-elements' ),
		'reviewed-by'        => __( 'Checked by', 'miscarriage-elements' ),
		'reviewed-on'        => __( 'Checked on', 'miscarriage-elements' ),
		'reviewed-languages' => __( 'Languages checked', 'miscarriage-elements' ),
		'reviewed-version'   => __( 'Version checked', 'miscarriage-elements' ),
	);
	return $labels[ $name ] ?? $name;
}

/**
 * What a field of the settings is for.
 *
 * @param string $name Of it.
 */
function help_of( string $name ): string {
	$helps = array(
		'hours'     => __( 'As people write them, such as "Mon to Fri 8.30-17.00". What is understood takes its place in the field, and is said in words below it. Without script, and in a file, in this form:', 'miscarriage-elements' ),
		'closed-on' => __( 'Days on which the clinic is closed, as people write them, such as "25-12-2026". Without script, and in a file, in this form, where 12-25 is of every year:', 'miscarriage-elements' ),
		'brand'     => __( 'A sign # and six digits. What is made from it stays readable.', 'miscarriage-elements' ),
		'import'    => __( 'The page builder/set-up.html of the library asks for all details, also of several locations, checks them and saves hospital.json. Open that file as text, paste all of it here and save: it takes the place of everything on this page.', 'miscarriage-elements' ),
	);
	return $helps[ $name ] ?? translated( data()['details'][ $name ]['help'] );
}

/**
 * What a field asks and says that a form reads by script, as JSON; nothing for the others. See src/builder/cms-fields.client.ts.
 *
 * @param string $name Of the field.
 */
function reading( string $name ): string {
	$kind  = data()['details'][ $name ]['kind'] ?? '';
	$words = array(
		'hours' => array(
			'closed'   => __( 'closed', 'miscarriage-elements' ),
			'always'   => __( 'day and night', 'miscarriage-elements' ),
			'half'     => __( 'In the morning or in the afternoon? One of these times can be both.', 'miscarriage-elements' ),
			/* translators: %s: a time */
			'night'    => __( 'Open through the night? With this you close at %s on the next day.', 'miscarriage-elements' ),
			/* translators: %s: name of a field */
			'holidays' => sprintf( __( 'Holidays cannot stand in the hours. Fill in their dates under "%s".', 'miscarriage-elements' ), label_of( 'closed-on' ) ),
			'twice'    => __( 'One day has two times here.', 'miscarriage-elements' ),
			'saturday' => __( 'Is Saturday one of these days?', 'miscarriage-elements' ),
			/* translators: %s: words that somebody wrote */
			'words'    => __( 'These words are not understood: %s.', 'miscarriage-elements' ),
			/* translators: %s: an example */
			'form'     => sprintf( __( 'These hours are not understood yet. Write them like %s.', 'miscarriage-elements' ), example_of( 'hours' ) ),
		),
		'dates' => array(
			/* translators: %s: a day without its year */
			'every-year' => __( '%s of every year', 'miscarriage-elements' ),
			'order'      => __( 'Which number is the month? Choose a date, or write the month in words.', 'miscarriage-elements' ),
			'year'       => __( 'Write every date with its year in four digits.', 'miscarriage-elements' ),
			'weekday'    => __( 'One of these dates is on another day of the week.', 'miscarriage-elements' ),
			/* translators: %s: an example */
			'form'       => sprintf( __( 'One of these dates is not understood yet. Write them like %s, with a blank between two.', 'miscarriage-elements' ), example_of( 'closed-on' ) ),
		),
	);
	if ( ! isset( $words[ $kind ] ) ) {
		return '';
	}
	$all = $words[ $kind ] + array(
		/* translators: %s: opening hours or dates in words */
		'means' => __( 'This means: %s', 'miscarriage-elements' ),
		/* translators: 1: what somebody wrote, 2: the same in other words */
		'wrote' => __( 'You wrote "%1$s". This means: %2$s', 'miscarriage-elements' ),
		'meant' => __( 'Do you mean this?', 'miscarriage-elements' ),
	);
	return (string) json_encode( array( 'kind' => $kind, 'words' => $all ), JSON_UNESCAPED_UNICODE ); // phpcs:ignore
}

/**
 * What was probably meant by a value that is not understood; it is said, never taken.
 *
 * @param string $name  Of a field.
 * @param string $value What was written.
 */
function meant_by( string $name, string $value ): ?string {
	if ( 'brand' === $name ) {
		return '' === valid_colour( "#$value" ) ? null : "#$value";
	}
	$kind = data()['details'][ $name ]['kind'];
	if ( 'url' === $kind ) {
		return preg_match( '#^[\w-]+(\.[\w-]+)+(/\S*)?$#D', $value ) ? valid_detail( $name, "https://$value" ) : null;
	}
	$zones = 'zone' === $kind ? preg_grep( '#(^|/)' . preg_quote( str_replace( ' ', '_', $value ), '#' ) . '$#Di', timezone_identifiers_list() ) : array();
	return 1 === count( $zones ) ? current( $zones ) : null;
}

/**
 * The title of a group of settings.
 *
 * @param string $group One of groups().
 */
function group_title( string $group ): string {
	$titles = array(
		'clinic' => __( 'Your clinic', 'miscarriage-elements' ),
		'closed' => __( 'When the clinic is closed', 'miscarriage-elements' ),
		'help'   => __( 'Other help', 'miscarriage-elements' ),
		'review' => __( 'Who checked the text', 'miscarriage-elements' ),
	);
	return $titles[ $group ];
}

/**
 * A value as it is expected.
 *
 * @param string $name Of a detail.
 */
function example_of( string $name ): string {
	if ( 'brand' === $name ) {
		return '#005eb8';
	}
	$row = data()['details'][ $name ];
	return 'version' === $row['kind'] ? data()['contentVersion'] : $row['example'] ?? '';
}

/**
 * What is expected in place of a value: an example, or for hours what no hours can say.
 *
 * @param string $name  Of a detail.
 * @param string $value What was written.
 */
function expected_of( string $name, string $value ): string {
	$forms = array(
		/* translators: %s: name of a field */
		'holidays' => sprintf( __( 'hours without holidays (PH, SH), and the dates of closing in the field "%s"', 'miscarriage-elements' ), label_of( 'closed-on' ) ),
		'twice'    => __( 'one rule for each day, such as Mo-Fr 08:00-12:00,13:00-17:00', 'miscarriage-elements' ),
	);
	$fault = 'hours' === ( data()['details'][ $name ]['kind'] ?? '' ) ? hours_fault( $value ) : null;
	return $forms[ $fault ] ?? meant_by( $name, $value ) ?? example_of( $name );
}

/**
 * The choices of a field, the empty one first.
 *
 * @param string $name    Of an attribute.
 * @param array  $options Its values.
 */
function options_of( string $name, array $options ): array {
	$words   = data()['languages'][ language( user_language() ) ]['options'];
	$defaults = array(
		'topic'         => $words['all'],
		'lang'          => __( 'As the page', 'miscarriage-elements' ),
		'heading-level' => __( 'As usual (2)', 'miscarriage-elements' ),
		'theme'         => __( 'As the page', 'miscarriage-elements' ),
		'location'      => __( 'The first one', 'miscarriage-elements' ),
		'one-in'        => __( '15 of every 100 (the evidence)', 'miscarriage-elements' ),
		'weeks'         => __( 'As usual (16)', 'miscarriage-elements' ),
	);
	$labels   = array(
		'light'   => __( 'Light', 'miscarriage-elements' ),
		'dark'    => __( 'Dark', 'miscarriage-elements' ),
		'youtube' => 'YouTube',
		'vimeo'   => 'Vimeo',
		'file'    => __( 'On this site', 'miscarriage-elements' ),
		'10'      => __( '1 in 10', 'miscarriage-elements' ),
	) + $words;
	$choices  = array(
		array(
			'value' => '',
			'label' => $defaults[ $name ] ?? '—',
		),
	);
	foreach ( $options as $value ) {
		$choices[] = array(
			'value' => $value,
			'label' => 'lang' === $name ? data()['languages'][ $value ]['name'] : ( $labels[ $value ] ?? $value ),
		);
	}
	return $choices;
}
