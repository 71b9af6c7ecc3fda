import { partsOf } from './deadline.js';

const dayMs = 86_400_000;

/** What a gate says to a badge. Source: ACCEPTANCE E8, E9, E14. */
export const verdicts = [
  ...(['admitted', 'exit-recorded', 'already-used'] as const),
  ...(['wrong-day', 'zone-closed', 'revoked', 'unknown'] as const),
];
export type Verdict = (typeof verdicts)[number];
/** Of those, what the rules say by themselves, wherever the holder is. */
const refusals: readonly Verdict[] = ['wrong-day', 'zone-closed', 'revoked'];
export type Direction = 'in' | 'out';

/** What of a gathering's set-up a gate has to know. */
export interface AdmissionRules {
  /** First and last day where it is held, such as 2026-11-12. */
  startsOn: string;
  endsOn: string;
  timeZone: string;
  zones: readonly { code: string; forMeetings?: boolean | undefined }[];
  gates: readonly { code: string; zone: string }[];
  /** `days`: 1 is the first day; none named: all. */
  kinds: readonly { code: string; zones: readonly string[]; days: readonly number[] }[];
}

/** Milliseconds of the epoch. */
export interface MeetingTime {
  from: number;
  until: number;
}

export interface ScannedBadge {
  kindCode: string;
  /** Milliseconds of the epoch; null while it opens doors. */
  revokedAt: number | null;
  /** When its holder is expected where people meet; absent: never. */
  meetings?: readonly MeetingTime[] | undefined;
}

export interface Passage {
  /** Made on the device, the same for every try of sending it. */
  nonce: string;
  /** Milliseconds of the epoch. */
  at: number;
  gate: string;
  direction: Direction;
}

/** Where somebody is, and the passage that led there; of one day, since a day begins with everybody outside. */
export interface Inside extends Omit<Passage, 'direction'> {
  zone: string;
}

export interface Decision {
  verdict: Verdict;
  /** Where the holder is afterwards; null: outside. */
  inside: Inside | null;
  /** The passage by which the holder is in there already. */
  first?: Inside;
}

/** Which day it is at the gathering, such as 2026-11-12. */
export function dayAt(at: number, timeZone: string): string {
  const { year, month, day } = partsOf(new Date(at), timeZone);
  return `${year}-${month}-${day}`;
}

/**
 * What one passage comes to. The same on a device without network and on the server, so it knows neither of them.
 * @param badge undefined: nobody knows it
 * @param inside where its holder is on that day before
 */
export function admit(
  rules: AdmissionRules,
  badge: ScannedBadge | undefined,
  inside: Inside | null,
  { nonce, at, gate, direction, ruled }: Passage & Pick<HeldPassage, 'ruled'>,
): Decision {
  if (!badge) return { verdict: 'unknown', inside };
  // Whoever is in there must be able to leave, whatever became of the badge.
  if (direction === 'out') return { verdict: 'exit-recorded', inside: null };
  const zone = rules.gates.find(({ code }) => code === gate)?.zone;
  const refusal = ruled ? refusals.find((one) => one === ruled) : refusalOf(rules, badge, zone, at);
  if (refusal) return { verdict: refusal, inside };
  if (zone === undefined) return { verdict: 'zone-closed', inside };
  if (inside?.zone === zone) return { verdict: 'already-used', inside, first: inside };
  // Entering one zone closes the one before.
  return { verdict: 'admitted', inside: { nonce, at, gate, zone } };
}

function refusalOf(
  rules: AdmissionRules,
  badge: ScannedBadge,
  zone: string | undefined,
  at: number,
): Verdict | undefined {
  if (badge.revokedAt !== null && badge.revokedAt <= at) return 'revoked';
  if (zone === undefined) return 'zone-closed';
  return isMeeting(rules, badge, zone, at) ? undefined : refusalOfKind(rules, badge, zone, at);
}

/** Whoever has a meeting is admitted where people meet, whatever the kind of the badge says of that zone or day. */
function isMeeting({ zones }: AdmissionRules, { meetings = [] }: ScannedBadge, zone: string, at: number): boolean {
  const forMeetings = zones.some(({ code, forMeetings }) => code === zone && forMeetings);
  return forMeetings && meetings.some(({ from, until }) => from <= at && at < until);
}

function refusalOfKind(rules: AdmissionRules, badge: ScannedBadge, zone: string, at: number): Verdict | undefined {
  const kind = rules.kinds.find(({ code }) => code === badge.kindCode);
  if (!validDays(rules, kind?.days ?? []).includes(dayAt(at, rules.timeZone))) return 'wrong-day';
  return kind?.zones.includes(zone) ? undefined : 'zone-closed';
}

/** On which days of the event a badge opens doors, such as 2026-11-12. @param days of its kind; none named: all */
export function validDays(
  { startsOn, endsOn }: Pick<AdmissionRules, 'startsOn' | 'endsOn'>,
  days: readonly number[],
): string[] {
  const count = Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / dayMs) + 1;
  const all = Array.from({ length: count }, (_, n) =>
    new Date(Date.parse(startsOn) + n * dayMs).toISOString().slice(0, 10),
  );
  return days.length === 0 ? all : all.filter((_, n) => days.includes(n + 1));
}

export interface HeldPassage extends Passage {
  badge: ScannedBadge | undefined;
  /**
   * What it came to when it was told of; absent: it is new. Whoever stood at a closed door did not go in, and whoever went in did, whatever became
   * of the rules since: only who was there first is found out anew.
   */
  ruled?: Verdict | undefined;
}

/**
 * A holder's whole day, in the order of its moments: what each passage comes to, in whatever order devices told of them.
 * @returns decisions by nonce, and where the holder is in the end
 */
export function decideDay(
  rules: AdmissionRules,
  passages: readonly HeldPassage[],
): { decisions: Map<string, Decision>; inside: Inside | null } {
  const decisions = new Map<string, Decision>();
  let inside: Inside | null = null;
  for (const passage of passages.toSorted(byMoment)) {
    const decision = admit(rules, passage.badge, inside, passage);
    decisions.set(passage.nonce, decision);
    inside = decision.inside;
  }
  return { decisions, inside };
}

function byMoment(one: Passage, other: Passage): number {
  return one.at - other.at || (one.nonce < other.nonce ? -1 : 1);
}
