<?php
/**
 * A block for each element, with fields from the elements' own manifest.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

add_filter(
	'block_categories_all',
	function ( $categories ) {
		$own = array(
			'slug'  => 'miscarriage',
			'title' => __( 'Miscarriage', 'miscarriage-elements' ),
		);
		return array_merge( array( $own ), $categories );
	}
);

add_action(
	'init',
	function () {
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
		wp_register_script( 'miscarriage-elements-editor', file_url( 'editor.js' ), $needs, VERSION, true );
		$json = wp_json_encode( editor_data(), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE );
		wp_add_inline_script( 'miscarriage-elements-editor', "window.miscarriageElementsEditor = $json;", 'before' );

		foreach ( elements() as $element => $description ) {
			register_block_type(
				"miscarriage/$element",
				array(
					'api_version'           => api_version(),
					'title'                 => title_of( $element ),
					'description'           => translated( $description['summary'] ),
					'category'              => 'miscarriage',
					'attributes'            => block_attributes( $element ),
					'supports'              => array(
						'html'  => false,
						'align' => array( 'wide', 'full' ),
					),
					'editor_script_handles' => array( 'miscarriage-elements-editor' ),
					'render_callback'       => function ( $attributes, $content, $block ) use ( $element ) {
						$inner = '';
						foreach ( $block->inner_blocks as $paragraph ) {
							$inner .= $paragraph->render();
						}
						return render( $element, $attributes, $inner, '', get_block_wrapper_attributes() );
					},
				)
			);
		}
	}
);

/**
 * Version 3 is for a canvas in a frame of its own; one older block on the page, and there is no frame. 6.2 knows no 3.
 */
function api_version(): int {
	return version_compare( get_bloginfo( 'version' ), '6.3', '>=' ) ? 3 : 2;
}

/**
 * The block's attributes: the element's, and the link that stays in the post for the day that this plugin is gone.
 *
 * @param string $element One of elements().
 */
function block_attributes( string $element ): array {
	$attributes = array(
		'link'     => array(
			'type'      => 'string',
			'source'    => 'attribute',
			'selector'  => 'p > a',
			'attribute' => 'href',
		),
		'linkText' => array(
			'type'     => 'string',
			'source'   => 'text',
			'selector' => 'p > a',
		),
	);
	foreach ( elements()[ $element ]['attributes'] as $attribute ) {
		$attributes[ $attribute['field'] ] = array( 'type' => 'string' );
	}
	return $attributes;
}

/**
 * All that the editor's script is told, in the user's language.
 */
function editor_data(): array {
	$blocks = array();
	$places = array_merge( array( '' ), location_names() );
	foreach ( elements() as $element => $description ) {
		$fields = array();
		foreach ( $description['attributes'] as $name => $attribute ) {
			if ( 'location' === $name && ! locations() ) {
				continue;
			}
			$options  = 'location' === $name ? location_names() : $attribute['options'] ?? null;
			$fields[] = array(
				'name'    => $name,
				'field'   => $attribute['field'],
				'label'   => label_of( $name ),
				'help'    => translated( $attribute['help'] ),
				'options' => $options ? options_of( $name, $options ) : null,
			);
		}
		$links = array();
		foreach ( data()['languages'] as $language => $words ) {
			$links[ $language ] = array(
				'text' => $words['titles'][ $element ],
				'url'  => page_url( $element, $language ),
			);
		}
		$blocks[] = array(
			'element'     => $element,
			'title'       => title_of( $element ),
			'icon'        => $description['icon'],
			'description' => translated( $description['summary'] ),
			'attributes'  => block_attributes( $element ),
			'fields'      => $fields,
			'links'       => $links,
		);
	}
	return array(
		'version'  => api_version(),
		'blocks'   => $blocks,
		'details'  => (object) details(),
		'places'   => (object) array_combine( $places, array_map( __NAMESPACE__ . '\details_at', $places ) ),
		'language' => language(),
		'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=miscarriage-elements' ) : '',
		'words'    => array(
			'settings'   => __( 'Card', 'miscarriage-elements' ),
			'hospital'   => __( 'Hospital details', 'miscarriage-elements' ),
			'where'      => __( 'Phone numbers, names and opening hours come from the settings of the site, so that they are the same on every page.', 'miscarriage-elements' ),
			'none'       => __( 'No country is set yet, so the card shows no emergency number. An administrator sets it under Settings, Miscarriage elements.', 'miscarriage-elements' ),
			'open'       => __( 'Open the settings', 'miscarriage-elements' ),
			'transcript' => __( 'Text of the film: write here what is said and shown.', 'miscarriage-elements' ),
			'badFilmId'  => __( 'This is not an id of a film: 11 letters, digits, - or _ for YouTube, 6 to 12 digits for Vimeo.', 'miscarriage-elements' ),
		),
	);
}
