import type { WaitingAtExchange } from '../api/exchange.js';
import type { WaitingAtGatherings } from '../api/gatherings.js';

interface At {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
}

/** What waits at events and at the exchange, a card for each. */
export type EventTask =
  | { kind: 'delegates'; at: At; count: number }
  | { kind: 'booths'; at: At; count: number }
  | { kind: 'offer'; at: At; due: string | null }
  | { kind: 'requests'; count: number; due: string | null }
  | { kind: 'moderation'; count: number }
  | { kind: 'placing'; at: At; count: number };

export function eventTasksOf({ office, offers }: WaitingAtGatherings): EventTask[] {
  return [
    ...offers.map(({ until, ...at }): EventTask => ({ kind: 'offer', at, due: until })),
    ...office.flatMap(({ delegates, booths, ...at }): EventTask[] => [
      ...(delegates > 0 ? [{ kind: 'delegates', at, count: delegates } as const] : []),
      ...(booths > 0 ? [{ kind: 'booths', at, count: booths } as const] : []),
    ]),
  ];
}

export function exchangeTasksOf({ requests, until, listings, experts, toPlace }: WaitingAtExchange): EventTask[] {
  const toModerate = listings + experts;
  return [
    ...(requests > 0 ? [{ kind: 'requests', count: requests, due: until } as const] : []),
    ...(toModerate > 0 ? [{ kind: 'moderation', count: toModerate } as const] : []),
    ...toPlace.map(({ meetings, ...at }): EventTask => ({ kind: 'placing', at, count: meetings })),
  ];
}

/** An offer without an end, and whom an officer keeps waiting, come first. */
export function eventTaskDue(task: EventTask): string {
  return task.kind === 'offer' || task.kind === 'requests' ? (task.due ?? '') : '';
}
