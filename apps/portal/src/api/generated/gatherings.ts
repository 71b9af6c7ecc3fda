// Made by scripts/api-client.mjs from /api/gatherings/openapi.json: change the service, then `npm run api-client`.

export interface AskBadgesInput {
  kindCode?: string | null;
  delegateIds?: string[] | null;
  reason?: string | null;
}

export interface BadgeBatch {
  id: string;
  kindCode: string | null;
  reason: string | null;
  state: 'queued' | 'printing' | 'ready' | 'failed' | 'gone';
  total: number;
  done: number;
  askedAt: string;
  readyAt: string | null;
}

export interface CarryOverInput {
  kindCodes: string[];
  ground: 'consent' | 'duty';
  note?: string | null;
}

export interface CloneInput {
  code: string;
  startsOn: string;
  provinceCode: string;
  venue: string;
  nameVi?: string | null;
  nameEn?: string | null;
  carryOver?: CarryOverInput | null;
}

export interface CloneLine {
  group: 'dates' | 'place' | 'kinds' | 'zones' | 'gates' | 'texts' | 'agenda' | 'floor' | 'people';
  item: string | {
    vi: string;
    en: string;
  };
  before: string | null;
  after: string | null;
  effect: 'shifted' | 'changed' | 'copied' | 'left' | 'carried';
}

export interface CreateGatheringInput {
  templateCode: string;
  code: string;
  startsOn: string;
  endsOn: string;
  provinceCode: string;
  venue: string;
  nameVi?: string | null;
  nameEn?: string | null;
}

export interface DeclineInput {
  reason?: string | null;
}

export interface Delegate {
  id: string;
  gatheringId: string;
  kindCode: string;
  state: 'pending' | 'confirmed' | 'waiting' | 'rejected' | 'cancelled';
  arrival: number;
  place: number | null;
  name: string;
  organisation: string;
  position: string;
  phone: string;
  provinceCode: string | null;
  answers: Record<string, string | number | boolean | null>;
  inviteAgain: boolean;
  reason: string | null;
  registeredAt: string;
  version: number;
}

export interface DelegateContentInput {
  name: string;
  organisation?: string | null;
  position?: string | null;
  phone?: string | null;
  provinceCode?: string | null;
  answers: Record<string, string | number | boolean | null>;
  inviteAgain?: boolean | null;
}

export interface DelegateCount {
  kindCode: string;
  state: 'pending' | 'confirmed' | 'waiting' | 'rejected' | 'cancelled';
  count: number;
  places: number;
}

export interface DelegateDecided {
  id: string;
  state: 'pending' | 'confirmed' | 'waiting' | 'rejected' | 'cancelled' | null;
  refused: string | null;
}

export interface DelegateInvitation {
  id: string;
  kindCode: string;
  email: string;
  name: string;
  organisation: string;
  provinceCode: string | null;
  state: 'new' | 'sent' | 'accepted' | 'declined';
  delivery: 'delivered' | 'bounced' | null;
  declineReason: string | null;
  basis: InvitationBasis;
  sentAt: string | null;
  answeredAt: string | null;
}

export interface DelegateInvitationAnswered {
  id: string;
  gatheringId: string;
  kindCode: string;
  state: 'new' | 'sent' | 'accepted' | 'declined';
}

export interface DelegateKindName {
  vi: string;
  en: string;
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface Gathering {
  id: string;
  code: string;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  provinceCode: string;
  venue: string;
  state: 'draft' | 'announced' | 'running' | 'ended';
  registrationOpensAt: string;
  registrationClosesAt: string;
  registrationClosesAtText: RegistrationDeadline;
  takesRegistrations: boolean;
  version: number;
}

export interface GatheringCheck {
  code: string;
  ok: boolean;
  message: string;
}

export interface GatheringChecklist {
  items: GatheringCheck[];
  ready: boolean;
}

export interface GatheringPatchInput {
  code?: string | null;
  nameVi?: string | null;
  nameEn?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  provinceCode?: string | null;
  venue?: string | null;
  registrationOpensAt?: string | null;
  registrationClosesAt?: string | null;
}

export interface GatheringTemplate {
  schemaVersion: 1;
  name: {
    vi: string;
    en: string;
  };
  description: {
    vi: string;
    en: string;
  };
  privacyNotice?: {
    vi: string;
    en: string;
  };
  registration: {
    opensDaysBefore: number;
    closesDaysBefore: number;
  };
  kinds: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
    description?: {
      vi: string;
      en: string;
    };
    colour: string;
    fields: {
      key: string;
      kind: 'short-text' | 'long-text' | 'number' | 'date' | 'choice' | 'yes-no';
      label: {
        vi: string;
        en: string;
      };
      help?: {
        vi: string;
        en: string;
      };
      required: boolean;
      options?: {
        value: string;
        label: {
          vi: string;
          en: string;
        };
      }[];
      decisive: boolean;
    }[];
    quota: number | null;
    perOrganisation: number | null;
    approval: 'automatic' | 'manual' | 'invitation';
    waitingList: boolean;
    zones: string[];
    days: number[];
  }[];
  zones: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
  }[];
  gates: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
    zone: string;
  }[];
  badge: {
    title: {
      vi: string;
      en: string;
    };
    organiser: {
      vi: string;
      en: string;
    };
  };
}

