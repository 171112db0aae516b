<?php
/**
 * Stand-ins of what the module uses of Drupal 10 and 11: names and arguments are Drupal's, the rest is as little as a test
 * needs. What Drupal takes from other libraries is the real one.
 */

namespace {

	class Drupal {
		public static array $stored = array();
		public static string $language = 'en';
		public static function config( string $name ) {
			return new Drupal\Core\Config\Config( $name );
		}
		public static function languageManager() {
			return new class() {
				public function getCurrentLanguage() {
					return new class() {
						public function getId() {
							return \Drupal::$language;
						}
					};
				}
			};
		}
		public static function request() {
			return Symfony\Component\HttpFoundation\Request::create( 'https://hospital.example/node/1' );
		}
		public static function service( string $name ) {
			assert( 'extension.list.module' === $name );
			return new class() {
				public function getPath( string $module ) {
					return "modules/custom/$module";
				}
			};
		}
	}

	function base_path() {
		return '/';
	}
}

namespace Drupal\Core\Config {

	class Config {
		public function __construct( private string $name ) {}
		public function get( string $key ) {
			return \Drupal::$stored[ $this->name ][ $key ] ?? null;
		}
		public function set( string $key, $value ) {
			\Drupal::$stored[ $this->name ][ $key ] = $value;
			return $this;
		}
		public function save() {
			return $this;
		}
	}
}

namespace Drupal\Core\Form {

	interface FormStateInterface {}

	class FormState implements FormStateInterface {
		public array $errors = array();
		public function __construct( private array $values ) {}
		public function getValue( string $key ) {
			return $this->values[ $key ] ?? null;
		}
		public function setErrorByName( string $name, string $message ) {
			$this->errors[ $name ] = $message;
		}
	}

	abstract class ConfigFormBase {
		public static array $messages = array();
		public function buildForm( array $form, FormStateInterface $form_state ) {
			return $form;
		}
		public function validateForm( array &$form, FormStateInterface $form_state ) {}
		public function submitForm( array &$form, FormStateInterface $form_state ) {}
		protected function config( string $name ) {
			return \Drupal::config( $name );
		}
		protected function messenger() {
			return new class() {
				public function addWarning( string $message ) {
					ConfigFormBase::$messages[] = $message;
				}
			};
		}
	}
}

namespace Drupal\Core\StringTranslation {

	class TranslatableMarkup {
		public function __construct( public string $text ) {}
	}
}

namespace Drupal\Core\Cache {

	class CacheableMetadata {
		public array $tags = array();
		public function addCacheTags( array $tags ) {
			$this->tags = array_merge( $this->tags, $tags );
			return $this;
		}
	}

	class CacheableResponse extends \Symfony\Component\HttpFoundation\Response {
		public $dependency;
		public function addCacheableDependency( $dependency ) {
			$this->dependency = $dependency;
			return $this;
		}
	}
}

namespace Drupal\Component\Utility {

	class Html {
		/** As Drupal does it, with the same library. */
		public static function normalize( $html ) {
			$parser = new \Masterminds\HTML5( array( 'disable_html_ns' => true ) );
			return $parser->saveHTML( $parser->loadHTMLFragment( $html ) );
		}
	}
}

namespace Drupal\filter\Attribute {

	#[\Attribute( \Attribute::TARGET_CLASS )]
	class Filter {
		public function __construct( public string $id, public $title, public int $type, public $description = null, public int $weight = 0, public bool $status = false, public array $settings = array() ) {}
	}
}

namespace Drupal\filter\Plugin {

	interface FilterInterface {
		const TYPE_MARKUP_LANGUAGE        = 0;
		const TYPE_TRANSFORM_IRREVERSIBLE = 1;
		const TYPE_HTML_RESTRICTOR        = 2;
		const TYPE_TRANSFORM_REVERSIBLE   = 3;
	}

	abstract class FilterBase implements FilterInterface {}
}

namespace Drupal\filter {

	class FilterProcessResult {
		public array $tags        = array();
		public array $contexts    = array();
		public array $attachments = array();
		public function __construct( public string $text ) {}
		public function setProcessedText( $text ) {
			$this->text = $text;
			return $this;
		}
		public function addCacheTags( array $tags ) {
			$this->tags = $tags;
			return $this;
		}
		public function addCacheContexts( array $contexts ) {
			$this->contexts = $contexts;
			return $this;
		}
		public function addAttachments( array $attachments ) {
			$this->attachments = $attachments;
			return $this;
		}
	}
}
