import { ask } from './ask.js';
import { callForFile } from './client.js';
import type { ConfirmInput, NomineeInput } from './generated/registration.js';

export type {
  AskedNomination,
  Correction,
  FactChange,
  NominatingBody,
  NominatingBodyInOverview,
  Nomination,
  NominationItem,
} from './generated/registration.js';

export const myBodies = (editionId: string) =>
  ask('GET /registration/nominations/bodies', { query: { editionId } }).then(({ items }) => items);
export const nominations = (editionId: string, cursor?: string) =>
  ask('GET /registration/nominations', { query: { editionId, ...(cursor ? { cursor } : {}) } });
export const nomination = (id: string) => ask('GET /registration/nominations/{id}', { path: { id } });

export const beginNomination = (
  body: { editionId: string; organisationId: string; title: string },
  idempotencyKey: string,
) => ask('POST /registration/nominations', { body, idempotencyKey });
export const nameNominee = (id: string, body: NomineeInput, ifMatch: number) =>
  ask('PUT /registration/nominations/{id}/nominee', { path: { id }, body, ifMatch });
export const askNominee = (id: string, ifMatch: number) =>
  ask('POST /registration/nominations/{id}/ask', { path: { id }, ifMatch });
export const takePriorPrize = (id: string, certificateCode: string) =>
  ask('POST /registration/nominations/{id}/prior-prize', { path: { id }, body: { certificateCode } });
export const takeOver = (id: string) => ask('POST /registration/nominations/{id}/take-over', { path: { id } });

export const askedOfMe = () => ask('GET /registration/nominations/asked').then(({ items }) => items);
export const asked = (id: string) => ask('GET /registration/nominations/asked/{id}', { path: { id } });
export const askedFile = (id: string, fileId: string) =>
  callForFile(`/registration/nominations/asked/${id}/files/${fileId}/content`);
export const confirmNomination = (id: string, body: ConfirmInput, ifMatch: number, idempotencyKey: string) =>
  ask('POST /registration/nominations/asked/{id}/confirm', { path: { id }, body, ifMatch, idempotencyKey });
export const declineNomination = (id: string, reason: string, ifMatch: number, idempotencyKey: string) =>
  ask('POST /registration/nominations/asked/{id}/decline', {
    path: { id },
    body: reason ? { reason } : {},
    ifMatch,
    idempotencyKey,
  });
export const setPublication = (id: string, mayPublish: boolean) =>
  ask('POST /registration/nominations/asked/{id}/publication', { path: { id }, body: { mayPublish } });

export const nominatingBodies = (editionId: string) =>
  ask('GET /registration/nominations/overview', { query: { editionId } }).then(({ items }) => items);
export const remindBodies = (editionId: string, organisationIds: string[]) =>
  ask('POST /registration/nominations/overview/remind', { body: { editionId, organisationIds } }).then(
    ({ items }) => items,
  );
