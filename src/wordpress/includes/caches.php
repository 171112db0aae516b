<?php
/**
 * A number that changed must not live on in a stored page: the caches of known plugins are told, each in its own way.
 *
 * @package Miscarriage_Elements
 */

namespace Miscarriage_Elements;

/** Functions of cache plugins that empty their pages. */
const CACHE_FUNCTIONS = array(
	'wp_cache_clear_cache',        // WP Super Cache.
	'w3tc_flush_all',              // W3 Total Cache.
	'rocket_clean_domain',         // WP Rocket.
	'wpfc_clear_all_cache',        // WP Fastest Cache.
	'wpo_cache_flush',             // WP-Optimize.
	'sg_cachepress_purge_cache',   // SiteGround.
	'wp_cache_flush',              // WordPress' own objects.
);

/** Actions that cache plugins hear. */
const CACHE_ACTIONS = array(
	'litespeed_purge_all',
	'cache_enabler_clear_complete_cache',
	'wphb_clear_page_cache',
	'breeze_clear_all_cache',
	'rt_nginx_helper_purge_all',
	'autoptimize_action_cachepurged',
	'swcfpc_purge_cache',
);

/**
 * Empties what stores pages.
 */
function purge_caches(): void {
	foreach ( CACHE_FUNCTIONS as $empty ) {
		if ( function_exists( $empty ) ) {
			$empty();
		}
	}
	foreach ( CACHE_ACTIONS as $action ) {
		do_action( $action ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- theirs.
	}
}

add_action( 'update_option_' . OPTION, __NAMESPACE__ . '\purge_caches' );
add_action( 'add_option_' . OPTION, __NAMESPACE__ . '\purge_caches' );
