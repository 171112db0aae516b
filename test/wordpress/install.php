<?php
/**
 * Installs WordPress for a test, unattended: users of every role, the theme, the plugin. Prints what the test needs.
 * php install.php <site folder> <theme>
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';

// No message to the administrator.
function wp_new_blog_notification() {}
function wp_mail() {
	return true;
}

define( 'TEST_THEME', $argv[2] );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Hospital', 'admin', 'admin@example.org', true, '', 'secret-admin' );
$passwords = array();
foreach ( array( 'administrator' => 'admin', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor' ) as $role => $name ) {
	$user = get_user_by( 'login', $name );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $name,
			'user_pass'  => "secret-$name",
			'user_email' => "$name@example.org",
			'role'       => $role,
		)
	);
	list( $passwords[ $name ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
	// The editor's tour would stand in front of the blocks.
	update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => true ), '_modified' => '2026-01-01T00:00:00.000Z' ) );
}
update_option( 'template', TEST_THEME );
update_option( 'stylesheet', TEST_THEME );
update_option( 'active_plugins', array( 'miscarriage-elements/miscarriage-elements.php' ) );
update_option( 'show_avatars', 0 );
update_option( 'blog_public', 0 );
update_option( 'timezone_string', 'Europe/Amsterdam' );
update_option( 'permalink_structure', '' );
update_option( 'WPLANG', '' );
echo wp_json_encode( array( 'version' => get_bloginfo( 'version' ), 'passwords' => $passwords ) );
