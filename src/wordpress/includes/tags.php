<?php
/**
 * The tags of a text, read as a browser reads them: what stands in a comment or a script is none.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/**
 * WordPress's own reader, which also tells where a tag stands: it finds and changes tags, and has no word yet for what
 * lies between two of them.
 */
class Tag_Reader extends \WP_HTML_Tag_Processor {
	/**
	 * The next tag, or null: "name" in small letters, "closes" for an end tag, "start" and "after" in bytes, and
	 * "attributes" by name.
	 */
	public function read(): ?array {
		if ( ! $this->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
			return null;
		}
		$this->set_bookmark( 'tag' );
		$span = $this->bookmarks['tag'];
		// Before 6.5 a span says where its ">" is.
		$after = isset( $span->length ) ? $span->start + $span->length : strpos( $this->html, '>', $span->end ) + 1;
		return array(
			'name'       => strtolower( $this->get_tag() ),
			'closes'     => $this->is_tag_closer(),
			'start'      => $span->start,
			'after'      => $after,
			'attributes' => $this->read_attributes(),
		);
	}

	/**
	 * The attributes of the tag; one without a value is empty.
	 */
	private function read_attributes(): array {
		$values = array();
		foreach ( $this->is_tag_closer() ? array() : ( $this->get_attribute_names_with_prefix( '' ) ?? array() ) as $name ) {
			$value           = $this->get_attribute( $name );
			$values[ $name ] = is_string( $value ) ? $value : '';
		}
		return $values;
	}
}

/**
 * All tags of a text, in order.
 *
 * @param string $html As it is stored.
 */
function read_tags( string $html ): array {
	$reader = new Tag_Reader( $html );
	$tags   = array();
	for ( $tag = $reader->read(); null !== $tag; $tag = $reader->read() ) {
		$tags[] = $tag;
	}
	return $tags;
}
