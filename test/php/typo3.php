<?php
/**
 * The extension of TYPO3 with stand-ins for TYPO3. php typo3.php <its folder> with JSON at the input, see below.
 */

set_error_handler(
	function ( int $level, string $message, string $file, int $line ) {
		// Not what Debian's own libraries say of newer PHP.
		if ( false === strpos( $file, '/usr/share/php' ) ) {
			throw new ErrorException( $message, 0, $level, $file, $line );
		}
	}
);
foreach ( array( 'Masterminds/HTML5', 'Symfony/Component/Yaml', 'GuzzleHttp/Psr7', 'Psr/Log' ) as $miscarriage_elements_library ) {
	require "/usr/share/php/$miscarriage_elements_library/autoload.php";
}
require __DIR__ . '/stand-ins/typo3.php';
$folder = $argv[1];
spl_autoload_register(
	function ( string $class ) use ( $folder ) {
		$file = $folder . '/Classes/' . str_replace( '\\', '/', substr( $class, strlen( 'MiscarriageElements\Typo3\\' ) ) ) . '.php';
		if ( 0 === strpos( $class, 'MiscarriageElements\Typo3\\' ) && is_file( $file ) ) {
			require $file;
		}
	}
);

use GuzzleHttp\Psr7\HttpFactory;
use GuzzleHttp\Psr7\Response;
use GuzzleHttp\Psr7\ServerRequest;
use MiscarriageElements\Typo3\CacheKey;
use MiscarriageElements\Typo3\Cards;
use MiscarriageElements\Typo3\ContentElement;
use MiscarriageElements\Typo3\HospitalFile;
use MiscarriageElements\Typo3\Locations;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Server\RequestHandlerInterface;
use Psr\Log\AbstractLogger;
use Symfony\Component\Yaml\Yaml;
use TYPO3\CMS\Core\Service\FlexFormService;
use TYPO3\CMS\Core\Site\Entity\Site;
use TYPO3\CMS\Core\Site\Entity\SiteLanguage;
use TYPO3\CMS\Core\Site\Entity\SiteSettings;
use TYPO3\CMS\Core\Site\SiteFinder;
use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;
use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;
use TYPO3\CMS\Frontend\Controller\TypoScriptFrontendController;
use TYPO3\CMS\Frontend\Event\AfterCacheableContentIsGeneratedEvent;
use TYPO3\CMS\Frontend\Event\BeforePageCacheIdentifierIsHashedEvent;

$asked    = json_decode( stream_get_contents( STDIN ), true );
$settings = array();
foreach ( $asked['details'] ?? array() as $name => $value ) {
	$settings[ "miscarriage.$name" ] = $value;
}
$request = ( new ServerRequest( 'GET', 'https://hospital.example' . ( $asked['path'] ?? '/' ) ) )
	->withAttribute( 'site', new Site( new SiteSettings( $settings ) ) )
	->withAttribute( 'language', new SiteLanguage( $asked['language'] ?? 'nl-NL' ) );

$logger = new class() extends AbstractLogger {
	public array $said = array();
	public function log( $level, $message, array $context = array() ): void {
		$this->said[] = array( $level, strtr( $message, array( '{name}' => $context['name'] ) ) );
	}
};

/** What a file of the configuration gives, or does. */
$configuration = function ( string $file ) use ( $folder ) {
	defined( 'TYPO3' ) || define( 'TYPO3', true );
	$_EXTKEY = 'miscarriage_elements';
	$given   = require "$folder/$file";
	return array( $given, ExtensionManagementUtility::$calls, $EM_CONF ?? null, $GLOBALS['TCA'] ?? null );
};

$answers = array(
	/** A whole page, when it is made. */
	'page'          => function ( string $html ) use ( $request, $logger ) {
		$page = new TypoScriptFrontendController( $html );
		( new Cards( $logger ) )( new AfterCacheableContentIsGeneratedEvent( $request, $page ) );
		return array( $page->content, $logger->said );
	},
	/** The content element with these fields. */
	'element'       => function ( array $fields ) {
		$element = new ContentElement( new FlexFormService() );
		$element->setContentObjectRenderer( new ContentObjectRenderer( array( 'uid' => 7, 'pi_flexform' => json_encode( $fields ) ) ) );
		return $element->render();
	},
	'key'           => function () use ( $request ) {
		$event = new BeforePageCacheIdentifierIsHashedEvent( $request, array( 'id' => 7 ) );
		( new CacheKey() )( $event );
		return $event->getPageCacheIdentifierParameters();
	},
	'file'          => function () use ( $request ) {
		$next     = new class() implements RequestHandlerInterface {
			public function handle( ServerRequestInterface $request ): ResponseInterface {
				return new Response( 404 );
			}
		};
		$response = ( new HospitalFile( new HttpFactory(), new HttpFactory() ) )->process( $request, $next );
		return array( $response->getStatusCode(), $response->getHeaderLine( 'content-type' ), (string) $response->getBody() );
	},
	/** The choices of the location, where the form knows the site, where it knows the page, and where it knows neither. */
	'places'        => function () use ( $request ) {
		$site  = $request->getAttribute( 'site' );
		$finds = new Locations( new SiteFinder( array( 7 => $site ) ) );
		return array_map(
			function ( array $known ) use ( $finds ) {
				$parameters = $known + array( 'items' => array() );
				$finds->items( $parameters );
				return array_column( $parameters['items'], 'label', 'value' );
			},
			array( array( 'site' => $site ), array( 'effectivePid' => 7 ), array() )
		);
	},
	'yaml'          => fn ( string $file ) => Yaml::parseFile( "$folder/$file" ),
	'configuration' => $configuration,
);
// In a request TYPO3 has put it there before a content element is rendered.
$GLOBALS['TYPO3_REQUEST'] = $request;
echo json_encode( $answers[ $asked['ask'] ]( ...$asked['with'] ?? array() ), JSON_THROW_ON_ERROR );
