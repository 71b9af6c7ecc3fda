import { ask } from './ask.js';
import type {
  AgreementPatchInput,
  CreateAgreementInput,
  CreateTaskInput,
  ExchangeOperations,
  PromiseInput,
  ReportInput,
  TaskPatchInput,
} from './generated/exchange.js';

export type {
  Agreement,
  AgreementNote,
  AgreementPatchInput as AgreementPatch,
  AgreementPerson,
  AgreementStep,
  AgreementTask,
  CreateAgreementInput as NewAgreement,
  ListedAgreement,
  PartyInput,
  TaskCountRow,
} from './generated/exchange.js';

type AgreementsQuery = NonNullable<ExchangeOperations['GET /exchange/agreements']['query']>;
export type AgreementLook = NonNullable<AgreementsQuery['look']>;
export type TasksQuery = NonNullable<ExchangeOperations['GET /exchange/agreement-tasks']['query']>;
export type CountsQuery = ExchangeOperations['GET /exchange/agreement-tasks/counts']['query'];

export const agreements = (query: AgreementsQuery) => ask('GET /exchange/agreements', { query });
export const agreement = (id: string) => ask('GET /exchange/agreements/{id}', { path: { id } });
export const createAgreement = (body: CreateAgreementInput, idempotencyKey: string) =>
  ask('POST /exchange/agreements', { body, idempotencyKey });
export const changeAgreement = (id: string, body: AgreementPatchInput, ifMatch: number) =>
  ask('PATCH /exchange/agreements/{id}', { path: { id }, body, ifMatch });
export const signAgreement = (id: string, signedOn: string, ifMatch: number) =>
  ask('POST /exchange/agreements/{id}/sign', { path: { id }, body: { signedOn }, ifMatch });
export const completeAgreement = (id: string, ifMatch: number) =>
  ask('POST /exchange/agreements/{id}/complete', { path: { id }, ifMatch });
export const endAgreement = (id: string, reason: string, ifMatch: number) =>
  ask('POST /exchange/agreements/{id}/end', { path: { id }, body: { reason }, ifMatch });
export const resumeAgreement = (id: string, ifMatch: number) =>
  ask('POST /exchange/agreements/{id}/resume', { path: { id }, ifMatch });
export const chase = (id: string, taskId: string | undefined, idempotencyKey: string) =>
  ask('POST /exchange/agreements/{id}/chase', { path: { id }, body: taskId ? { taskId } : {}, idempotencyKey });

export const agreementNotes = (id: string, cursor?: string) =>
  ask('GET /exchange/agreements/{id}/notes', { path: { id }, query: { cursor, limit: 20 } });
export const addAgreementNote = (id: string, text: string, idempotencyKey: string) =>
  ask('POST /exchange/agreements/{id}/notes', { path: { id }, body: { text }, idempotencyKey });
export const agreementHistory = (id: string, cursor?: string) =>
  ask('GET /exchange/agreements/{id}/history', { path: { id }, query: { cursor, limit: 20 } });

export const agreementTasks = (query: TasksQuery) => ask('GET /exchange/agreement-tasks', { query });
export const taskCounts = (query: CountsQuery) =>
  ask('GET /exchange/agreement-tasks/counts', { query }).then(({ items }) => items);
export const addTask = (id: string, body: CreateTaskInput, idempotencyKey: string) =>
  ask('POST /exchange/agreements/{id}/tasks', { path: { id }, body, idempotencyKey });
export const changeTask = (id: string, body: TaskPatchInput, ifMatch: number) =>
  ask('PATCH /exchange/agreement-tasks/{id}', { path: { id }, body, ifMatch });
export const reportTask = (id: string, body: ReportInput, ifMatch: number) =>
  ask('POST /exchange/agreement-tasks/{id}/report', { path: { id }, body, ifMatch });
export const promiseTask = (id: string, body: PromiseInput, ifMatch: number) =>
  ask('POST /exchange/agreement-tasks/{id}/promise', { path: { id }, body, ifMatch });
