<?php
/**
 * What stays when the plugin is deleted. Posts still hold links to its pages, and readers follow them: each page that a post links to
 * stays as a plain page among the uploads, and the links lead there. It has the numbers that are the same everywhere, that for emergencies
 * first, and none of the clinic: nobody could change that one there.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The path of the folder with the pages that stayed, on this site.
 */
function kept_path(): string {
	return wp_parse_url( wp_upload_dir( null, false )['baseurl'], PHP_URL_PATH ) . '/miscarriage-elements/pages/';
}

/**
 * Keeps the pages of this site that its posts link to.
 */
function keep_pages(): void {
	global $wpdb;
	// phpcs:disable WordPress.DB.DirectDatabaseQuery -- once, at the end.
	$like  = '%' . $wpdb->esc_like( pages_path() ) . '%';
	$texts = $wpdb->get_col( $wpdb->prepare( "SELECT post_content FROM {$wpdb->posts} WHERE post_content LIKE %s", $like ) );
	foreach ( WIDGETS as $option ) {
		$texts[] = wp_json_encode( get_option( $option ), JSON_UNESCAPED_SLASHES );
	}
	preg_match_all( '#' . preg_quote( pages_path(), '#' ) . '([a-z]{2})/([a-z-]+)\.html#', implode( "\n", $texts ), $found, PREG_SET_ORDER );
	$pages = array_filter(
		array_unique( $found, SORT_REGULAR ),
		function ( $page ) {
			return isset( data()['languages'][ $page[1] ], elements()[ $page[2] ] );
		}
	);
	if ( ! $pages || ! write_pages( $pages ) ) {
		return;
	}
	$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->posts} SET post_content = REPLACE( post_content, %s, %s ) WHERE post_content LIKE %s", pages_path(), kept_path(), $like ) );
	// phpcs:enable
	foreach ( WIDGETS as $option ) {
		$stored = get_option( $option );
		if ( is_array( $stored ) ) {
			update_option(
				$option,
				map_deep(
					$stored,
					function ( $value ) {
						return is_string( $value ) ? str_replace( pages_path(), kept_path(), $value ) : $value;
					}
				)
			);
		}
	}
	wp_cache_flush();
	purge_caches();
}

/** Where texts stand that are in no post. */
const WIDGETS = array( 'widget_block', 'widget_text', 'widget_custom_html' );

/**
 * Writes pages; whether all could be written.
 *
 * @param array $pages Each with its language and its element.
 */
function write_pages( array $pages ): bool {
	$folder = wp_upload_dir( null, false )['basedir'] . '/miscarriage-elements';
	$whole  = true;
	// phpcs:disable WordPress.WP.AlternativeFunctions -- files of a few kilobytes, in the folder for uploads.
	foreach ( $pages as list( , $language, $element ) ) {
		$whole = $whole && wp_mkdir_p( "$folder/pages/$language" )
			&& false !== file_put_contents( "$folder/pages/$language/$element.html", kept_page( $element, $language ) );
	}
	foreach ( array( 'pages.css', 'miscarriage-elements.css' ) as $style ) {
		$whole = $whole && copy( dirname( FILE ) . "/assets/$style", "$folder/$style" );
	}
	// phpcs:enable
	return $whole;
}

/**
 * A page by itself, without script.
 *
 * @param string $element  One of elements().
 * @param string $language One of ours.
 */
function kept_page( string $element, string $language ): string {
	$words = data()['languages'][ $language ];
	// A location that no hospital has: what is the same everywhere, and the number of none.
	$card = fallback( $element, array( 'lang' => $language, 'location' => "\0" ) ); // phpcs:ignore
	return '<!doctype html><html' . attribute_text( array( 'lang' => $language, 'dir' => $words['direction'] ) ) . '><head><meta charset="utf-8">' // phpcs:ignore
		. '<meta name="viewport" content="width=device-width, initial-scale=1"><title>' . escape( $words['titles'][ $element ] ) . '</title>'
		. '<link rel="stylesheet" href="../../pages.css"><link rel="stylesheet" href="../../miscarriage-elements.css"></head>'
		. "<body><main>$card</main></body></html>\n";
}