export interface GatheringTemplateDraft {
  schemaVersion: 1;
  name: {
    vi: string;
    en: string;
  };
  description: {
    vi: string;
    en: string;
  };
  privacyNotice?: {
    vi: string;
    en: string;
  };
  registration: {
    opensDaysBefore: number;
    closesDaysBefore: number;
  };
  kinds: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
    description?: {
      vi: string;
      en: string;
    };
    colour: string;
    fields?: {
      key: string;
      kind: 'short-text' | 'long-text' | 'number' | 'date' | 'choice' | 'yes-no';
      label: {
        vi: string;
        en: string;
      };
      help?: {
        vi: string;
        en: string;
      };
      required: boolean;
      options?: {
        value: string;
        label: {
          vi: string;
          en: string;
        };
      }[];
      decisive?: boolean;
    }[];
    quota: number | null;
    perOrganisation?: number | null;
    approval: 'automatic' | 'manual' | 'invitation';
    waitingList?: boolean;
    zones: string[];
    days?: number[];
  }[];
  zones: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
  }[];
  gates?: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
    zone: string;
  }[];
  badge: {
    title: {
      vi: string;
      en: string;
    };
    organiser: {
      vi: string;
      en: string;
    };
  };
}

export interface GatheringWithTemplate {
  id: string;
  code: string;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  provinceCode: string;
  venue: string;
  state: 'draft' | 'announced' | 'running' | 'ended';
  registrationOpensAt: string;
  registrationClosesAt: string;
  registrationClosesAtText: RegistrationDeadline;
  takesRegistrations: boolean;
  version: number;
  template: GatheringTemplate;
}

export interface InvitationBasis {
  kind: 'list' | 'carried';
  at: string;
  note: string | null;
}

export interface InvitationCounts {
  all: number;
  new: number;
  sent: number;
  delivered: number;
  bounced: number;
  accepted: number;
  declined: number;
}

export interface InvitationsSent {
  sent: number;
}

export interface LineMove {
  at: string;
  own: boolean;
  from: number;
  to: number;
  reason: string | null;
  by: string | null;
}

export interface MappingInput {
  email: number;
  name: number;
  organisation?: number | null;
  kind?: number | null;
  province?: number | null;
}

export interface MoveInput {
  place: number;
  reason: string;
}

export interface MyBadge {
  code: string;
}

export interface MyDelegate {
  id: string;
  gatheringId: string;
  kindCode: string;
  state: 'pending' | 'confirmed' | 'waiting' | 'rejected' | 'cancelled';
  arrival: number;
  place: number | null;
  name: string;
  organisation: string;
  position: string;
  phone: string;
  provinceCode: string | null;
  answers: Record<string, string | number | boolean | null>;
  inviteAgain: boolean;
  reason: string | null;
  registeredAt: string;
  version: number;
  kind: DelegateKindName;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  venue: string;
  timeZone: string;
  gatheringState: 'draft' | 'announced' | 'running' | 'ended';
  waiting: number;
}

export interface MyDelegateInvitation {
  id: string;
  gatheringId: string;
  kindCode: string;
  kind: {
    vi: string;
    en: string;
  };
  name: string;
  organisation: string;
  state: 'new' | 'sent' | 'accepted' | 'declined';
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  venue: string;
}

export interface MyDelegateWithMoves {
  id: string;
  gatheringId: string;
  kindCode: string;
  state: 'pending' | 'confirmed' | 'waiting' | 'rejected' | 'cancelled';
  arrival: number;
  place: number | null;
  name: string;
  organisation: string;
  position: string;
  phone: string;
  provinceCode: string | null;
  answers: Record<string, string | number | boolean | null>;
  inviteAgain: boolean;
  reason: string | null;
  registeredAt: string;
  version: number;
  kind: DelegateKindName;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  venue: string;
  timeZone: string;
  gatheringState: 'draft' | 'announced' | 'running' | 'ended';
  waiting: number;
  moves: LineMove[];
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

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  errors?: FieldError[];
  data?: Record<string, unknown>;
  requestId: string;
}

