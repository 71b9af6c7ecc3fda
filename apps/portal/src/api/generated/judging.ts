// Made by scripts/api-client.mjs from /api/judging/openapi.json: change the service, then `npm run api-client`.

export interface AdjustedPlace {
  score: number;
  se: number | null;
  rank: number;
  rankLow: number | null;
  rankHigh: number | null;
}

export interface Advice {
  method: 'mixed';
  refused: string | null;
  warnings: string[];
}

export interface AppliedAssignment {
  id: string;
  createdAt: string;
  objective: 'sum' | 'fair';
  sum: number;
  worstEntry: number;
  optimal: boolean;
  loads: {
    min: number;
    max: number;
  };
  components: number;
  unmet: UnmetReading[];
  perJudge: JudgeLoad[];
  pairs: AssignedEntry[];
  changes: {
    added: number;
    removed: number;
    kept: number;
  };
  appliedAt: string | null;
}

export interface AssignedEntry {
  entryId: string;
  entryCode: string;
  title: string;
  fieldCode: string;
  judgeIds: string[];
}

export interface AssignmentProposal {
  id: string;
  createdAt: string;
  objective: 'sum' | 'fair';
  sum: number;
  worstEntry: number;
  optimal: boolean;
  loads: {
    min: number;
    max: number;
  };
  components: number;
  unmet: UnmetReading[];
  perJudge: JudgeLoad[];
  pairs: AssignedEntry[];
  changes: {
    added: number;
    removed: number;
    kept: number;
  };
}

export interface Checkpoint {
  size: number;
  rootHash: string;
  headHash: string;
}

export interface CloseRoundInput {
  confirm?: boolean | null;
}

export interface Coverage {
  total: number;
  lacking: number;
  apart: number;
  apartFrom: number;
  items: CoveredEntry[];
  nextCursor: string | null;
}

export interface CoveredEntry {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  done: number;
  needed: number;
  assigned: number;
  spread: number | null;
}

export interface CreateRoundInput {
  stageCode: string;
  dueAt?: string | null;
  editionId: string;
}

export interface Criterion {
  code: string;
  name: {
    vi: string;
    en: string;
  };
  description: {
    vi: string;
    en: string;
  };
  weight: number;
  scale: {
    min: number;
    max: number;
    step: number;
  };
  rubric: {
    from: number;
    text: {
      vi: string;
      en: string;
    };
  }[];
}

export interface DeclineInput {
  reason?: string | null;
}

export interface EntrySheet {
  judgeId: string;
  judge: string;
  state: 'submitted' | 'recused';
  points: Record<string, number | null>;
  total: number | null;
  comment: string | null;
  reason: string | null;
  scoredAt: string | null;
  revision: number;
}

export interface EntrySheets {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  items: EntrySheet[];
}

