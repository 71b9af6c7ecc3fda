import { z } from 'zod';
import { code } from './rulebook-parts.js';

/** A share of votes as a fraction of whole numbers: two thirds are `2/3`, which no decimal is. */
export const voteShare = z
  .string()
  .regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, 'a fraction, such as 2/3')
  .refine((text) => shareOf(text) <= 1, 'at most 1/1');

/** A list of works that is exactly so long under all of its rules. Source: DOMAIN P4. */
export const selectionSchema = z.strictObject({
  /** Set for each edition. */
  exactly: z.int().min(1).max(500),
  /** Where the number follows the year, as year − 1945 does: what a new edition begins with, and may change. */
  countsFrom: z.int().min(1000).max(2999).optional(),
  minPerField: z.int().min(0).max(100).default(0),
  /** Works that come from no province, such as a ministry's, do not count here. */
  maxPerProvince: z.int().min(1).max(500).optional(),
  /** Of the council's votes on a work. */
  minApproval: voteShare.default('2/3'),
  /** What a selected work receives: a prize of the rulebook. */
  prizeCode: code,
});

export type SelectionRules = z.infer<typeof selectionSchema>;

/**
 * The fewest works with which every field has its least. A list that is shorter cannot be made, whatever is nominated and however the council
 * votes.
 */
export function fewestWorks({ minPerField }: Pick<SelectionRules, 'minPerField'>, fields: number): number {
  return minPerField * fields;
}

/** Works that a list still lacks, with what there is of them by field; by field only where its least is not reached. */
export interface WorksLacking {
  lacking: number;
  fields: { fieldCode: string; lacking: number }[];
}

/** What nominations, however the council votes on them, do not suffice for. */
export function worksLacking(
  { exactly, minPerField }: Pick<SelectionRules, 'exactly' | 'minPerField'>,
  worksOf: ReadonlyMap<string, number>,
): WorksLacking {
  const counts = [...worksOf];
  return {
    lacking: Math.max(0, exactly - counts.reduce((sum, [, works]) => sum + works, 0)),
    fields: counts
      .filter(([, works]) => works < minPerField)
      .map(([fieldCode, works]) => ({ fieldCode, lacking: minPerField - works })),
  };
}

/** A little less than the fraction, so that a sum of votes that is meant to reach it does. */
export function reaches(share: number, wanted: string): boolean {
  return share >= shareOf(wanted) - 1e-9;
}

/** Votes that make at least this share of so many members. */
export function votesFor(wanted: string, members: number): number {
  const [votes, of] = wanted.split('/').map(Number) as [number, number];
  return Math.ceil((votes * members) / of);
}

/** With the number of its year, where the number follows the year. */
export function ofYear<Rules extends { selection?: SelectionRules | undefined }>(rulebook: Rules, year: number): Rules {
  const { selection } = rulebook;
  if (selection?.countsFrom === undefined || year <= selection.countsFrom) return rulebook;
  return { ...rulebook, selection: { ...selection, exactly: year - selection.countsFrom } };
}

function shareOf(text: string): number {
  const [votes, of] = text.split('/').map(Number) as [number, number];
  return votes / of;
}
