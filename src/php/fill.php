<?php
/**
 * Fills a template of data/templates. The meaning is that of src/static/fill.ts; test/static/fill.json is the table that
 * both are tested with.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The template with its values in, escaped. In one pass, so a value that looks like a mark stays what it is.
 *
 * @param string $template With {{name}}, {{{html}}}, {{#name}} … {{/name}} and {{^name}} … {{/name}}.
 * @param array  $values   By name: a text, whether something is so, or a list of such arrays, to repeat.
 */
function fill( string $template, array $values ): string {
	// Text and marks in turn.
	$parts = preg_split( '/\{\{(\{.*?\}|.*?)\}\}/s', $template, -1, PREG_SPLIT_DELIM_CAPTURE );
	return fill_block( $parts, 0, $values, true )[0];
}

/**
 * From a part to the end of its block: array( HTML, where the next part is ).
 *
 * @param array $parts Of the template.
 * @param int   $at    Where the block starts.
 * @param array $scope Values by name.
 * @param bool  $write Off in a block that is only passed over.
 */
function fill_block( array $parts, int $at, array $scope, bool $write ): array {
	$html = '';
	for ( ; ; $at += 2 ) {
		$html .= $write ? $parts[ $at ] : '';
		$mark  = $parts[ $at + 1 ] ?? '/';
		$sign  = $mark[0];
		if ( '/' === $sign ) {
			return array( $html, $at + 2 );
		}
		$value = $scope[ trim( $mark, '#^{}' ) ] ?? '';
		if ( '#' === $sign || '^' === $sign ) {
			$there  = is_array( $value ) ? $value : ( false !== $value && '' !== $value ? array( array() ) : array() );
			$scopes = '#' === $sign ? $there : ( $there ? array() : array( array() ) );
			foreach ( $write ? $scopes : array() as $item ) {
				$html .= fill_block( $parts, $at + 2, array_merge( $scope, $item ), true )[0];
			}
			$at = fill_block( $parts, $at + 2, $scope, false )[1] - 2;
		} elseif ( $write && is_string( $value ) ) {
			$html .= '{' === $sign ? $value : escape( $value );
		}
	}
}

/**
 * A text as HTML. Not esc_html(): that takes "&amp;" in a text for an entity, which a browser does not.
 *
 * @param string $text Of any origin.
 */
function escape( string $text ): string {
	return strtr(
		$text,
		array(
			'&' => '&amp;',
			'<' => '&lt;',
			'>' => '&gt;',
			'"' => '&quot;',
			"'" => '&#39;',
		)
	);
}
