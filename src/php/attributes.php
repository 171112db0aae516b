<?php
/**
 * What an author may set: how a card looks and what it is about. Never a number, a name or an address of the hospital:
 * whoever can write a post could put a false number under the hospital's name. Those come from the settings alone.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * The attributes of an element that a value is given for and allowed: attribute => value. Anything else is left out.
 *
 * @param string $element Such as "warning-signs".
 * @param mixed  $given   By attribute ("film-id") or property ("filmId"); of any origin.
 */
function clean_attributes( string $element, $given ): array {
	$clean = array();
	foreach ( elements()[ $element ]['attributes'] as $name => $attribute ) {
		$given = is_array( $given ) ? $given : array();
		$value = $given[ $name ] ?? $given[ $attribute['field'] ] ?? $given[ str_replace( '-', '_', $name ) ] ?? '';
		$value = is_scalar( $value ) ? plain_text( (string) $value ) : '';
		if ( '' !== $value && allowed_value( $name, $attribute, $value, $given ) ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * Whether an attribute may have this value.
 *
 * @param string $name      Of the attribute.
 * @param array  $attribute Its "options", where it has a list.
 * @param string $value     Not empty.
 * @param array  $given     All that was given: a film's id depends on its provider.
 */
function allowed_value( string $name, array $attribute, string $value, array $given ): bool {
	if ( 'lang' === $name ) {
		return preg_match( '/^([a-z]{2})(-[a-z\d]{1,8})*$/Di', $value, $part ) && isset( data()['languages'][ strtolower( $part[1] ) ] );
	}
	if ( isset( $attribute['options'] ) ) {
		return in_array( $value, $attribute['options'], true );
	}
	switch ( $name ) {
		case 'film-id':
			return (bool) preg_match( 'youtube' === ( $given['provider'] ?? '' ) ? '/^[\w-]{11}$/D' : '/^\d{6,12}$/D', $value );
		case 'src':
		case 'poster':
			return is_own_address( $value );
		default:
			return mb_strlen( $value ) <= 200;
	}
}

/**
 * Whether an address is on this site: a path, or the same origin.
 *
 * @param string $address A film or a picture.
 */
function is_own_address( string $address ): bool {
	return is_clean_address( $address ) && ( preg_match( '#^/(?![/\\\\])#', $address ) || 0 === strpos( $address, origin() . '/' ) );
}

/**
 * Attributes as they stand in a tag.
 *
 * @param array $attributes By name.
 */
function attribute_text( array $attributes ): string {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= ' ' . $name . '="' . htmlspecialchars( $value, ENT_QUOTES, 'UTF-8', false ) . '"';
	}
	return $text;
}
