import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkEntry, visibleItems, type EntryContent } from './entry-form.js';
import { problemText } from './problem-text.js';
import { parseRulebook, rulebookJsonSchema, RulebookError, type Rulebook } from './rulebook.js';
import { template, templates } from './templates.js';

const contest = (): Rulebook => template('technical-contest').rulebook;
const words = (count: number) => Array.from({ length: count }, () => 'từ').join(' ');

function anEntry(overrides: Partial<EntryContent> = {}): EntryContent {
  const long = words(30);
  return {
    title: 'Máy sấy nhãn',
    fieldCode: 'materials',
    answers: { summary: long, novelty: long, applicability: long, effectiveness: long },
    authors: [{ name: 'Đỗ Thị Ước', sharePercent: 100 }],
    consents: { truth: true, publication: true },
    files: [],
    ...overrides,
  };
}
const problems = (overrides: Partial<EntryContent>) =>
  checkEntry(contest(), anEntry(overrides), 0).map(({ field, code }) => `${field} ${code}`);

describe('a rulebook', () => {
  test('of every template is valid and its weights are whole', () => {
    expect(templates().map(({ code }) => code)).toEqual([
      'golden-book',
      'simple-contest',
      'technical-contest',
      'youth-contest',
    ]);
    expect(contest().fields).toHaveLength(6);
    expect(contest().prizes.map(({ maxPerField }) => maxPerField)).toEqual([1, 2, 4, 7]);
  });

  test('that is wrong says where and what', () => {
    const wrong = structuredClone(contest()) as { stages: { criteria: { weight: number }[] }[]; fields: unknown[] };
    wrong.stages[0]!.criteria[0]!.weight = 50;
    expect(() => parseRulebook(wrong)).toThrow('stages.0.criteria: weights add up to 120, not to 100');
    wrong.fields.push(wrong.fields[0]);
    expect(() => parseRulebook(wrong)).toThrow('fields: it stands there twice');
    expect(() => template('../secrets')).toThrow(RulebookError);
  });

  test('of any shape is parsed or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          parseRulebook(value);
        } catch (error) {
          if (!(error instanceof RulebookError)) throw error;
        }
      }),
    );
  });

  test('has a JSON Schema that names its parts', () => {
    expect(Object.keys((rulebookJsonSchema() as { properties: object }).properties)).toContain('stages');
  });
});

describe('an entry', () => {
  test('that is complete has no problems', () => expect(problems({})).toEqual([]));

  test.each<[string, Partial<EntryContent>, string]>([
    ['a title', { title: ' ' }, 'title required'],
    ['a field of the contest', { fieldCode: 'poetry' }, 'fieldCode unknown-field'],
    ['enough words', { answers: { ...anEntry().answers, novelty: 'ngắn' } }, 'answers.novelty too-few-words'],
    [
      'no more words than allowed',
      { answers: { ...anEntry().answers, summary: words(401) } },
      'answers.summary too-many-words',
    ],
    ['answers of the form only', { answers: { ...anEntry().answers, hobby: 'cờ' } }, 'answers.hobby unknown-item'],
    ['text where text is asked', { answers: { ...anEntry().answers, novelty: 7 } }, 'answers.novelty wrong-kind'],
    ['an author', { authors: [] }, 'authors no-author'],
    [
      'shares of 100 %',
      {
        authors: [
          { name: 'A', sharePercent: 60, leader: true },
          { name: 'B', sharePercent: 39 },
        ],
      },
      'authors shares-total',
    ],
    [
      'one leader',
      {
        authors: [
          { name: 'A', sharePercent: 60 },
          { name: 'B', sharePercent: 40 },
        ],
      },
      'authors one-leader',
    ],
    ['consent', { consents: { truth: true } }, 'consents.publication consent-missing'],
    [
      'not too many files',
      { files: Array(3).fill({ documentKey: 'confirmation' }) as { documentKey: string }[] },
      'documents.confirmation too-many-files',
    ],
  ])('needs %s', (_name, overrides, problem) => expect(problems(overrides)).toEqual([problem]));

  test('is told in both languages what to do', () => {
    const [problem] = checkEntry(contest(), anEntry({ answers: { ...anEntry().answers, novelty: 'ngắn' } }), 0);
    expect(problemText(problem!, 'vi')).toBe('Mới có 1 từ; cần ít nhất 15 từ.');
    expect(problemText(problem!, 'en')).toBe('1 words so far; at least 15 are needed.');
  });

  test('is asked only what its answers call for, and only from the day on', () => {
    const rulebook = contest();
    const items = rulebook.form.sections[0]!.items;
    items.push({ ...items[1]!, key: 'patent', kind: 'yes-no', required: false });
    items.push({
      ...items[1]!,
      key: 'patent-date',
      required: true,
      requiredFromDay: 5,
      showWhen: { key: 'patent', equals: true },
    });
    const withPatent = { ...anEntry().answers, patent: true };
    expect(visibleItems(rulebook, {}).map(({ key }) => key)).not.toContain('patent-date');
    expect(checkEntry(rulebook, anEntry({ answers: withPatent }), 4)).toEqual([]);
    expect(checkEntry(rulebook, anEntry({ answers: withPatent }), 5)).toEqual([
      { field: 'answers.patent-date', code: 'required' },
    ]);
  });
});

test('a rulebook that lacks stages or criteria is refused for that, whatever else refers to them', () => {
  const book = template('golden-book').rulebook;
  const [stage] = book.stages;
  for (const stages of [[], [{ ...stage!, criteria: [] }]]) {
    expect(() => parseRulebook({ ...book, stages })).toThrow(RulebookError);
  }
});
