// Made by scripts/api-client.mjs from /api/exchange/openapi.json: change the service, then `npm run api-client`.

export interface Agreement {
  id: string;
  kind: 'memorandum' | 'programme';
  subject: string;
  state: 'draft' | 'signed' | 'underway' | 'completed' | 'ended';
  provinceCode: string;
  signedOn: string | null;
  reviewOn: string;
  updatedOn: string;
  gatheringId: string | null;
  signingId: string | null;
  valueVnd: number | null;
  tasks: TaskCount;
  silence: Silence | null;
  chasedAt: string | null;
  promise: LastPromise | null;
  version: number;
  parties: AgreementParty[];
  contact: AgreementPerson | null;
  place: string | null;
  deliverables: string[];
  startWithinDays: number;
  endReason: string | null;
  mayManage: boolean;
}

export interface AgreementNote {
  id: string;
  at: string;
  by: AgreementPerson | null;
  kind: 'progress' | 'promise' | 'chase';
  taskId: string | null;
  taskTitle: string | null;
  text: string | null;
  promisedOn: string | null;
  kept: boolean | null;
  told: number | null;
}

export interface AgreementParty {
  organisationId: string | null;
  name: string | null;
  provinceCode: string | null;
  owner: AgreementPerson | null;
}

export interface AgreementPatchInput {
  subject?: string | null;
  parties?: PartyInput[] | null;
  reviewOn?: string | null;
  contact?: PersonInput | null;
  gatheringId?: string | null;
  signingId?: string | null;
  place?: string | null;
  valueVnd?: number | null;
  deliverables?: string[] | null;
  startWithinDays?: number | null;
}

export interface AgreementPerson {
  accountId: string;
  name: string | null;
}

export interface AgreementStep {
  at: string;
  by: AgreementPerson | null;
  action: string;
  taskNr: number | null;
  fields: string[];
  from: string | null;
  to: string | null;
}

export interface AgreementTask {
  id: string;
  agreementId: string;
  subject: string;
  nr: number;
  title: string;
  party: TaskParty;
  owner: AgreementPerson | null;
  dueOn: string;
  state: 'planned' | 'in-progress' | 'done' | 'dropped';
  standing: 'done' | 'on-schedule' | 'late' | 'dropped';
  reason: string | null;
  evidence: string | null;
  promisedOn: string | null;
  doneOn: string | null;
  mayReport: boolean;
  mayManage: boolean;
  version: number;
}

export interface ChaseInput {
  taskId?: string | null;
  note?: string | null;
}

export interface Chased {
  told: number;
  at: string;
}

export interface CreateAgreementInput {
  kind: 'memorandum' | 'programme';
  subject: string;
  provinceCode: string;
  parties: PartyInput[];
  reviewOn: string;
  contact?: PersonInput | null;
  gatheringId?: string | null;
  signingId?: string | null;
  place?: string | null;
  valueVnd?: number | null;
  deliverables?: string[] | null;
  startWithinDays?: number | null;
}

export interface CreateTaskInput {
  title: string;
  party: number;
  owner?: PersonInput | null;
  dueOn: string;
}

