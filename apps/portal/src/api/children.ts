import { ask } from './ask.js';
import type { GuardianConsentInput, ParticipantInput } from './generated/registration.js';

export type { AskedChild, Participant } from './generated/registration.js';

export const participants = (id: string) =>
  ask('GET /registration/entries/{id}/participants', { path: { id } }).then(({ items }) => items);
export const describeParticipant = (id: string, authorId: string, body: ParticipantInput, ifMatch: number) =>
  ask('PUT /registration/entries/{id}/participants/{authorId}', { path: { id, authorId }, body, ifMatch });
export const askGuardian = (id: string, authorId: string, ifMatch: number) =>
  ask('POST /registration/entries/{id}/participants/{authorId}/ask', { path: { id, authorId }, ifMatch });

export const children = () => ask('GET /registration/my/children').then(({ items }) => items);
export const child = (id: string, authorId: string) =>
  ask('GET /registration/my/children/{id}/{authorId}', { path: { id, authorId } });
export const consentFor = (id: string, authorId: string, body: GuardianConsentInput, ifMatch: number) =>
  ask('POST /registration/my/children/{id}/{authorId}/consent', { path: { id, authorId }, body, ifMatch });
export const declineFor = (id: string, authorId: string, reason: string, ifMatch: number) =>
  ask('POST /registration/my/children/{id}/{authorId}/decline', {
    path: { id, authorId },
    body: reason ? { reason } : {},
    ifMatch,
  });
export const setChildPublication = (id: string, authorId: string, mayPublish: boolean) =>
  ask('POST /registration/my/children/{id}/{authorId}/publication', {
    path: { id, authorId },
    body: { mayPublish },
  });
