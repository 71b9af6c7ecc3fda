import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Every } from '@sangtao/service-kit/jobs';
import type { Entry } from '../entries/entry.js';
import { fold, sketch } from './similarity.js';

const batch = 200;

export function textOf({ answers }: Pick<Entry, 'answers'>): string {
  return Object.keys(answers)
    .sort()
    .flatMap((key) => (typeof answers[key] === 'string' ? [answers[key]] : []))
    .join('\n');
}

/** Keeps a sketch of every entry that was handed in. Not part of handing in, which must be quick. */
@Injectable()
export class Sketches {
  constructor(private readonly database: Database) {}

  @Every(30)
  async refresh(): Promise<void> {
    while ((await this.refreshSome()) === batch);
  }

  private async refreshSome(): Promise<number> {
    const stale = await this.database.query<Pick<Entry, 'id' | 'version' | 'title' | 'answers'>>(
      `select entry.id, entry.version, entry.title, entry.answers
       from registration.entry left join registration.entry_sketch on entry_id = entry.id
       where state <> 'draft' and (entry_sketch.version is null or entry_sketch.version <> entry.version) limit $1`,
      [batch],
    );
    if (stale.length === 0) return 0;
    const sketches = stale.map((entry) => ({
      id: entry.id,
      version: entry.version,
      title: fold(entry.title),
      shingles: sketch(textOf(entry)),
    }));
    await this.database.query(
      `insert into registration.entry_sketch (entry_id, version, title, shingles)
       select id, version, title, shingles
       from jsonb_to_recordset($1::jsonb) as fresh (id uuid, version int, title text, shingles int[])
       on conflict (entry_id) do update
         set version = excluded.version, title = excluded.title, shingles = excluded.shingles`,
      [JSON.stringify(sketches)],
    );
    return stale.length;
  }
}
