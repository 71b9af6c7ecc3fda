import { ask } from './ask.js';
import { callForFile } from './client.js';
import type {
  AskBadgesInput,
  CloneInput,
  CreateGatheringInput,
  DelegateContentInput,
  DelegateInvitation,
  GatheringPatchInput,
  GatheringTemplate,
  GatheringTemplateDraft,
  GatheringsOperations,
  InvitedPersonInput,
  InvitePersonInput,
  RegisterInput,
  TableInput,
} from './generated/gatherings.js';

export type {
  BadgeBatch,
  CloneInput,
  CloneLine,
  Delegate,
  DelegateContentInput,
  DelegateCount,
  DelegateInvitation,
  Gathering,
  GatheringTemplate,
  GatheringWithTemplate,
  InvitedPersonInput,
  MyDelegate,
  MyDelegateInvitation,
  MyDelegateWithMoves,
  RegisterInput,
  ShownInvitation,
  TableInput,
  TablePreview,
  WaitingAtGatherings,
} from './generated/gatherings.js';
export type Kind = GatheringTemplate['kinds'][number];
export type DelegatesQuery = NonNullable<GatheringsOperations['GET /gatherings/gatherings/{id}/delegates']['query']>;
export type InvitationsQuery = NonNullable<
  GatheringsOperations['GET /gatherings/gatherings/{id}/invitations']['query']
>;

export const gatherings = (when: 'coming' | 'past') =>
  ask('GET /gatherings/gatherings', { query: { when, limit: 200 } }).then(({ items }) => items);
export const gathering = (id: string) => ask('GET /gatherings/gatherings/{id}', { path: { id } });
export const register = (id: string, body: RegisterInput, idempotencyKey: string) =>
  ask('POST /gatherings/gatherings/{id}/delegates', { path: { id }, body, idempotencyKey });

export const myDelegates = () => ask('GET /gatherings/my/delegates').then(({ items }) => items);
export const myDelegate = (id: string) => ask('GET /gatherings/my/delegates/{id}', { path: { id } });
export const editDelegate = (id: string, body: DelegateContentInput, ifMatch: number) =>
  ask('PATCH /gatherings/my/delegates/{id}', { path: { id }, body, ifMatch });
export const cancelDelegate = (id: string, ifMatch: number) =>
  ask('POST /gatherings/my/delegates/{id}/cancel', { path: { id }, ifMatch });
export const myBadge = (id: string) => ask('GET /gatherings/my/delegates/{id}/badge', { path: { id } });
export const myCalendar = (id: string) => callForFile(`/gatherings/my/delegates/${id}/calendar.ics`);
export const myInvitations = () => ask('GET /gatherings/my/invitations').then(({ items }) => items);
export const shownInvitation = (id: string) => ask('GET /gatherings/invitations/{id}', { path: { id } });
export const answerInvitation = (id: string, accept: boolean) =>
  accept
    ? ask('POST /gatherings/my/invitations/{id}/accept', { path: { id } })
    : ask('POST /gatherings/my/invitations/{id}/decline', { path: { id }, body: {} });

export const shippedGatherings = () => ask('GET /gatherings/gatherings/templates').then(({ items }) => items);
export const createGathering = (body: CreateGatheringInput, idempotencyKey: string) =>
  ask('POST /gatherings/gatherings', { body, idempotencyKey });
export const changeGathering = (id: string, body: GatheringPatchInput, ifMatch: number) =>
  ask('PATCH /gatherings/gatherings/{id}', { path: { id }, body, ifMatch });
export const replaceTemplate = (id: string, template: GatheringTemplateDraft, ifMatch: number) =>
  ask('PUT /gatherings/gatherings/{id}/template', { path: { id }, body: { template }, ifMatch });
export const checklist = (id: string) => ask('GET /gatherings/gatherings/{id}/checklist', { path: { id } });
export const announceGathering = (id: string, ifMatch: number) =>
  ask('POST /gatherings/gatherings/{id}/announce', { path: { id }, ifMatch });
