<?php
/**
 * Leaves nothing: an option and a file are all that the plugin writes. What stands in posts is the author's.
 *
 * @package Miscarriage_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $miscarriage_elements_site ) {
		delete_blog_option( $miscarriage_elements_site, 'miscarriage_elements' );
	}
} else {
	delete_option( 'miscarriage_elements' );
}
// What a form has just refused is kept for a minute.
$GLOBALS['wpdb']->query( "DELETE FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%transient%miscarriage\\_refused\\_%'" ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery

$miscarriage_elements_folder = WP_CONTENT_DIR . '/uploads/miscarriage-elements';
if ( is_dir( $miscarriage_elements_folder ) ) {
	wp_delete_file( "$miscarriage_elements_folder/hospital.js" );
	rmdir( $miscarriage_elements_folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- its own, empty folder.
}
