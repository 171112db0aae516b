<?php

declare(strict_types=1);

use MiscarriageElements\Typo3\ContentElement;
use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

// After the rendering of all content elements, whichever extension does it.
ExtensionManagementUtility::addTypoScript(
    'miscarriage_elements',
    'setup',
    "tt_content.miscarriage_card = USER\ntt_content.miscarriage_card.userFunc = " . ContentElement::class . "->render\n",
    'defaultContentRendering'
);
