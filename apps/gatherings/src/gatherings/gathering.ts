import type { GatheringTemplate } from '@sangtao/programmes/gathering';
import { partsOf } from '@sangtao/programmes/deadline';

export const gatheringStates = ['draft', 'announced', 'running', 'ended'] as const;
export type GatheringState = (typeof gatheringStates)[number];

export interface Gathering {
  id: string;
  code: string;
  nameVi: string;
  nameEn: string;
  /** First and last day where it is held, such as 2026-11-12. */
  startsOn: string;
  endsOn: string;
  timeZone: string;
  provinceCode: string;
  venue: string;
  registrationOpensAt: Date;
  registrationClosesAt: Date;
  state: GatheringState;
  /** The template that it was made from. */
  templateCode: string;
  template: GatheringTemplate;
  version: number;
}

/** From a state to the states that may follow it. It begins and ends by its days. */
const transitions: Record<GatheringState, readonly GatheringState[]> = {
  draft: ['announced'],
  announced: ['running'],
  running: ['ended'],
  ended: [],
};

export function mayFollow(from: GatheringState, to: GatheringState): boolean {
  return transitions[from].includes(to);
}

const dayMs = 86_400_000;

/** `2026-11-12` so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** Which day it is there. */
export function dayOf(at: Date, timeZone: string): string {
  const { year, month, day } = partsOf(at, timeZone);
  return `${year}-${month}-${day}`;
}

/** The moment at which a day begins there. */
export function beginOf(day: string, timeZone: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // The offset of a place differs by a day's hours at most, so asking twice finds it.
  return new Date(utc - offsetMs(new Date(utc - offsetMs(new Date(utc), timeZone)), timeZone));
}

/** The same time of day so many days later, also where clocks changed in between. */
export function shifted(at: Date, days: number, timeZone: string): Date {
  const day = dayOf(at, timeZone);
  const sinceMidnight = at.getTime() - beginOf(day, timeZone).getTime();
  return new Date(beginOf(dayAfter(day, days), timeZone).getTime() + sinceMidnight);
}

function offsetMs(at: Date, timeZone: string): number {
  const { year, month, day, hour, minute } = partsOf(at, timeZone);
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return wall - Math.floor(at.getTime() / 60_000) * 60_000;
}

type Days = Pick<Gathering, 'startsOn' | 'timeZone'>;

/** From when until when one may register: whole days, counted back from the first day. */
export function registrationWindow({ startsOn, timeZone }: Days, { registration }: GatheringTemplate) {
  const { opensDaysBefore, closesDaysBefore } = registration;
  return {
    registrationOpensAt: beginOf(dayAfter(startsOn, -opensDaysBefore), timeZone),
    registrationClosesAt: beginOf(dayAfter(startsOn, 1 - closesDaysBefore), timeZone),
  };
}

/** The state that its days call for now; undefined where it is in it. */
export function dueState(
  gathering: Pick<Gathering, 'state' | 'startsOn' | 'endsOn' | 'timeZone'>,
  now: Date,
): GatheringState | undefined {
  const { state, startsOn, endsOn, timeZone } = gathering;
  const today = dayOf(now, timeZone);
  if (state === 'announced' && today >= startsOn) return 'running';
  return state === 'running' && today > endsOn ? 'ended' : undefined;
}

export function takesRegistrations(
  {
    state,
    registrationOpensAt,
    registrationClosesAt,
  }: Pick<Gathering, 'state' | 'registrationOpensAt' | 'registrationClosesAt'>,
  now: Date,
): boolean {
  return (state === 'announced' || state === 'running') && now >= registrationOpensAt && now < registrationClosesAt;
}

/** The first moment at which it is over. */
export function endOf({ endsOn, timeZone }: Pick<Gathering, 'endsOn' | 'timeZone'>): Date {
  return beginOf(dayAfter(endsOn, 1), timeZone);
}

/** What must be right before a gathering is announced. */
const checks = [
  ...(['privacy-notice', 'days-ahead'] as const),
  ...(['registration-lasts', 'registration-ahead', 'registration-open-ended', 'kinds-open'] as const),
];
export type Check = (typeof checks)[number];

export function checklist(gathering: Gathering, now: Date): { code: Check; ok: boolean }[] {
  const { template, startsOn, timeZone, registrationOpensAt, registrationClosesAt } = gathering;
  const rules: Record<Check, boolean> = {
    'privacy-notice': template.privacyNotice !== undefined,
    'days-ahead': startsOn > dayOf(now, timeZone),
    'registration-lasts': registrationOpensAt < registrationClosesAt,
    'registration-ahead': registrationClosesAt > now,
    'registration-open-ended': registrationClosesAt <= endOf(gathering),
    'kinds-open': template.kinds.some(({ approval, quota }) => approval !== 'invitation' && quota !== 0),
  };
  return checks.map((code) => ({ code, ok: rules[code] }));
}
