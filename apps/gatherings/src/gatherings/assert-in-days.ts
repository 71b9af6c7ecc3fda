import { Refusal } from '@sangtao/service-kit/refusal';
import { dayOf, type Gathering } from './gathering.js';

/** What is planned lies on a day of the gathering. @throws Refusal invalid-input */
export function assertInDays({ startsOn, endsOn, timeZone }: Gathering, startsAt: string): void {
  const day = dayOf(new Date(startsAt), timeZone);
  if (day >= startsOn && day <= endsOn) return;
  throw new Refusal('invalid-input', {
    errors: [{ field: 'startsAt', code: 'outside-days', values: [startsOn, endsOn] }],
  });
}
