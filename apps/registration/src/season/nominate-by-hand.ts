import type { INestApplicationContext } from '@nestjs/common';
import { nominatingBody, type Season, type SeasonAccount, type SeasonEdition } from '@sangtao/service-kit/season';
import { EntryCommands } from '../entries/entry-commands.js';
import { AskNominee } from '../nominations/ask-nominee.usecase.js';
import { BeginNomination } from '../nominations/begin-nomination.usecase.js';
import { ConfirmNomination } from '../nominations/confirm-nomination.usecase.js';
import { DeclineNomination } from '../nominations/decline-nomination.usecase.js';
import { NameNominee } from '../nominations/name-nominee.usecase.js';
import { Organisations } from '../nominations/organisations.js';
import { bookWorks, type BookWork } from './book-works.js';
import { uploadPdf } from './upload-pdf.js';

type Until = 'draft' | 'waiting' | 'confirmed' | 'declined' | 'sent';
const hour = 3_600_000;
const stories: Until[] = ['sent', 'confirmed', 'waiting', 'declined', 'draft'];
/** Of the work of the first story; that of the last is in last year's contest as well (`worksOf`) and won a prize there. */
const firstWork = 62;
const bodies = [nominatingBody];

/** What the demonstration's officer has under way: one nomination in each state, by the steps that people take. */
export async function nominateByHand(
  app: INestApplicationContext,
  season: Season,
  edition: SeasonEdition,
): Promise<void> {
  const { accounts, clock, now } = season;
  const body = (await app.get(Organisations, { strict: false }).find(nominatingBody))!;
  const works = bookWorks(
    edition,
    Array.from({ length: 40 }, () => body),
    80,
  );
  for (const [index, until] of stories.entries()) {
    clock.moveTo(new Date(now.getTime() - (stories.length - index) * 20 * hour));
    const nominee = until === 'waiting' ? accounts.nominee! : accounts.applicants[index]!;
    await nominate(app, season, { work: works[firstWork + index]!, edition, until, nominee });
  }
}

interface Story {
  work: BookWork;
  edition: SeasonEdition;
  until: Until;
  nominee: SeasonAccount;
}

async function nominate(app: INestApplicationContext, season: Season, { work, edition, until, nominee }: Story) {
  const get = <Type>(token: abstract new (...parts: never[]) => Type) => app.get<Type>(token, { strict: false });
  const officerId = season.accounts.nominator!.id;
  const { title } = work.content;
  const wanted = { editionId: edition.id, organisationId: nominatingBody, title };
  const { entryId } = await get(BeginNomination).execute(officerId, wanted);
  const commands = get(EntryCommands);
  if (until === 'draft') {
    await commands.change(entryId, officerId, 1, work.content);
    return;
  }
  const authors = work.content.authors!.map((author, index) =>
    index === 0 ? { ...author, name: nominee.name } : author,
  );
  const { version } = await commands.change(entryId, officerId, 1, { ...work.content, authors });
  await uploadPdf(app, officerId, { entryId, slot: 'prize-evidence', filename: 'Giấy chứng nhận.pdf' });
  const person = { ...work.person, name: nominee.name, email: nominee.email };
  const facts = { nominee: person, unitId: null, bornOn: '1984-11-02', guardian: null };
  const named = await get(NameNominee).execute(entryId, bodies, 1, facts);
  await get(AskNominee).execute(entryId, bodies, named.version);
  if (until === 'waiting') return;
  const asked = { accountId: nominee.id, units: [] };
  if (until === 'declined') {
    await get(DeclineNomination).execute(entryId, asked, version, 'Công trình đã được cơ quan khác đề cử.');
    return;
  }
  const consents = { guardian: false, child: false, publication: true };
  await get(ConfirmNomination).execute(entryId, asked, version, { consents });
  if (until === 'sent') await commands.submit(entryId, officerId, version);
}
