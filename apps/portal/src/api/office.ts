import type { Rulebook } from '@sangtao/programmes/rulebook';
import { ask } from './ask.js';
import { callForFile } from './client.js';
import type {
  AmendmentInput,
  BatchInput,
  CloneInput,
  ClosingInput,
  CreateEditionInput,
  EditionPatchInput,
  ExtensionInput,
  ReasonInput,
  RegistrationOperations,
} from './generated/registration.js';

export type {
  AmendmentInput as Amendment,
  BatchInput,
  AwaitedClosing,
  BatchResult,
  EarlyClosing,
  EditionPatchInput as EditionPatch,
  HistoryStep,
  PersonConfirmation,
  ReasonInput as Reason,
  RulebookVersion,
  ScreenedEntry,
  ScreeningCount,
  ScreeningItem,
  SimilarEntry,
} from './generated/registration.js';

export type ScreeningQuery = RegistrationOperations['GET /registration/screening']['query'];

const items = <Item>(answer: { items: Item[] }) => answer.items;

export const templates = () => ask('GET /registration/editions/templates').then(items);
export const createEdition = (body: CreateEditionInput, idempotencyKey: string) =>
  ask('POST /registration/editions', { body, idempotencyKey });
export const announce = (id: string) => ask('POST /registration/editions/{id}/announce', { path: { id } });

export const leftBehind = (id: string) =>
  ask('GET /registration/editions/{id}/left-behind', { path: { id } }).then(items);
export const cloneEdition = (id: string, body: CloneInput, idempotencyKey: string) =>
  ask('POST /registration/editions/{id}/clone', { path: { id }, body, idempotencyKey });

export const patchEdition = (id: string, body: EditionPatchInput, ifMatch: number) =>
  ask('PATCH /registration/editions/{id}', { path: { id }, body, ifMatch });
export const replaceRulebook = (
  id: string,
  body: { rulebook: Rulebook; amendment?: AmendmentInput },
  ifMatch: number,
) => ask('PUT /registration/editions/{id}/rulebook', { path: { id }, body, ifMatch });
export const extendEdition = (id: string, body: ExtensionInput, ifMatch: number) =>
  ask('POST /registration/editions/{id}/extend', { path: { id }, body, ifMatch });
/** The request to close at once that waits; none, or one. */
export const waitingClosing = (id: string) =>
  ask('GET /registration/editions/{id}/closing', { path: { id } }).then(items);
export const askToClose = (id: string, body: ClosingInput, ifMatch: number) =>
  ask('POST /registration/editions/{id}/closing', { path: { id }, body, ifMatch });
export const approveClosing = (id: string, ifMatch: number) =>
  ask('POST /registration/editions/{id}/closing/approval', { path: { id }, ifMatch });
export const withdrawClosing = (id: string, ifMatch: number) =>
  ask('POST /registration/editions/{id}/closing/withdrawal', { path: { id }, ifMatch });
/** Those that wait for whoever is signed in. */
export const awaitedClosings = () => ask('GET /registration/my/closings').then(items);
export const checklist = (id: string) => ask('GET /registration/editions/{id}/checklist', { path: { id } });
export const rulebookVersions = (id: string) =>
  ask('GET /registration/editions/{id}/rulebook/versions', { path: { id } }).then(items);
export const rulebookAt = (id: string, version: number) =>
  ask('GET /registration/editions/{id}/rulebook/versions/{version}', { path: { id, version } }).then(
    ({ rulebook }) => rulebook,
  );

export const screening = (query: ScreeningQuery) => ask('GET /registration/screening', { query });
/** The same, all of it, as a file. */
export const exportEntries = (query: RegistrationOperations['GET /registration/screening/export']['query']) =>
  callForFile('/registration/screening/export', { ...query });
export const summary = (editionId: string) =>
  ask('GET /registration/screening/summary', { query: { editionId } }).then(items);
export const screened = (id: string) => ask('GET /registration/screening/{id}', { path: { id } });
export const dossierFile = (id: string, fileId: string) =>
  callForFile(`/registration/screening/${id}/files/${fileId}/content`);
export const nextDossier = (id: string, editionId: string) =>
  ask('GET /registration/screening/{id}/next', { path: { id }, query: { editionId } });
export const similarTo = (id: string) => ask('GET /registration/screening/{id}/similar', { path: { id } });

interface Ruled {
  id: string;
  version: number;
  idempotencyKey: string;
}

export const accept = ({ id, version, idempotencyKey }: Ruled) =>
  ask('POST /registration/screening/{id}/accept', { path: { id }, ifMatch: version, idempotencyKey });
export const sendBack = ({ id, version, idempotencyKey }: Ruled, reasons: ReasonInput[], until: string) =>
  ask('POST /registration/screening/{id}/return', {
    path: { id },
    body: { reasons, until },
    ifMatch: version,
    idempotencyKey,
  });
export const reject = ({ id, version, idempotencyKey }: Ruled, reasons: ReasonInput[]) =>
  ask('POST /registration/screening/{id}/reject', {
    path: { id },
    body: { reasons },
    ifMatch: version,
    idempotencyKey,
  });
export const ruleMany = (body: BatchInput) => ask('POST /registration/screening/batch', { body }).then(items);
export const reopen = (id: string, body: { hours: number; reason: string }, idempotencyKey: string) =>
  ask('POST /registration/screening/{id}/reopen', { path: { id }, body, idempotencyKey });
