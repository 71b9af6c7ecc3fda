import { expect, test } from '@jest/globals';
import { texts } from './texts.js';
import { inCommon, variants, variantsFor } from './variants.js';

const pairs = Object.entries(texts).flatMap(([namespace, own]) =>
  Object.entries(own as Record<string, readonly [string, string]>).map(([key, pair]) => ({ namespace, key, pair })),
);
const varied = pairs.filter(({ key }) => variants.some((variant) => key.endsWith(`_${variant}`)));
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test('knows of an edition whether works are nominated and whether a council votes on them', () => {
  const stages = [{ method: 'approval' }];
  expect(variantsFor(undefined)).toEqual([]);
  expect(variantsFor({ nominated: false, rulebook: { stages: [{ method: 'mean' }] } })).toEqual([]);
  expect(variantsFor({ nominated: true })).toEqual(['nominated']);
  expect(variantsFor({ method: 'approval' })).toEqual(['vote']);
  expect(variantsFor({ nominated: true, rulebook: { stages } })).toEqual(['vote', 'nominated']);
});

test('speaks of several in the words that fit each of them', () => {
  const of = (...subjects: Parameters<typeof inCommon>[0]) => variantsFor(inCommon(subjects));
  expect(of()).toEqual([]);
  expect(of({ nominated: true }, { nominated: true })).toEqual(['nominated']);
  expect(of({ nominated: true }, { nominated: false })).toEqual([]);
  expect(of({ method: 'approval' }, { method: 'approval' })).toEqual(['vote']);
  expect(of({ method: 'approval' }, { method: 'mean' })).toEqual([]);
});

test('has a plain text beside each one of nominated works and of votes, which asks for no fact that this one lacks', () => {
  expect(varied.length).toBeGreaterThan(50);
  for (const { namespace, key, pair } of varied) {
    const plain = pairs.find((one) => one.namespace === namespace && one.key === key.slice(0, key.lastIndexOf('_')));
    expect([namespace, key, plain?.key]).not.toContain(undefined);
    const known = new Set(plain!.pair.flatMap(placeholders));
    for (const text of pair) expect(placeholders(text).filter((name) => !known.has(name))).toEqual([]);
  }
});

test('speaks of nominated works without the words of a contest', () => {
  const words = /bài dự thi|giải pháp|cuộc thi|thí sinh|phiếu chấm|giám khảo|nộp bài/i;
  expect(varied.filter(({ pair: [vi] }) => words.test(vi)).map(({ key }) => key)).toEqual([]);
});
