import { ask } from './ask.js';
import { callForFile } from './client.js';
import type { CreateRoundInput, InviteInput, RecuseInput, ReminderPlanInput, SheetInput } from './generated/judging.js';

export type {
  AssignmentProposal,
  Criterion,
  Invitation,
  InviteInput,
  Judge,
  JudgedDossier,
  JudgedFile,
  MyRound,
  QueueItem,
  ReminderPlan as Reminders,
  Round,
  SheetInput,
} from './generated/judging.js';
export type Points = SheetInput['points'];

export const invitations = () => ask('GET /judging/my/invitations').then(({ items }) => items);
export const answerInvitation = (id: string, accept: boolean) =>
  accept
    ? ask('POST /judging/my/invitations/{id}/accept', { path: { id } })
    : ask('POST /judging/my/invitations/{id}/decline', { path: { id }, body: {} });
export const myRounds = () => ask('GET /judging/my/rounds').then(({ items }) => items);
export const queue = (id: string) =>
  ask('GET /judging/my/rounds/{id}/queue', { path: { id } }).then(({ items }) => items);
export const pace = (id: string) => ask('GET /judging/my/rounds/{id}/progress', { path: { id } });
export const dossier = (id: string, entryId: string) =>
  ask('GET /judging/my/rounds/{id}/entries/{entryId}', { path: { id, entryId } });
export const judgedFile = (roundId: string, entryId: string, fileId: string) =>
  callForFile(`/judging/my/rounds/${roundId}/entries/${entryId}/files/${fileId}`);
export const saveSheet = (id: string, entryId: string, body: SheetInput, ifMatch: number | undefined) =>
  ask('PUT /judging/my/rounds/{id}/entries/{entryId}/sheet', { path: { id, entryId }, body, ifMatch });
export const submitSheet = (id: string, entryId: string, body: SheetInput, idempotencyKey: string) =>
  ask('POST /judging/my/rounds/{id}/entries/{entryId}/submit', { path: { id, entryId }, body, idempotencyKey });
export const recuse = (id: string, entryId: string, body: RecuseInput) =>
  ask('POST /judging/my/rounds/{id}/entries/{entryId}/recuse', { path: { id, entryId }, body });

export const assignment = (id: string) => ask('GET /judging/rounds/{id}/assignment', { path: { id } });
export const proposeAssignment = (id: string) =>
  ask('POST /judging/rounds/{id}/assignment/proposals', { path: { id }, body: {} });
export const applyAssignment = (id: string, runId: string) =>
  ask('POST /judging/rounds/{id}/assignment/proposals/{runId}/apply', { path: { id, runId } });
export const undoAssignment = (id: string) => ask('POST /judging/rounds/{id}/assignment/undo', { path: { id } });

export const rounds = (editionId: string) =>
  ask('GET /judging/rounds', { query: { editionId } }).then(({ items }) => items);
export const round = (id: string) => ask('GET /judging/rounds/{id}', { path: { id } });
export const createRound = (body: CreateRoundInput, idempotencyKey: string) =>
  ask('POST /judging/rounds', { body, idempotencyKey });
export const openRound = (id: string) => ask('POST /judging/rounds/{id}/open', { path: { id } });
export const moveDue = (id: string, dueAt: string, ifMatch: number) =>
  ask('PUT /judging/rounds/{id}/due', { path: { id }, body: { dueAt }, ifMatch });
export const closeRound = (id: string, confirm: boolean, idempotencyKey: string) =>
  ask('POST /judging/rounds/{id}/close', { path: { id }, body: { confirm }, idempotencyKey });
export const judges = (roundId: string) =>
  ask('GET /judging/rounds/{roundId}/judges', { path: { roundId } }).then(({ items }) => items);
export const inviteJudges = (roundId: string, list: InviteInput[]) =>
  ask('POST /judging/rounds/{roundId}/judges/batch', { path: { roundId }, body: { judges: list } });

export const reminders = (roundId: string) => ask('GET /judging/rounds/{roundId}/reminders', { path: { roundId } });
export const planReminders = (roundId: string, body: ReminderPlanInput, ifMatch: number) =>
  ask('PUT /judging/rounds/{roundId}/reminders', { path: { roundId }, body, ifMatch });