export interface ReasonInput {
  reason: string;
}

export interface RegisterInput {
  kindCode: string;
  privacyRead: true;
  name: string;
  organisation?: string | null;
  position?: string | null;
  phone?: string | null;
  provinceCode?: string | null;
  answers: Record<string, string | number | boolean | null>;
  inviteAgain?: boolean | null;
}

export interface RegistrationDeadline {
  vi: string;
  en: string;
}

export interface RejectInput {
  reason: string;
  ids: string[];
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

export interface ShippedGathering {
  code: string;
  nameVi: string;
  nameEn: string;
}

export interface SomeDelegatesInput {
  ids: string[];
}

export interface TableError {
  row: number;
  column: string;
  code: string;
}

export interface TableImported {
  imported: number;
  known: number;
  errors: TableError[];
  errorCount: number;
}

export interface TableInput {
  content: string;
  kindCode: string;
  mapping?: MappingInput | null;
}

export interface TablePreview {
  headings: string[];
  mapping: {
    email?: number;
    name?: number;
    organisation?: number;
    kind?: number;
    province?: number;
  };
  sample: string[][];
  rows: number;
  fresh: number;
  known: number;
  errors: TableError[];
  errorCount: number;
}

export interface TemplateInput {
  template: GatheringTemplateDraft;
}

export interface GatheringsOperations {
  /** Templates of events */
  'GET /gatherings/gatherings/templates': {
    answer: {
      items: ShippedGathering[];
    };
  };
  /** Makes an event from a template */
  'POST /gatherings/gatherings': {
    body: CreateGatheringInput;
    idempotencyKey?: string;
    answer: GatheringWithTemplate;
  };
  /** Events that were announced */
  'GET /gatherings/gatherings': {
    query?: { when?: 'coming' | 'past'; cursor?: string; limit?: number };
    answer: {
      items: Gathering[];
      nextCursor: string | null;
    };
  };
  /** Changes names, days and place */
  'PATCH /gatherings/gatherings/{id}': {
    path: { id: string };
    body: GatheringPatchInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: GatheringWithTemplate;
  };
  /** An event with its kinds of delegates */
  'GET /gatherings/gatherings/{id}': {
    path: { id: string };
    answer: GatheringWithTemplate;
  };
  /** Replaces the set-up: kinds of delegates, places, zones, gates */
  'PUT /gatherings/gatherings/{id}/template': {
    path: { id: string };
    body: TemplateInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: GatheringWithTemplate;
  };
  /** What is still missing before the event can be announced */
  'GET /gatherings/gatherings/{id}/checklist': {
    path: { id: string };
    answer: GatheringChecklist;
  };
  /** Announces the event */
  'POST /gatherings/gatherings/{id}/announce': {
    path: { id: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: GatheringWithTemplate;
  };
  /** What a clone would copy, move and leave, group by group */
  'POST /gatherings/gatherings/{id}/clone/preview': {
    path: { id: string };
    body: CloneInput;
    answer: {
      items: CloneLine[];
    };
  };
  /** Makes an event from an earlier one, its dates moved */
  'POST /gatherings/gatherings/{id}/clone': {
    path: { id: string };
    body: CloneInput;
    idempotencyKey?: string;
    answer: GatheringWithTemplate;
  };
  /** Registers for an event */
  'POST /gatherings/gatherings/{id}/delegates': {
    path: { id: string };
    body: RegisterInput;
    idempotencyKey?: string;
    answer: MyDelegateWithMoves;
  };
  /** The delegates of an event */
  'GET /gatherings/gatherings/{id}/delegates': {
    path: { id: string };
    query?: { kindCode?: string; state?: 'pending' | 'confirmed' | 'waiting' | 'rejected' | 'cancelled'; q?: string; cursor?: string; limit?: number };
    answer: {
      items: Delegate[];
      nextCursor: string | null;
    };
  };
  /** Events that I registered for */
  'GET /gatherings/my/delegates': {
    answer: {
      items: MyDelegate[];
    };
  };
  /** A registration of mine */
  'GET /gatherings/my/delegates/{id}': {
    path: { id: string };
    answer: MyDelegateWithMoves;
  };
  /** Changes a registration of mine */
  'PATCH /gatherings/my/delegates/{id}': {
    path: { id: string };
    body: DelegateContentInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: MyDelegateWithMoves;
  };
  /** Cancels a registration of mine */
  'POST /gatherings/my/delegates/{id}/cancel': {
    path: { id: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: MyDelegateWithMoves;
  };
  /** What the square of my badge says */
  'GET /gatherings/my/delegates/{id}/badge': {
    path: { id: string };
    answer: MyBadge;
  };
  /** The event as a calendar file */
  'GET /gatherings/my/delegates/{id}/calendar.ics': {
    path: { id: string };
    answer: Blob;
  };
  /** Delegates by kind and state */
  'GET /gatherings/gatherings/{id}/delegate-counts': {
    path: { id: string };
    answer: {
      items: DelegateCount[];
    };
  };
  /** Approves delegates */
  'POST /gatherings/gatherings/{id}/delegates/approve': {
    path: { id: string };
    body: SomeDelegatesInput;
    idempotencyKey?: string;
    answer: {
      items: DelegateDecided[];
    };
  };
  /** Rejects delegates, with a reason */
  'POST /gatherings/gatherings/{id}/delegates/reject': {
    path: { id: string };
    body: RejectInput;
    idempotencyKey?: string;
    answer: {
      items: DelegateDecided[];
    };
  };
  /** Cancels a registration, with a reason */
  'POST /gatherings/gatherings/{id}/delegates/{delegateId}/cancel': {
    path: { id: string; delegateId: string };
    body: ReasonInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: Delegate;
  };
  /** Moves somebody in the waiting list; they can read why */
  'POST /gatherings/gatherings/{id}/delegates/{delegateId}/move': {
    path: { id: string; delegateId: string };
    body: MoveInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: Delegate;
  };
  /** Who is invited */
  'GET /gatherings/gatherings/{id}/invitations': {
    path: { id: string };
    query?: { state?: 'new' | 'sent' | 'accepted' | 'declined'; delivery?: 'delivered' | 'bounced'; q?: string; cursor?: string; limit?: number };
    answer: {
      items: DelegateInvitation[];
      nextCursor: string | null;
    };
  };
  /** How far the sending of invitations is */
  'GET /gatherings/gatherings/{id}/invitation-counts': {
    path: { id: string };
    answer: InvitationCounts;
  };
  /** Looks at a list before it is taken */
  'POST /gatherings/gatherings/{id}/invitations/preview': {
    path: { id: string };
    body: TableInput;
    answer: TablePreview;
  };
  /** Takes a list of people to be invited */
  'POST /gatherings/gatherings/{id}/invitations/import': {
    path: { id: string };
    body: TableInput;
    idempotencyKey?: string;
    answer: TableImported;
  };
  /** Sends the invitations that were not sent */
  'POST /gatherings/gatherings/{id}/invitations/send': {
    path: { id: string };
    idempotencyKey?: string;
    answer: InvitationsSent;
  };
  /** Events that I am invited to */
  'GET /gatherings/my/invitations': {
    answer: {
      items: MyDelegateInvitation[];
    };
  };
  /** Accepts an invitation to an event */
  'POST /gatherings/my/invitations/{id}/accept': {
    path: { id: string };
    answer: DelegateInvitationAnswered;
  };
  /** Declines an invitation to an event */
  'POST /gatherings/my/invitations/{id}/decline': {
    path: { id: string };
    body: DeclineInput;
    answer: DelegateInvitationAnswered;
  };
  /** Batches of badges */
  'GET /gatherings/gatherings/{id}/badge-batches': {
    path: { id: string };
    answer: {
      items: BadgeBatch[];
    };
  };
  /** Prints badges; again only with a reason */
  'POST /gatherings/gatherings/{id}/badge-batches': {
    path: { id: string };
    body: AskBadgesInput;
    idempotencyKey?: string;
    answer: BadgeBatch;
  };
  /** The PDF of a batch of badges */
  'GET /gatherings/gatherings/{id}/badge-batches/{batchId}/pdf': {
    path: { id: string; batchId: string };
    answer: Blob;
  };
  /** How the service runs */
  'GET /gatherings/operations': {
    answer: ServiceState;
  };
  /** The events that are parked */
  'GET /gatherings/operations/parked': {
    answer: {
      items: ParkedEvent[];
      nextCursor: string | null;
    };
  };
  /** Tries the events of a key again */
  'POST /gatherings/operations/parked/redrive': {
    body: ParkedKeyInput;
    answer: ParkedActed;
  };
  /** Gives up a parked event */
  'POST /gatherings/operations/parked/skip': {
    body: ParkedEventInput;
    answer: ParkedActed;
  };
}
