import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { template } from '@sangtao/programmes/templates';
import type { Caller } from '@sangtao/service-kit/auth';
import { Ids } from '@sangtao/service-kit/ids';
import { momentOf, type Season, type SeasonEdition } from '@sangtao/service-kit/season';
import { AnnounceEdition } from '../editions/announce-edition.usecase.js';
import { CreateEdition } from '../editions/create-edition.usecase.js';
import { OpenAndClose } from '../editions/open-and-close.job.js';
import type { CreateEntryDto } from '../entries/entries.dto.js';
import { EntryCommands } from '../entries/entry-commands.js';
import type { Entry } from '../entries/entry.js';
import { BeginUpload } from '../files/begin-upload.usecase.js';
import { FinishUpload } from '../files/finish-upload.usecase.js';
import { UploadParts } from '../files/upload-parts.js';
import { ScreenEntry, type Ruling } from '../screening/screen-entry.usecase.js';
import { worksOf } from './works.js';

const day = 86_400_000;
const accepted: Ruling = { to: 'accepted', reasons: [] };

/** One edition as it went: called for, entered, closed, screened. It opens and closes by the clock, as every edition does. */
export async function enterSeason(app: INestApplicationContext, season: Season, edition: SeasonEdition): Promise<void> {
  const { clock, now } = season;
  const turn = () => app.get(OpenAndClose, { strict: false }).run();
  await announce(app, season, edition);
  clock.moveTo(edition.opensAt);
  await turn();
  const entries = await enterWorks(app, season, edition);
  if (edition.closesAt > now) {
    await beginDraft(app, season, edition);
    await rule(app, season, entries.slice(0, 14).map(whileOpen));
    return;
  }
  clock.moveTo(edition.closesAt);
  await turn();
  clock.moveTo(new Date(edition.closesAt.getTime() + 5 * day));
  const rulings = entries.map((entry, index) => ({ entry, ruling: afterClosing(index, entries.length) }));
  await rule(
    app,
    season,
    rulings.filter(({ entry }) => entry.state === 'submitted'),
  );
}

async function announce(app: INestApplicationContext, { clock }: Season, edition: SeasonEdition): Promise<void> {
  const { id, code, year, templateCode, name, opensAt, closesAt } = edition;
  clock.moveTo(new Date(opensAt.getTime() - 20 * day));
  const { rulebook } = template(templateCode);
  const input = { templateCode, code, year, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
  await app
    .get(CreateEdition, { strict: false })
    .execute({ ...input, rulebook: { ...rulebook, ...(name ? { name } : {}) } }, id);
  await app.get(AnnounceEdition, { strict: false }).execute(id);
}

async function enterWorks(app: INestApplicationContext, season: Season, edition: SeasonEdition): Promise<Entry[]> {
  const commands = app.get(EntryCommands, { strict: false });
  const works = worksOf(season, edition);
  const until = new Date(Math.min(edition.closesAt.getTime(), season.now.getTime()));
  const entries: Entry[] = [];
  for (const [turn, { applicant, content, withFile }] of works.entries()) {
    season.clock.moveTo(momentOf(turn, works.length, { from: edition.opensAt, until }));
    const entry = { editionId: edition.id, ...content };
    const made = withFile
      ? await handInWithFile(app, applicant.id, entry)
      : await commands.create(applicant.id, { ...entry, submit: true });
    entries.push(made.entry);
  }
  return entries;
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

/** Something that its applicant has not finished. */
async function beginDraft(app: INestApplicationContext, { accounts }: Season, { id }: SeasonEdition): Promise<void> {
  await app.get(EntryCommands, { strict: false }).create(accounts.applicant.id, {
    editionId: id,
    title: 'Bộ lọc nước mặn gắn trên ghe cho hộ nuôi tôm',
    fieldCode: 'agriculture',
    answers: { summary: 'Bộ lọc dùng màng tận dụng và pin mặt trời, lắp gọn ở mũi ghe.' },
  });
}

interface Ruled {
  entry: Entry;
  ruling: Ruling;
}

/** The secretariat is at work while entries still come in: most are accepted, some go back, one is refused. */
function whileOpen(entry: Entry, index: number): Ruled {
  if (index === 11) {
    const note = 'Mục 2 của bản mô tả ghi tên cơ quan của tác giả; đề nghị xóa để chấm ẩn danh.';
    return { entry, ruling: { to: 'returned', reasons: [{ code: 'names-in-text', note }] } };
  }
  if (index === 6) return { entry, ruling: { to: 'returned', reasons: [{ code: 'confirmation-missing' }] } };
  if (index === 8) return { entry, ruling: { to: 'rejected', reasons: [{ code: 'already-awarded' }] } };
  return { entry, ruling: accepted };
}

/** Nearly all were accepted. */
function afterClosing(index: number, count: number): Ruling {
  return index === count - 2 ? { to: 'rejected', reasons: [{ code: 'out-of-window' }] } : accepted;
}

async function rule(app: INestApplicationContext, { accounts }: Season, list: Ruled[]): Promise<void> {
  const screenEntry = app.get(ScreenEntry, { strict: false });
  const secretary: Caller = {
    accountId: accounts.secretary.id,
    sessionId: 'season',
    grants: [{ role: 'organiser', scope: '*' }],
    issuedAt: new Date(),
    confirmedAt: new Date(),
    proved: 'second-factor',
  };
  for (const { entry, ruling } of list) await screenEntry.execute(entry.id, entry.version, ruling, secretary);
}
