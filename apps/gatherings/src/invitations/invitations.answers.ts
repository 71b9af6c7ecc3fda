import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { invitationStates, type Invitation } from './invitation.js';
import type { MyInvitation } from './invitations.view.js';

const state = z.enum(invitationStates);
const column = z.int().optional();
const rowError = answer('TableError', { row: z.int(), column: z.string(), code: z.string() });

const basis = answer('InvitationBasis', { kind: z.enum(['list', 'carried']), at: moment, note: z.string().nullable() });

const invitation = answer('DelegateInvitation', {
  id: z.uuid(),
  kindCode: z.string(),
  email: z.string(),
  name: z.string(),
  organisation: z.string(),
  provinceCode: z.string().nullable(),
  state,
  delivery: z.enum(['delivered', 'bounced']).nullable(),
  declineReason: z.string().nullable(),
  /** Why name and address may be held. */
  basis,
  sentAt: moment.nullable(),
  answeredAt: moment.nullable(),
});

const mine = answer('MyDelegateInvitation', {
  id: z.uuid(),
  gatheringId: z.uuid(),
  kindCode: z.string(),
  kind: z.object({ vi: z.string(), en: z.string() }),
  name: z.string(),
  organisation: z.string(),
  state,
  nameVi: z.string(),
  nameEn: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  venue: z.string(),
});

export const invitationAnswers = {
  list: pageOf(invitation),
  mine: itemsOf(mine),
  answered: answer('DelegateInvitationAnswered', { id: z.uuid(), gatheringId: z.uuid(), kindCode: z.string(), state }),
  preview: answer('TablePreview', {
    headings: z.array(z.string()),
    mapping: z.object({ email: column, name: column, organisation: column, kind: column, province: column }),
    sample: z.array(z.array(z.string())),
    rows: z.int(),
    fresh: z.int(),
    known: z.int(),
    errors: z.array(rowError),
    errorCount: z.int(),
  }),
  imported: answer('TableImported', {
    imported: z.int(),
    known: z.int(),
    errors: z.array(rowError),
    errorCount: z.int(),
  }),
  sent: answer('InvitationsSent', { sent: z.int() }),
  counts: answer('InvitationCounts', {
    ...{ all: z.int(), new: z.int(), sent: z.int(), delivered: z.int(), bounced: z.int() },
    ...{ accepted: z.int(), declined: z.int() },
  }),
};

export function invitationAnswer(one: Invitation) {
  const { id, kindCode, email, name, organisation, provinceCode, delivery, declineReason } = one;
  return {
    ...{ id, kindCode, email, name, organisation, provinceCode, state: one.state, delivery, declineReason },
    basis: { kind: one.basis.kind, at: one.basis.at, note: one.basis.kind === 'carried' ? one.basis.note : null },
    sentAt: one.sentAt?.toISOString() ?? null,
    answeredAt: one.answeredAt?.toISOString() ?? null,
  };
}

export function myInvitationAnswer(one: MyInvitation) {
  const { id, gatheringId, kindCode, kind, name, organisation, nameVi, nameEn, startsOn, endsOn, venue } = one;
  return {
    id,
    gatheringId,
    kindCode,
    kind,
    name,
    organisation,
    state: one.state,
    nameVi,
    nameEn,
    startsOn,
    endsOn,
    venue,
  };
}
