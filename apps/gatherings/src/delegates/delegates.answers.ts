import { answer, countedPageOf, itemsOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { gatheringStates } from '../gatherings/gathering.js';
import { delegateStates, type Delegate } from './delegate.js';
import type { MyDelegate, SeenMove } from './my-delegates.view.js';

const state = z.enum(delegateStates);
const names = answer('DelegateKindName', { vi: z.string(), en: z.string() });

const delegate = answer('Delegate', {
  id: z.uuid(),
  gatheringId: z.uuid(),
  kindCode: z.string(),
  state,
  /** When they arrived among those of their kind, from 1 on. */
  arrival: z.int(),
  /** Place in the waiting list; null outside of it. */
  place: z.int().nullable(),
  name: z.string(),
  organisation: z.string(),
  position: z.string(),
  phone: z.string(),
  provinceCode: z.string().nullable(),
  /** Of the 63 provinces until 2025, where it was recorded. */
  formerProvinceCode: z.string().nullable(),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  inviteAgain: z.boolean(),
  /** Why the office said no. */
  reason: z.string().nullable(),
  registeredAt: moment,
  version: z.int(),
});

const mine = answer('MyDelegate', {
  ...delegate.shape,
  kind: names,
  nameVi: z.string(),
  nameEn: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  venue: z.string(),
  timeZone: z.string(),
  gatheringState: z.enum(gatheringStates),
  /** How many wait for a place of this kind. */
  waiting: z.int(),
});

const move = answer('LineMove', {
  at: moment,
  own: z.boolean(),
  from: z.int(),
  to: z.int(),
  /** Only of one's own. */
  reason: z.string().nullable(),
  /** Who did it; null where identity does not answer. */
  by: z.string().nullable(),
});

const decided = answer('DelegateDecided', { id: z.uuid(), state: state.nullable(), refused: z.string().nullable() });
const count = answer('DelegateCount', { kindCode: z.string(), state, count: z.int(), places: z.int() });

export const delegateAnswers = {
  one: delegate,
  list: countedPageOf(delegate),
  mine: itemsOf(mine),
  myOne: answer('MyDelegateWithMoves', { ...mine.shape, moves: z.array(move) }),
  badge: answer('MyBadge', {
    code: z.string(),
    /** To be typed where the square cannot be read. */
    number: z.string(),
  }),
  decided: itemsOf(decided),
  counts: itemsOf(count),
};

export function delegateAnswer(one: Delegate) {
  const { id, gatheringId, kindCode, state, arrival, place, name, organisation, position, phone } = one;
  const { provinceCode, formerProvinceCode, answers, inviteAgain, reason, registeredAt, version } = one;
  return {
    ...{ id, gatheringId, kindCode, state, arrival, place, name, organisation, position, phone, provinceCode },
    ...{ formerProvinceCode, answers, inviteAgain, reason, registeredAt: registeredAt.toISOString(), version },
  };
}

export function myAnswer(one: MyDelegate) {
  const { kind, nameVi, nameEn, startsOn, endsOn, venue, timeZone, gatheringState, waiting } = one;
  return { ...delegateAnswer(one), kind, nameVi, nameEn, startsOn, endsOn, venue, timeZone, gatheringState, waiting };
}

export function movesAnswer(moves: SeenMove[]) {
  return moves.map(({ at, own, from, to, reason, by }) => ({ at: at.toISOString(), own, from, to, reason, by }));
}
