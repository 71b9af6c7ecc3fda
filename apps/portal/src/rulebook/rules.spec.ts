import { expect, test } from '@jest/globals';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { changesBetween } from './rule-facts.js';
import { problemsOf } from './rule-problems.js';
import { freshCode, patchOf, type RulesDraft } from './rules-draft.js';
import { stillOn } from './use-rules-draft.js';

const words = (vi: string) => ({ vi, en: vi });
const criterion = (code: string, weight: number) => ({
  ...{ code, name: words(code), description: words(code), weight, rubric: [] },
  scale: { min: 0, max: 100, step: 1 },
});

const aDraft = (change: (draft: RulesDraft) => void = () => undefined): RulesDraft => {
  const rulebook = {
    fields: [{ code: 'it', name: words('CNTT') }],
    form: {
      sections: [
        {
          ...{ key: 'overview', name: words('Tổng quan') },
          items: [
            { key: 'summary', kind: 'long-text', label: words('Tóm tắt'), required: true, minWords: 20, maxWords: 400 },
          ],
        },
      ],
    },
    documents: [],
    team: { maxAuthors: 10, leaderRequired: true },
    eligibility: words('Mọi người'),
    stages: [
      {
        ...{ code: 'national', name: words('Toàn quốc'), readings: 3, method: 'mean', blind: true, tieBreak: [] },
        criteria: [criterion('novelty', 40), criterion('effect', 60)],
      },
    ],
    prizes: [{ code: 'first', name: words('Nhất'), maxPerField: 1 }],
    screening: { reasons: [] },
    consents: [{ key: 'truth', text: words('Tôi cam đoan'), required: true }],
    certificate: { title: words('Giấy chứng nhận'), signatory: words('Trưởng ban'), place: words('Hà Nội') },
    dates: { closesDay: 10, screeningUntilDay: 20, judgingUntilDay: 30, publishDay: 40 },
  } as unknown as Rulebook;
  const draft = {
    ...{ code: 'A-26', year: 2026, nameVi: 'A', nameEn: 'A' },
    ...{ opensAt: '2026-01-01T00:00:00.000Z', closesAt: '2026-02-01T00:00:00.000Z', rulebook },
  };
  change(draft);
  return draft;
};

test('a change says of what, which side, before and after; what only moved is no change', () => {
  const after = aDraft(({ rulebook }) => {
    rulebook.stages[0]!.criteria.reverse();
    rulebook.stages[0]!.criteria[1]!.weight = 30;
    rulebook.prizes = [];
  });
  expect(changesBetween(aDraft(), after)).toEqual([
    {
      key: 'criteria/national/novelty/weight',
      part: 'criteria',
      attribute: 'weight',
      name: words('novelty'),
      before: 40,
      after: 30,
    },
    expect.objectContaining({ key: 'prizes/first/label', before: words('Nhất'), after: undefined }),
    expect.objectContaining({ key: 'prizes/first/maxPerField', before: 1, after: undefined }),
  ]);
  expect(changesBetween(aDraft(), aDraft())).toEqual([]);
});

test('weights that do not add up to 100 are named with their sum', () => {
  const draft = aDraft(({ rulebook }) => (rulebook.stages[0]!.criteria[0]!.weight = 35));
  expect(problemsOf(draft)).toEqual([
    { part: 'criteria', what: 'weights', data: { sum: 95, stage: words('Toàn quốc') } },
  ]);
  expect(problemsOf(aDraft())).toEqual([]);
});

test('limits, dates and empty names are found where they stand', () => {
  const draft = aDraft(({ rulebook }) => {
    rulebook.form.sections[0]!.items[0]!.minWords = 500;
    rulebook.fields[0]!.name.en = ' ';
    rulebook.dates.publishDay = 1;
  });
  draft.closesAt = draft.opensAt;
  expect(problemsOf(draft).map(({ part, what }) => `${part} ${what}`)).toEqual([
    ...['dates dates', 'dates order', 'fields emptyText', 'form words'],
  ]);
});

test('a list that is shorter than what its fields need is not saved, and says how long it has to be', () => {
  const listOf = (exactly: number, minPerField: number) =>
    aDraft(({ rulebook }) => {
      rulebook.fields.push({ code: 'health', name: words('Y tế') });
      rulebook.selection = { exactly, minPerField, minApproval: '2/3', prizeCode: 'first' };
    });
  expect(problemsOf(listOf(2, 1))).toEqual([]);
  expect(problemsOf(listOf(1, 0))).toEqual([]);
  expect(problemsOf(listOf(1, 1))).toEqual([{ part: 'selection', what: 'selection', data: { needed: 2 } }]);
});

