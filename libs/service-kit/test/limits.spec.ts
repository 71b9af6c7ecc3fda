import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { z } from 'zod';
import { Public, Roles } from '../src/auth.js';
import { defineContext } from '../src/context.js';
import { answer } from '../src/documents/answers.js';
import { Operation } from '../src/documents/operation.js';
import { createLogger } from '../src/logging.js';
import { Costly, Rush } from '../src/rate-limits.js';
import { startContexts, type TestSystem } from '../src/testing.js';

const done = answer('Done', { done: z.boolean() });

@Controller()
class LimitedController {
  @Public()
  @Get('usual')
  @Operation('Như thường lệ', 'As usual', done)
  usual() {
    return { done: true };
  }

  @Public()
  @Rush()
  @Post('rush')
  @HttpCode(200)
  @Operation('Ngày hạn chót', 'The day of a deadline', done)
  rush() {
    return { done: true };
  }

  @Public()
  @Costly(1)
  @Get('costly')
  @Operation('Tốn kém', 'Costly', done)
  costly() {
    return { done: true };
  }

  @Roles('organiser')
  @Get('rights/:id')
  @Operation('Cần quyền', 'Needs a right', done)
  rights() {
    return { done: true };
  }
}

@Module({ controllers: [LimitedController] })
class LimitedModule {}

const limited = defineContext({ name: 'awards', module: LimitedModule, migrations: [] });
jest.setTimeout(60_000);
const ann = '0193a1f0-7c00-7000-8000-00000000000a';
const lines: string[] = [];
let system: TestSystem;

beforeAll(async () => {
  const written = new PassThrough().on(
    'data',
    (chunk: Buffer) => void lines.push(...chunk.toString().trimEnd().split('\n')),
  );
  system = await startContexts([limited], { rateLimit: 4, logger: createLogger('info', written) });
});
afterAll(() => system.stop());

const ask = (path: string, init: RequestInit = {}) => fetch(`${system.url}/api/awards${path}`, init);
async function statuses(times: number, path: string, init?: RequestInit): Promise<number[]> {
  const found: number[] = [];
  for (let n = 0; n < times; n++) found.push((await ask(path, init)).status);
  return found;
}

test('S75: a refusal of a right is in the log with who, where and which request; S74: no address or header can write a line of its own', async () => {
  const token = await system.token(ann);
  const answer = await ask('/rights/%0d%0a%1b[31mERROR%20forged', {
    headers: { authorization: `Bearer ${token}`, 'x-correlation-id': 'chain-7', 'user-agent': 'a\tb' },
  });
  expect(answer.status).toBe(403);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'request');
  expect(told).toEqual([
    expect.objectContaining({
      status: '403',
      route: '/api/awards/rights/:id',
      actor: ann,
      correlationId: 'chain-7',
      requestId: answer.headers.get('x-request-id'),
    }),
  ]);
  const all = lines.join('\n');
  expect(all).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(all).not.toContain(token);
});

test('S34: who asks too often is told when to come again; the routes of a deadline take ten times as much, costly ones their own number', async () => {
  expect(await statuses(2, '/costly')).toEqual([200, 429]);
  expect(await statuses(4, '/usual')).toEqual([200, 200, 200, 429]);
  const refused = await ask('/usual');
  expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const write = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  const rushed = await statuses(50, '/rush', write);
  expect([rushed.slice(0, 20).filter((status) => status === 429), rushed.at(-1)]).toEqual([[], 429]);
});

test('S74: what is secret is not written, whoever logs it', () => {
  const secret: string[] = [];
  const logger = createLogger(
    'info',
    new PassThrough().on('data', (chunk: Buffer) => void secret.push(chunk.toString())),
  );
  logger.info(
    {
      password: 'hush',
      token: 'hush',
      headers: { authorization: 'hush', cookie: 'hush' },
      text: 'a\r\n{"level":"error"}\u001b[2J',
    },
    'x\ny',
  );
  expect(secret.join('')).not.toContain('hush');
  expect(secret.join('').trimEnd().split('\n')).toHaveLength(1);
  expect(secret.join('')).not.toContain('\u001b');
});
