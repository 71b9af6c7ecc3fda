import { readFileSync } from 'node:fs';
import { Session, type Credentials } from '../session.js';
import type { People } from './contest.js';

/** The demonstration's people, signed in, and tokens for programs that send requests themselves. */
export async function signInAll(
  url: string,
  accountsFile: string,
): Promise<{ people: People; tokens: { applicant(): Promise<string>; judges(): Promise<string[]> } }> {
  const accounts = JSON.parse(readFileSync(accountsFile, 'utf8')) as Credentials[];
  const of = (role: string) => accounts.filter((account) => account.role === role);
  const judges: Session[] = [];
  for (const judge of of('judge')) judges.push(await Session.signIn(url, judge));
  const applicant = await Session.signIn(url, of('applicant')[0]!);
  const secretary = await Session.signIn(url, of('secretary')[0]!);
  return {
    people: { secretary, applicant, judges },
    tokens: {
      applicant: () => applicant.freshToken(),
      judges: () => Promise.all(judges.map((judge) => judge.freshToken())),
    },
  };
}
