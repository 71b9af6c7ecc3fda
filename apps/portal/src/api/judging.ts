import type { Stage } from '@sangtao/programmes/rulebook';
import { call, callForFile } from './client.js';

export type Points = Record<string, number | null>;
export type Criterion = Stage['criteria'][number];

export interface Invitation {
  id: string;
  state: 'invited' | 'accepted' | 'declined';
  role: 'judge' | 'chair';
  roundId: string;
  programme: { vi: string; en: string };
  edition: string;
}

export interface MyRound {
  roundId: string;
  state: 'preparing' | 'open' | 'closed';
  dueAt: string | null;
  role: 'judge' | 'chair';
  edition: string;
  programme: { vi: string; en: string };
  done: number;
}

type SheetState = 'draft' | 'submitted' | 'recused';

export interface QueueItem {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  state: 'todo' | SheetState;
  points: Points | null;
  version: number | null;
}

export interface Sheet {
  state: SheetState;
  points: Points;
  comment: string | null;
  revision: number;
  version: number;
}

export interface JudgedFile {
  fileId: string;
  documentKey: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  name: { vi: string; en: string };
}

export interface JudgedDossier {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  dossier: { key: string; text: string }[];
  files: JudgedFile[];
  roundState: string;
  criteria: Criterion[];
  sheet: Sheet | null;
}

export interface SheetInput {
  points: Points;
  comment?: string;
  /** When it was scored, also without network. */
  scoredAt?: string;
}

const items = <Item>(answer: { items: Item[] }) => answer.items;
const place = (roundId: string, entryId: string) => `/judging/my/rounds/${roundId}/entries/${entryId}`;

export const invitations = () => call<{ items: Invitation[] }>('/judging/my/invitations').then(items);
export const answerInvitation = (id: string, accept: boolean) =>
  call(`/judging/my/invitations/${id}/${accept ? 'accept' : 'decline'}`, { method: 'POST', body: {} });
export const myRounds = () => call<{ items: MyRound[] }>('/judging/my/rounds').then(items);
export const queue = (roundId: string) =>
  call<{ items: QueueItem[] }>(`/judging/my/rounds/${roundId}/queue`).then(items);
export const dossier = (roundId: string, entryId: string) => call<JudgedDossier>(place(roundId, entryId));
export const judgedFile = (roundId: string, entryId: string, fileId: string) =>
  callForFile(`${place(roundId, entryId)}/files/${fileId}`);
export const saveSheet = (roundId: string, entryId: string, body: SheetInput, version: number | undefined) =>
  call<Sheet>(`${place(roundId, entryId)}/sheet`, { method: 'PUT', body, ifMatch: version });
export const submitSheet = (roundId: string, entryId: string, body: SheetInput, idempotencyKey: string) =>
  call<Sheet>(`${place(roundId, entryId)}/submit`, { method: 'POST', body, idempotencyKey });
export const recuse = (roundId: string, entryId: string, body: { reason: string; kind: 'conflict' | 'other' }) =>
  call(`${place(roundId, entryId)}/recuse`, { method: 'POST', body });

export interface Round {
  id: string;
  editionId: string;
  stageCode: string;
  state: 'preparing' | 'open' | 'closed';
  criteria: Criterion[];
  totalScale: number;
  readings: number;
  method: Stage['method'];
  assignment: Stage['assignment'];
  dueAt: string | null;
  version: number;
}

export interface Reminders {
  days: number[];
  note: string | null;
  version: number;
  next: { daysBefore: number; at: string } | null;
  recipients: { judgeId: string; name: string; missing: number }[];
  sent: { daysBefore: number; at: string; judges: number }[];
}

export const reminders = (roundId: string) => call<Reminders>(`/judging/rounds/${roundId}/reminders`);
export const planReminders = (roundId: string, body: { days: number[]; note?: string }, ifMatch: number) =>
  call<Reminders>(`/judging/rounds/${roundId}/reminders`, { method: 'PUT', body, ifMatch });

export interface Judge {
  id: string;
  accountId: string;
  name: string;
  state: 'invited' | 'accepted' | 'declined';
  role: 'judge' | 'chair';
  fieldCodes: string[];
}

export interface InviteInput {
  email: string;
  name: string;
  fieldCodes: string[];
  role?: 'judge' | 'chair';
}

export interface AssignmentProposal {
  id: string;
  createdAt: string;
  sum: number;
  worstEntry: number;
  loads: { min: number; max: number };
  unmet: { entryId: string; entryCode: string; missing: number; because: string }[];
  perJudge: { judgeId: string; name: string; load: number }[];
  pairs: { entryId: string; entryCode: string; title: string; fieldCode: string; judgeIds: string[] }[];
  changes: { added: number; removed: number; kept: number };
}

export interface RoundAssignment {
  applied: object | null;
  proposal: AssignmentProposal | null;
  canUndo: boolean;
}

export const assignment = (roundId: string) => call<RoundAssignment>(`/judging/rounds/${roundId}/assignment`);
export const proposeAssignment = (roundId: string) =>
  call<AssignmentProposal>(`/judging/rounds/${roundId}/assignment/proposals`, { method: 'POST', body: {} });
export const applyAssignment = (roundId: string, proposalId: string) =>
  call(`/judging/rounds/${roundId}/assignment/proposals/${proposalId}/apply`, { method: 'POST', body: {} });
export const undoAssignment = (roundId: string) =>
  call(`/judging/rounds/${roundId}/assignment/undo`, { method: 'POST', body: {} });

export const rounds = (editionId: string) =>
  call<{ items: Round[] }>('/judging/rounds', { query: { editionId } }).then(items);
export const round = (id: string) => call<Round>(`/judging/rounds/${id}`);
export const createRound = (body: { editionId: string; stageCode: string; dueAt?: string }, idempotencyKey: string) =>
  call<Round>('/judging/rounds', { method: 'POST', body, idempotencyKey });
export const openRound = (id: string) => call<Round>(`/judging/rounds/${id}/open`, { method: 'POST', body: {} });
export const closeRound = (id: string, confirm: boolean, idempotencyKey: string) =>
  call<Round>(`/judging/rounds/${id}/close`, { method: 'POST', body: { confirm }, idempotencyKey });
export const judges = (roundId: string) => call<{ items: Judge[] }>(`/judging/rounds/${roundId}/judges`).then(items);
export const inviteJudges = (roundId: string, list: InviteInput[]) =>
  call<{ items: Judge[] }>(`/judging/rounds/${roundId}/judges/batch`, { method: 'POST', body: { judges: list } });