export const previewClone = (id: string, body: CloneInput) =>
  ask('POST /gatherings/gatherings/{id}/clone/preview', { path: { id }, body }).then(({ items }) => items);
export const cloneGathering = (id: string, body: CloneInput, idempotencyKey: string) =>
  ask('POST /gatherings/gatherings/{id}/clone', { path: { id }, body, idempotencyKey });

export const delegates = (id: string, query: DelegatesQuery) =>
  ask('GET /gatherings/gatherings/{id}/delegates', { path: { id }, query });
export const delegateCounts = (id: string) =>
  ask('GET /gatherings/gatherings/{id}/delegate-counts', { path: { id } }).then(({ items }) => items);
export const approveDelegates = (id: string, ids: string[], idempotencyKey: string) =>
  ask('POST /gatherings/gatherings/{id}/delegates/approve', { path: { id }, body: { ids }, idempotencyKey });
export const rejectDelegates = (id: string, body: { ids: string[]; reason: string }, idempotencyKey: string) =>
  ask('POST /gatherings/gatherings/{id}/delegates/reject', { path: { id }, body, idempotencyKey });
export const moveDelegate = (
  id: string,
  { delegateId, version }: { delegateId: string; version: number },
  body: { place: number; reason: string },
) =>
  ask('POST /gatherings/gatherings/{id}/delegates/{delegateId}/move', {
    path: { id, delegateId },
    body,
    ifMatch: version,
  });

export const invitations = (id: string, query: InvitationsQuery) =>
  ask('GET /gatherings/gatherings/{id}/invitations', { path: { id }, query });
export const invitationCounts = (id: string) =>
  ask('GET /gatherings/gatherings/{id}/invitation-counts', { path: { id } });
export const previewTable = (id: string, body: TableInput) =>
  ask('POST /gatherings/gatherings/{id}/invitations/preview', { path: { id }, body });
export const importTable = (id: string, body: TableInput, idempotencyKey: string) =>
  ask('POST /gatherings/gatherings/{id}/invitations/import', { path: { id }, body, idempotencyKey });
type One = Pick<DelegateInvitation, 'id' | 'version'>;
export const invitePerson = (id: string, body: InvitePersonInput, idempotencyKey: string) =>
  ask('POST /gatherings/gatherings/{id}/invitations', { path: { id }, body, idempotencyKey });
export const correctInvitation = (id: string, { id: invitationId, version }: One, body: InvitedPersonInput) =>
  ask('PATCH /gatherings/gatherings/{id}/invitations/{invitationId}', {
    path: { id, invitationId },
    body,
    ifMatch: version,
  });
export const sendInvitation = (id: string, { id: invitationId, version }: One) =>
  ask('POST /gatherings/gatherings/{id}/invitations/{invitationId}/send', {
    path: { id, invitationId },
    ifMatch: version,
  });
export const withdrawInvitation = (id: string, { id: invitationId, version }: One) =>
  ask('POST /gatherings/gatherings/{id}/invitations/{invitationId}/withdraw', {
    path: { id, invitationId },
    ifMatch: version,
  });
export const sendInvitations = (id: string, idempotencyKey: string) =>
  ask('POST /gatherings/gatherings/{id}/invitations/send', { path: { id }, idempotencyKey });

export const badgeBatches = (id: string) =>
  ask('GET /gatherings/gatherings/{id}/badge-batches', { path: { id } }).then(({ items }) => items);
export const askBadges = (id: string, body: AskBadgesInput, idempotencyKey: string) =>
  ask('POST /gatherings/gatherings/{id}/badge-batches', { path: { id }, body, idempotencyKey });
export const badgesFile = (id: string, batchId: string) =>
  callForFile(`/gatherings/gatherings/${id}/badge-batches/${batchId}/pdf`);

export const waitingAtGatherings = () => ask('GET /gatherings/my/waiting');
