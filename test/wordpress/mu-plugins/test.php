<?php
/**
 * For the tests: the language of a page by its address, so that one site can be seen in several.
 */

add_filter(
	'locale',
	function ( $locale ) {
		$wanted = $_GET['test_locale'] ?? getenv( 'TEST_LOCALE' ) ?: '';
		return preg_match( '/^[a-z]{2}(_[A-Z]{2})?$/', $wanted ) ? $wanted : $locale;
	}
);
