<?php
/**
 * Script, style sheet and the hospital's details, on pages that show an element and on no other.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/** Handle of the script and of the style sheet. */
const HANDLE = 'miscarriage-elements';

/**
 * Address of a file of the plugin.
 *
 * @param string $path Inside its folder.
 */
function file_url( string $path ): string {
	return plugins_url( $path, FILE );
}

add_action(
	'init',
	function () {
		// The words of the site's language are inside, so that a phone asks once; other languages are fetched when needed.
		$script = 'assets/miscarriage-elements.' . language() . '.js';
		wp_register_script( HANDLE, file_url( $script ), array(), RELEASE, true );
		wp_register_style( HANDLE, file_url( 'assets/miscarriage-elements.css' ), array(), RELEASE );
		// The one inline style, where the hospital chose a colour.
		if ( brand() ) {
			wp_add_inline_style( HANDLE, brand_rule() );
		}
	}
);

// WordPress knows script modules since 6.5, so a classic handle gets the type. A module waits for the page by itself.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		$scripts = new \WP_HTML_Tag_Processor( $tag );
		while ( $scripts->next_tag( 'script' ) ) {
			if ( null !== $scripts->get_attribute( 'src' ) ) {
				$scripts->set_attribute( 'type', 'module' );
			}
		}
		return $scripts->get_updated_html();
	},
	10,
	2
);

// In the editor's canvas the preview is the element itself: a frame of its own in newer releases, none in 6.2.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() ) {
			wp_enqueue_script( HANDLE );
			wp_enqueue_style( HANDLE );
		}
	}
);

/**
 * An element stands on this page. Late is early enough: what is printed in the footer works.
 */
function need_assets(): void {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

// A classic theme prints its head before the content is rendered, so a single post is looked into.
add_action(
	'wp_enqueue_scripts',
	function () {
		$post = is_singular() ? get_queried_object() : null;
		if ( $post instanceof \WP_Post && ! post_password_required( $post ) && uses_elements( $post->post_content ) ) {
			need_assets();
		}
	}
);

add_action(
	'wp_head',
	function () {
		if ( ! wp_script_is( HANDLE ) ) {
			return;
		}
		// A plugin that joins scripts serves them from a folder of its own.
		printf( "<meta name=\"miscarriage:files\" content=\"%s\">\n", esc_url( file_url( 'assets/' ) ) );
		foreach ( details() as $name => $value ) {
			printf( "<meta name=\"miscarriage:%s\" content=\"%s\">\n", esc_attr( $name ), esc_attr( $value ) );
		}
		in_head( true );
	},
	2
);

/**
 * Whether the head says, or is going to say, whose page this is. Where it does not, the tags say it themselves:
 * in a sidebar of a classic theme, in an archive, in a reply of the REST API.
 *
 * @param bool $printed The head has just said it.
 */
function in_head( bool $printed = false ): bool {
	static $done = false;
	$done        = $done || $printed;
	return $done || ( did_action( 'template_redirect' ) && ! did_action( 'wp_head' ) );
}
