import { z } from 'zod';
import type { EntryProblem } from './entry-form.js';
import { organisationKinds } from './organisation-kinds.js';
import { code, day, type Complaint } from './rulebook-parts.js';

/** Entries come from bodies that nominate, not from whoever wishes. Source: DOMAIN P4 (Decision 861/QĐ-MTTW-BTT; 2 works a province in 2017). */
export const nominationRule = z.strictObject({
  /** The kinds of body that may nominate; `quota` where the kind has one of its own. */
  bodies: z
    .array(z.strictObject({ kind: z.enum(organisationKinds), quota: z.int().min(1).max(1000).optional() }))
    .min(1),
  /** Works that one body may send. */
  quota: z.int().min(1).max(1000),
  /** The work won a prize before: the items of the form that say which, and the document that proves it. */
  priorPrize: z
    .strictObject({
      contest: code,
      year: code,
      prize: code,
      decision: code,
      document: code,
      /** A prize of the edition's year, or of so many years before. */
      withinYears: z.int().min(0).max(50),
    })
    .optional(),
  /** Without it nobody is asked. */
  confirmation: z
    .strictObject({
      /** The person who is nominated, at an address that the body gives; or the unit that the work comes from. */
      by: z.enum(['nominee', 'unit']),
      /** From the moment of asking; the deadline of the edition ends it earlier. */
      withinDays: z.int().min(1).max(365),
      /** Days before the end on which who has not answered is reminded. */
      remindDays: z.array(day).max(5).default([]),
      /** Items of the form that are facts about the nominee, which the nominee may put right. */
      corrects: z.array(code).default([]),
    })
    .optional(),
});

/** Source: DOMAIN P3, QUALITY S79: ages are values, since the law that sets them changes. */
export const agesRule = z.strictObject({
  /** The day on which age is counted: the edition's first or last day, or a day of its year such as 07-31. */
  countedOn: z.union([
    z.enum(['opening', 'closing']),
    z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'opening, closing, or a day such as 07-31'),
  ]),
  minimum: z.int().min(0).max(120).optional(),
  maximum: z.int().min(0).max(120).optional(),
  /** Whoever is younger takes part with a guardian's consent. */
  guardianBelow: z.int().min(0).max(30),
  /** From this age on the child's own consent is needed beside the guardian's. */
  childFrom: z.int().min(0).max(30),
  /** The document that proves the age of whoever needs a guardian. */
  evidence: code.optional(),
  /** Days before the deadline on which a guardian who has not answered is reminded; absent: 7, 3 and 1. Nominees have days of their own. */
  remindDays: z.array(day).max(5).optional(),
});

export type NominationRule = z.infer<typeof nominationRule>;
export type AgesRule = z.infer<typeof agesRule>;

interface Sections {
  nomination?: NominationRule | undefined;
  ages?: AgesRule | undefined;
  items: string[];
  documents: string[];
}

/** Where the two sections speak of what the rulebook does not have. */
export function nominationComplaints({ nomination, ages, items, documents }: Sections): Complaint[] {
  const complaints: Complaint[] = [];
  const mustBe = (known: string[], what: string, [path, key]: [(string | number)[], string | undefined]) => {
    if (key !== undefined && !known.includes(key)) complaints.push({ path, message: `there is no ${what} ${key}` });
  };
  const kinds = nomination?.bodies.map(({ kind }) => kind) ?? [];
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice) complaints.push({ path: ['nomination', 'bodies'], message: `${twice} stands there twice` });
  const prior = nomination?.priorPrize;
  for (const place of ['contest', 'year', 'prize', 'decision'] as const) {
    mustBe(items, 'item', [['nomination', 'priorPrize', place], prior?.[place]]);
  }
  mustBe(documents, 'document', [['nomination', 'priorPrize', 'document'], prior?.document]);
  nomination?.confirmation?.corrects.forEach((key, index) =>
    mustBe(items, 'item', [['nomination', 'confirmation', 'corrects', index], key]),
  );
  mustBe(documents, 'document', [['ages', 'evidence'], ages?.evidence]);
  const { minimum = 0, maximum = Infinity, childFrom = 0, guardianBelow = Infinity } = ages ?? {};
  if (minimum > maximum) complaints.push({ path: ['ages', 'maximum'], message: 'it is below the minimum' });
  if (childFrom > guardianBelow) {
    complaints.push({ path: ['ages', 'childFrom'], message: 'it is above the age that needs a guardian' });
  }
  return complaints;
}

/**
 * The prize that the work won before is of a year that does not count. It is known from what was typed; a year that is missing is the form's
 * to complain of.
 */
export function priorPrizeProblems(
  { nomination }: { nomination?: NominationRule | undefined },
  editionYear: number,
  answers: Record<string, unknown>,
): EntryProblem[] {
  const prior = nomination?.priorPrize;
  const year = prior && answers[prior.year];
  if (!prior || year === undefined || year === null || year === '') return [];
  const from = editionYear - prior.withinYears;
  if (Number(year) >= from && Number(year) <= editionYear) return [];
  return [
    { field: `answers.${prior.year}`, code: 'prize-year', data: { year: `${year as string}`, from, to: editionYear } },
  ];
}

/** How many works a body of this kind may send; 0 where it may not nominate. */
export function quotaOf({ bodies, quota }: NominationRule, kind: string): number {
  const body = bodies.find((one) => one.kind === kind);
  return body ? (body.quota ?? quota) : 0;
}
