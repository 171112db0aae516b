<?php

declare(strict_types=1);

namespace MiscarriageElements\Typo3;

use Psr\Http\Message\ResponseFactoryInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Message\StreamFactoryInterface;
use Psr\Http\Server\MiddlewareInterface;
use Psr\Http\Server\RequestHandlerInterface;

use function Miscarriage_Elements\file_url;
use function Miscarriage_Elements\hospital_script;

require_once __DIR__ . '/host.php';

/**
 * The hospital's own file, for which the pages ask: plain files, which know no settings. Where they look for it there is none,
 * so the web server hands the request to TYPO3.
 */
final class HospitalFile implements MiddlewareInterface
{
    public function __construct(
        private readonly ResponseFactoryInterface $responses,
        private readonly StreamFactoryInterface $streams,
    ) {}

    public function process(ServerRequestInterface $request, RequestHandlerInterface $handler): ResponseInterface
    {
        $path = $request->getUri()->getPath();
        if (!str_ends_with($path, '/pages/hospital.js') || $path !== file_url('pages/hospital.js')) {
            return $handler->handle($request);
        }
        $GLOBALS['TYPO3_REQUEST'] = $request;
        return $this->responses->createResponse()
            ->withHeader('Content-Type', 'text/javascript; charset=utf-8')
            ->withBody($this->streams->createStream(hospital_script()));
    }
}
