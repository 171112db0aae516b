<?php
/**
 * The tags of a text, read as a browser reads them: what stands in a comment, a script or an attribute is none.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/** What a browser does not look into for tags. */
const RAW_TEXT = array( 'script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext' );

/** What ends a name, as a class of an expression. */
const BLANK = ' \t\n\f\r';

/**
 * All tags of a text, in order: "name" in small letters, "closes" for an end tag, "start" and "after" in bytes, and
 * "attributes" by name. The end of a script and the like is not among them.
 *
 * @param string $html As it is stored.
 */
function read_tags( string $html ): array {
	$tags = array();
	$at   = 0;
	while ( preg_match( '~<(?:!--|[!?]|/?[a-z]|/)~i', $html, $found, PREG_OFFSET_CAPTURE, $at ) ) {
		list( $mark, $start ) = $found[0];
		$tag = ctype_alpha( substr( $mark, -1 ) ) ? read_tag( $html, $start ) : null;
		if ( $tag ) {
			$tags[] = $tag;
			$at     = ! $tag['closes'] && in_array( $tag['name'], RAW_TEXT, true ) ? after_raw_text( $html, $tag ) : $tag['after'];
		} else {
			$at = ctype_alpha( substr( $mark, -1 ) ) ? strlen( $html ) : after_comment( $html, $start, $mark );
		}
	}
	return $tags;
}

/**
 * One tag, or null where the text ends in it.
 *
 * @param string $html  All of it.
 * @param int    $start Where its "<" is.
 */
function read_tag( string $html, int $start ): ?array {
	preg_match( '~\G</?([^' . BLANK . '/>]++)~', $html, $name, 0, $start );
	$tag = array(
		'name'       => strtolower( $name[1] ),
		'closes'     => '/' === $html[ $start + 1 ],
		'start'      => $start,
		'after'      => $start + strlen( $name[0] ),
		'attributes' => array(),
	);
	$blank = '[' . BLANK . ']*+';
	$value = '"([^"]*+)"|\'([^\']*+)\'|(?=>)|(?!["\'])([^' . BLANK . '>]++)|(["\'])';
	$one   = '~\G[' . BLANK . '/]*+([^' . BLANK . '/>][^' . BLANK . "/>=]*+)(?:$blank=$blank(?:$value))?+~";
	while ( preg_match( $one, $html, $part, 0, $tag['after'] ) ) {
		if ( isset( $part[5] ) ) {
			// A quote that nothing ends.
			return null;
		}
		$tag['after'] += strlen( $part[0] );
		// Of two with one name a browser takes the first.
		$tag['attributes'] += array( strtolower( $part[1] ) => html_entity_decode( implode( array_slice( $part, 2 ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}
	if ( ! preg_match( '~\G[' . BLANK . '/]*+>~', $html, $end, 0, $tag['after'] ) ) {
		return null;
	}
	$tag['after'] += strlen( $end[0] );
	return $tag['closes'] ? array( 'attributes' => array() ) + $tag : $tag;
}

/**
 * Where a comment ends, or what a browser takes for one.
 *
 * @param string $html  All of it.
 * @param int    $start Where its "<" is.
 * @param string $mark  How it starts.
 */
function after_comment( string $html, int $start, string $mark ): int {
	$end = '<!--' === $mark ? '~\G<!--(?:-?>|.*?--!?>)~s' : '~\G<[^>]*+>~';
	return preg_match( $end, $html, $comment, 0, $start ) ? $start + strlen( $comment[0] ) : strlen( $html );
}

/**
 * Where the end tag of a script and the like is over.
 *
 * @param string $html All of it.
 * @param array  $tag  That opens it.
 */
function after_raw_text( string $html, array $tag ): int {
	$name = $tag['name'];
	$at   = $tag['after'];
	// In a comment of a script, a script is opened and closed.
	$hidden = '';
	while ( 'plaintext' !== $name && preg_match( "~</?$name(?=[" . BLANK . "/>])|<!--|-->~i", $html, $found, PREG_OFFSET_CAPTURE, $at ) ) {
		list( $mark, $start ) = $found[0];
		// The dashes of "<!-->" are both its start and its end.
		$at = $start + ( '<!--' === $mark ? 2 : strlen( $mark ) );
		if ( '-->' === $mark ) {
			$hidden = '';
		} elseif ( '<!--' === $mark ) {
			$hidden = 'script' === $name && '' === $hidden ? 'comment' : $hidden;
		} elseif ( '/' !== $mark[1] ) {
			$hidden = 'comment' === $hidden ? 'script' : $hidden;
		} elseif ( 'script' === $hidden ) {
			$hidden = 'comment';
		} else {
			$end = strpos( $html, '>', $at );
			return false === $end ? strlen( $html ) : $end + 1;
		}
	}
	return strlen( $html );
}
