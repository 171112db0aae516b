<?php

namespace Drupal\miscarriage_elements\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

use function Miscarriage_Elements\__;
use function Miscarriage_Elements\brand;
use function Miscarriage_Elements\check_details;
use function Miscarriage_Elements\check_import;
use function Miscarriage_Elements\country_options;
use function Miscarriage_Elements\data;
use function Miscarriage_Elements\details;
use function Miscarriage_Elements\example_of;
use function Miscarriage_Elements\group_title;
use function Miscarriage_Elements\groups;
use function Miscarriage_Elements\help_of;
use function Miscarriage_Elements\label_of;
use function Miscarriage_Elements\location_lines;
use function Miscarriage_Elements\locations;
use function Miscarriage_Elements\no_import;
use function Miscarriage_Elements\reading;
use function Miscarriage_Elements\refusal;
use function Miscarriage_Elements\valid_colour;
use function Miscarriage_Elements\version_line;
use function Miscarriage_Elements\what_to_look_at;

require_once dirname(__DIR__, 2) . '/host.php';

/**
 * The hospital's details, given once. Authors cannot change them in their texts.
 */
class SettingsForm extends ConfigFormBase {

  const CONFIG = 'miscarriage_elements.settings';

  /**
   * {@inheritdoc}
   */
  public function getFormId() {
    return 'miscarriage_elements_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames() {
    return [self::CONFIG];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state) {
    $form['intro'] = ['#plain_text' => __('What is given here stands in every card of this site. Authors cannot change it in their posts. Nothing is stored of your readers, and nothing is sent.', 'miscarriage-elements')];
    $form['details'] = ['#tree' => TRUE];
    foreach (groups() as $group => $names) {
      $form['details'][$group] = ['#type' => 'details', '#title' => group_title($group), '#open' => TRUE];
      foreach ($names as $name) {
        $form['details'][$group][$name] = $this->field($name, details()[$name] ?? '') + ['#parents' => ['details', $name]];
      }
    }
    $form['site'] = ['#type' => 'details', '#title' => __('Colour and locations', 'miscarriage-elements'), '#open' => TRUE] + $this->siteFields();
    $form['version'] = ['#plain_text' => version_line()];
    $form['#attached']['library'][] = 'miscarriage_elements/settings';
    return parent::buildForm($form, $form_state);
  }

  /**
   * The colour, what the set-up page of the library saved, and the locations that are stored.
   */
  private function siteFields(): array {
    $fields = [
      'brand' => $this->textfield('brand', brand()),
      'import' => ['#type' => 'textarea', '#title' => label_of('import'), '#description' => htmlspecialchars(help_of('import')), '#rows' => 4, '#attributes' => ['dir' => 'ltr', 'spellcheck' => 'false']],
    ];
    if (!locations()) {
      return $fields;
    }
    $line = fn(array $line) => ['#plain_text' => implode(' ', $line)];
    return $fields + [
      'locations' => ['#theme' => 'item_list', '#title' => __('Authors choose one of these locations for a card. Without a choice the first one counts.', 'miscarriage-elements'), '#items' => array_map($line, location_lines())],
      'forget' => ['#type' => 'checkbox', '#title' => label_of('forget')],
    ];
  }

  /**
   * One field.
   */
  private function field(string $name, string $value): array {
    if (data()['details'][$name]['kind'] !== 'country') {
      return $this->textfield($name, $value);
    }
    return [
      '#type' => 'select',
      '#title' => label_of($name),
      '#description' => htmlspecialchars(help_of($name)),
      '#default_value' => $value,
      '#options' => country_options($value),
      '#empty_option' => '—',
      '#attributes' => ['data-miscarriage-country' => ''],
    ];
  }

  /**
   * A field for one line, with an example beside it.
   */
  private function textfield(string $name, string $value): array {
    $example = example_of($name);
    $reading = reading($name);
    return [
      '#type' => 'textfield',
      '#title' => label_of($name),
      '#description' => htmlspecialchars(help_of($name)) . ($example === '' ? '' : ' <code>' . htmlspecialchars($example) . '</code>'),
      '#default_value' => $value,
      '#maxlength' => 500,
      '#attributes' => [
        'dir' => (data()['details'][$name]['kind'] ?? '') === 'text' ? 'auto' : 'ltr',
        'autocomplete' => 'off',
      ] + ($reading === '' ? [] : ['data-miscarriage-reading' => $reading]),
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state) {
    parent::validateForm($form, $form_state);
    // A pasted file takes the place of all fields.
    if ($this->pasted($form_state) !== '') {
      if (check_import($this->pasted($form_state)) === NULL) {
        $form_state->setErrorByName('import', no_import()['message']);
      }
      return;
    }
    foreach (check_details($form_state->getValue('details'), details())[1] as $notice) {
      $form_state->setErrorByName("details][{$notice['name']}", $notice['message']);
    }
    $colour = trim((string) $form_state->getValue('brand'));
    if ($colour !== '' && valid_colour($colour) === '') {
      $form_state->setErrorByName('brand', refusal('brand', $colour, brand())['message']);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state) {
    if ($this->pasted($form_state) !== '') {
      [$details, $locations, $colour, $notices] = check_import($this->pasted($form_state));
    }
    else {
      [$details] = check_details($form_state->getValue('details'), details());
      $locations = $form_state->getValue('forget') ? [] : locations();
      $colour = valid_colour($form_state->getValue('brand'));
      $notices = what_to_look_at($details);
    }
    $this->config(self::CONFIG)->set('details', $details)->set('locations', $locations)->set('brand', $colour)->save();
    parent::submitForm($form, $form_state);
    foreach ($notices as $notice) {
      $this->messenger()->addWarning($notice['message']);
    }
  }

  /**
   * The content of a hospital.json that was pasted, or nothing.
   */
  private function pasted(FormStateInterface $form_state): string {
    return trim((string) $form_state->getValue('import'));
  }

}
