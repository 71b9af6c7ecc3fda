import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { OfferMatch } from '../src/match.js';
import { NEEDS_FILE, OFFERS_FILE } from './fixtures.js';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

interface Answer {
  readonly needs: { readonly id: string; readonly offers: OfferMatch[] }[];
  readonly seconds: number;
  readonly refused?: string;
}

/** Runs the built program as a script would. */
function run(...args: string[]): { code: number | null; answer: Answer | null; messages: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { code: status, answer: stdout === '' ? null : (JSON.parse(stdout) as Answer), messages: stderr };
}

function written(name: string, content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'matching-')), name);
  writeFileSync(path, typeof content === 'string' || content instanceof Buffer ? content : JSON.stringify(content));
  return path;
}

const offer = { id: 'offer-1', title_vi: 'Máy sấy lúa lưu động', sector: 'postharvest_processing', trl: 9 };

describe('the command', () => {
  it('prints one document with every need in the order of the file, at most --top offers each, and nothing on stderr', () => {
    const { code, answer, messages } = run(OFFERS_FILE, NEEDS_FILE, '--top', '3');
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    expect(answer!.needs.map(({ id }) => id)).toEqual(
      Array.from({ length: 60 }, (_, i) => `need-${String(i + 1).padStart(3, '0')}`),
    );
    expect(Math.max(...answer!.needs.map(({ offers }) => offers.length))).toBe(3);
    expect(answer!.seconds).toBeGreaterThan(0);
    const [best] = answer!.needs[0]!.offers;
    expect(best).toMatchObject({ id: 'offer-112', fits: true });
    expect(best!.reasons[0]).toEqual(
      expect.objectContaining({ points: expect.any(Number), vi: expect.any(String), en: expect.any(String) }),
    );
  });

  it('gives an empty list where nothing fits, and what there is where the bar is lowered', () => {
    const needs = written('needs.json', [
      { id: 'n', title_vi: 'Dịch văn bản sang tiếng Khmer', description_vi: 'Máy dịch.' },
    ]);
    const offers = written('offers.json', [offer]);
    expect(run(offers, needs).answer!.needs).toEqual([{ id: 'n', offers: [] }]);
    expect(run(offers, needs, '--bar', '0').answer!.needs[0]!.offers).toHaveLength(1);
  });

  it.each([
    ['a level that is none', [{ ...offer, trl: 12 }], /offers\.json: record 1 \("offer-1"\), field "trl"/],
    ['a title that is missing', [offer, { id: 'b' }], /offers\.json: record 2 \("b"\), field "title_vi"/],
    ['keywords that are not a list', [{ ...offer, keywords: 'lúa' }], /record 1 \("offer-1"\), field "keywords"/],
    ['an id that stands there twice', [offer, offer], /record 2 \("offer-1"\), field "id": stands there twice/],
    ['a record that is none', ['text'], /offers\.json: record 1, /],
    ['an object instead of an array', { offers: [] }, /not an array/],
    ['broken JSON', '[{"id":', /offers\.json: .*JSON/],
    ['a title of blanks', [{ ...offer, title_vi: '  ' }], /record 1 \("offer-1"\), field "title_vi"/],
    [
      'another encoding',
      Buffer.from('[{"id":"a","title_vi":"caf\xe9"}]', 'latin1'),
      /offers\.json: the file is not UTF-8/,
    ],
  ])('refuses %s with code 2 and names the place', (_, content, message) => {
    const { code, answer, messages } = run(written('offers.json', content), NEEDS_FILE);
    expect({ code, answer }).toEqual({ code: 2, answer: null });
    expect(messages).toMatch(message);
  });

  it('refuses files that cannot be read, unknown options and wrong numbers with code 2', () => {
    expect(run('nowhere.json', NEEDS_FILE)).toMatchObject({
      code: 2,
      messages: expect.stringContaining('nowhere.json'),
    });
    expect(run(OFFERS_FILE)).toMatchObject({ code: 2, messages: expect.stringContaining('usage') });
    expect(run(OFFERS_FILE, NEEDS_FILE, '--deep')).toMatchObject({ code: 2 });
    expect(run(OFFERS_FILE, NEEDS_FILE, '--top', '-1')).toMatchObject({ code: 2 });
    expect(run(OFFERS_FILE, NEEDS_FILE, '--top', 'all')).toMatchObject({
      code: 2,
      messages: expect.stringContaining('--top'),
    });
  });

  it('answers code 3 and says why where there is no offer to compare with', () => {
    const { code, answer } = run(written('offers.json', []), NEEDS_FILE);
    expect(code).toBe(3);
    expect(answer!.refused).toMatch(/no offer/);
    expect(answer!.needs.map(({ offers }) => offers.length)).toEqual(Array(60).fill(0));
  });

  it('takes null for what was not given, and a megabyte of text for what it is', () => {
    const long = {
      ...offer,
      id: 'long',
      description_vi: 'sấy lúa '.repeat(125_000),
      keywords: null,
      title_en: null,
      trl: null,
    };
    const needs = written('needs.json', [{ id: 'n', title_vi: 'Sấy lúa', sector: null, description_vi: null }]);
    const { code, answer } = run(written('offers.json', [offer, long]), needs, '--bar', '0');
    expect(code).toBe(0);
    expect(answer!.needs[0]!.offers.map(({ id }) => id)).toEqual(['long', 'offer-1']);
  });

  it('reads files with a byte order mark', () => {
    const offers = written('offers.json', `\uFEFF${JSON.stringify([offer])}`);
    const needs = written('needs.json', `\uFEFF[]`);
    expect(run(offers, needs)).toMatchObject({ code: 0, answer: { needs: [] } });
  });
});
