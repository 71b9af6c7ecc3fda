import type { Stage } from '@sangtao/programmes/rulebook';
import type { RulesDraft } from './rules-draft.js';

export const parts = [
  'dates',
  'texts',
  'fields',
  'form',
  'nomination',
  'criteria',
  'selection',
  'prizes',
  'screening',
  'consents',
  'certificate',
] as const;
export type Part = (typeof parts)[number];

interface Words {
  vi: string;
  en: string;
}

type Value = string | number | boolean | Words | undefined;

/** One value of a rulebook with the words for it: of what (`name`) and which side of it (`attribute`). */
interface RuleFact {
  key: string;
  part: Part;
  name?: Words;
  attribute: string;
  value: Value;
}

export const stepGlue = ' → ';

/** As the ranking names the step. */
export function stepCode(step: Stage['tieBreak'][number]): string {
  return step.kind === 'criterion' ? `criterion:${step.code}` : step.kind;
}

/** A maker of facts about one thing of a part. */
const fact = (part: Part, of: string, name?: Words) => (attribute: string, value: Value) => ({
  ...{ key: `${part}/${of}/${attribute}`, part, attribute, value },
  ...(name ? { name } : {}),
});

/** Everything that an organiser can change, by a key that outlives a change of order. */
function factsOf({ rulebook, ...own }: RulesDraft): RuleFact[] {
  const { dates, eligibility, privacyNotice, fields, form, documents, team, stages, prizes } = rulebook;
  const day = fact('dates', '');
  const text = fact('texts', '');
  const group = fact('form', '');
  return [
    ...(['code', 'year', 'nameVi', 'nameEn', 'opensAt', 'closesAt'] as const).map((one) => day(one, own[one])),
    ...(['screeningUntilDay', 'judgingUntilDay', 'publishDay'] as const).map((one) => day(one, dates[one])),
    ...[text('eligibility', eligibility), text('privacyNotice', privacyNotice)],
    ...fields.map(({ code, name }) => fact('fields', code)('field', name)),
    ...[group('maxAuthors', team.maxAuthors), group('leaderRequired', team.leaderRequired)],
    ...form.sections.flatMap(({ items }) =>
      items.flatMap(({ key, label, required, minWords, maxWords }) => {
        const item = fact('form', key, label);
        const limits = [item('minWords', minWords), item('maxWords', maxWords)];
        return [item('label', label), item('required', required), ...limits];
      }),
    ),
    ...documents.flatMap(({ key, name, required, maxFiles, maxBytes }) => {
      const one = fact('form', `document-${key}`, name);
      const limits = [one('maxFiles', maxFiles), one('megabytes', maxBytes / 1_000_000)];
      return [one('label', name), one('required', required), ...limits];
    }),
    ...nominationFacts(rulebook),
    ...stages.flatMap(({ code: stage, name: stageName, readings, method, judgesProve, criteria, tieBreak }) => {
      const round = fact('criteria', stage, stageName);
      return [
        round('readings', readings),
        round('method', method),
        round('judgesProve', judgesProve),
        round('ties', tieBreak.map(stepCode).join(stepGlue)),
        ...criteria.flatMap(({ code, name, description, weight, scale, rubric }) => {
          const one = fact('criteria', `${stage}/${code}`, name);
          const words = [one('label', name), one('description', description)];
          const bands = rubric.map(({ from, text: band }, nr) =>
            fact('criteria', `${stage}/${code}/${nr}/${from}`, name)('rubricText', band),
          );
          return [
            ...words,
            ...bands,
            one('weight', weight),
            one('scale', `${scale.min}–${scale.max}`),
            one('step', scale.step),
          ];
        }),
      ];
    }),
    ...selectionFacts(rulebook),
    ...prizes.flatMap(({ code, name, maxPerField, minScore, money }) => {
      const one = fact('prizes', code, name);
      return [one('label', name), one('maxPerField', maxPerField), one('minScore', minScore), one('money', money)];
    }),
    ...declarations(rulebook),
  ];
}

/** What the sections on nominations and ages count. */
function nominationFacts({ nomination, ages }: RulesDraft['rulebook']): RuleFact[] {
  const one = fact('nomination', '');
  return [
    ...(nomination ? [one('quota', nomination.quota), one('withinDays', nomination.confirmation?.withinDays)] : []),
    ...(nomination?.bodies ?? []).map(({ kind, quota }) => fact('nomination', kind)(`quota.${kind}`, quota)),
    ...(ages ? (['minimum', 'maximum', 'guardianBelow', 'childFrom'] as const).map((key) => one(key, ages[key])) : []),
  ];
}

function selectionFacts({ selection, book }: RulesDraft['rulebook']): RuleFact[] {
  const one = fact('selection', '');
  const rules = ['exactly', 'minPerField', 'maxPerProvince', 'minApproval'] as const;
  return [
    ...(selection ? rules.map((rule) => one(`selection.${rule}`, selection[rule])) : []),
    ...(book ? [one('book.title', book.title), one('book.by', book.foreword.by)] : []),
    ...(book ? [one('book.foreword', { vi: book.foreword.vi, en: book.foreword.en })] : []),
  ];
}

/** Texts that stand by themselves: of screening, of entrants, of the certificate. */
function declarations({ screening, consents, certificate }: RulesDraft['rulebook']): RuleFact[] {
  return [
    ...screening.reasons.map(({ code, text: words }) => fact('screening', code)('reason', words)),
    ...consents.flatMap(({ key, text: words, required }) => {
      const one = fact('consents', key);
      return [one('consent', words), one('required', required)];
    }),
    ...(['title', 'signatory', 'place'] as const).map((one) =>
      fact('certificate', one)(`certificate.${one}`, certificate[one]),
    ),
  ];
}

export interface RuleChange {
  key: string;
  part: Part;
  name?: Words;
  attribute: string;
  before: Value;
  after: Value;
}

/** What differs between two rulebooks, in the order of their parts. */
export function changesBetween(before: RulesDraft, after: RulesDraft): RuleChange[] {
  const old = new Map(factsOf(before).map((fact) => [fact.key, fact]));
  const fresh = new Map(factsOf(after).map((fact) => [fact.key, fact]));
  const keys = [...new Set([...old.keys(), ...fresh.keys()])];
  return keys
    .map((key) => {
      const [was, is] = [old.get(key), fresh.get(key)];
      const { part, attribute, name } = (is ?? was)!;
      return { key, part, attribute, ...(name ? { name } : {}), before: was?.value, after: is?.value };
    })
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .toSorted((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
}
