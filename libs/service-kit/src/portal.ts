import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import { fastify, type FastifyInstance } from 'fastify';
import { createLogger } from './logging.js';
import { policyReportsPath, readPolicyReports, type PolicyReport } from './policy-reports.js';

/** No inline script at all; inline styles only of the one page that carries this answer's nonce. */
function policyOf(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `media-src 'self' blob:`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `report-uri ${policyReportsPath}`,
    `report-to policy`,
  ].join('; ');
}

/** Lines a minute at most: a page that breaks the policy does so for each of its visitors. */
const reportsAMinute = 30;

function logReport(): (report: PolicyReport) => void {
  const logger = createLogger('warn');
  return (report) => logger.warn(report, 'a browser kept something from a page of ours');
}

/**
 * The built portal from a folder: files as they are, every other path gets the page that routes itself.
 * @param folder holds `index.html` with `__CSP_NONCE__` where the nonce goes, and `assets/` with hashed names; `.br` and `.gz` beside a file go out in
 * its place to whoever takes them
 */
export async function portalFrom(
  folder: string,
  onReport = logReport(),
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const server = fastify({ logger: false });
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      // For browsers that do not know frame-ancestors.
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'geolocation=(), microphone=()',
      'reporting-endpoints': `policy="${policyReportsPath}"`,
    });
    done();
  });
  takePolicyReports(server, onReport);
  await server.register(staticFiles, {
    root: folder,
    index: false,
    wildcard: false,
    // The build leaves `.br` and `.gz` beside a file; by their own names they are nothing.
    preCompressed: true,
    globIgnore: ['**/*.{br,gz}'],
    setHeaders: (reply, path) => {
      const forever = path.includes(`${join(folder, 'assets')}`);
      void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return reply.code(405).send();
    // A file of an earlier build, or a mistake: a page in its place would only confuse.
    if (/^\/(assets|api)\//.test(request.url)) return reply.code(404).send();
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-security-policy': policyOf(nonce), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page.replace('__CSP_NONCE__', nonce));
  });
  await server.ready();
  return (request, response) => server.routing(request, response);
}

function takePolicyReports(server: FastifyInstance, onReport: (report: PolicyReport) => void): void {
  let minute = 0;
  let lines = 0;
  server.addContentTypeParser(
    ['application/csp-report', 'application/reports+json'],
    { parseAs: 'string', bodyLimit: 50_000 },
    server.getDefaultJsonParser('error', 'error'),
  );
  server.post(policyReportsPath, (request, reply) => {
    const now = Math.floor(Date.now() / 60_000);
    if (now !== minute) [minute, lines] = [now, 0];
    for (const report of readPolicyReports(request.body)) if (lines++ < reportsAMinute) onReport(report);
    return reply.code(204).send();
  });
}
