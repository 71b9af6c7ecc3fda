import { expect, test } from '@jest/globals';
import { EditionOpenedV1 } from '@sangtao/contracts/registration/edition-opened.v1';
import { encodeEvent } from '@sangtao/contracts/event-registry';
import { read } from './reading.js';

const id = '0193a1f0-7c00-7000-8000-000000000001';
const envelope = encodeEvent({
  specversion: '1.0',
  id,
  source: '/registration',
  type: EditionOpenedV1.type,
  subject: id,
  time: '2026-11-29T08:00:00.000Z',
  dataschema: EditionOpenedV1.type,
  aggregateversion: 1,
  actor: 'system:registration',
  correlationid: id,
  data: { editionId: id, at: '2026-11-29T08:00:00.000Z' },
});
const record = (text: string | Buffer) => ({ key: id, position: 1n, envelope: text });

test('what one text says is made out once, also from bytes', () => {
  const first = read(record(envelope)).event;
  expect(first).toMatchObject({ id, data: { editionId: id } });
  expect(read(record(envelope)).event).toBe(first);
  expect(read(record(Buffer.from(envelope))).event).toBe(first);
  expect(read(record(envelope.replace('08:00', '09:00'))).event).not.toBe(first);
});

test('no handler changes what another’s is given', () => {
  const { data } = read(record(envelope)).event!;
  expect(() => Object.assign(data, { editionId: 'another' })).toThrow(TypeError);
});

test('only the last texts are remembered', () => {
  const first = read(record(envelope)).event;
  for (let n = 0; n < 500; n++) read(record(envelope.replace('"aggregateversion":1', `"aggregateversion":${n + 2}`)));
  expect(read(record(envelope)).event).not.toBe(first);
  expect(read(record(envelope)).event).toEqual(first);
});
