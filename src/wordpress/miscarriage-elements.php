<?php
/**
 * Plugin Name:       Miscarriage elements
 * Description:       Patient information about miscarriage as blocks, shortcodes and tags: in the reader's language, with your hospital's own phone numbers. Nothing is stored of a reader, nothing is sent.
 * Version:           __VERSION__
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Update URI:        https://miscarriage-elements.invalid/
 * Author:            miscarriage-elements
 * License:           MIT
 * Text Domain:       miscarriage-elements
 * Domain Path:       /languages
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

// An address that nobody can own: WordPress offers no other plugin as an update of this one, and asks nobody. Who has updates of
// their own answers the filter update_plugins_miscarriage-elements.invalid: docs/wordpress.md.

defined( 'ABSPATH' ) || exit;

const VERSION = '__VERSION__';
const FILE    = __FILE__;

/** Version, and a hash of what the files say: an address with it never has two contents. */
const RELEASE = '__RELEASE__';

/** Name of the one option: the hospital's details, by name; under "locations" those of each, and under "brand" the colour. */
const OPTION = 'miscarriage_elements';

require __DIR__ . '/lib/load.php';
require __DIR__ . '/includes/site.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/pasted.php';
require __DIR__ . '/includes/pages.php';
require __DIR__ . '/includes/stored.php';
require __DIR__ . '/includes/remains.php';
require __DIR__ . '/includes/search.php';
require __DIR__ . '/includes/caches.php';
require __DIR__ . '/includes/settings.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'miscarriage-elements', false, basename( __DIR__ ) . '/languages' );
	},
	1
);
