<?php
/**
 * Stand-ins of what the extension uses of TYPO3 12 and 13: names and arguments are TYPO3's, the rest is as little as a test
 * needs. What TYPO3 takes from other libraries is the real one, but for PSR-15, which Debian does not pack.
 */

namespace Psr\Http\Server {

	use Psr\Http\Message\ResponseInterface;
	use Psr\Http\Message\ServerRequestInterface;

	interface RequestHandlerInterface {
		public function handle( ServerRequestInterface $request ): ResponseInterface;
	}

	interface MiddlewareInterface {
		public function process( ServerRequestInterface $request, RequestHandlerInterface $handler ): ResponseInterface;
	}
}

namespace TYPO3\CMS\Core\Site\Entity {

	class SiteSettings {
		public function __construct( private array $settings ) {}
		public function get( string $identifier, mixed $default_value = null ): mixed {
			return $this->settings[ $identifier ] ?? $default_value;
		}
	}

	class Site {
		public function __construct( private SiteSettings $settings ) {}
		public function getSettings(): SiteSettings {
			return $this->settings;
		}
	}

	class SiteLanguage {
		public function __construct( private string $tag ) {}
		public function getHreflang(): string {
			return $this->tag;
		}
	}
}

namespace TYPO3\CMS\Core\Exception {

	class SiteNotFoundException extends \Exception {}
}

namespace TYPO3\CMS\Core\Site {

	class SiteFinder {
		public function __construct( private array $sites ) {}
		public function getSiteByPageId( int $page ) {
			return $this->sites[ $page ] ?? throw new \TYPO3\CMS\Core\Exception\SiteNotFoundException();
		}
	}
}

namespace TYPO3\CMS\Core\Utility {

	class PathUtility {
		public static function getPublicResourceWebPath( string $path ): string {
			return str_replace( 'EXT:miscarriage_elements/Resources/Public/', '/_assets/0123456789abcdef/', $path );
		}
	}

	class ExtensionManagementUtility {
		public static array $calls = array();
		public static function __callStatic( string $name, array $arguments ) {
			self::$calls[] = array( $name, $arguments );
		}
	}
}

namespace TYPO3\CMS\Core\Service {

	class FlexFormService {
		/** The values of the fields, as a test gives them. */
		public function convertFlexFormContentToArray( string $xml ): array {
			return json_decode( $xml, true );
		}
	}
}

namespace TYPO3\CMS\Frontend\ContentObject {

	class ContentObjectRenderer {
		public function __construct( public array $data ) {}
		public function parseFunc( $value, ?array $conf, ?string $ref = null ) {
			return $value;
		}
	}
}

namespace TYPO3\CMS\Frontend\Controller {

	class TypoScriptFrontendController {
		public function __construct( public $content ) {}
	}
}

namespace TYPO3\CMS\Frontend\Event {

	use Psr\Http\Message\ServerRequestInterface;
	use TYPO3\CMS\Frontend\Controller\TypoScriptFrontendController;

	class BeforePageCacheIdentifierIsHashedEvent {
		public function __construct( private ServerRequestInterface $request, private array $parameters ) {}
		public function getRequest(): ServerRequestInterface {
			return $this->request;
		}
		public function getPageCacheIdentifierParameters(): array {
			return $this->parameters;
		}
		public function setPageCacheIdentifierParameters( array $parameters ): void {
			$this->parameters = $parameters;
		}
	}

	class AfterCacheableContentIsGeneratedEvent {
		public function __construct( private ServerRequestInterface $request, private TypoScriptFrontendController $controller ) {}
		public function getRequest(): ServerRequestInterface {
			return $this->request;
		}
		public function getController(): TypoScriptFrontendController {
			return $this->controller;
		}
	}
}
