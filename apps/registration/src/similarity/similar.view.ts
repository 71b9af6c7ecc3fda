import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Entry } from '../entries/entry.js';
import { overlap } from './similarity.js';
import { Sketches, textOf } from './sketches.js';

export interface SimilarEntry {
  id: string;
  code: string;
  title: string;
  editionId: string;
  editionCode: string;
  /** The larger of the two below, 0–1. */
  similarity: number;
  titleSimilarity: number;
  textSimilarity: number;
  /** What stands in both, in the words of the entry that was asked about. */
  passages: string[];
}

type Candidate = Pick<SimilarEntry, 'id' | 'code' | 'title' | 'editionId' | 'editionCode' | 'titleSimilarity'> &
  Pick<Entry, 'answers'>;

const worthATitle = 0.5;
const worthAText = 0.15;

/** Entries of any edition that look like this one. The caller's right to the entry is checked before. */
@Injectable()
export class SimilarView {
  constructor(
    private readonly database: Database,
    private readonly sketches: Sketches,
  ) {}

  async of(entry: Entry): Promise<SimilarEntry[]> {
    await this.sketches.refresh();
    const text = textOf(entry);
    return (await this.candidates(entry.id))
      .map(({ answers, ...candidate }) => {
        const { share: textSimilarity, passages } = overlap(text, textOf({ answers }));
        const similarity = Math.max(candidate.titleSimilarity, textSimilarity);
        return { ...candidate, similarity, textSimilarity, passages };
      })
      .filter((one) => one.titleSimilarity >= worthATitle || one.textSimilarity >= worthAText)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, 20);
  }

  private candidates(entryId: string): Promise<Candidate[]> {
    return this.database.query<Candidate>(
      `with target as materialized (select title, shingles from registration.entry_sketch where entry_id = $1),
       near as (
         select sketch.entry_id, round(public.similarity(sketch.title, target.title)::numeric, 3)::float8 as titles,
           (select count(*) from unnest(sketch.shingles) as one where one = any(target.shingles)) as shared
         from target join registration.entry_sketch as sketch
           on sketch.title operator(public.%) target.title or sketch.shingles && target.shingles
         where sketch.entry_id <> $1)
       select entry.id, entry.code, entry.title, edition_id as "editionId", edition.code as "editionCode", answers,
         titles as "titleSimilarity"
       from near join registration.entry on entry.id = near.entry_id join registration.edition on edition.id = edition_id
       where entry.code is not null
       order by greatest(titles, shared / 128.0) desc limit 40`,
      [entryId],
    );
  }
}
