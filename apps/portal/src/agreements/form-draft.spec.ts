import { expect, test } from '@jest/globals';
import { draftFrom, emptyDraft, emptyParty, inputOf, patchOf } from './form-draft.js';

const owner = { accountId: 'a', name: 'Phạm Anh Tuấn' };
const draft = {
  ...emptyDraft('40'),
  ...{ subject: ' Sấy lạnh ', reviewOn: '2026-06-30', deliverables: 'Máy sấy\n\n Tài liệu \n', place: ' ' },
  parties: [
    { ...emptyParty, organisationId: 'org-116', owner },
    { ...emptyParty, name: ' GmbH ', email: ' a@example.com ', ownerName: 'Ana', owner },
  ],
};

test('what is typed becomes what the API takes: lines of deliverables, and nothing that is empty', () => {
  expect(inputOf(draft)).toEqual({
    ...{ kind: 'memorandum', subject: 'Sấy lạnh', provinceCode: '40', reviewOn: '2026-06-30', startWithinDays: 30 },
    deliverables: ['Máy sấy', 'Tài liệu'],
    parties: [
      { organisationId: 'org-116', owner: { accountId: 'a' } },
      { name: 'GmbH', owner: { email: 'a@example.com', name: 'Ana' } },
    ],
  });
});

test('the signing session goes with its event, and a contact with name and address', () => {
  const typed = { ...draft, gatheringId: 'g', signingId: 's', contactEmail: ' lan@example.com ', contactName: ' Lan ' };
  expect(inputOf(typed)).toMatchObject({
    ...{ gatheringId: 'g', signingId: 's', contact: { email: 'lan@example.com', name: 'Lan' } },
  });
  expect(inputOf({ ...typed, gatheringId: '' })).not.toHaveProperty('signingId');
});

test('a draft that comes of a meeting begins with what it was about, both sides and where they met', () => {
  const guest = { accountId: 'b', name: 'Ana' };
  const parties = [
    { name: 'Viện Nông nghiệp', owner },
    { name: null, owner: guest },
  ];
  const begun = draftFrom({ meetingId: 'm', gatheringId: 'g', subject: 'Sấy lạnh', parties }, '40');
  expect(begun.parties[1]).toEqual({ ...emptyParty, owner: guest });
  expect(inputOf(begun)).toMatchObject({
    ...{ meetingId: 'm', gatheringId: 'g', subject: 'Sấy lạnh', provinceCode: '40' },
    parties: [{ name: 'Viện Nông nghiệp', owner: { accountId: 'a' } }, { owner: { accountId: 'b' } }],
  });
  expect(inputOf(emptyDraft('40'))).not.toHaveProperty('meetingId');
  expect(patchOf(begun)).not.toHaveProperty('meetingId');
});

test('a change leaves kind and province alone', () => {
  expect(Object.keys(patchOf(draft))).not.toEqual(expect.arrayContaining(['kind']));
  expect(patchOf(draft)).not.toHaveProperty('provinceCode');
});
