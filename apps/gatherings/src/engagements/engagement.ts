import type { EngagedPerson } from '@sangtao/contracts/gatherings/people-engaged.v1';
import { endOf, speakersOf, startOf, type Session, type Speaker } from '../agenda/agenda.js';

type Times = EngagedPerson['times'];
type Engaged = ReadonlyMap<string, Times>;

/** When the speakers who have an account speak: the whole of each session, since nobody knows how long its parts will take. */
export function speakingTimes(
  sessions: readonly Pick<Session, 'startsAt' | 'minutes' | 'speakerIds' | 'parts'>[],
  speakers: readonly Pick<Speaker, 'id' | 'accountId'>[],
): Engaged {
  const accounts = new Map(speakers.map(({ id, accountId }) => [id, accountId]));
  const engaged = new Map<string, Times>();
  for (const session of sessions.toSorted((a, b) => startOf(a) - startOf(b))) {
    const startsAt = new Date(startOf(session)).toISOString();
    const endsAt = new Date(endOf(session)).toISOString();
    for (const accountId of new Set(speakersOf(session).map((id) => accounts.get(id) ?? null))) {
      if (accountId !== null) engaged.set(accountId, [...(engaged.get(accountId) ?? []), { startsAt, endsAt }]);
    }
  }
  return engaged;
}

/** Whose times are others than before, with all that they are now; who has none any more, with none. */
export function changedTimes(before: Engaged, now: Engaged): EngagedPerson[] {
  const timesOf = (engaged: Engaged, accountId: string) => engaged.get(accountId) ?? [];
  const said = (times: Times) => times.map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`).join();
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((accountId) => said(timesOf(before, accountId)) !== said(timesOf(now, accountId)))
    .sort()
    .map((accountId) => ({ accountId, times: timesOf(now, accountId) }));
}