test('a quota below one, of all bodies or of a kind, is not saved, nor is a list of none', () => {
  const nominated = (quota: number, own?: number) =>
    aDraft(({ rulebook }) => {
      rulebook.nomination = { quota, bodies: [{ kind: 'ministry', ...(own === undefined ? {} : { quota: own }) }] };
    });
  const wrong = [{ part: 'nomination', what: 'range' }];
  expect([nominated(10), nominated(10, 2)].map(problemsOf)).toEqual([[], []]);
  expect([nominated(-5), nominated(10, -5), nominated(1001)].map(problemsOf)).toEqual([wrong, wrong, wrong]);
  const list = aDraft(({ rulebook }) => {
    rulebook.selection = { exactly: -5, minPerField: 0, minApproval: '2/3', prizeCode: 'first' };
  });
  expect(problemsOf(list)).toContainEqual({ part: 'selection', what: 'range' });
});

test('only what changed of the edition itself is sent', () => {
  expect(patchOf(aDraft(), aDraft())).toBeUndefined();
  expect(
    patchOf(
      aDraft(),
      aDraft((draft) => (draft.nameVi = 'B')),
    ),
  ).toEqual({ nameVi: 'B' });
});

test('a new code is unlike those that are there', () => {
  expect(freshCode('prize', ['prize-2'])).toBe('prize-3');
  expect(freshCode('prize', ['first', 'prize-2'])).toBe('prize-3');
});

test('declarations, the words of a certificate and what points mean are seen as changes, and not saved empty', () => {
  const change = ({ rulebook }: RulesDraft) => {
    rulebook.consents[0]!.required = false;
    rulebook.certificate.place = words('Huế');
    rulebook.stages[0]!.criteria[0]!.rubric.push({ from: 80, text: words('') });
  };
  const after = aDraft(change);
  expect(changesBetween(aDraft(), after).map(({ part, attribute }) => [part, attribute])).toEqual([
    ['criteria', 'rubricText'],
    ['consents', 'required'],
    ['certificate', 'certificate.place'],
  ]);
  expect(problemsOf(after)).toEqual([{ part: 'criteria', what: 'emptyText' }]);
  after.rulebook.consents[0]!.text = words(' ');
  after.rulebook.certificate.title = { vi: 'Giấy chứng nhận', en: '' };
  expect(problemsOf(after).map(({ part }) => part)).toEqual(['criteria', 'consents', 'certificate']);
});

test('the rules of a list and the words of a book are seen as changes, and not saved empty', () => {
  const withBook = (change: (rulebook: Rulebook) => void = () => undefined) =>
    aDraft(({ rulebook }) => {
      rulebook.selection = { exactly: 81, minPerField: 1, maxPerProvince: 6, minApproval: '2/3', prizeCode: 'first' };
      rulebook.book = {
        title: words('Sách vàng'),
        foreword: { ...words('Trân trọng giới thiệu'), by: words('Ban Chỉ đạo') },
      } as Rulebook['book'];
      change(rulebook);
    });
  const after = withBook(({ selection, book }) => {
    selection!.exactly = 12;
    delete selection!.maxPerProvince;
    book!.foreword.en = ' ';
  });
  expect(changesBetween(withBook(), after).map(({ attribute, before, after: to }) => [attribute, before, to])).toEqual([
    ['selection.exactly', 81, 12],
    ['selection.maxPerProvince', 6, undefined],
    ['book.foreword', words('Trân trọng giới thiệu'), { vi: 'Trân trọng giới thiệu', en: ' ' }],
  ]);
  expect(problemsOf(after)).toEqual([{ part: 'selection', what: 'emptyText' }]);
});

test('what is being edited outlives that its edition opens, and not that its rules change', () => {
  const kept = { base: aDraft(), draft: aDraft((draft) => (draft.nameVi = 'B')) };
  expect([stillOn(kept, aDraft()), stillOn(null, aDraft())]).toEqual([true, false]);
  expect(
    stillOn(
      kept,
      aDraft(({ rulebook }) => (rulebook.dates.publishDay = 50)),
    ),
  ).toBe(false);
});
