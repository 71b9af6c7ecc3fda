import { answer, itemsOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { gatheringStates } from '../gatherings/gathering.js';
import type { HelpedGathering } from './gate-helpers.store.js';

const helper = answer('GateHelper', { accountId: z.uuid(), name: z.string(), email: z.string(), addedAt: moment });

const helped = answer('HelpedGathering', {
  id: z.uuid(),
  nameVi: z.string(),
  nameEn: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  venue: z.string(),
  state: z.enum(gatheringStates),
});

export const gateHelperAnswers = {
  one: helper,
  list: itemsOf(helper),
  dropped: answer('GateHelperDropped', {}),
  helped: itemsOf(helped),
};

interface Named {
  accountId: string;
  name: string;
  email: string;
  addedAt: Date;
}

export function helperAnswer({ accountId, name, email, addedAt }: Named) {
  return { accountId, name, email, addedAt: addedAt.toISOString() };
}

export function helpedAnswer({ id, nameVi, nameEn, startsOn, endsOn, venue, state }: HelpedGathering) {
  return { id, nameVi, nameEn, startsOn, endsOn, venue, state };
}
