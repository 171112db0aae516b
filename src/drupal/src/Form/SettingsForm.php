<?php

namespace Drupal\miscarriage_elements\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

use function Miscarriage_Elements\__;
use function Miscarriage_Elements\check_details;
use function Miscarriage_Elements\country_options;
use function Miscarriage_Elements\data;
use function Miscarriage_Elements\details;
use function Miscarriage_Elements\example_of;
use function Miscarriage_Elements\group_title;
use function Miscarriage_Elements\groups;
use function Miscarriage_Elements\label_of;
use function Miscarriage_Elements\translated;
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
    return parent::buildForm($form, $form_state);
  }

  /**
   * One field.
   */
  private function field(string $name, string $value): array {
    $help = htmlspecialchars(translated(data()['details'][$name]['help']));
    $example = example_of($name);
    $field = ['#title' => label_of($name), '#default_value' => $value, '#description' => $help];
    if (data()['details'][$name]['kind'] === 'country') {
      return $field + ['#type' => 'select', '#options' => country_options($value), '#empty_option' => '—'];
    }
    $shown = $example === '' ? '' : ' <code>' . htmlspecialchars($example) . '</code>';
    $direction = data()['details'][$name]['kind'] === 'text' ? 'auto' : 'ltr';
    return ['#description' => $help . $shown] + $field + ['#type' => 'textfield', '#maxlength' => 500, '#attributes' => ['dir' => $direction, 'autocomplete' => 'off']];
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state) {
    parent::validateForm($form, $form_state);
    foreach (check_details($form_state->getValue('details'), details())[1] as $notice) {
      $form_state->setErrorByName("details][{$notice['name']}", $notice['message']);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state) {
    [$details] = check_details($form_state->getValue('details'), details());
    $this->config(self::CONFIG)->set('details', $details)->save();
    parent::submitForm($form, $form_state);
    foreach (what_to_look_at($details) as $notice) {
      $this->messenger()->addWarning($notice['message']);
    }
  }

}
