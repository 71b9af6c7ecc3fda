import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { FieldError } from '@sangtao/service-kit/refusal';
import { fieldText } from '@sangtao/service-kit/field-texts';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Deciders } from '../countersigning/deciders.js';
import { bookOf, textProblems, type WorkText } from './work.js';
import type { Work, WorkStep } from './works.store.js';

type Version = Omit<WorkStep, 'by'> & { nr: number; by: string; text: WorkText | null };

/** A work as its editor sees it, as its author does, and what became of it. */
@Injectable()
export class WorksView {
  constructor(
    private readonly database: Database,
    private readonly people: Deciders,
  ) {}

  line(work: Work) {
    const { entryId, code, title, fieldCode, provinceCode, state, authors, version, askedAt, changedAt, withheldAt } =
      work;
    return {
      ...{ entryId, code, fieldCode, provinceCode, state, authors, version, askedAt, changedAt, withheldAt },
      title: work.text?.title ?? title,
      taken: work.text !== null,
      hasPicture: work.picture !== null,
      remark: work.remark,
      problems: problemsOf(work).length,
    };
  }

  async whole(work: Work) {
    const { written, text, picture, answeredAt, changedBy, rulebook } = work;
    const names = await this.people.names(changedBy ? [changedBy] : []);
    return {
      ...this.line(work),
      ...{ written, text, answeredAt },
      picture: picture && sizeOf(picture),
      problems: problemsOf(work),
      changedBy: changedBy && (names.get(changedBy) ?? null),
      rules: rulesOf(rulebook.book!),
      listPublic: work.resultState === 'published',
    };
  }

  authors(work: Work) {
    const { entryId, editionId, code, fieldCode, state, text, written, authors, picture, remark, rulebook, version } =
      work;
    const { askedAt, answeredAt, withheldAt } = work;
    return {
      ...{ entryId, editionId, code, fieldCode, state, authors, remark, version, askedAt, answeredAt, withheldAt },
      ...{ text: text!, written: written! },
      picture: picture && sizeOf(picture),
      rules: rulesOf(rulebook.book!),
      editionNameVi: rulebook.name.vi,
      editionNameEn: rulebook.name.en,
      released: work.released,
    };
  }

  /** The newest first. */
  async versions(entryId: string) {
    const rows = await this.database.query<Version>(
      `select nr, step, by, at, text, remark from awards.work_version where entry_id = $1 order by nr desc limit 200`,
      [entryId],
    );
    const names = await this.people.names(rows.map(({ by }) => by));
    return rows.map(({ by, ...version }) => ({ ...version, by: names.get(by) ?? null }));
  }
}

function problemsOf(work: Work): (FieldError & { message: string })[] {
  if (!work.text) return [];
  const book = bookOf(work);
  const problems = textProblems(book, work.text);
  if (book.picture.required && !work.picture) problems.push({ field: 'picture', code: 'required' });
  const language = currentScope()?.language ?? 'vi';
  return problems.map((one) => ({ ...one, message: fieldText(one.code, language, one.values) ?? one.code }));
}

function sizeOf({ width, height, bytes, sha256 }: NonNullable<Work['picture']>) {
  return { width, height, bytes, sha256 };
}

function rulesOf({ parts, picture }: NonNullable<Work['rulebook']['book']>) {
  return {
    parts: parts.map(({ key, name, minWords, maxWords }) => ({
      key,
      nameVi: name.vi,
      nameEn: name.en,
      minWords,
      maxWords,
    })),
    picture: {
      minPixels: picture.minPixels,
      minRatio: picture.minRatio,
      maxRatio: picture.maxRatio,
      maxBytes: picture.maxBytes,
    },
  };
}
