import { describe, expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import { mayTurn, nominationTransitions, type NominationState } from './nomination.js';
import { ageOn, consentsNeeded, countedDay, isBirthDate } from './nominee-age.js';
import { dueReminder } from './nominee-reminders.js';

const ages = template('golden-book').rulebook.ages!;
const run = { year: 2026, opensAt: new Date('2026-03-31T18:00:00Z'), closesAt: new Date('2026-07-31T17:00:00Z') };
const zone = 'Asia/Ho_Chi_Minh';

test('every state of a nomination can be reached, and the end of none is a trap', () => {
  const states = Object.keys(nominationTransitions) as NominationState[];
  expect(states.filter((state) => !states.some((from) => mayTurn(from, state)))).toEqual([]);
  expect(states.filter((state) => nominationTransitions[state].length === 0)).toEqual([]);
  expect(mayTurn('declined', 'sent')).toBe(false);
  expect(mayTurn('waiting', 'sent')).toBe(false);
});

describe('age', () => {
  test.each([
    ['2016-07-31', '2026-07-31', 10],
    ['2016-08-01', '2026-07-31', 9],
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
  ])('of who was born on %s is, on %s, %i', (bornOn, day, age) => expect(ageOn(bornOn, day)).toBe(age));

  test('is counted on the day that the rulebook names, in the edition’s own calendar', () => {
    expect(countedDay({ ...ages, countedOn: 'closing' }, run, zone)).toBe('2026-07-31');
    expect(countedDay({ ...ages, countedOn: 'opening' }, run, zone)).toBe('2026-04-01');
    expect(countedDay({ ...ages, countedOn: '09-02' }, run, zone)).toBe('2026-09-02');
  });

  test('below the ages of the rulebook needs the guardian, and from seven on the child as well', () => {
    expect([6, 7, 15, 16].map((age) => consentsNeeded(ages, age))).toEqual([
      ['guardian'],
      ['guardian', 'child'],
      ['guardian', 'child'],
      [],
    ]);
  });

  test.each(['2026-02-30', '1899-12-31', '2026-08-01', 'gestern', '2026-1-1'])('%s is nobody’s birthday', (value) =>
    expect(isBirthDate(value, '2026-07-31')).toBe(false),
  );
});

describe('a reminder', () => {
  const dueAt = new Date('2026-05-15T10:00:00Z');
  const at = (day: string, reminded: number | null = null, askedAt = '2026-05-01T10:00:00Z') =>
    dueReminder([7, 3, 1], { askedAt: new Date(askedAt), dueAt, reminded }, new Date(`2026-05-${day}T10:00:00Z`));

  test('comes on its days, once each, and the missed ones not all at once', () => {
    expect([at('07'), at('08'), at('08', 7), at('12', 7), at('14', 7), at('14', 1)]).toEqual([
      ...[undefined, 7, undefined, 3, 1, undefined],
    ]);
  });

  test('leaves out the days that lay behind when the letter was written', () => {
    expect(at('10', null, '2026-05-10T09:00:00Z')).toBeUndefined();
    expect(at('12', null, '2026-05-10T09:00:00Z')).toBe(3);
  });
});
