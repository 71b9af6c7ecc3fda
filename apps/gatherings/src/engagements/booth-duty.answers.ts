import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

export const dutyAnswer = answer('BoothDuty', {
  /** Whether the caller holds a booth. */
  mayStand: z.boolean(),
  times: z.array(answer('DutyTime', { startsAt: moment, endsAt: moment })),
});