export interface EndInput {
  reason: string;
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface LastPromise {
  at: string;
  promisedOn: string;
  by: string | null;
}

export interface ListedAgreement {
  id: string;
  kind: 'memorandum' | 'programme';
  subject: string;
  state: 'draft' | 'signed' | 'underway' | 'completed' | 'ended';
  provinceCode: string;
  signedOn: string | null;
  reviewOn: string;
  updatedOn: string;
  gatheringId: string | null;
  signingId: string | null;
  valueVnd: number | null;
  tasks: TaskCount;
  silence: Silence | null;
  chasedAt: string | null;
  promise: LastPromise | null;
  version: number;
  parties: ListedParty[];
}

export interface ListedParty {
  organisationId: string | null;
  name: string | null;
  provinceCode: string | null;
}

export interface NoteInput {
  text: string;
}

export interface ParkedActed {
  empty: boolean;
}

export interface ParkedEvent {
  id: string;
  topic: string;
  key: string;
  state: 'failed' | 'not-yet' | 'waiting' | 'undecodable';
  error: string | null;
  tries: number;
  parkedAt: string;
}

export interface ParkedEventInput {
  id: string;
  reason: string;
}

export interface ParkedKeyInput {
  topic: 'identity.account' | 'registration.edition' | 'registration.entry' | 'judging.judge' | 'judging.round' | 'judging.score-sheet' | 'awards.result' | 'awards.honour' | 'notifications.message' | 'gatherings.gathering' | 'gatherings.delegate' | 'exchange.listing' | 'exchange.meeting' | 'exchange.agreement';
  key: string;
  reason: string;
}

export interface PartyInput {
  organisationId?: string | null;
  name?: string | null;
  provinceCode?: string | null;
  owner?: PersonInput | null;
}

export interface PersonInput {
  accountId?: string | null;
  email?: string | null;
  name?: string | null;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  errors?: FieldError[];
  data?: Record<string, unknown>;
  requestId: string;
}

export interface PromiseInput {
  promisedOn: string;
  text?: string | null;
}

export interface ReportInput {
  state?: 'planned' | 'in-progress' | 'done' | 'dropped' | null;
  text?: string | null;
  evidence?: string | null;
  reason?: string | null;
}

export interface ServiceState {
  context: string;
  version: string;
  startedAt: string;
  live: boolean;
  lag: number;
  outbox: number;
  outboxSeconds: number;
  parkedKeys: number;
  parkedEvents: number;
  detail: string | null;
  database: {
    inUse: number;
    idle: number;
    waiting: number;
    max: number;
    clockDifferenceMs: number;
    line: 'safe' | 'unverified' | 'plain';
  };
  disk: {
    freeBytes: number;
    sizeBytes: number;
  } | null;
  backup: {
    finishedAt: string;
    bytes: number;
    to: string;
  } | null;
  stored: {
    files: number;
    bytes: number;
  } | null;
}

export interface SignInput {
  signedOn: string;
}

export interface Silence {
  why: 'no-update' | 'not-begun';
  since: string;
  days: number;
}

export interface TaskCount {
  total: number;
  done: number;
  onSchedule: number;
  late: number;
  dropped: number;
}

export interface TaskCountRow {
  key: string;
  label: string | null;
  total: number;
  done: number;
  onSchedule: number;
  late: number;
  dropped: number;
}

export interface TaskParty {
  nr: number;
  organisationId: string | null;
  name: string | null;
}

export interface TaskPatchInput {
  title?: string | null;
  party?: number | null;
  owner?: PersonInput | null;
  dueOn?: string | null;
}

export interface ExchangeOperations {
  /** My agreements, the late ones first */
  'GET /exchange/agreements': {
    query?: { look?: 'late' | 'stale' | 'not-begun' | 'draft' | 'in-force' | 'closed'; state?: 'draft' | 'signed' | 'underway' | 'completed' | 'ended'; kind?: 'memorandum' | 'programme'; provinceCode?: string; gatheringId?: string; signingId?: string; q?: string; cursor?: string; limit?: number };
    answer: {
      items: ListedAgreement[];
      nextCursor: string | null;
    };
  };
  /** Writes an agreement down, as a draft */
  'POST /exchange/agreements': {
    body: CreateAgreementInput;
    idempotencyKey?: string;
    answer: Agreement;
  };
  /** One agreement */
  'GET /exchange/agreements/{id}': {
    path: { id: string };
    answer: Agreement;
  };
  /** Changes an agreement */
  'PATCH /exchange/agreements/{id}': {
    path: { id: string };
    body: AgreementPatchInput;
    ifMatch: number;
    answer: Agreement;
  };
  /** Records that it is signed */
  'POST /exchange/agreements/{id}/sign': {
    path: { id: string };
    body: SignInput;
    ifMatch: number;
    answer: Agreement;
  };
  /** Records that it is completed */
  'POST /exchange/agreements/{id}/complete': {
    path: { id: string };
    ifMatch: number;
    answer: Agreement;
  };
  /** Ends it before it is completed, with a reason */
  'POST /exchange/agreements/{id}/end': {
    path: { id: string };
    body: EndInput;
    ifMatch: number;
    answer: Agreement;
  };
  /** Opens a closed one again */
  'POST /exchange/agreements/{id}/resume': {
    path: { id: string };
    ifMatch: number;
    answer: Agreement;
  };
  /** Progress, promises and reminders */
  'GET /exchange/agreements/{id}/notes': {
    path: { id: string };
    query?: { cursor?: string; limit?: number };
    answer: {
      items: AgreementNote[];
      nextCursor: string | null;
    };
  };
  /** Reports progress on the whole agreement */
  'POST /exchange/agreements/{id}/notes': {
    path: { id: string };
    body: NoteInput;
    idempotencyKey?: string;
    answer: undefined;
  };
  /** Who changed what, and when */
  'GET /exchange/agreements/{id}/history': {
    path: { id: string };
    query?: { cursor?: string; limit?: number };
    answer: {
      items: AgreementStep[];
      nextCursor: string | null;
    };
  };
  /** Asks the owners how it stands */
  'POST /exchange/agreements/{id}/chase': {
    path: { id: string };
    body: ChaseInput;
    idempotencyKey?: string;
    answer: Chased;
  };
  /** Tasks, in the order in which they are due */
  'GET /exchange/agreement-tasks': {
    query?: { mine?: boolean; cursor?: string; limit?: number; standing?: 'done' | 'on-schedule' | 'late' | 'dropped'; agreementId?: string; provinceCode?: string; quarter?: string; party?: string };
    answer: {
      items: AgreementTask[];
      nextCursor: string | null;
    };
  };
  /** How many tasks are done, on schedule, late: by agreement, party, province or quarter */
  'GET /exchange/agreement-tasks/counts': {
    query: { by: 'agreement' | 'party' | 'province' | 'quarter'; provinceCode?: string; quarter?: string; agreementId?: string };
    answer: {
      items: TaskCountRow[];
    };
  };
  /** Adds a task */
  'POST /exchange/agreements/{id}/tasks': {
    path: { id: string };
    body: CreateTaskInput;
    idempotencyKey?: string;
    answer: AgreementTask;
  };
  /** Changes a task */
  'PATCH /exchange/agreement-tasks/{id}': {
    path: { id: string };
    body: TaskPatchInput;
    ifMatch: number;
    answer: AgreementTask;
  };
  /** Reports how a task of mine stands */
  'POST /exchange/agreement-tasks/{id}/report': {
    path: { id: string };
    body: ReportInput;
    ifMatch: number;
    answer: AgreementTask;
  };
  /** Promises a day */
  'POST /exchange/agreement-tasks/{id}/promise': {
    path: { id: string };
    body: PromiseInput;
    ifMatch: number;
    answer: AgreementTask;
  };
  /** How the service runs */
  'GET /exchange/operations': {
    answer: ServiceState;
  };
  /** The events that are parked */
  'GET /exchange/operations/parked': {
    answer: {
      items: ParkedEvent[];
      nextCursor: string | null;
    };
  };
  /** Tries the events of a key again */
  'POST /exchange/operations/parked/redrive': {
    body: ParkedKeyInput;
    answer: ParkedActed;
  };
  /** Gives up a parked event */
  'POST /exchange/operations/parked/skip': {
    body: ParkedEventInput;
    answer: ParkedActed;
  };
}
