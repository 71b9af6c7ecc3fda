import { z } from 'zod';
import { bookSchema } from './book.js';
import { checkEnding } from './ending.js';
import { agesRule, nominationComplaints, nominationRule } from './nomination.js';
import { code, day, text } from './rulebook-parts.js';
import { selectionSchema, voteShare } from './selection.js';
import { wrongPlaces, type WrongPlace } from './wrong-places.js';

/** Dates are shown in it: one that is none would fail on every page. */
function isTimeZone(name: string): boolean {
  try {
    return name.length <= 64 && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

const formItem = z.strictObject({
  key: code,
  kind: z.enum(['short-text', 'long-text', 'number', 'date', 'choice', 'yes-no']),
  label: text,
  help: text.optional(),
  required: z.boolean(),
  /** From this many days after the opening it is required; before, a draft may be handed in without it. */
  requiredFromDay: day.optional(),
  minWords: z.int().min(1).optional(),
  maxWords: z.int().min(1).max(20_000).optional(),
  options: z.array(z.strictObject({ value: code, label: text })).optional(),
  showWhen: z.strictObject({ key: code, equals: z.union([z.string(), z.boolean()]) }).optional(),
  /** Travels, blinded, to the judges. */
  judged: z.boolean(),
});

const documentRule = z.strictObject({
  key: code,
  name: text,
  required: z.boolean(),
  maxFiles: z.int().min(1).max(20),
  maxBytes: z.int().min(1).max(500_000_000),
  types: z.array(z.enum(['pdf', 'docx', 'jpg', 'png', 'mp4'])).min(1),
  judged: z.boolean(),
});

const criterion = z.strictObject({
  code,
  name: text,
  description: text,
  /** Share of the total, in percent. */
  weight: z.number().positive().max(100),
  scale: z.strictObject({ min: z.number(), max: z.number(), step: z.number().positive() }),
  /** What points from here upwards mean. */
  rubric: z.array(z.strictObject({ from: z.number(), text })).default([]),
});

const tieStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('criterion'), code }),
  z.strictObject({ kind: z.literal('median') }),
  z.strictObject({ kind: z.literal('lowest-spread') }),
  z.strictObject({ kind: z.literal('council') }),
]);

const stage = z.strictObject({
  code,
  name: text,
  criteria: z.array(criterion).min(1).max(30),
  totalScale: z.number().positive(),
  /** Judges per entry. */
  readings: z.int().min(1).max(30),
  /** `exact`: judges are assigned; `open`: every accepted judge may score every accepted entry. */
  assignment: z.enum(['exact', 'open']),
  /** As announced rulebooks have it: no judge is ever shown an author, whatever it says. */
  blind: z.boolean(),
  /** What a judge has shown before dossiers and sheets open: a link from an e-mail, a password, or a second factor. Source: QUALITY S7, S12. */
  judgesProve: z.enum(['link', 'password', 'second-factor']).default('password'),
  conflicts: z.strictObject({ sameOrganisation: z.boolean(), sameProvince: z.boolean() }),
  /** `approval`: yes or no on each work; the share of yes is its score. */
  method: z.enum(['mean', 'median', 'trimmed', 'approval']),
  /** Of the members who have accepted: so many votes a work needs, besides `readings`. */
  quorum: voteShare.optional(),
  tieBreak: z.array(tieStep),
});

const prize = z.strictObject({
  code,
  name: text,
  maxPerField: z.int().min(0).optional(),
  minScore: z.number().optional(),
  /** Million VND. */
  money: z.number().min(0).optional(),
  certificate: z.boolean(),
});

