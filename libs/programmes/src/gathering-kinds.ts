import { z } from 'zod';
import { code, dayNumber, words } from './gathering-words.js';

/** Something that whoever registers fills in, besides name, e-mail address, telephone number and organisation. */
const delegateField = z.strictObject({
  key: code,
  kind: z.enum(['short-text', 'long-text', 'number', 'date', 'choice', 'yes-no']),
  label: words,
  help: words.optional(),
  required: z.boolean(),
  options: z
    .array(z.strictObject({ value: code, label: words }))
    .max(60)
    .optional(),
  /** Whoever changes it after the approval waits for another one. */
  decisive: z.boolean().default(false),
});

/** A kind of delegate: who they are, what they are asked, how many there are, and where they may go. Source: ACCEPTANCE E3. */
export const delegateKind = z.strictObject({
  code,
  name: words,
  description: words.optional(),
  /** Of the badge: `#0f766e`. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/, 'a colour such as #0f766e'),
  fields: z.array(delegateField).max(30).default([]),
  /** Places; null: as many as come. */
  quota: z.int().min(0).max(100_000).nullable(),
  /** How many of one organisation hold a place at most; null: as many as come. */
  perOrganisation: z.int().min(1).max(1000).nullable().default(null),
  /** `automatic`: a place at once while there is one; `manual`: the office looks first; `invitation`: only who was invited, at once. */
  approval: z.enum(['automatic', 'manual', 'invitation']),
  /** Whoever finds no place waits for one; otherwise they are told that it is full. */
  waitingList: z.boolean().default(true),
  /** Where the badge lets them in. */
  zones: z.array(code).min(1).max(30),
  /** On which days; none named: on all. */
  days: z.array(dayNumber).max(30).default([]),
});

export type DelegateKind = z.infer<typeof delegateKind>;
export type DelegateField = DelegateKind['fields'][number];
export type ApprovalRule = DelegateKind['approval'];
