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

/**
 * What a link to a page stands for, as arguments of render(); null where it is no page of ours or says anything else.
 *
 * @param string $url On this origin, in the folder of the pages.
 */
function page_place( string $url ): ?array {
	if ( ! preg_match( '#/pages/([a-z]{2})/([a-z-]+)\.html(?:\?topic=([a-z-]+))?$#D', $url, $part ) ) {
		return null;
	}
	list( , $language, $element ) = $part;
	if ( ! isset( data()['languages'][ $language ], elements()[ $element ] ) || ! elements()[ $element ]['linkable'] ) {
		return null;
	}
	$given = array_filter(
		array(
			'lang'  => $language,
			'topic' => $part[3] ?? '',
		)
	);
	return count( clean_attributes( $element, $given ) ) === count( $given ) ? array( $element, $given ) : null;
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
		$json = wp_json_encode( (object) details(), JSON_HEX_TAG | JSON_UNESCAPED_UNICODE );
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of a few lines, in the folder for uploads.
		file_put_contents( "$folder/hospital.js", "window.miscarriageHospital = $json;\n" );
	}
}

/**
 * The folder of that file.
 */
function hospital_folder(): string {
	return WP_CONTENT_DIR . '/uploads/miscarriage-elements';
}