/** A programme as data: what one edition asks, how it judges, what it awards. Source: DESIGN §4, DOMAIN P0 and P1. */
export const rulebookSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    programmeCode: code,
    name: text,
    timeZone: z.string().refine(isTimeZone, 'a time zone, such as Asia/Ho_Chi_Minh').default('Asia/Ho_Chi_Minh'),
    eligibility: text,
    /** What is done with personal data, who sees them and for how long; needed before an edition is announced. */
    privacyNotice: text.optional(),
    fields: z
      .array(z.strictObject({ code, name: text }))
      .min(1)
      .max(50),
    form: z.strictObject({
      sections: z.array(z.strictObject({ key: code, name: text, items: z.array(formItem).min(1) })),
    }),
    documents: z.array(documentRule).default([]),
    team: z.strictObject({
      maxAuthors: z.int().min(1).max(50),
      sharesTotal: z.number().default(100),
      leaderRequired: z.boolean(),
    }),
    consents: z.array(z.strictObject({ key: code, text, required: z.boolean() })).default([]),
    /** Absent: whoever wishes enters. */
    nomination: nominationRule.optional(),
    /** Absent: nobody's age is asked. */
    ages: agesRule.optional(),
    entryCode: z.strictObject({ prefix: z.string().regex(/^[A-Z]{2,8}$/) }),
    screening: z.strictObject({
      mode: z.enum(['manual', 'automatic']),
      reasons: z.array(z.strictObject({ code, text })).default([]),
    }),
    stages: z.array(stage).min(1),
    prizes: z.array(prize).default([]),
    /** Instead of prizes by field: one list, exactly so long. */
    selection: selectionSchema.optional(),
    book: bookSchema.optional(),
    certificate: z.strictObject({ title: text, signatory: text, place: text }),
    /** Days after the opening. */
    dates: z.strictObject({ closesDay: day, screeningUntilDay: day, judgingUntilDay: day, publishDay: day }),
  })
  .superRefine((rulebook, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    rulebook.stages.forEach(({ criteria }, index) => {
      const sum = criteria.reduce((total, { weight }) => total + weight, 0);
      if (Math.abs(sum - 100) > 1e-9) complain(['stages', index, 'criteria'], `weights add up to ${sum}, not to 100`);
    });
    rulebook.stages.forEach(({ method, criteria: [first, ...more] }, index) => {
      // What is missing has been complained about already.
      const { min, max, step } = first?.scale ?? {};
      const isVote = more.length === 0 && min === 0 && max === 1 && step === 1;
      if (method === 'approval' && !isVote)
        complain(['stages', index, 'criteria'], 'a vote is one criterion from 0 to 1');
    });
    checkEnding(rulebook, complain);
    const items = rulebook.form.sections.flatMap((section) => section.items);
    const unique: [string, string[]][] = [
      ['fields', rulebook.fields.map((field) => field.code)],
      ['form', items.map((item) => item.key)],
      ['documents', rulebook.documents.map((document) => document.key)],
      ['prizes', rulebook.prizes.map((one) => one.code)],
      ['stages', rulebook.stages.map((one) => one.code)],
    ];
    for (const [path, keys] of unique) {
      const twice = keys.find((key, index) => keys.indexOf(key) !== index);
      if (twice) complain([path], `${twice} stands there twice`);
    }
    for (const item of items) {
      if (item.showWhen && !items.some(({ key }) => key === item.showWhen!.key)) {
        complain(['form', item.key, 'showWhen'], `there is no item ${item.showWhen.key}`);
      }
    }
    const { nomination, ages } = rulebook;
    const documents = rulebook.documents.map(({ key }) => key);
    const sections = { nomination, ages, items: items.map(({ key }) => key), documents };
    for (const { path, message } of nominationComplaints(sections)) complain(path, message);
  });

export type Rulebook = z.infer<typeof rulebookSchema>;
export type FormItem = Rulebook['form']['sections'][number]['items'][number];
export type DocumentRule = Rulebook['documents'][number];
export type Stage = Rulebook['stages'][number];
export type Prize = Rulebook['prizes'][number];

/** A rulebook breaks its schema; each problem names the path and what is wrong. */
export class RulebookError extends Error {
  constructor(readonly problems: WrongPlace[]) {
    super(problems.map(({ path, message }) => `${path || 'rulebook'}: ${message}`).join('\n'));
    this.name = 'RulebookError';
  }
}

/** @throws RulebookError */
export function parseRulebook(value: unknown): Rulebook {
  const result = rulebookSchema.safeParse(value);
  if (result.success) return result.data;
  throw new RulebookError(wrongPlaces(result.error));
}

/** JSON Schema 2020-12, for other systems and editors. */
export function rulebookJsonSchema(): object {
  return z.toJSONSchema(rulebookSchema, { io: 'input' });
}
