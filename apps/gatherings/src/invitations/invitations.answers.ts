import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { fieldText } from '@sangtao/service-kit/field-texts';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { z } from 'zod';
import type { RowError } from './invitation-table.js';
import type { Kind } from './invited-person.js';
import { invitationStates, nextLetterAt, type Invitation } from './invitation.js';
import type { InvitedTo, MyInvitation } from './invitations.view.js';

const state = z.enum(invitationStates);
const column = z.int().optional();
const rowError = answer('TableError', {
  row: z.int(),
  /** Its heading. */
  column: z.string(),
  code: z.string(),
  /** What is wrong, and what to write instead. */
  message: z.string(),
});

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
  /** When its last letter went out. */
  sentAt: moment.nullable(),
  /** From when another letter may go out, where one may at all; null: none ever did. */
  nextLetterAt: moment.nullable(),
  answeredAt: moment.nullable(),
  withdrawnAt: moment.nullable(),
  version: z.int(),
});

const names = z.object({ vi: z.string(), en: z.string() });

const shown = answer('ShownInvitation', {
  gatheringId: z.uuid(),
  nameVi: z.string(),
  nameEn: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  timeZone: z.string(),
  venue: z.string(),
  /** Code of the province where it is held. */
  heldIn: z.string(),
  /** As what. */
  kind: names,
  /** Who invites. */
  organiser: names,
  /** Until when one who accepts may register. */
  registrationClosesAt: moment,
});

const mine = answer('MyDelegateInvitation', {
  ...shown.shape,
  id: z.uuid(),
  kindCode: z.string(),
  name: z.string(),
  organisation: z.string(),
  provinceCode: z.string().nullable(),
  /** One of the 63 until 2025. */
  formerProvinceCode: z.string().nullable(),
  state,
});

export const invitationAnswers = {
  list: pageOf(invitation),
  one: invitation,
  shown,
  mine: itemsOf(mine),
  answered: answer('DelegateInvitationAnswered', { id: z.uuid(), gatheringId: z.uuid(), kindCode: z.string(), state }),
  preview: answer('TablePreview', {
    headings: z.array(z.string()),
    mapping: z.object({ email: column, name: column, organisation: column, kind: column, province: column }),
    sample: z.array(z.array(z.string())),
    rows: z.int(),
    fresh: z.int(),
    known: z.int(),
    /** How many rows name no kind. */
    withoutKind: z.int(),
    /** The new ones by what they would be invited as, in the order of the kinds. */
    kinds: z.array(answer('KindOfRows', { kindCode: z.string(), count: z.int() })),
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
    ...{ accepted: z.int(), declined: z.int(), withdrawn: z.int() },
  }),
};

export function invitationAnswer(one: Invitation) {
  const { id, kindCode, email, name, organisation, provinceCode, delivery, declineReason } = one;
  return {
    ...{ id, kindCode, email, name, organisation, provinceCode, state: one.state, delivery, declineReason },
    basis: { kind: one.basis.kind, at: one.basis.at, note: one.basis.kind === 'carried' ? one.basis.note : null },
    sentAt: one.sentAt?.toISOString() ?? null,
    nextLetterAt: nextLetterAt(one)?.toISOString() ?? null,
    answeredAt: one.answeredAt?.toISOString() ?? null,
    withdrawnAt: one.withdrawnAt?.toISOString() ?? null,
    version: one.version,
  };
}

/** An error of a list in the reader's language; whoever named a kind that is none reads which there are. */
export function rowErrorAnswer({ row, column, code, values }: RowError, kinds: readonly Kind[]) {
  const language = currentScope()?.language ?? 'vi';
  const named = code === 'kind-unknown' ? [...values, kinds.map(({ name }) => name[language]).join('; ')] : values;
  return { row, column, code, message: fieldText(code, language, named) ?? code };
}

/** To whoever has the letter's number: nothing about who was invited. */
export function shownInvitationAnswer(one: InvitedTo) {
  const { gatheringId, nameVi, nameEn, startsOn, endsOn, timeZone, venue, heldIn, kind, organiser } = one;
  return {
    ...{ gatheringId, nameVi, nameEn, startsOn, endsOn, timeZone, venue, heldIn },
    ...{ kind: { vi: kind.vi, en: kind.en }, organiser: { vi: organiser.vi, en: organiser.en } },
    registrationClosesAt: one.registrationClosesAt.toISOString(),
  };
}

export function myInvitationAnswer(one: MyInvitation) {
  const { id, kindCode, name, organisation, provinceCode, formerProvinceCode, state: answered } = one;
  const person = { id, kindCode, name, organisation, provinceCode, formerProvinceCode, state: answered };
  return { ...shownInvitationAnswer(one), ...person };
}
