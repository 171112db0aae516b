<?php

return [
    'frontend' => [
        'miscarriage-elements/hospital-file' => [
            'target' => \MiscarriageElements\Typo3\HospitalFile::class,
            'after' => ['typo3/cms-frontend/site'],
            'before' => ['typo3/cms-frontend/base-redirect-resolver'],
        ],
    ],
];
