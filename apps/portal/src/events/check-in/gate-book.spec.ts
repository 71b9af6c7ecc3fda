import { expect, test } from '@jest/globals';
import type { Snapshot } from '../../api/check-in.js';
import { GateBook } from './gate-book.js';
import type { KeptScan } from './gate-store.js';

const at = (time: string, day = '12') => Date.parse(`2026-11-${day}T${time}:00+07:00`);
const names = (code: string) => ({ code, name: { vi: code, en: code } });

function aSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const badge = { organisation: 'Viện Cơ điện', kindCode: 'visitor', revokedAt: null, inside: null, meetings: [] };
  return {
    serverTime: new Date(at('08:00')).toISOString(),
    ...{ nameVi: 'Techconnect', nameEn: 'Techconnect' },
    ...{ startsOn: '2026-11-12', endsOn: '2026-11-13', timeZone: 'Asia/Ho_Chi_Minh' },
    kinds: [{ ...names('visitor'), colour: '#4d7c0f', zones: ['booths'], days: [] }],
    zones: [
      { ...names('booths'), forMeetings: false },
      { ...names('tables'), forMeetings: true },
    ],
    gates: [
      { ...names('main'), zone: 'booths' },
      { ...names('table-door'), zone: 'tables' },
    ],
    badges: [
      { ...badge, codeHash: 'a1', name: 'Đỗ Thị Ước' },
      { ...badge, codeHash: 'a2', name: 'Nguyễn Đỗ Quyên' },
      { ...badge, codeHash: 'a3', name: 'Đỗ Thị Cũ', revokedAt: '2026-11-01T00:00:00Z' },
    ],
    ...overrides,
  };
}

const reading = (codeHash: string, moment: number, direction: 'in' | 'out' = 'in') => {
  return { nonce: `${codeHash}-${moment}`, codeHash, at: moment, gate: 'main', direction };
};

test('lets in once and remembers, and begins each day anew', () => {
  const book = new GateBook(aSnapshot(), 0, []);
  expect(book.read(reading('a1', at('09:00'))).verdict).toBe('admitted');
  expect(book.read(reading('a1', at('09:01')))).toMatchObject({ verdict: 'already-used', first: { at: at('09:00') } });
  expect(book.read(reading('a1', at('09:00', '13'))).verdict).toBe('admitted');
  expect(book.read(reading('a3', at('09:00'))).verdict).toBe('revoked');
  expect(book.read(reading('a9', at('09:00'))).verdict).toBe('unknown');
});

test('knows again what was read here before the page was loaded anew', () => {
  const scan = (moment: number, state: 'queued' | 'sent') => {
    const { nonce, ...read } = reading('a1', moment);
    return { ...read, nonce, at: new Date(moment).toISOString(), state, local: 'admitted' } as KeptScan;
  };
  const queued = new GateBook(aSnapshot(), 0, [scan(at('07:50'), 'queued')]);
  expect(queued.read(reading('a1', at('09:00'))).verdict).toBe('already-used');
  const sentSince = new GateBook(aSnapshot(), 0, [scan(at('08:10'), 'sent')]);
  expect(sentSince.read(reading('a1', at('09:00'))).verdict).toBe('already-used');
  // What was sent before stands in the snapshot, which says that they have left again.
  const sentBefore = new GateBook(aSnapshot(), 0, [scan(at('07:50'), 'sent')]);
  expect(sentBefore.read(reading('a1', at('09:00'))).verdict).toBe('admitted');
});

test('without network, whoever has a meeting is let in where people meet as long as it lasts', () => {
  const snapshot = aSnapshot();
  const meetings = [{ from: at('09:00'), until: at('10:00') }];
  const badges = snapshot.badges.map((badge) => (badge.codeHash === 'a1' ? { ...badge, meetings } : badge));
  const book = new GateBook({ ...snapshot, badges }, 0, []);
  const through = (codeHash: string, time: string) =>
    book.read({ ...reading(codeHash, at(time)), gate: 'table-door' }).verdict;
  expect(through('a1', '08:59')).toBe('zone-closed');
  expect(through('a1', '09:00')).toBe('admitted');
  expect(through('a2', '09:00')).toBe('zone-closed');
});

test('goes by the server’s clock, not by its own', () => {
  const ahead = 20 * 3_600_000;
  const book = new GateBook(aSnapshot(), ahead, []);
  expect(book.read(reading('a1', at('09:00', '13') + ahead)).verdict).toBe('admitted');
  expect(book.read(reading('a1', at('23:00', '11') + ahead)).verdict).toBe('wrong-day');
});

test('for a rehearsal everybody is outside, and what is read there leaves the real book alone', () => {
  const book = new GateBook(aSnapshot(), 0, []);
  book.read(reading('a1', at('09:00')));
  const rehearsed = book.emptied();
  expect(rehearsed.read(reading('a1', at('09:05'))).verdict).toBe('admitted');
  expect(rehearsed.read(reading('a2', at('09:05'))).verdict).toBe('admitted');
  expect(book.read(reading('a2', at('09:06'))).verdict).toBe('admitted');
});

test('finds people with or without accents, the beginning of a name first, and nobody whose badge is gone', () => {
  const book = new GateBook(aSnapshot(), 0, []);
  expect(book.search('do thi').map(({ name }) => name)).toEqual(['Đỗ Thị Ước']);
  expect(book.search('ĐỖ').map(({ name }) => name)).toEqual(['Đỗ Thị Ước', 'Nguyễn Đỗ Quyên']);
  expect(book.search('co dien quyen').map(({ name }) => name)).toEqual(['Nguyễn Đỗ Quyên']);
  expect(book.search('  ')).toEqual([]);
});

test('E12: of 10,000 badges it decides and finds in well under 150 ms', () => {
  const badges = Array.from({ length: 10_000 }, (_, n) => ({
    ...{ codeHash: `b${n}`, name: `Nguyễn Văn ${n}`, organisation: `Viện ${n % 97}`, kindCode: 'visitor' },
    ...{ revokedAt: null, inside: null, meetings: [] },
  }));
  const book = new GateBook(aSnapshot({ badges }), 0, []);
  const began = performance.now();
  for (let n = 0; n < 100; n++) book.read(reading(`b${n * 97}`, at('09:00')));
  expect((performance.now() - began) / 100).toBeLessThan(15);
  const searched = performance.now();
  expect(book.search('van 9999')).toHaveLength(1);
  expect(performance.now() - searched).toBeLessThan(150);
});

test('a badge whose square cannot be read is found by the number below it, unless two have the same', () => {
  const hash = (n: number, rest: string) => `${n.toString(16).padStart(10, '0')}${rest}`;
  const [first] = aSnapshot().badges;
  const badges = [hash(1, 'a'), hash(2, 'b'), hash(2, 'c')].map((codeHash) => ({ ...first!, codeHash }));
  const book = new GateBook(aSnapshot({ badges }), 0, []);
  expect(book.numbered(' oooo-oool ')).toBe(hash(1, 'a'));
  expect(book.numbered('0000-0002')).toBeUndefined();
  expect(book.numbered('0000-0003')).toBeUndefined();
  expect(book.numbered('STB1-0000')).toBeUndefined();
});
