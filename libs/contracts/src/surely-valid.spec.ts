import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkThoroughly, ContractError, decodeEvent, eventClasses } from './event-registry.js';
import { surelyValid } from './surely-valid.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const samples = eventClasses.map(({ type }) => {
  const [context, name] = [type.slice(0, type.indexOf('.')), type.slice(type.indexOf('.') + 1)];
  return {
    type,
    data: JSON.parse(readFileSync(new URL(`./${context}/${name}.sample.json`, import.meta.url), 'utf8')) as Json,
  };
});

const envelope = (type: string, data: Json): Json => ({
  specversion: '1.0',
  id: '0193a1f0-7c00-7000-8000-0000000000aa',
  source: '/registration',
  type,
  subject: 'one',
  time: '2026-11-20T08:30:00.000Z',
  dataschema: type,
  aggregateversion: 1,
  actor: 'account-1',
  correlationid: 'request-1',
  data,
});

/** What a field might hold that has gone wrong, and sometimes has not. */
const strange = fc.oneof<fc.Arbitrary<Json>[]>(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    1,
    -1,
    1.5,
    '',
    'x',
    [],
    {},
    [null],
    [[]],
    [{}],
    'x'.repeat(600),
    '2026-13-45',
    '__proto__',
  ),
  fc.constantFrom<Json>(
    '2026-11-20',
    '2026-11-20T08:30:00Z',
    '0193a1f0-7c00-7000-8000-0000000000aa',
    'round',
    'unknown.event.v1',
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const mutation = fc.record({
  where: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  how: fc.constantFrom('replace', 'remove', 'add', 'double'),
  by: strange,
  key: fc.constantFrom('email', '__proto__', 'constructor', 'toString', 'id'),
});

/** Walks down by the numbers and changes what stands there. */
function mutate(json: Json, { where, how, by, key }: { where: number[]; how: string; by: Json; key: string }): Json {
  if (typeof json !== 'object' || json === null) return how === 'replace' ? by : json;
  const [step, ...rest] = where;
  const keys = Object.keys(json);
  if (step === undefined || keys.length === 0) return how === 'replace' ? by : json;
  const chosen = keys[step % keys.length]!;
  const copy = JSON.parse(JSON.stringify(json)) as Record<string, Json>;
  if (rest.length > 0) copy[chosen] = mutate(copy[chosen]!, { where: rest, how, by, key });
  else if (how === 'replace') copy[chosen] = by;
  else if (how === 'double' && Array.isArray(copy)) copy.push(copy[chosen]!);
  else if (how === 'remove') delete copy[chosen];
  else Object.defineProperty(copy, key, { value: by, enumerable: true, configurable: true, writable: true });
  return copy;
}

function outcome(read: () => object): unknown {
  try {
    return JSON.parse(JSON.stringify(read()));
  } catch (error) {
    return error instanceof ContractError ? `${error.code}: ${error.message}` : String(error);
  }
}

describe('the quick look at an event', () => {
  test.each(samples)('is sure of a sample of $type, or it would save nothing', ({ type, data }) => {
    expect(
      surelyValid(
        eventClasses.find((one) => one.type === type)!,
        data as object,
      ),
    ).toBe(true);
  });

  test('and class-validator decide alike, and read the same, whatever went wrong with an event', () => {
    const anEvent = fc.tuple(fc.constantFrom(...samples), fc.array(mutation, { maxLength: 3 }));
    let [valid, invalid] = [0, 0];
    fc.assert(
      fc.property(anEvent, ([{ type, data }, mutations]) => {
        const bytes = JSON.stringify(mutations.reduce(mutate, envelope(type, data)));
        const quick = outcome(() => decodeEvent(bytes));
        const plain = JSON.parse(bytes) as Json;
        if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return;
        expect(quick).toEqual(outcome(() => checkThoroughly(plain)));
        if (typeof quick === 'string') invalid++;
        else valid++;
      }),
      { seed, numRuns: 3_000 },
    );
    // Both verdicts were met often: the property says something.
    expect(Math.min(valid, invalid)).toBeGreaterThan(300);
  });

  test('is not sure of an object that is more than its fields', () => {
    const [{ type, data }] = [samples[0]!];
    const eventClass = eventClasses.find((one) => one.type === type)!;
    expect(surelyValid(eventClass, Object.assign(Object.create({ inherited: 1 }) as object, data))).toBe(false);
    expect(surelyValid(eventClass, [data])).toBe(false);
  });
});
