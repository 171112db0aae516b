<?php
/**
 * The pages of the library, one an element and language, that stand as plain files in the plugin's folder. A link to one
 * works without script and when the plugin is switched off.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The path of the folder with the pages, on this site.
 */
function pages_path(): string {
	return (string) wp_parse_url( file_url( 'assets/pages/' ), PHP_URL_PATH );
}

/**
 * Address of a page.
 *
 * @param string $element  One of elements().
 * @param string $language One of ours.
 */
function page_url( string $element, string $language ): string {
	return file_url( "assets/pages/$language/$element.html" );
}

// Plain files know no settings: they read the hospital's own file, which stands where uploads are. On a network every
// site would read the same file, so there is none.
add_action( 'update_option_' . OPTION, __NAMESPACE__ . '\write_hospital_file' );
add_action( 'add_option_' . OPTION, __NAMESPACE__ . '\write_hospital_file' );

/**
 * Writes hospital.js for the pages. Where it cannot be written, the pages show no number, only words.
 */
function write_hospital_file(): void {
	$folder = hospital_folder();
	if ( ! is_multisite() && wp_mkdir_p( $folder ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of a few lines, in the folder for uploads.
		file_put_contents( "$folder/hospital.js", hospital_script() );
	}
}

/**
 * The folder of that file.
 */
function hospital_folder(): string {
	return WP_CONTENT_DIR . '/uploads/miscarriage-elements';
}
