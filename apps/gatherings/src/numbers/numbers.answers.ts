import { answer, countedPageOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { delegateStates } from '../delegates/delegate.js';
import { applicationStates } from '../floor/booth-application.js';
import type { Admission, Numbers } from './numbers.view.js';

const delegates = answer('DelegateFigure', {
  kindCode: z.string(),
  state: z.enum(delegateStates),
  /** One of the 34; null: none was given. */
  provinceCode: z.string().nullable(),
  /** One of the 63 until 2025, where it was recorded. */
  formerProvinceCode: z.string().nullable(),
  count: z.int(),
});

const admissions = answer('AdmissionFigure', {
  day: z.iso.date(),
  /** In the event's time zone. */
  hour: z.int(),
  /** Null: through a gate that the set-up has no more. */
  zone: z.string().nullable(),
  /** How often somebody was let in. */
  entries: z.int(),
  /** How many of them came in for the first time on that day, and at all. */
  arrivals: z.int(),
  people: z.int(),
});

const applications = answer('ApplicationFigure', { state: z.enum(applicationStates), count: z.int() });

const admission = answer('Admission', {
  nonce: z.uuid(),
  at: moment,
  gate: z.string(),
  zone: z.string().nullable(),
  device: z.string(),
  name: z.string(),
  organisation: z.string(),
  kindCode: z.string(),
});

export const numbersAnswers = {
  numbers: answer('GatheringNumbers', {
    countedAt: moment,
    timeZone: z.string(),
    delegates: z.array(delegates),
    admissions: z.array(admissions),
    /** Applications for booths. */
    applications: z.array(applications),
  }),
  admissions: countedPageOf(admission),
};

export function numbersAnswer(numbers: Numbers, timeZone: string, now: Date) {
  return {
    ...{ countedAt: now.toISOString(), timeZone },
    delegates: numbers.delegates.map(({ kindCode, state, provinceCode, formerProvinceCode, count }) => {
      return { kindCode, state, provinceCode, formerProvinceCode, count };
    }),
    admissions: numbers.admissions.map(({ day, hour, zone, entries, arrivals, people }) => {
      return { day, hour, zone, entries, arrivals, people };
    }),
    applications: numbers.applications.map(({ state, count }) => ({ state, count })),
  };
}

export function admissionAnswer({ nonce, at, gate, zone, device, name, organisation, kindCode }: Admission) {
  return { nonce, at: at.toISOString(), gate, zone, device, name, organisation, kindCode };
}
