<?php
/**
 * Asks the library in plain PHP, without any CMS. php ask.php <folder of lib and data> with JSON at the input:
 * {"host": {"details": {}, "language": "", "user": "", "origin": "", "folders": []}, "calls": [["function", argument …]]}
 * Prints what each call gives, as JSON. `cards` makes cards of the forms in a text, as each CMS does it.
 */

namespace Miscarriage_Elements;

$asked = json_decode( stream_get_contents( STDIN ), true );

function host( string $what ) {
	return $GLOBALS['asked']['host'][ $what ];
}
function details(): array {
	return known_details( host( 'details' ) );
}
function locations(): array {
	return known_locations( $GLOBALS['asked']['host']['locations'] ?? null );
}
function brand(): string {
	return valid_colour( $GLOBALS['asked']['host']['brand'] ?? '' );
}
function site_language(): string {
	return host( 'language' );
}
function user_language(): string {
	return host( 'user' );
}
function origin(): string {
	return host( 'origin' );
}
function page_folders(): array {
	return host( 'folders' );
}
function cards( string $html, bool $whole = false ): string {
	return replace_forms(
		$html,
		function ( string $element, array $given, string $transcript = '', string $children = '' ): string {
			return card( $element, clean_attributes( $element, $given ), $transcript, $children );
		},
		$whole
	);
}

set_error_handler(
	function ( int $level, string $message, string $file, int $line ) {
		throw new \ErrorException( $message, 0, $level, $file, $line );
	}
);
require $argv[1] . '/lib/load.php';
require $argv[1] . '/lib/translations.php';

echo json_encode(
	array_map(
		function ( array $call ) {
			return ( __NAMESPACE__ . '\\' . array_shift( $call ) )( ...$call );
		},
		$asked['calls']
	),
	JSON_THROW_ON_ERROR
);
