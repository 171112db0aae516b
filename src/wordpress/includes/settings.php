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
		add_settings_section( 'site', __( 'Colour and locations', 'miscarriage-elements' ), '__return_null', PAGE );
		add_settings_field( 'brand', label_of( 'brand' ), __NAMESPACE__ . '\colour_field', PAGE, 'site', array( 'label_for' => 'miscarriage-brand' ) );
		add_settings_field( 'import', label_of( 'import' ), __NAMESPACE__ . '\import_field', PAGE, 'site', array( 'label_for' => 'miscarriage-import' ) );
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

// On the list of plugins stands how old the words are: nothing asks for a newer version.
add_filter(
	'plugin_row_meta',
	function ( $lines, $file ) {
		return plugin_basename( FILE ) === $file ? array_merge( $lines, array( esc_html( version_line() ) ) ) : $lines;
	},
	10,
	2
);

/**
 * Checks each detail. A bad one keeps what it was, and stays in its field with its reason; the others are saved. The content of
 * a hospital.json takes the place of all of them.
 *
 * @param mixed $given What the form sent.
 */
function sanitize_details( $given ): array {
	$given  = is_array( $given ) ? $given : array();
	$import = is_string( $given['import'] ?? null ) ? trim( $given['import'] ) : '';
	if ( '' !== $import ) {
		$read = check_import( $import );
		if ( $read ) {
			list( $details, $locations, $colour, $notices ) = $read;
			array_map( __NAMESPACE__ . '\show_notice', $notices );
			return with_more( $details, $locations, $colour );
		}
		show_notice( no_import() );
	}
	$written = array();
	foreach ( array_diff_key( $given, array_flip( array( 'import', 'locations', 'forget' ) ) ) as $name => $value ) {
		// Not sanitize_text_field(): it makes "&lt;" of a "<" and takes "%af" away, and a card shows what is stored.
		$written[ $name ] = is_scalar( $value ) ? plain_text( (string) preg_replace( '/\s+/', ' ', wp_check_invalid_utf8( (string) $value ) ) ) : '';
	}
	list( $details, $refused ) = check_details( $written, details() );
	foreach ( array_merge( $refused, what_to_look_at( $details ) ) as $notice ) {
		show_notice( $notice );
	}
	$colour = $written['brand'] ?? brand();
	if ( '' !== $colour && ! valid_colour( $colour ) ) {
		$refused[] = refusal( 'brand', $colour, brand() );
		show_notice( end( $refused ) );
		$colour = brand();
	}
	keep_refused( array_intersect_key( $written, array_flip( array_column( $refused, 'name' ) ) ) );
	$locations = empty( $given['forget'] ) ? known_locations( $given['locations'] ?? locations() ) : array();
	return with_more( $details, $locations, valid_colour( $colour ) );
}

/**
 * What is stored.
 *
 * @param array  $details   By name.
 * @param array  $locations Each with its name.
 * @param string $colour    Or nothing.
 */
function with_more( array $details, array $locations, string $colour ): array {
	return $details + array_filter(
		array(
			'locations' => $locations,
			'brand'     => $colour,
		)
	);
}

/**
 * What was refused comes back into its field, once, so that nobody has to type it again.
 *
 * @param array $refused By name.
 */
function keep_refused( array $refused ): void {
	set_transient( 'miscarriage_refused_' . get_current_user_id(), $refused, 60 );
}

/**
 * What was refused just now, by name.
 */
function refused(): array {
	static $refused = null;
	if ( null === $refused ) {
		$refused = (array) get_transient( 'miscarriage_refused_' . get_current_user_id() );
		delete_transient( 'miscarriage_refused_' . get_current_user_id() );
	}
	return $refused;
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
 * One field. An example stands beside it, not in it, where it would look like a value.
 *
 * @param array $args Its "name".
 */
function field( array $args ): void {
	$name  = $args['name'];
	$row   = data()['details'][ $name ];
	$value = refused()[ $name ] ?? details()[ $name ] ?? '';
	$id    = "miscarriage-$name";
	$input = OPTION . "[$name]";
	if ( 'country' === $row['kind'] ) {
		country_field( $id, $input, $value );
	} else {
		text_field( $name, $value, 'text' === $row['kind'] ? 'auto' : 'ltr' );
	}
	$example = 'country' === $row['kind'] ? '' : example_of( $name );
	printf( '<p class="description" id="%s-help">%s%s</p>', esc_attr( $id ), esc_html( help_of( $name ) ), $example ? ' <code dir="ltr">' . esc_html( $example ) . '</code>' : '' );
}

/**
 * A field for one line.
 *
 * @param string $name      Of it.
 * @param string $value     In it.
 * @param string $direction Of what is written.
 */
function text_field( string $name, string $value, string $direction ): void {
	$reading = reading( $name );
	printf(
		'<input type="text" id="miscarriage-%1$s" name="%2$s" value="%3$s" class="regular-text" aria-describedby="miscarriage-%1$s-help" dir="%4$s" autocomplete="off"%5$s%6$s>',
		esc_attr( $name ),
		esc_attr( OPTION . "[$name]" ),
		esc_attr( $value ),
		esc_attr( $direction ),
		isset( refused()[ $name ] ) ? ' aria-invalid="true"' : '',
		'' === $reading ? '' : ' data-miscarriage-reading="' . escape( $reading ) . '"' // phpcs:ignore WordPress.Security.EscapeOutput -- escaped.
	);
}

/**
 * The colour.
 */
function colour_field(): void {
	text_field( 'brand', refused()['brand'] ?? brand(), 'ltr' );
	printf( '<p class="description" id="miscarriage-brand-help">%s <code dir="ltr">%s</code></p>', esc_html( help_of( 'brand' ) ), esc_html( example_of( 'brand' ) ) );
}

/**
 * What the set-up page of the library saved, with all locations; and those that are stored.
 */
function import_field(): void {
	printf( '<textarea id="miscarriage-import" name="%s" rows="4" class="large-text code" dir="ltr" spellcheck="false" aria-describedby="miscarriage-import-help"></textarea>', esc_attr( OPTION . '[import]' ) );
	printf( '<p class="description" id="miscarriage-import-help">%s</p>', esc_html( help_of( 'import' ) ) );
	if ( ! locations() ) {
		return;
	}
	printf( '<p>%s</p><ul class="ul-disc">', esc_html__( 'Authors choose one of these locations for a card. Without a choice the first one counts.', 'miscarriage-elements' ) );
	foreach ( location_lines() as $line ) {
		printf( '<li><b>%s</b> %s</li>', esc_html( $line[0] ), esc_html( $line[1] ) );
	}
	printf( '</ul><label><input type="checkbox" name="%s" value="1"> %s</label>', esc_attr( OPTION . '[forget]' ), esc_html( label_of( 'forget' ) ) );
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
	printf( '<select id="%1$s" name="%2$s" data-miscarriage-country aria-describedby="%1$s-help">', esc_attr( $id ), esc_attr( $input ) );
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
	wp_enqueue_script( 'miscarriage-elements-fields', file_url( 'fields.js' ), array(), RELEASE, true );
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><p>';
	esc_html_e( 'What is given here stands in every card of this site. Authors cannot change it in their posts. Nothing is stored of your readers, and nothing is sent.', 'miscarriage-elements' );
	echo '</p><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form><p class="description">' . esc_html( version_line() ) . '</p></div>';
}
