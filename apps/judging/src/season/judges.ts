import type { INestApplicationContext } from '@nestjs/common';
import type { Season, SeasonAccount, SeasonEdition } from '@sangtao/service-kit/season';
import { AnswerInvitation } from '../judges/answer-invitation.usecase.js';
import { InviteJudge } from '../judges/invite-judge.usecase.js';

export const fields = ['it', 'mechanics', 'materials', 'agriculture', 'medicine', 'education'];

/** The chair and the judges: four for each field; five where there are no fields. @returns the account of each judge who reads */
export async function appointAll(
  app: INestApplicationContext,
  { accounts }: Season,
  roundId: string,
  { templateCode }: SeasonEdition,
): Promise<Map<string, string>> {
  const invite = app.get(InviteJudge, { strict: false });
  const invitation = app.get(AnswerInvitation, { strict: false });
  const appoint = async ({ id, email, name }: SeasonAccount, role: 'judge' | 'chair', fieldCodes: string[]) => {
    const judge = await invite.execute(roundId, { email, name, role, fieldCodes });
    await invitation.accept(judge.id, id);
    return judge.id;
  };
  await appoint(accounts.chair, 'chair', []);
  const accountOf = new Map<string, string>();
  const simple = templateCode === 'simple-contest';
  for (const [index, judge] of accounts.judges.entries()) {
    if (simple && index < accounts.judges.length - 5) continue;
    accountOf.set(await appoint(judge, 'judge', simple ? [] : [fields[Math.floor(index / 4)]!]), judge.id);
  }
  return accountOf;
}
