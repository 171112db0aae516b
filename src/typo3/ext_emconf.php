<?php

// For an installation without Composer.
$EM_CONF[$_EXTKEY] = [
    'title' => 'Miscarriage elements',
    'description' => 'Patient information about miscarriage as a content element and as a link, with your hospital\'s own phone numbers.',
    'category' => 'fe',
    'state' => 'beta',
    'version' => '__VERSION__',
    'constraints' => [
        'depends' => ['typo3' => '12.4.0-13.4.99'],
    ],
    'autoload' => [
        'psr-4' => ['MiscarriageElements\\Typo3\\' => 'Classes/'],
    ],
];
