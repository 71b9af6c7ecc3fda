import type { Agreement, AgreementPatch, NewAgreement, PartyInput } from '../api/agreements.js';
import type { AgreementBeginning } from '../api/meetings.js';

export interface PartyDraft {
  /** An organisation's id; empty for another party. */
  organisationId: string;
  name: string;
  provinceCode: string;
  /** Who answers for it now. */
  owner: { accountId: string; name: string | null } | null;
  email: string;
  ownerName: string;
  /** Who signs for it: name and position. */
  signatory: string;
}

/** What stands in the form, as typed. */
export interface FormDraft {
  kind: NewAgreement['kind'];
  subject: string;
  provinceCode: string;
  place: string;
  reviewOn: string;
  startWithinDays: number;
  valueVnd: number | '';
  deliverables: string;
  parties: PartyDraft[];
  /** The event at which it is signed, and the session there; empty where it is signed elsewhere. */
  gatheringId: string;
  signingId: string;
  /** From which a new one comes; empty where from none. */
  meetingId: string;
  /** Whether everybody sees on the event's page that it is signed there. */
  announced: boolean;
  /** Who looks after it now. */
  contact: { accountId: string; name: string | null } | null;
  contactEmail: string;
  contactName: string;
}

export const emptyParty: PartyDraft = {
  ...{ organisationId: '', name: '', provinceCode: '', owner: null, email: '', ownerName: '' },
  signatory: '',
};

export function emptyDraft(provinceCode: string): FormDraft {
  return {
    ...{ kind: 'memorandum', subject: '', provinceCode, place: '', reviewOn: '', startWithinDays: 30 },
    ...{ valueVnd: '', deliverables: '', parties: [emptyParty, emptyParty], gatheringId: '', signingId: '' },
    meetingId: '',
    announced: false,
    ...{ contact: null, contactEmail: '', contactName: '' },
  };
}

/** With what is known of a meeting: what it was about, both sides and where they met. */
export function draftFrom({ meetingId, gatheringId, subject, parties }: AgreementBeginning, province: string) {
  return {
    ...emptyDraft(province),
    ...{ meetingId, gatheringId, subject: subject ?? '' },
    parties: parties.map(({ name, owner }) => ({ ...emptyParty, name: name ?? '', owner })),
  };
}

export function draftOf(agreement: Agreement): FormDraft {
  const { kind, subject, provinceCode, place, reviewOn, startWithinDays, valueVnd, deliverables, parties } = agreement;
  const { gatheringId, signingId, meetingId, announced, contact } = agreement;
  return {
    ...{ kind, subject, provinceCode, place: place ?? '', reviewOn, startWithinDays, valueVnd: valueVnd ?? '' },
    deliverables: deliverables.join('\n'),
    ...{
      gatheringId: gatheringId ?? '',
      signingId: signingId ?? '',
      meetingId: meetingId ?? '',
      announced,
      contact,
      contactEmail: '',
      contactName: '',
    },
    parties: parties.map(({ organisationId, name, provinceCode: province, owner, signatory }) => ({
      ...emptyParty,
      ...{ organisationId: organisationId ?? '', name: name ?? '', provinceCode: province ?? '', owner },
      signatory: signatory ?? '',
    })),
  };
}

/** The API knows absent, not empty. */
export function inputOf(draft: FormDraft): NewAgreement {
  const { kind, provinceCode, meetingId } = draft;
  return { kind, provinceCode, ...(meetingId ? { meetingId } : {}), ...patchOf(draft) };
}

/** Kind, province and origin stay as they are. */
export function patchOf(draft: FormDraft) {
  const { subject, reviewOn, startWithinDays, gatheringId, signingId, contactEmail, contactName } = draft;
  return {
    ...{ subject: subject.trim(), reviewOn, startWithinDays },
    deliverables: linesOf(draft.deliverables),
    parties: draft.parties.map(partyOf),
    ...(gatheringId ? { gatheringId } : {}),
    ...(gatheringId && signingId ? { signingId, announced: draft.announced } : {}),
    ...(contactEmail.trim() ? { contact: { email: contactEmail.trim(), name: contactName.trim() } } : {}),
    ...(draft.place.trim() ? { place: draft.place.trim() } : {}),
    ...(draft.valueVnd === '' ? {} : { valueVnd: draft.valueVnd }),
  } satisfies AgreementPatch;
}

function partyOf({ organisationId, name, provinceCode, owner, email, ownerName, signatory }: PartyDraft): PartyInput {
  const named = {
    ...(organisationId ? { organisationId } : { name: name.trim(), ...(provinceCode ? { provinceCode } : {}) }),
    ...(signatory.trim() ? { signatory: signatory.trim() } : {}),
  };
  if (email.trim()) return { ...named, owner: { email: email.trim(), name: ownerName.trim() } };
  return owner ? { ...named, owner: { accountId: owner.accountId } } : named;
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
