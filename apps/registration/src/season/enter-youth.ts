import type { INestApplicationContext } from '@nestjs/common';
import { Ids } from '@sangtao/service-kit/ids';
import type { Season, SeasonAccount, SeasonEdition } from '@sangtao/service-kit/season';
import { EntryCommands } from '../entries/entry-commands.js';
import { AnswerAsGuardian } from '../participants/answer-as-guardian.usecase.js';
import { AskGuardian } from '../participants/ask-guardian.usecase.js';
import { DescribeParticipant } from '../participants/describe-participant.usecase.js';
import { uploadPdf } from './upload-pdf.js';
import { youthWorks, type GuardianStory, type YouthWork } from './youth-works.js';

const hour = 3_600_000;
/** Enough to hand in: everybody who is asked has consented. */
const isComplete = ({ authors }: YouthWork) =>
  authors.every(({ guardian }) => !guardian || guardian.said === 'consented');

interface Young {
  app: INestApplicationContext;
  season: Season;
  edition: SeasonEdition;
  applicant: SeasonAccount;
}

/** The contest of children that takes entries: one team whose guardian has consented, one that waits for an answer, one that was refused. */
export async function enterYouth(app: INestApplicationContext, season: Season, edition: SeasonEdition): Promise<void> {
  const { accounts, clock, now } = season;
  for (const [turn, work] of youthWorks.entries()) {
    clock.moveTo(new Date(now.getTime() - (youthWorks.length - turn) * 30 * hour));
    const applicant = accounts.applicants[turn % accounts.applicants.length]!;
    await enter({ app, season, edition, applicant }, work);
  }
}

async function enter(young: Young, work: YouthWork): Promise<void> {
  const { app, edition, applicant } = young;
  const get = <Type>(token: abstract new (...parts: never[]) => Type) => app.get<Type>(token, { strict: false });
  const { title, fieldCode, provinceCode, summary, novelty, use, school } = work;
  const team = work.authors.map((author) => ({ ...author, id: get(Ids).next() }));
  const share = 100 / team.length;
  const authors = team.map(({ id, name }, nr) => ({ id, name, sharePercent: share, leader: nr === 0 }));
  const content = { title, fieldCode, provinceCode, answers: { summary, novelty, use, school }, authors };
  const { entry } = await get(EntryCommands).create(applicant.id, {
    ...{ ...content, editionId: edition.id, consents: { truth: true } },
  });
  for (const { id: authorId, age, guardian } of team) {
    await describeChild(young, { entryId: entry.id, authorId }, { age, guardian });
  }
  await uploadPdf(app, applicant.id, { entryId: entry.id, slot: 'birth-certificate', filename: 'Giấy khai sinh.pdf' });
  if (isComplete(work)) await get(EntryCommands).submit(entry.id, applicant.id, entry.version);
}

async function describeChild(
  { app, season, edition, applicant }: Young,
  of: { entryId: string; authorId: string },
  { age, guardian }: { age: number; guardian: GuardianStory | null },
): Promise<void> {
  const get = <Type>(token: abstract new (...parts: never[]) => Type) => app.get<Type>(token, { strict: false });
  const bornOn = `${edition.closesAt.getUTCFullYear() - age}-01-02`;
  if (!guardian) return get(DescribeParticipant).execute(of, applicant.id, 0, { bornOn, guardian: null });
  const isMother = guardian.parent === 'mother';
  const { id: accountId, name, email } = isMother ? season.accounts.guardian! : season.accounts.applicants.at(-1)!;
  const named = { name, relationship: isMother ? 'mẹ' : 'bố', email };
  await get(DescribeParticipant).execute(of, applicant.id, 0, { bornOn, guardian: named });
  await get(AskGuardian).execute(of, applicant.id, 1);
  if (guardian.said === 'waiting') return;
  const as = { ...of, accountId, version: 2 };
  if (guardian.said === 'declined') return get(AnswerAsGuardian).decline(as, 'Cháu đang ôn thi chuyển cấp.');
  await get(AnswerAsGuardian).consent(as, { consents: { guardian: true, child: true, publication: true } });
}
