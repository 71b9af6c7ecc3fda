import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import type { Season, SeasonEdition } from '@sangtao/service-kit/season';
import { CreateEdition } from '../editions/create-edition.usecase.js';
import { EditionsStore } from '../editions/editions.store.js';
import type { CreateEntryDto } from '../entries/entries.dto.js';
import { EntryCommands } from '../entries/entry-commands.js';
import { BeginUpload } from '../files/begin-upload.usecase.js';
import { FinishUpload } from '../files/finish-upload.usecase.js';
import { UploadParts } from '../files/upload-parts.js';
import { ScreenEntry } from '../screening/screen-entry.usecase.js';

interface SeasonEntry {
  title_vi: string;
  field: number;
  province_code: string;
  organisation_id: string | null;
  summary_vi: string;
  novelty_vi: string;
  applicability_vi: string;
  effectiveness_vi: string;
  authors: { full_name: string; share_percent: number }[];
  started_on: string;
}

const fields = ['it', 'mechanics', 'materials', 'agriculture', 'medicine', 'education'];
const day = 86_400_000;
/** Of the 150 works: every sixth took part in the finished edition, those from here on are in the open one, the rest is being judged. */
const inOpen = 120;
const unscreened = 110;

/** Three editions: one finished; one closed, screened and ready for judging; one open, with entries handed in and a draft. */
export async function loadRegistrationSeason(app: INestApplicationContext, season: Season): Promise<void> {
  const works = JSON.parse(readFileSync(new URL('./entries.json', import.meta.url), 'utf8')) as SeasonEntry[];
  const { finished, current, open } = season.editions;
  await openEdition(app, finished, season.now, { opensDay: -800, closesDay: 1 });
  await openEdition(app, current, season.now, { opensDay: -120, closesDay: 1 });
  await openEdition(app, open, season.now, { opensDay: -20, closesDay: 45 });
  const commands = app.get(EntryCommands, { strict: false });
  const applicants = [season.accounts.applicant, ...season.accounts.applicants];
  const accepted: { id: string; version: number }[] = [];
  for (const [index, work] of works.entries()) {
    const edition = index >= inOpen ? open : index % 6 === 0 ? finished : current;
    const applicant = applicants[index % applicants.length]!;
    const last = index === works.length - 1;
    const content = { editionId: edition.id, ...contentOf(work) };
    const { entry } = withFile(index)
      ? await handInWithFile(app, applicant.id, content)
      : await commands.create(applicant.id, { ...content, submit: !last });
    if (edition === finished || index < unscreened) accepted.push(entry);
  }
  await commands.create(season.accounts.applicant.id, {
    editionId: open.id,
    title: 'Bản nháp của tôi',
    fieldCode: 'it',
  });
  const secretary = callerOf(season.accounts.secretary.id);
  const screenEntry = app.get(ScreenEntry, { strict: false });
  for (const { id, version } of accepted) {
    await screenEntry.execute(id, version, { to: 'accepted', reasons: [] }, secretary);
  }
  await close(app, current.id, season.now, 1);
  await close(app, finished.id, season.now, 600);
}

/** A few entries show a document beside their text. */
function withFile(index: number): boolean {
  return index % 25 === 1;
}

/** The same way as an applicant's upload goes, without the network. */
async function handInWithFile(app: INestApplicationContext, applicantId: string, content: CreateEntryDto) {
  const commands = app.get(EntryCommands, { strict: false });
  const { entry } = await commands.create(applicantId, content);
  const bytes = readFileSync(new URL('./full-text.pdf', import.meta.url));
  const id = app.get(Ids, { strict: false }).next();
  const metadata = { entryId: entry.id, slot: 'full-text', filename: 'Toàn văn giải pháp.pdf' };
  await app.get(BeginUpload, { strict: false }).execute(applicantId, { id, bytes: bytes.length, metadata });
  await app.get(UploadParts, { strict: false }).receive(id, bytes);
  await app.get(FinishUpload, { strict: false }).execute(id);
  return commands.submit(entry.id, applicantId, entry.version);
}

/** After its results are public. */
export async function finishRegistrationSeason(app: INestApplicationContext, season: Season): Promise<void> {
  const editions = app.get(EditionsStore, { strict: false });
  await app.get(Database).transaction(async (tx) => {
    for (const state of ['judging', 'decided', 'published'] as const) {
      await editions.advance(tx, season.editions.finished.id, state);
    }
    await editions.advance(tx, season.editions.current.id, 'judging');
  });
}

function contentOf(work: SeasonEntry) {
  return {
    title: work.title_vi,
    fieldCode: fields[work.field - 1]!,
    provinceCode: work.province_code,
    ...(work.organisation_id ? { organisationId: work.organisation_id } : {}),
    answers: {
      summary: work.summary_vi,
      novelty: work.novelty_vi,
      applicability: work.applicability_vi,
      effectiveness: work.effectiveness_vi,
      'started-on': work.started_on,
    },
    authors: work.authors.map(({ full_name: name, share_percent: sharePercent }, index) => ({
      name,
      sharePercent,
      leader: index === 0,
    })),
    consents: { truth: true, publication: true },
  };
}

async function openEdition(
  app: INestApplicationContext,
  { id, code, year }: SeasonEdition,
  now: Date,
  { opensDay, closesDay }: { opensDay: number; closesDay: number },
): Promise<void> {
  const at = (days: number) => new Date(now.getTime() + days * day).toISOString();
  const dates = { opensAt: at(opensDay), closesAt: at(closesDay) };
  await app
    .get(CreateEdition, { strict: false })
    .execute({ templateCode: 'technical-contest', code, year, ...dates }, id);
  const editions = app.get(EditionsStore, { strict: false });
  await app.get(Database).transaction(async (tx) => {
    await editions.advance(tx, id, 'announced');
    await editions.advance(tx, id, 'open');
  });
}

/** Entries had to come in while it was open; now its deadline lies in the past. */
async function close(app: INestApplicationContext, id: string, now: Date, daysAgo: number): Promise<void> {
  const editions = app.get(EditionsStore, { strict: false });
  await app.get(Database).transaction(async (tx) => {
    const closed = new Date(now.getTime() - daysAgo * day);
    await tx.query('update registration.edition set closes_at = $2 where id = $1', [id, closed]);
    await editions.advance(tx, id, 'screening');
  });
}

function callerOf(accountId: string): Caller {
  return { accountId, sessionId: 'season', grants: [{ role: 'organiser', scope: '*' }], issuedAt: new Date() };
}
