import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Season, SeasonEdition } from '@sangtao/service-kit/season';
import { MakeBook } from '../book/make-book.job.js';
import { OrderBook } from '../book/order-book.usecase.js';
import { ReleaseBook } from '../book/release-book.usecase.js';
import { ActsStore } from '../countersigning/acts.store.js';
import { Countersign } from '../countersigning/countersign.usecase.js';
import { AnswerAsAuthor } from '../editing/answer-as-author.usecase.js';
import { EditWork, type AtWork } from '../editing/edit-work.usecase.js';
import { TakeWorks } from '../editing/take-works.job.js';
import { WorksStore, type Work } from '../editing/works.store.js';
import { artworkOf } from './artwork.js';

const day = 86_400_000;
/** Works that the board does in a day. */
const atOnce = 8;

/** Texts and pictures of the works of a published list, their authors' approval, and the book, released. */
export async function editSeason(app: INestApplicationContext, season: Season, edition: SeasonEdition): Promise<void> {
  const { clock, accounts } = season;
  const { publishAt } = edition.decision!;
  const by = accounts.secretary.id;
  clock.moveTo(new Date(publishAt.getTime() + day));
  await app.get(TakeWorks, { strict: false }).run();
  const works = await app.get(WorksStore, { strict: false }).list(edition.id);
  for (let from = 0; from < works.length; from += atOnce) {
    clock.moveTo(new Date(publishAt.getTime() + (2 + from / atOnce) * day));
    const days = works.slice(from, from + atOnce);
    await Promise.all(days.map((work, nr) => throughTheBoard(app, work, { index: from + nr, by })));
  }
  clock.moveTo(new Date(publishAt.getTime() + 30 * day));
  const order = app.get(OrderBook, { strict: false });
  await order.make(edition.id, by);
  await app.get(MakeBook, { strict: false }).run();
  await made(app, edition.id);
  await app.get(ReleaseBook, { strict: false }).begin(edition.id, by);
  const acts = await app.get(ActsStore, { strict: false }).ofEdition(edition.id);
  const release = acts.find(({ kind }) => kind === 'release')!;
  await app.get(Countersign, { strict: false }).approve(release, accounts.admin.id);
}

async function throughTheBoard(app: INestApplicationContext, work: Work, { index, by }: { index: number; by: string }) {
  const editing = app.get(EditWork, { strict: false });
  const store = app.get(WorksStore, { strict: false });
  const { editionId, entryId } = work;
  const at = async (): Promise<AtWork> => ({
    editionId,
    entryId,
    by,
    version: (await store.get(editionId, entryId)).version,
  });
  if (!work.picture) await editing.setPicture(await at(), await artworkOf(index));
  const { text } = await store.get(editionId, entryId);
  const { title, parts } = text!;
  await editing.save(await at(), {
    title,
    parts: Object.fromEntries(fitting(work, parts)),
    caption: `Minh họa: ${title}`,
  });
  await editing.ask(await at());
  const [accountId] = await authorsOf(app, entryId);
  const answer = { entryId, accountId: accountId!, answer: 'approved', remark: null } as const;
  await app.get(AnswerAsAuthor, { strict: false }).execute(answer, (await at()).version);
  await editing.finish(await at());
}

/** As long as the book wants them: what is too long ends earlier. */
function fitting({ rulebook }: Work, parts: Record<string, string>): [string, string][] {
  return rulebook.book!.parts.map(({ key, maxWords }) => {
    const words = (parts[key] ?? '').split(/\s+/).filter(Boolean);
    return [key, words.length > maxWords ? `${words.slice(0, maxWords - 1).join(' ')}…` : (parts[key] ?? '')];
  });
}

async function authorsOf(app: INestApplicationContext, entryId: string): Promise<string[]> {
  const [row] = await app
    .get(Database)
    .query<{ ids: string[] }>('select account_ids as ids from awards.entry where id = $1', [entryId]);
  return row!.ids;
}

/** Somebody else may have found it first. */
async function made(app: INestApplicationContext, editionId: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const [row] = await app
      .get(Database)
      .query<{ state: string }>('select state from awards.book where edition_id = $1', [editionId]);
    if (row?.state === 'made') return;
    if (row?.state === 'failed') throw new Error('the book of the demonstration was not made');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
