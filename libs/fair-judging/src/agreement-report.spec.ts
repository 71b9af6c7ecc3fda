import { describe, expect, it } from '@jest/globals';
import { fixture, itWithFixtures } from '../test/fixtures.js';
import { agreementOf } from './agreement-report.js';
import { LEVELS, type Level } from './krippendorff.js';
import { parseScores, type Score } from './score-table.js';

interface Published {
  readonly krippendorff: { data_observers_x_units: (number | null)[][]; alpha: Record<Level, number> };
  readonly kendall_w: { w_tie_corrected: number };
}

/** A row per entry, a column per judge; null was not given. */
const table = (rows: (number | null)[][]): Score[] =>
  rows.flatMap((row, entry) =>
    row.flatMap((points, judge) =>
      points === null ? [] : [{ entry: `e${entry}`, judge: `j${judge}`, criterion: '', points }],
    ),
  );

describe('agreementOf', () => {
  itWithFixtures('judging/agreement.expected.json', 'gives the published alphas of marks with gaps', () => {
    const { krippendorff } = JSON.parse(fixture('judging/agreement.expected.json')) as Published;
    const observers = krippendorff.data_observers_x_units;
    const report = agreementOf(table(observers[0]!.map((_, unit) => observers.map((marks) => marks[unit]!))));
    for (const level of LEVELS) expect(report.krippendorff[level]).toBeCloseTo(krippendorff.alpha[level], 12);
    expect(report).toMatchObject({ icc: { icc1: null }, kendallW: null });
    expect(report.reasons['icc']).toMatch('needs every judge on every entry: 7 of 48');
  });

  itWithFixtures('judging/shrout_fleiss_1979.csv', "gives the published ICCs and Kendall's W", () => {
    const report = agreementOf(parseScores(fixture('judging/shrout_fleiss_1979.csv')));
    const { icc } = JSON.parse(fixture('judging/shrout_fleiss_1979.expected.json')) as {
      icc: { type: string; ICC: number }[];
    };
    for (const { type, ICC } of icc) expect(report.icc[type.toLowerCase() as 'icc1']).toBeCloseTo(ICC, 9);
    const { kendall_w } = JSON.parse(fixture('judging/agreement.expected.json')) as Published;
    expect(report.kendallW).toBeCloseTo(kendall_w.w_tie_corrected, 12);
    expect(report.reasons).toEqual({});
  });

  it('is 1 where all agree and has no value where nothing varies', () => {
    const agreed = agreementOf(
      table([
        [1, 1],
        [2, 2],
        [5, 5],
      ]),
    );
    expect(agreed).toMatchObject({ krippendorff: { nominal: 1, ordinal: 1, interval: 1, ratio: 1 }, kendallW: 1 });
    const flat = agreementOf(
      table([
        [3, 3],
        [3, 3],
      ]),
    );
    expect(flat).toMatchObject({ krippendorff: { nominal: null, ratio: null }, icc: { icc3: null }, kendallW: null });
    expect(flat.reasons).toMatchObject({
      'krippendorff.nominal': 'every mark is the same',
      'icc.icc1': 'the marks do not vary enough to divide by',
      kendallW: 'no judge tells the entries apart',
    });
  });

  it('has no ratio of marks below 0, and nothing to say of single marks', () => {
    expect(
      agreementOf(
        table([
          [-1, 1],
          [2, 3],
        ]),
      ).krippendorff,
    ).toMatchObject({ ratio: null });
    expect(
      agreementOf(
        table([
          [1, null],
          [null, 2],
        ]),
      ).reasons['krippendorff.interval'],
    ).toBe('no entry has two marks');
  });
});
