import type { INestApplicationContext } from '@nestjs/common';
import { ofYear } from '@sangtao/programmes/selection';
import { template } from '@sangtao/programmes/templates';
import { momentOf, type Season, type SeasonEdition } from '@sangtao/service-kit/season';
import { AnnounceEdition } from '../editions/announce-edition.usecase.js';
import { CreateEdition } from '../editions/create-edition.usecase.js';
import { OpenAndClose } from '../editions/open-and-close.job.js';
import type { CreateEntryDto } from '../entries/entries.dto.js';
import { EntryCommands } from '../entries/entry-commands.js';
import type { Entry } from '../entries/entry.js';
import type { Ruling } from '../screening/screen-entry.usecase.js';
import { enterYouth } from './enter-youth.js';
import { nominateBook } from './nominate-book.js';
import { accepted, rule, type Ruled } from './rule.js';
import { uploadPdf } from './upload-pdf.js';
import { worksOf } from './works.js';

const day = 86_400_000;

/** One edition as it went: called for, entered, closed, screened. It opens and closes by the clock, as every edition does. */
export async function enterSeason(app: INestApplicationContext, season: Season, edition: SeasonEdition): Promise<void> {
  const { clock, now } = season;
  const turn = () => app.get(OpenAndClose, { strict: false }).run();
  await announce(app, season, edition);
  clock.moveTo(edition.opensAt);
  await turn();
  if (edition.templateCode === 'golden-book') return nominateBook(app, season, edition);
  if (edition.templateCode === 'youth-contest') return enterYouth(app, season, edition);
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

async function announce(app: INestApplicationContext, { clock, now }: Season, edition: SeasonEdition): Promise<void> {
  const { id, code, year, templateCode, name, opensAt, closesAt } = edition;
  clock.moveTo(new Date(opensAt.getTime() - 20 * day));
  const rulebook = structuredClone(ofYear(template(templateCode).rulebook, year));
  // The past book's evidence lies in folders of paper.
  if (closesAt < now) for (const document of rulebook.documents) document.required = false;
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

async function handInWithFile(app: INestApplicationContext, applicantId: string, content: CreateEntryDto) {
  const commands = app.get(EntryCommands, { strict: false });
  const { entry } = await commands.create(applicantId, content);
  await uploadPdf(app, applicantId, { entryId: entry.id, slot: 'full-text', filename: 'Toàn văn giải pháp.pdf' });
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
