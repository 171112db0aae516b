<?php
/**
 * The hospital's details, given once, under Settings. For administrators.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

const PAGE = 'miscarriage-elements';

add_action(
	'admin_init',
	function () {
		register_setting(
			PAGE,
			OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_details',
				'default'           => array(),
				'show_in_rest'      => false,
			)
		);
		foreach ( groups() as $group => $names ) {
			add_settings_section( $group, group_title( $group ), '__return_null', PAGE );
			foreach ( $names as $name ) {
				add_settings_field( $name, label_of( $name ), __NAMESPACE__ . '\field', PAGE, $group, array( 'name' => $name, 'label_for' => "miscarriage-$name" ) ); // phpcs:ignore
			}
		}
	}
);

add_action(
	'admin_menu',
	function () {
		$title = __( 'Miscarriage elements', 'miscarriage-elements' );
		add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	function ( $links ) {
		$url  = admin_url( 'options-general.php?page=' . PAGE );
		$link = sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Hospital details', 'miscarriage-elements' ) );
		return array_merge( array( $link ), $links );
	}
);

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
 * Checks each detail. A bad one keeps what it was, and a notice names the field and what was written; the others are
 * saved.
 *
 * @param mixed $given What the form sent.
 */
function sanitize_details( $given ): array {
	$before = details();
	$after  = array();
	foreach ( array_keys( data()['details'] ) as $name ) {
		if ( ! is_array( $given ) || ! array_key_exists( $name, $given ) ) {
			$value = $before[ $name ] ?? '';
		} else {
			$value = is_scalar( $given[ $name ] ) ? trim( sanitize_text_field( (string) $given[ $name ] ) ) : '';
			$valid = '' === $value ? '' : valid_detail( $name, $value );
			if ( null === $valid ) {
				add_error( $name, $value, $before[ $name ] ?? '' );
			}
			$value = $valid ?? $before[ $name ] ?? '';
		}
		if ( '' !== $value ) {
			$after[ $name ] = $value;
		}
	}
	warn_about_pairs( $after );
	return $after;
}

/**
 * A notice on the page of settings, once: WordPress checks an option that is new twice.
 *
 * @param string $name    Of the detail.
 * @param string $message Plain text.
 * @param string $type    "error" or "warning".
 */
function notice( string $name, string $message, string $type = 'error' ): void {
	foreach ( get_settings_errors( OPTION ) as $said ) {
		if ( esc_html( $message ) === $said['message'] ) {
			return;
		}
	}
	add_settings_error( OPTION, "miscarriage-$name", esc_html( $message ), $type );
}

/**
 * Says which field was not understood.
 *
 * @param string $name   Of the detail.
 * @param string $value  What was written.
 * @param string $before What is kept.
 */
function add_error( string $name, string $value, string $before ): void {
	$message = '' === $before
		/* translators: 1: name of a field, 2: what was written, 3: an example */
		? __( '%1$s: "%2$s" was not understood and is not saved. Expected: %3$s.', 'miscarriage-elements' )
		/* translators: 1: name of a field, 2: what was written, 3: an example, 4: the old value */
		: __( '%1$s: "%2$s" was not understood, so "%4$s" stays. Expected: %3$s.', 'miscarriage-elements' );
	notice( $name, sprintf( $message, label_of( $name ), $value, example_of( $name ), $before ) );
}

/**
 * A name without its number is never shown, nor a number without its name.
 *
 * @param array $details To be stored.
 */
function warn_about_pairs( array $details ): void {
	foreach ( data()['details'] as $name => $row ) {
		$partner = $row['partner'] ?? null;
		if ( null !== $partner && isset( $details[ $name ] ) && ! isset( $details[ $partner ] ) ) {
			list( $first, $second ) = array_values( array_intersect( array_keys( data()['details'] ), array( $name, $partner ) ) );
			/* translators: 1 and 2: names of fields */
			$message = sprintf( __( '%1$s and %2$s are shown only together: the other one is empty.', 'miscarriage-elements' ), label_of( $first ), label_of( $second ) );
			notice( $first, $message, 'warning' );
		}
	}
	if ( ! isset( $details['country'] ) && ! isset( $details['emergency-phone'] ) ) {
		notice( 'country', __( 'Without a country the cards show no emergency number, only words.', 'miscarriage-elements' ), 'warning' );
	}
	if ( ! out_of_hours( $details ) && ! isset( $details['out-of-hours-text'] ) ) {
		/* translators: 1 and 2: names of fields */
		$message = __( 'Who answers at night? This country has no line of its own for evening, night and weekend. Fill in %1$s, or %2$s.', 'miscarriage-elements' );
		notice( 'out-of-hours-phone', sprintf( $message, label_of( 'out-of-hours-phone' ), label_of( 'out-of-hours-text' ) ) );
	}
}

/**
 * One field.
 *
 * @param array $args Its "name".
 */
function field( array $args ): void {
	$name  = $args['name'];
	$value = details()[ $name ] ?? '';
	$id    = "miscarriage-$name";
	$input = OPTION . "[$name]";
	if ( 'country' === data()['details'][ $name ]['kind'] ) {
		country_field( $id, $input, $value );
	} else {
		printf(
			'<input type="text" id="%1$s" name="%2$s" value="%3$s" class="regular-text" placeholder="%4$s" aria-describedby="%1$s-help" dir="%5$s" autocomplete="off">',
			esc_attr( $id ),
			esc_attr( $input ),
			esc_attr( $value ),
			esc_attr( example_of( $name ) ),
			esc_attr( 'text' === data()['details'][ $name ]['kind'] ? 'auto' : 'ltr' )
		);
	}
	printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( translated( data()['details'][ $name ]['help'] ) ) );
}

/**
 * The countries whose numbers the library knows. A part such as GB-NIR stays when it is stored.
 *
 * @param string $id    Of the field.
 * @param string $input Its name.
 * @param string $value Stored.
 */
function country_field( string $id, string $input, string $value ): void {
	$options = array( '' => '—' );
	foreach ( data()['countries'] as $code => $country ) {
		$options[ $code ] = $country['name'] . ' · ' . $country['emergency'];
		foreach ( $country['parts'] ?? array() as $part => $row ) {
			$options[ "$code-$part" ] = $row['name'] . ' · ' . $country['emergency'];
		}
	}
	if ( '' !== $value && ! isset( $options[ $value ] ) ) {
		$options[ $value ] = $value;
	}
	printf( '<select id="%1$s" name="%2$s" aria-describedby="%1$s-help">', esc_attr( $id ), esc_attr( $input ) );
	foreach ( $options as $code => $text ) {
		printf( '<option value="%s" %s>%s</option>', esc_attr( $code ), selected( $value, $code, false ), esc_html( $text ) );
	}
	echo '</select>';
}

/**
 * The page. The form goes to options.php, which checks capability and nonce.
 */
function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><p>';
	esc_html_e( 'What is given here stands in every card of this site. Authors cannot change it in their posts. Nothing is stored of your readers, and nothing is sent.', 'miscarriage-elements' );
	echo '</p><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}
