<?php
/**
 * The module of Drupal with stand-ins for Drupal. php drupal.php <folder of the module> with JSON at the input, see below.
 */

set_error_handler(
	function ( int $level, string $message, string $file, int $line ) {
		// Not what Debian's own libraries say of newer PHP.
		if ( false === strpos( $file, '/usr/share/php' ) ) {
			throw new ErrorException( $message, 0, $level, $file, $line );
		}
	}
);
foreach ( array( 'Masterminds/HTML5', 'Symfony/Component/Yaml', 'Symfony/Component/HttpFoundation', 'Symfony/Component/Routing' ) as $miscarriage_elements_library ) {
	require "/usr/share/php/$miscarriage_elements_library/autoload.php";
}
require __DIR__ . '/stand-ins/drupal.php';
$module = $argv[1];
spl_autoload_register(
	function ( string $class ) use ( $module ) {
		$file = $module . '/src/' . str_replace( '\\', '/', substr( $class, strlen( 'Drupal\miscarriage_elements\\' ) ) ) . '.php';
		if ( 0 === strpos( $class, 'Drupal\miscarriage_elements\\' ) && is_file( $file ) ) {
			require $file;
		}
	}
);

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormState;
use Drupal\miscarriage_elements\Controller\HospitalFile;
use Drupal\miscarriage_elements\Form\SettingsForm;
use Drupal\miscarriage_elements\Plugin\Filter\Cards;
use Symfony\Component\Yaml\Yaml;

$asked = json_decode( stream_get_contents( STDIN ), true );
Drupal::$stored['miscarriage_elements.settings']['details'] = $asked['details'] ?? array();
Drupal::$stored['miscarriage_elements.settings'] += $asked['more'] ?? array();
Drupal::$language = $asked['language'] ?? 'nl';

$answers = array(
	/** A text through the filter. */
	'filter' => fn ( string $text ) => ( new Cards() )->process( $text, Drupal::$language ),
	'tips'   => fn () => array( ( new Cards() )->tips(), ( new Cards() )->tips( true ) ),
	'plugin' => fn () => ( new ReflectionClass( Cards::class ) )->getAttributes()[0]->newInstance(),
	'form'   => fn () => ( new SettingsForm() )->buildForm( array(), new FormState( array() ) ),
	/** What is sent, checked, and saved where nothing is wrong with it. */
	'submit' => function ( array $details, array $more = array() ) {
		$form  = array();
		$state = new FormState( array( 'details' => $details ) + $more );
		( new SettingsForm() )->validateForm( $form, $state );
		if ( ! $state->errors ) {
			( new SettingsForm() )->submitForm( $form, $state );
		}
		$stored = Drupal::$stored['miscarriage_elements.settings'];
		return array( $state->errors, $stored['details'], ConfigFormBase::$messages, $stored );
	},
	'file'   => function () {
		$response = ( new HospitalFile() )->file();
		$routes   = HospitalFile::routes();
		return array( current( $routes )->getPath(), $response->headers->get( 'content-type' ), $response->getContent(), $response->dependency->tags );
	},
	'yaml'   => fn ( string $file ) => Yaml::parseFile( "$module/$file" ),
);
echo json_encode( $answers[ $asked['ask'] ]( ...$asked['with'] ?? array() ), JSON_THROW_ON_ERROR );
