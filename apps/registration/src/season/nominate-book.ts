import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import {
  momentOf,
  nominatingBody,
  type Season,
  type SeasonAccount,
  type SeasonEdition,
} from '@sangtao/service-kit/season';
import { OpenAndClose } from '../editions/open-and-close.job.js';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import type { Entry } from '../entries/entry.js';
import { HandIn } from '../entries/hand-in.js';
import { newEntry } from '../entries/new-entry.js';
import { begunNomination } from '../nominations/begin-nomination.usecase.js';
import { confirmedContent, type Nomination } from '../nominations/nomination.js';
import { NominationsStore } from '../nominations/nominations.store.js';
import { Organisations } from '../nominations/organisations.js';
import { bookWorks, type BookWork } from './book-works.js';
import { nominateByHand } from './nominate-by-hand.js';
import { accepted, rule } from './rule.js';
import { uploadPdf } from './upload-pdf.js';

const day = 86_400_000;
/** As in 2021 (DOMAIN P4); and what has come in to the open one so far. */
const works = { finished: 151, open: 9 };
const atOnce = 40;

/** A Golden Book: nominated by the bodies of the directory, closed and screened where its time is over. */
export async function nominateBook(
  app: INestApplicationContext,
  season: Season,
  edition: SeasonEdition,
): Promise<void> {
  const { clock, now } = season;
  const isOver = edition.closesAt <= now;
  const organisations = await app.get(Organisations, { strict: false }).all();
  const others = isOver ? organisations : organisations.filter(({ id }) => id !== nominatingBody);
  const list = bookWorks(edition, others, isOver ? works.finished : works.open);
  const until = new Date(Math.min(edition.closesAt.getTime(), now.getTime()));
  const sent: Entry[] = [];
  await together(app, list.entries(), async ([turn, work]) => {
    clock.moveTo(momentOf(turn, list.length, { from: edition.opensAt, until }));
    const officer = season.accounts.applicants[turn % season.accounts.applicants.length]!;
    sent.push(await send(app, season, { work, edition, officer, withFile: !isOver }));
  });
  if (!isOver) return nominateByHand(app, season, edition);
  clock.moveTo(edition.closesAt);
  await app.get(OpenAndClose, { strict: false }).run();
  clock.moveTo(new Date(edition.closesAt.getTime() + 5 * day));
  await together(app, sent, (entry) => rule(app, season, [{ entry, ruling: accepted }]));
}

/** Some at a time share a commit: the start should not wait for each of them. */
async function together<Item>(
  app: INestApplicationContext,
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
) {
  const waiting = [...items];
  while (waiting.length > 0) {
    await app.get(Database, { strict: false }).transaction(async () => {
      for (const item of waiting.splice(0, atOnce)) await work(item);
    });
  }
}

interface Sent {
  work: BookWork;
  edition: SeasonEdition;
  officer: SeasonAccount;
  withFile: boolean;
}

/** Confirmed on paper and handed in through the gate that every nomination passes. */
async function send(app: INestApplicationContext, { clock }: Season, { work, edition, officer, withFile }: Sent) {
  const get = <Type>(token: abstract new (...parts: never[]) => Type) => app.get<Type>(token, { strict: false });
  const [entries, nominations] = [get(EntriesStore), get(NominationsStore)];
  const rules = await get(EditionsStore).get(edition.id);
  const maker = { id: get(Ids).next(), applicantId: officer.id, now: clock.now() };
  const entry = newEntry(maker, rules, work.content);
  const begun = begunNomination(entry, work.body);
  const facts: Nomination = { ...begun, nominee: work.person, bornOn: '1978-05-19', state: 'confirmed' };
  const nomination = { ...facts, answeredAt: clock.now(), confirmedHash: confirmedContent(entry, facts) };
  await get(Database).transaction(async (tx) => {
    await entries.insert(tx, entry);
    await nominations.insert(tx, nomination);
    await nominations.save(tx, nomination);
  });
  const metadata = { entryId: entry.id, slot: 'prize-evidence', filename: 'Giấy chứng nhận.pdf' };
  if (withFile) await uploadPdf(app, maker.applicantId, metadata);
  return get(Database).transaction(async (tx) => {
    const locked = await entries.lockOwn(tx, entry.id, maker.applicantId);
    return (await get(HandIn).execute(tx, locked, rules)).entry;
  });
}
