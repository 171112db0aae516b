<?php
/**
 * Leaves only what a reader still needs: the pages that posts link to. What else the plugin wrote, an option and a file, goes.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

// The plugin is switched off, so nothing of it is there yet.
require_once __DIR__ . '/miscarriage-elements.php';

$miscarriage_elements_query = array(
	'fields' => 'ids',
	'number' => 0,
);
foreach ( is_multisite() ? get_sites( $miscarriage_elements_query ) : array( 0 ) as $miscarriage_elements_site ) {
	if ( $miscarriage_elements_site ) {
		switch_to_blog( $miscarriage_elements_site );
	}
	keep_pages();
	delete_option( OPTION );
	if ( $miscarriage_elements_site ) {
		restore_current_blog();
	}
}
// What a form has just refused is kept for a minute.
$GLOBALS['wpdb']->query( "DELETE FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%transient%miscarriage\\_refused\\_%'" ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery

wp_delete_file( hospital_folder() . '/hospital.js' );
if ( is_dir( hospital_folder() ) && ! glob( hospital_folder() . '/*' ) ) {
	rmdir( hospital_folder() ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- its own, empty folder.
}
