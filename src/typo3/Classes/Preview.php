<?php

declare(strict_types=1);

namespace MiscarriageElements\Typo3;

use TYPO3\CMS\Backend\Preview\StandardContentPreviewRenderer;
use TYPO3\CMS\Backend\View\BackendLayout\Grid\GridColumnItem;
use TYPO3\CMS\Core\Localization\LanguageService;
use TYPO3\CMS\Core\Service\FlexFormService;
use TYPO3\CMS\Core\Utility\GeneralUtility;

/**
 * Says in the backend which card a content element is.
 */
final class Preview extends StandardContentPreviewRenderer
{
    public function renderPageModulePreviewContent(GridColumnItem $item): string
    {
        $forms = GeneralUtility::makeInstance(FlexFormService::class);
        $given = $forms->convertFlexFormContentToArray((string)($item->getRecord()['pi_flexform'] ?? ''));
        /** @var LanguageService $words */
        $words = $GLOBALS['LANG'];
        $title = fn(string $key): string => $words->sL("LLL:EXT:miscarriage_elements/Resources/Private/Language/locallang.xlf:$key");
        $said = [$title('title.' . ($given['card'] ?? '')), ($given['topic'] ?? '') === '' ? '' : $title('choice.' . $given['topic'])];
        $said[] = (string)($given['location'] ?? '');
        return $this->linkEditContent(htmlspecialchars(implode(' · ', array_filter($said))), $item->getRecord());
    }
}
