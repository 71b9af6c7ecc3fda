import { expect, test } from '@jest/globals';
import type { MailQueue, ServiceState } from '../api/operations.js';
import { lastBackup, standingOf, troublesOf } from './troubles.js';

const now = new Date('2026-11-29T08:00:00Z');
const fine: ServiceState = {
  ...{ context: 'judging', version: '0.1.0', startedAt: '2026-11-28T00:00:00Z', live: true, lag: 3, detail: null },
  ...{ outbox: 0, outboxSeconds: 0, parkedKeys: 0, parkedEvents: 0, dueSoon: 0, stored: null, backup: null },
  database: { inUse: 1, idle: 1, waiting: 0, max: 20, clockDifferenceMs: 2, line: 'safe' },
  disk: { freeBytes: 60, sizeBytes: 100 },
};
const noMail: MailQueue = { queued: 0, sending: 0, sent: 9, kept: 0, failed: 0, waitingSince: null };
const backupOf = (finishedAt: string) => ({ finishedAt, bytes: 1, to: '/backup' });
const of = (state: Partial<ServiceState>, mail: Partial<MailQueue> = {}) =>
  troublesOf([{ service: 'judging', state: { ...fine, ...state } }], { ...noMail, ...mail }, now);

test('a system in which all runs has no trouble, also where no backup was ever made', () => expect(of({})).toEqual([]));

test('a service that cannot be asked is a trouble of its own, and nothing else is said about it', () => {
  expect(troublesOf([{ service: 'awards', state: undefined }], noMail, now)).toEqual([
    { section: 'ServiceDown', service: 'awards' },
  ]);
});

test.each([
  ['EventsStalled', { live: false, lag: 7 }, 7],
  ['EventsStalled', { live: false, lag: 0 }, 1],
  ['OutboxStuck', { outbox: 4, outboxSeconds: 61 }, 4],
  ['EventsParked', { parkedKeys: 2 }, 2],
])('%s is said of its service, with how many', (section, state, count) => {
  expect(of(state)).toEqual([{ section, service: 'judging', count }]);
});

test.each([
  ['DiskNearlyFull', { disk: { freeBytes: 14, sizeBytes: 100 } }, 14],
  ['BackupMissing', { backup: backupOf('2026-11-28T05:00:00Z') }, 27],
  ['ClockWrong', { database: { ...fine.database, clockDifferenceMs: -2100 } }, 2],
])('%s is said of the whole', (section, state, count) => {
  expect(of(state)).toEqual([{ section, count }]);
});

test('what is just within its limit is no trouble', () => {
  const edge = { outbox: 9, outboxSeconds: 60, disk: { freeBytes: 15, sizeBytes: 100 } };
  expect(of({ ...edge, backup: backupOf('2026-11-28T06:00:00Z') }, { waitingSince: '2026-11-29T07:30:00Z' })).toEqual(
    [],
  );
});

test('mail that failed, and mail that waits for more than half an hour, are two troubles', () => {
  expect(of({}, { failed: 3, waitingSince: '2026-11-29T07:20:00Z' })).toEqual([
    { section: 'MailsFailed', count: 3 },
    { section: 'MailsLate', count: 40 },
  ]);
});

test('of the backups that the services know of the newest counts', () => {
  const [old, recent] = ['2026-11-01T00:00:00Z', '2026-11-29T00:00:00Z'].map(backupOf);
  expect(lastBackup([{ ...fine, backup: old! }, fine, { ...fine, backup: recent! }])).toEqual(recent);
});

test('nothing is called fine before every service and the mail were asked; a trouble does not wait for them', () => {
  const [asked, pending] = [{ isPending: false }, { isPending: true }];
  expect(standingOf([], { rows: [asked, pending], mail: noMail })).toBe('unknown');
  expect(standingOf([], { rows: [asked], mail: undefined })).toBe('unknown');
  expect(standingOf([], { rows: [asked], mail: noMail })).toBe('fine');
  expect(standingOf([{ section: 'ServiceDown' }], { rows: [pending], mail: undefined })).toBe('trouble');
});
