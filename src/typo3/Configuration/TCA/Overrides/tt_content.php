<?php

declare(strict_types=1);

use MiscarriageElements\Typo3\Preview;
use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

(static function (): void {
    $words = 'LLL:EXT:miscarriage_elements/Resources/Private/Language/locallang.xlf:';
    ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
        'label' => $words . 'card',
        'value' => 'miscarriage_card',
        'icon' => 'content-info',
        'group' => 'default',
    ]);
    ExtensionManagementUtility::addPiFlexFormValue('*', 'FILE:EXT:miscarriage_elements/Configuration/FlexForms/Card.xml', 'miscarriage_card');
    $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes']['miscarriage_card'] = 'content-info';
    $GLOBALS['TCA']['tt_content']['types']['miscarriage_card'] = [
        'previewRenderer' => Preview::class,
        'showitem' => '
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:general,
                --palette--;;general, pi_flexform,
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:language,
                --palette--;;language,
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access,
                --palette--;;hidden, --palette--;;access',
    ];
})();
