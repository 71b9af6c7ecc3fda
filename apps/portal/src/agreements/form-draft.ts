import type { Agreement, AgreementPatch, NewAgreement, PartyInput } from '../api/agreements.js';

export interface PartyDraft {
  /** An organisation's id; empty for another party. */
  organisationId: string;
  name: string;
  provinceCode: string;
  /** Who answers for it now. */
  owner: { accountId: string; name: string | null } | null;
  email: string;
  ownerName: string;
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
}

export const emptyParty: PartyDraft = {
  ...{ organisationId: '', name: '', provinceCode: '', owner: null, email: '', ownerName: '' },
};

export function emptyDraft(provinceCode: string): FormDraft {
  return {
    ...{ kind: 'memorandum', subject: '', provinceCode, place: '', reviewOn: '', startWithinDays: 30 },
    ...{ valueVnd: '', deliverables: '', parties: [emptyParty, emptyParty] },
  };
}

export function draftOf(agreement: Agreement): FormDraft {
  const { kind, subject, provinceCode, place, reviewOn, startWithinDays, valueVnd, deliverables, parties } = agreement;
  return {
    ...{ kind, subject, provinceCode, place: place ?? '', reviewOn, startWithinDays, valueVnd: valueVnd ?? '' },
    deliverables: deliverables.join('\n'),
    parties: parties.map(({ organisationId, name, provinceCode: province, owner }) => ({
      ...emptyParty,
      ...{ organisationId: organisationId ?? '', name: name ?? '', provinceCode: province ?? '', owner },
    })),
  };
}

/** The API knows absent, not empty. */
export function inputOf(draft: FormDraft): NewAgreement {
  const { kind, provinceCode } = draft;
  return { kind, provinceCode, ...patchOf(draft) };
}

/** Kind and province stay as they are. */
export function patchOf(draft: FormDraft) {
  const { subject, reviewOn, startWithinDays } = draft;
  return {
    ...{ subject: subject.trim(), reviewOn, startWithinDays },
    deliverables: linesOf(draft.deliverables),
    parties: draft.parties.map(partyOf),
    ...(draft.place.trim() ? { place: draft.place.trim() } : {}),
    ...(draft.valueVnd === '' ? {} : { valueVnd: draft.valueVnd }),
  } satisfies AgreementPatch;
}

function partyOf({ organisationId, name, provinceCode, owner, email, ownerName }: PartyDraft): PartyInput {
  const named = organisationId ? { organisationId } : { name: name.trim(), ...(provinceCode ? { provinceCode } : {}) };
  if (email.trim()) return { ...named, owner: { email: email.trim(), name: ownerName.trim() } };
  return owner ? { ...named, owner: { accountId: owner.accountId } } : named;
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
