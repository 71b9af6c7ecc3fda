import { Injectable } from '@nestjs/common';
import { AuthorAskedV1 } from '@sangtao/contracts/awards/author-asked.v1';
import type { BookRules } from '@sangtao/programmes/book';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { PicturePress } from './picture-press.js';
import { assertMayBecome, bookOf, sameText, textProblems, tidy, type WorkText } from './work.js';
import { WorksStore, type Work, type WorkStep } from './works.store.js';

/** Which work, as which version it was seen, and who is at it. */
export interface AtWork extends Pick<Work, 'editionId' | 'entryId'> {
  version: number;
  by: string;
}

/** What the editorial board does with a work. The caller's right to the edition is checked before. */
@Injectable()
export class EditWork {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly works: WorksStore,
    private readonly press: PicturePress,
  ) {}

  /** Kept also where it breaks a limit: nothing that was typed is lost. @throws Refusal not-found, version-conflict, work-not-taken */
  save(at: AtWork, { title, parts, caption }: WorkText): Promise<void> {
    return this.change(at, async (tx, work) => {
      const errors = wrongParts(bookOf(work), parts);
      if (errors.length > 0) throw new Refusal('invalid-input', { errors });
      const tidied = Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, tidy(text)]));
      const text = { title: tidy(title), parts: { ...work.text!.parts, ...tidied }, caption: tidy(caption) };
      if (sameText(text, work.text!)) return;
      await this.works.write(tx, work, { state: 'edited', text }, this.step('edited', at));
    });
  }

  /** @throws Refusal not-found, version-conflict, work-not-taken, picture-unreadable, picture-unfit */
  async setPicture(at: AtWork, bytes: Buffer): Promise<void> {
    const book = bookOf(await this.works.get(at.editionId, at.entryId));
    if (bytes.length > book.picture.maxBytes) throw new Refusal('too-large');
    const picture = await this.press.press(book, at.entryId, bytes);
    await this.change(at, (tx, work) =>
      this.works.write(tx, work, { state: 'edited', picture }, this.step('picture', at)),
    );
  }

  /** The author is asked, by a letter, once the list is public: before that nobody may learn of it. @throws Refusal work-state, work-unfinished, list-not-public */
  ask(at: AtWork): Promise<void> {
    return this.change(at, async (tx, work) => {
      assertMayBecome(work.state, 'with-author');
      assertPrintable(work);
      if (work.resultState !== 'published') throw new Refusal('list-not-public');
      const now = this.surroundings.clock.now();
      await this.works.write(tx, work, { state: 'with-author', askedAt: now, remark: null }, this.step('asked', at));
      const { entryId, editionId, accountIds } = work;
      const data = { entryId, editionId, accountIds, at: now.toISOString() };
      await tx.publish(AuthorAskedV1, { key: entryId, version: await this.works.nextEvent(tx, work), data });
    });
  }

  /** For an author who agreed otherwise than here, on paper for example. @throws Refusal work-state, work-unfinished */
  approveOnPaper(at: AtWork, reason: string): Promise<void> {
    return this.change(at, async (tx, work) => {
      assertMayBecome(work.state, 'approved');
      assertPrintable(work);
      const step = { ...this.step('approved-on-paper', at), remark: reason };
      await this.works.write(tx, work, { state: 'approved', answeredAt: step.at, remark: null }, step);
    });
  }

  /** Nothing is missing any more. @throws Refusal work-state, work-unfinished */
  finish(at: AtWork): Promise<void> {
    return this.change(at, async (tx, work) => {
      assertMayBecome(work.state, 'ready');
      assertPrintable(work);
      await this.works.write(tx, work, { state: 'ready' }, this.step('ready', at));
    });
  }

  /** The same for every work that its author approved: all of them or, where somebody is at one just now, none. @returns how many */
  async finishAll(editionId: string, by: string): Promise<number> {
    return this.surroundings.database.transaction(async () => {
      const approved = (await this.works.list(editionId)).filter(({ state }) => state === 'approved');
      for (const { entryId, version } of approved) await this.finish({ editionId, entryId, version, by });
      return approved.length;
    });
  }

  private change(at: AtWork, work: (tx: Transaction, work: Work) => Promise<void>): Promise<void> {
    return this.surroundings.database.transaction(async (tx) => {
      const locked = await this.works.lock(tx, at, at.version);
      if (!locked.text) throw new Refusal('work-not-taken');
      await work(tx, locked);
    });
  }

  private step(step: WorkStep['step'], { by }: AtWork): WorkStep {
    return { step, by, at: this.surroundings.clock.now() };
  }
}

/** @throws Refusal work-unfinished, naming each limit that is broken */
function assertPrintable(work: Work): void {
  const book = bookOf(work);
  const errors = textProblems(book, work.text!);
  if (book.picture.required && !work.picture) errors.push({ field: 'picture', code: 'required' });
  if (errors.length > 0) throw new Refusal('work-unfinished', { errors });
}

const longestPart = 40_000;

function wrongParts({ parts: known }: BookRules, parts: Record<string, unknown>): FieldError[] {
  return Object.entries(parts).flatMap(([key, text]): FieldError[] => {
    const field = `parts.${key}`;
    if (!known.some((part) => part.key === key)) return [{ field, code: 'unknown' }];
    return typeof text === 'string' && text.length <= longestPart ? [] : [{ field, code: 'wrong-kind' }];
  });
}
