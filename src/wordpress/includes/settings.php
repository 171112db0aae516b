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
 * Checks each detail. A bad one keeps what it was, and a notice names the field and what was written; the others are
 * saved.
 *
 * @param mixed $given What the form sent.
 */
function sanitize_details( $given ): array {
	$written = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$written[ $name ] = is_scalar( $value ) ? sanitize_text_field( (string) $value ) : '';
	}
	list( $details, $refused ) = check_details( $written, details() );
	foreach ( array_merge( $refused, what_to_look_at( $details ) ) as $notice ) {
		show_notice( $notice );
	}
	return $details;
}

/**
 * A notice on the page of settings, once: WordPress checks an option that is new twice.
 *
 * @param array $notice As check_details() makes it.
 */
function show_notice( array $notice ): void {
	$message = esc_html( $notice['message'] );
	foreach ( get_settings_errors( OPTION ) as $said ) {
		if ( $message === $said['message'] ) {
			return;
		}
	}
	add_settings_error( OPTION, "miscarriage-{$notice['name']}", $message, $notice['type'] );
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
	$options = array( '' => '—' ) + country_options( $value );
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
