<?php

namespace Drupal\miscarriage_elements\Controller;

use Drupal\Core\Cache\CacheableMetadata;
use Drupal\Core\Cache\CacheableResponse;
use Symfony\Component\Routing\Route;

use function Miscarriage_Elements\hospital_script;

require_once dirname(__DIR__, 2) . '/host.php';

/**
 * The hospital's own file, which the pages ask for.
 *
 * The pages are plain files in the module's folder and know no settings. Where they look for the file there is none, so
 * the web server hands the request to Drupal.
 */
class HospitalFile {

  /**
   * The route, which depends on where the module is.
   */
  public static function routes(): array {
    $folder = \Drupal::service('extension.list.module')->getPath('miscarriage_elements');
    return [
      'miscarriage_elements.hospital_file' => new Route(
        "/$folder/assets/pages/hospital.js",
        ['_controller' => self::class . '::file'],
        ['_access' => 'TRUE'],
      ),
    ];
  }

  /**
   * The file.
   */
  public function file(): CacheableResponse {
    $response = new CacheableResponse(hospital_script(), 200, ['Content-Type' => 'text/javascript; charset=utf-8']);
    $settings = (new CacheableMetadata())->addCacheTags(['config:miscarriage_elements.settings']);
    return $response->addCacheableDependency($settings);
  }

}
