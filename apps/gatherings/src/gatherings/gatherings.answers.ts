import { gatheringTemplateSchema } from '@sangtao/programmes/gathering';
import { deadlineText } from '@sangtao/programmes/deadline';
import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { gatheringStates, takesRegistrations, type Gathering } from './gathering.js';
import type { GatheringRow } from './gatherings.view.js';

const gathering = answer('Gathering', {
  id: z.uuid(),
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  /** First and last day where it is held, such as 2026-11-12. */
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  timeZone: z.string(),
  provinceCode: z.string(),
  venue: z.string(),
  state: z.enum(gatheringStates),
  registrationOpensAt: moment,
  registrationClosesAt: moment,
  /** As people read it, in the gathering's time zone. */
  registrationClosesAtText: answer('RegistrationDeadline', { vi: z.string(), en: z.string() }),
  /** Whether one may register now. */
  takesRegistrations: z.boolean(),
  version: z.int(),
});

const template = gatheringTemplateSchema.meta({ id: 'GatheringTemplate' });
const check = answer('GatheringCheck', { code: z.string(), ok: z.boolean(), message: z.string() });
const shipped = answer('ShippedGathering', { code: z.string(), nameVi: z.string(), nameEn: z.string() });

export const gatheringAnswers = {
  one: gathering,
  list: pageOf(gathering),
  withTemplate: answer('GatheringWithTemplate', { ...gathering.shape, template }),
  templates: itemsOf(shipped),
  checklist: answer('GatheringChecklist', { items: z.array(check), ready: z.boolean() }),
};

export function gatheringAnswer(row: GatheringRow, now: Date) {
  const { id, code, nameVi, nameEn, startsOn, endsOn, timeZone, provinceCode, venue, state, version } = row;
  const { registrationOpensAt, registrationClosesAt } = row;
  const closes = (language: 'vi' | 'en') => deadlineText(registrationClosesAt, language, timeZone);
  return {
    ...{ id, code, nameVi, nameEn, startsOn, endsOn, timeZone, provinceCode, venue, state, version },
    registrationOpensAt: registrationOpensAt.toISOString(),
    registrationClosesAt: registrationClosesAt.toISOString(),
    registrationClosesAtText: { vi: closes('vi'), en: closes('en') },
    takesRegistrations: takesRegistrations(row, now),
  };
}

export function wholeAnswer(one: Gathering, now: Date) {
  return { ...gatheringAnswer(one, now), template: one.template };
}