export interface EntryToRead {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  state: 'todo' | 'draft' | 'submitted' | 'recused';
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface Invitation {
  id: string;
  state: 'invited' | 'accepted' | 'declined';
  role: 'judge' | 'chair';
  roundId: string;
  programme: Texts;
  edition: string;
  method: 'mean' | 'median' | 'trimmed' | 'approval';
}

export interface InviteInput {
  email: string;
  name: string;
  fieldCodes: string[];
  role?: 'judge' | 'chair' | null;
  organisationId?: string | null;
  provinceCode?: string | null;
  expertise?: string[] | null;
  maxLoad?: number | null;
}

export interface InviteManyInput {
  judges: InviteInput[];
}

export interface Judge {
  id: string;
  roundId: string;
  accountId: string;
  name: string;
  state: 'invited' | 'accepted' | 'declined';
  role: 'judge' | 'chair';
  fieldCodes: string[];
  organisationId: string | null;
  provinceCode: string | null;
  expertise: string[];
  maxLoad: number | null;
  declineReason: string | null;
  nudgedAt: string | null;
}

export interface JudgeLoad {
  judgeId: string;
  name: string;
  load: number;
  maxLoad: number | null;
}

export interface JudgeNudged {
  missing: number;
  nudgedAt: string;
}

export interface JudgeWork {
  judgeId: string;
  name: string;
  state: 'invited' | 'accepted' | 'declined';
  role: 'judge' | 'chair';
  done: number;
  total: number;
  drafts: number;
  started: number;
  mean: number | null;
  severity: number | null;
  severityError: number | null;
  spread: number | null;
  nudgedAt: string | null;
}

export interface JudgedDossier {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  dossier: {
    key: string;
    text: string;
  }[];
  files: JudgedFile[];
  changedAt: string | null;
  roundState: 'preparing' | 'open' | 'closed';
  criteria: Criterion[];
  sheet: OwnSheet | null;
}

export interface JudgedFile {
  fileId: string;
  documentKey: string;
  mediaType: string;
  size: number;
  name: Texts;
}

export interface LedgerCheck {
  ok: boolean;
  ledger: string;
  firstBadRecord: number | null;
  records: number;
  pending: number;
  sealed: boolean;
  differences: LedgerDifference[];
}

export interface LedgerDifference {
  sheetId: string;
  entryId: string;
  entryCode: string | null;
  judgeId: string;
  what: 'entryId' | 'judgeId' | 'revision' | 'points' | 'total' | 'state' | 'missing' | 'unrecorded';
  stored: unknown;
  recorded: unknown;
}

export interface LedgerRecord {
  nr: number;
  record: string;
  previous: string;
  hash: string;
}

export interface MoveDueInput {
  dueAt: string;
}

export interface MyRound {
  roundId: string;
  state: 'preparing' | 'open' | 'closed';
  dueAt: string | null;
  role: 'judge' | 'chair';
  edition: string;
  programme: Texts;
  method: 'mean' | 'median' | 'trimmed' | 'approval';
  done: number;
  total: number;
  drafts: number;
}

export interface NextToRead {
  entry: EntryToRead | null;
  done: number;
  total: number;
  drafts: number;
}

export interface OwnSheet {
  state: 'draft' | 'submitted' | 'recused';
  points: Record<string, number | null>;
  comment: string | null;
  notes: string | null;
  revision: number;
  version: number;
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
  topic: 'identity.account' | 'registration.edition' | 'registration.entry' | 'judging.judge' | 'judging.round' | 'judging.score-sheet' | 'awards.result' | 'awards.honour' | 'awards.work' | 'notifications.message' | 'gatherings.gathering' | 'gatherings.delegate' | 'gatherings.booth' | 'gatherings.report' | 'exchange.listing' | 'exchange.meeting' | 'exchange.agreement' | 'exchange.report';
  key: string;
  reason: string;
}

export interface PlaceInBundle {
  entryId: string;
  fieldCode: string;
  score: number;
  rank: number;
  tieStep: string | null;
}

export interface PlannedReminder {
  daysBefore: number;
  at: string;
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

export interface Progress {
  done: number;
  total: number;
  drafts: number;
  secondsPerEntry: number | null;
}

export interface ProposeInput {
  objective?: 'sum' | 'fair' | null;
  rebalance?: boolean | null;
  maxPerOrganisation?: number | null;
}

export interface QueueItem {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  state: 'todo' | 'draft' | 'submitted' | 'recused';
  points: Record<string, number | null> | null;
  version: number | null;
}

export interface RankedEntry {
  entryId: string;
  fieldCode: string;
  code: string;
  title: string;
  score: number;
  mean: number;
  median: number;
  trimmed: number | null;
  rank: number;
  readings: number;
  tieStep: string | null;
  undecided: boolean;
  criteria: Record<string, number>;
  adjusted: AdjustedPlace | null;
}

export interface RankedField {
  fieldCode: string;
  sample: {
    entries: number;
    judges: number;
    sheets: number;
  } | null;
  advice: Advice | null;
  entries: RankedEntry[];
}

export interface Ranking {
  method: 'mean' | 'median' | 'trimmed' | 'approval';
  readings: number;
  fields: RankedField[];
}

export interface RecuseInput {
  reason: string;
  kind: 'conflict' | 'other';
}

export interface ReminderPlan {
  days: number[];
  note: string | null;
  version: number;
  next: PlannedReminder | null;
  recipients: ReminderRecipient[];
  sent: SentReminder[];
}

export interface ReminderPlanInput {
  days: number[];
  note?: string | null;
}

export interface ReminderRecipient {
  judgeId: string;
  name: string;
  missing: number;
}

export interface ResultBundle {
  format: 'sangtao-result-bundle/1';
  edition: {
    id: string;
    code: string;
  };
  round: {
    id: string;
    stageCode: string;
    method: 'mean' | 'median' | 'trimmed' | 'approval';
    criteria: {
      code: string;
      weight: number;
      maxPoints: number;
      minPoints: number;
    }[];
    totalScale: number;
    tieBreak: ({
      kind: 'criterion';
      code: string;
    } | {
      kind: 'median';
    } | {
      kind: 'lowest-spread';
    } | {
      kind: 'council';
    })[];
  };
  records: LedgerRecord[];
  checkpoint: Checkpoint | null;
  ranking: PlaceInBundle[];
}

export interface Round {
  id: string;
  editionId: string;
  stageCode: string;
  state: 'preparing' | 'open' | 'closed';
  criteria: Criterion[];
  totalScale: number;
  readings: number;
  method: 'mean' | 'median' | 'trimmed' | 'approval';
  assignment: 'exact' | 'open';
  dueAt: string | null;
  version: number;
}

export interface RoundAssignment {
  applied: AppliedAssignment | null;
  proposal: AssignmentProposal | null;
  canUndo: boolean;
}

export interface SentReminder {
  daysBefore: number;
  at: string;
  judges: number;
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
  dueSoon: number;
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

export interface Sheet {
  state: 'draft' | 'submitted' | 'recused';
  points: Record<string, number | null>;
  comment: string | null;
  notes: string | null;
  revision: number;
  version: number;
  id: string;
  entryId: string;
  total: number | null;
}

export interface SheetInput {
  points: Record<string, number | null>;
  comment?: string | null;
  notes?: string | null;
  scoredAt?: string | null;
}

export interface Texts {
  vi: string;
  en: string;
}

export interface UnmetReading {
  entryId: string;
  entryCode: string;
  missing: number;
  because: string;
}

export interface JudgingOperations {
  /** The assignment in force, and what is proposed */
  'GET /judging/rounds/{id}/assignment': {
    path: { id: string };
    answer: RoundAssignment;
  };
  /** Computes an assignment; nothing changes yet */
  'POST /judging/rounds/{id}/assignment/proposals': {
    path: { id: string };
    body: ProposeInput;
    answer: AssignmentProposal;
  };
  /** Puts an assignment in force */
  'POST /judging/rounds/{id}/assignment/proposals/{runId}/apply': {
    path: { id: string; runId: string };
    answer: RoundAssignment;
  };
  /** Goes back to the assignment before */
  'POST /judging/rounds/{id}/assignment/undo': {
    path: { id: string };
    answer: RoundAssignment;
  };
  /** The judges of a round */
  'GET /judging/rounds/{roundId}/judges': {
    path: { roundId: string };
    answer: {
      items: Judge[];
      nextCursor: string | null;
    };
  };
  /** Invites a judge */
  'POST /judging/rounds/{roundId}/judges': {
    path: { roundId: string };
    body: InviteInput;
    answer: Judge;
  };
  /** Invites many judges */
  'POST /judging/rounds/{roundId}/judges/batch': {
    path: { roundId: string };
    body: InviteManyInput;
    answer: {
      items: Judge[];
    };
  };
  /** Reminds a judge of missing sheets */
  'POST /judging/rounds/{roundId}/judges/{judgeId}/nudge': {
    path: { roundId: string; judgeId: string };
    answer: JudgeNudged;
  };
  /** The score ledger of a closed round */
  'GET /judging/rounds/{id}/ledger': {
    path: { id: string };
    answer: {
      items: LedgerRecord[];
    };
  };
  /** Compares the sheets with the ledger */
  'GET /judging/rounds/{id}/ledger/check': {
    path: { id: string };
    answer: LedgerCheck;
  };
  /** Everything from which the ranking can be computed again */
  'GET /judging/rounds/{id}/bundle': {
    path: { id: string };
    answer: ResultBundle;
  };
  /** A file of the blinded dossier */
  'GET /judging/my/rounds/{id}/entries/{entryId}/files/{fileId}': {
    path: { id: string; entryId: string; fileId: string };
    answer: Blob;
  };
  /** My invitations to judge */
  'GET /judging/my/invitations': {
    answer: {
      items: Invitation[];
      nextCursor: string | null;
    };
  };
  /** Accepts an invitation */
  'POST /judging/my/invitations/{id}/accept': {
    path: { id: string };
    answer: Judge;
  };
  /** Declines an invitation */
  'POST /judging/my/invitations/{id}/decline': {
    path: { id: string };
    body: DeclineInput;
    answer: Judge;
  };
  /** The rounds that I judge */
  'GET /judging/my/rounds': {
    answer: {
      items: MyRound[];
      nextCursor: string | null;
    };
  };
  /** The entries that I read */
  'GET /judging/my/rounds/{id}/queue': {
    path: { id: string };
    query?: { limit?: number };
    answer: {
      items: QueueItem[];
      nextCursor: string | null;
    };
  };
  /** The entry that needs me most */
  'GET /judging/my/rounds/{id}/next': {
    path: { id: string };
    query?: { after?: string };
    answer: NextToRead;
  };
  /** How far I am */
  'GET /judging/my/rounds/{id}/progress': {
    path: { id: string };
    answer: Progress;
  };
  /** The blinded dossier and my sheet */
  'GET /judging/my/rounds/{id}/entries/{entryId}': {
    path: { id: string; entryId: string };
    answer: JudgedDossier;
  };
  /** Keeps a sheet; it does not count yet */
  'PUT /judging/my/rounds/{id}/entries/{entryId}/sheet': {
    path: { id: string; entryId: string };
    body: SheetInput;
    ifMatch?: number;
    answer: Sheet;
  };
  /** Hands a sheet in */
  'POST /judging/my/rounds/{id}/entries/{entryId}/submit': {
    path: { id: string; entryId: string };
    body: SheetInput;
    ifMatch?: number;
    idempotencyKey?: string;
    answer: Sheet;
  };
  /** Steps back from an entry, with a reason */
  'POST /judging/my/rounds/{id}/entries/{entryId}/recuse': {
    path: { id: string; entryId: string };
    body: RecuseInput;
    answer: Sheet;
  };
  /** How far judging is, by entry */
  'GET /judging/rounds/{id}/coverage': {
    path: { id: string };
    query?: { look?: 'all' | 'lacking' | 'apart'; cursor?: string; limit?: number };
    answer: Coverage;
  };
  /** How far each judge is, how strict and how steady */
  'GET /judging/rounds/{id}/workload': {
    path: { id: string };
    answer: {
      items: JudgeWork[];
      nextCursor: string | null;
    };
  };
  /** The ranking by field, with its tie-break steps */
  'GET /judging/rounds/{id}/ranking': {
    path: { id: string };
    answer: Ranking;
  };
  /** Every sheet of an entry */
  'GET /judging/rounds/{id}/entries/{entryId}/sheets': {
    path: { id: string; entryId: string };
    answer: EntrySheets;
  };
  /** The ranking as a file */
  'GET /judging/rounds/{id}/ranking/export': {
    path: { id: string };
    query?: { format?: 'json' | 'csv' | 'xlsx' };
    answer: Blob;
  };
  /** When judges are reminded, and whom it would reach now */
  'GET /judging/rounds/{roundId}/reminders': {
    path: { roundId: string };
    answer: ReminderPlan;
  };
  /** Changes when judges are reminded */
  'PUT /judging/rounds/{roundId}/reminders': {
    path: { roundId: string };
    body: ReminderPlanInput;
    ifMatch: number;
    answer: ReminderPlan;
  };
  /** The rounds of an edition */
  'GET /judging/rounds': {
    query: { editionId: string };
    answer: {
      items: Round[];
      nextCursor: string | null;
    };
  };
  /** Makes a round from the rulebook */
  'POST /judging/rounds': {
    body: CreateRoundInput;
    idempotencyKey?: string;
    answer: Round;
  };
  /** A round */
  'GET /judging/rounds/{id}': {
    path: { id: string };
    answer: Round;
  };
  /** Opens a round */
  'POST /judging/rounds/{id}/open': {
    path: { id: string };
    answer: Round;
  };
  /** Moves the end of a round; its judges are told */
  'PUT /judging/rounds/{id}/due': {
    path: { id: string };
    body: MoveDueInput;
    ifMatch: number;
    answer: Round;
  };
  /** Closes a round and seals its ranking */
  'POST /judging/rounds/{id}/close': {
    path: { id: string };
    body: CloseRoundInput;
    idempotencyKey?: string;
    answer: Round;
  };
  /** How the service runs */
  'GET /judging/operations': {
    answer: ServiceState;
  };
  /** The events that are parked */
  'GET /judging/operations/parked': {
    answer: {
      items: ParkedEvent[];
      nextCursor: string | null;
    };
  };
  /** Tries the events of a key again */
  'POST /judging/operations/parked/redrive': {
    body: ParkedKeyInput;
    answer: ParkedActed;
  };
  /** Gives up a parked event */
  'POST /judging/operations/parked/skip': {
    body: ParkedEventInput;
    answer: ParkedActed;
  };
}
