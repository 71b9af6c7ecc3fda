import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { logsToTest } from '@sangtao/testing/kafka';
import { startProduct, type Product } from '../src/product.js';
import { Contest } from '../src/replay/contest.js';
import { signInAll } from '../src/replay/people.js';

jest.setTimeout(240_000);

interface Span {
  service: string;
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
}
interface Export {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: Omit<Span, 'service'>[] }[];
  }[];
}

/** What a collector is: it takes OTLP over HTTP as JSON and remembers the spans. */
class Collector {
  readonly spans: Span[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (request.url === '/v1/traces') this.take(JSON.parse(body) as Export);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Once these are there; after 30 s whatever came. */
  async trace(traceId: string, names: readonly string[]): Promise<Span[]> {
    for (let tries = 0; ; tries++) {
      const own = this.spans.filter((span) => span.traceId === traceId);
      const missing = names.filter((name) => !own.some((span) => name === `${span.service}: ${span.name}`));
      if (missing.length === 0 || tries === 150) return own;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  private take({ resourceSpans }: Export): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      for (const { spans } of scopeSpans) this.spans.push(...spans.map((span) => ({ ...span, service })));
    }
  }
}

describe.each(logsToTest())('on the log in %s', (log) => {
  const collector = new Collector();
  let product: Product | undefined;

  beforeAll(async () => {
    const form = log === 'kafka' ? 'services' : 'one';
    product = await startProduct({ OTLP_ENDPOINT: await collector.listen(), SANGTAO_FORM: form });
  });
  afterAll(async () => {
    // Also where the product did not start: what listens would keep the tests from ending.
    collector.stop();
    await product?.stop();
  });

  test('one hand-in is one trace: the request, its way into the log, and every service that heard of it', async () => {
    const { people, tokens } = await signInAll(product!.url, product!.accountsFile);
    const contest = await Contest.open(people, 1);
    const [traceId, caller] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
    const answer = await fetch(`${product!.url}/api/registration/entries`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokens.applicant()}`,
        'content-type': 'application/json',
        traceparent: `00-${traceId}-${caller}-01`,
      },
      body: JSON.stringify(contest.entryBody('Máy đo đường đi của một bài', 'tóm tắt')),
    });
    expect(answer.status).toBe(201);
    const request = 'registration: POST /api/registration/entries';
    const effects = [
      'registration: send registration.entry',
      'notifications: process registration.entry-submitted.v1',
      'judging: process registration.entry-accepted.v1',
      'awards: process registration.entry-accepted.v1',
      'notifications: process registration.entry-accepted.v1',
    ];
    const spans = await collector.trace(traceId, [request, ...effects]);
    const named = (name: string) => spans.filter((span) => `${span.service}: ${span.name}` === name);
    expect(named(request)).toMatchObject([{ parentSpanId: caller }]);
    const [{ spanId } = { spanId: '' }] = named(request);
    for (const name of effects) {
      // One send for each of the two events.
      const parents = named(name).map(({ parentSpanId }) => parentSpanId);
      expect([name, parents]).toEqual([name, name.includes('send') ? [spanId, spanId] : [spanId]]);
    }
  });

  test('a traceparent that is none begins a trace of its own', async () => {
    const given = `00-${'0'.repeat(32)}x-00f067aa0ba902b7-01`;
    await fetch(`${product!.url}/api/awards/results?broken`, { headers: { traceparent: given } });
    for (let tries = 0; tries < 50 && !collector.spans.some(isResults); tries++)
      await new Promise((resolve) => setTimeout(resolve, 200));
    const found = collector.spans.filter(isResults);
    expect(found.map(({ traceId, parentSpanId = '' }) => [traceId.length, parentSpanId])).toContainEqual([32, '']);
  });
});

function isResults({ name }: Span): boolean {
  return name === 'GET /api/awards/results';
}
