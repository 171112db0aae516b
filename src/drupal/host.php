<?php

/**
 * @file
 * What the library asks of Drupal: see lib/load.php.
 */

namespace Miscarriage_Elements;

require_once __DIR__ . '/lib/load.php';
require_once __DIR__ . '/lib/translations.php';

/**
 * The hospital's details that are stored, by name.
 */
function details(): array {
  return known_details(\Drupal::config('miscarriage_elements.settings')->get('details'));
}

/**
 * The hospital's locations that are stored.
 */
function locations(): array {
  return known_locations(\Drupal::config('miscarriage_elements.settings')->get('locations'));
}

/**
 * The hospital's colour, or nothing.
 */
function brand(): string {
  return valid_colour(\Drupal::config('miscarriage_elements.settings')->get('brand'));
}

/**
 * The language of the page, as a tag.
 */
function site_language(): string {
  return \Drupal::languageManager()->getCurrentLanguage()->getId();
}

/**
 * The language of who is at the forms, as a tag.
 */
function user_language(): string {
  return site_language();
}

/**
 * Scheme, host and port of this site.
 */
function origin(): string {
  return \Drupal::request()->getSchemeAndHttpHost();
}

/**
 * The path of the folder with the pages, on this site.
 */
function pages_path(): string {
  return base_path() . \Drupal::service('extension.list.module')->getPath('miscarriage_elements') . '/assets/pages/';
}

/**
 * How the address of one of our pages begins.
 */
function page_folders(): array {
  return [pages_path(), origin() . pages_path()];
}
