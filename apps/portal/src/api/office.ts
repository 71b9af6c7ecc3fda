import { ask } from './ask.js';
import type {
  AmendmentInput,
  BatchInput,
  CloneInput,
  CreateEditionInput,
  EditionPatchInput,
  NotCopied,
  ReasonInput,
  RegistrationOperations,
  ReopenInput,
  RulebookInput,
} from './generated/registration.js';

export type {
  BatchInput,
  BatchResult,
  CloneInput,
  HistoryStep,
  RulebookVersion,
  ScreenedEntry,
  ScreeningItem,
  SimilarEntry,
} from './generated/registration.js';
export type Reason = ReasonInput;
export type Amendment = AmendmentInput;
export type Left = NotCopied;
export type EditionPatch = EditionPatchInput;
type ScreeningQuery = RegistrationOperations['GET /registration/screening']['query'];

export const templates = () => ask('GET /registration/editions/templates').then(({ items }) => items);
export const createEdition = (body: CreateEditionInput, idempotencyKey: string) =>
  ask('POST /registration/editions', { body, idempotencyKey });
export const announce = (id: string) => ask('POST /registration/editions/{id}/announce', { path: { id } });

export const leftBehind = (id: string) =>
  ask('GET /registration/editions/{id}/left-behind', { path: { id } }).then(({ items }) => items);
export const cloneEdition = (id: string, body: CloneInput, idempotencyKey: string) =>
  ask('POST /registration/editions/{id}/clone', { path: { id }, body, idempotencyKey });

export const patchEdition = (id: string, body: EditionPatch, ifMatch: number) =>
  ask('PATCH /registration/editions/{id}', { path: { id }, body, ifMatch });
export const replaceRulebook = (id: string, body: RulebookInput, ifMatch: number) =>
  ask('PUT /registration/editions/{id}/rulebook', { path: { id }, body, ifMatch });
export const checklist = (id: string) => ask('GET /registration/editions/{id}/checklist', { path: { id } });
export const rulebookVersions = (id: string) =>
  ask('GET /registration/editions/{id}/rulebook/versions', { path: { id } }).then(({ items }) => items);
export const rulebookAt = (id: string, version: number) =>
  ask('GET /registration/editions/{id}/rulebook/versions/{version}', { path: { id, version } }).then(
    ({ rulebook }) => rulebook,
  );

/** State and order come from the page's address, where anybody may write anything: the service refuses what is none. */
export const screening = ({
  state,
  sort,
  ...query
}: Omit<ScreeningQuery, 'state' | 'sort'> & { state?: string; sort?: string }) =>
  ask('GET /registration/screening', {
    query: { ...query, state: state as ScreeningQuery['state'], sort: sort as ScreeningQuery['sort'] },
  });
export const summary = (editionId: string) =>
  ask('GET /registration/screening/summary', { query: { editionId } }).then(({ items }) => items);
export const screened = (id: string) => ask('GET /registration/screening/{id}', { path: { id } });

interface Ruled {
  id: string;
  version: number;
  idempotencyKey: string;
}

export const accept = ({ id, version: ifMatch, idempotencyKey }: Ruled) =>
  ask('POST /registration/screening/{id}/accept', { path: { id }, ifMatch, idempotencyKey });
export const sendBack = ({ id, version: ifMatch, idempotencyKey }: Ruled, reasons: Reason[], until: string) =>
  ask('POST /registration/screening/{id}/return', { path: { id }, body: { reasons, until }, ifMatch, idempotencyKey });
export const reject = ({ id, version: ifMatch, idempotencyKey }: Ruled, reasons: Reason[]) =>
  ask('POST /registration/screening/{id}/reject', { path: { id }, body: { reasons }, ifMatch, idempotencyKey });

export const nextDossier = (id: string, editionId: string) =>
  ask('GET /registration/screening/{id}/next', { path: { id }, query: { editionId } });
export const ruleMany = (body: BatchInput) =>
  ask('POST /registration/screening/batch', { body }).then(({ items }) => items);
export const reopen = (id: string, body: ReopenInput, idempotencyKey: string) =>
  ask('POST /registration/screening/{id}/reopen', { path: { id }, body, idempotencyKey });
export const similarTo = (id: string) => ask('GET /registration/screening/{id}/similar', { path: { id } });
