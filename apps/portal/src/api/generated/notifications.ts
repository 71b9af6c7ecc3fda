// Made by scripts/api-client.mjs from /api/notifications/openapi.json: change the service, then `npm run api-client`.

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface InboxMessage {
  id: string;
  kind: string;
  title: string;
  body: string;
  link: string | null;
  at: string;
  readAt: string | null;
}

export interface Mail {
  id: string;
  kind: string;
  state: 'queued' | 'sending' | 'sent' | 'kept' | 'failed';
  attempts: number;
  at: string;
  to: {
    name: string;
    email: string;
  } | null;
  subject: string | null;
}

export interface MailQueue {
  queued: number;
  sending: number;
  sent: number;
  kept: number;
  failed: number;
  waitingSince: string | null;
}

export interface MailsAgain {
  again: number;
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

export interface Preferences {
  email: boolean;
  version: number;
}

export interface PreferencesInput {
  email: boolean;
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

export interface Unread {
  count: number;
}

export interface WholeMail {
  id: string;
  kind: string;
  state: 'queued' | 'sending' | 'sent' | 'kept' | 'failed';
  attempts: number;
  at: string;
  to: {
    name: string;
    email: string;
  } | null;
  subject: string | null;
  text: string | null;
  html: string | null;
}

export interface NotificationsOperations {
  /** What I was told */
  'GET /notifications/inbox': {
    query?: { cursor?: string; limit?: number };
    answer: {
      items: InboxMessage[];
      nextCursor: string | null;
    };
  };
  /** How many messages are unread */
  'GET /notifications/inbox/unread': {
    answer: Unread;
  };
  /** Marks everything as read */
  'POST /notifications/inbox/read-all': {
    answer: undefined;
  };
  /** Marks a message as read */
  'POST /notifications/inbox/{id}/read': {
    path: { id: string };
    answer: undefined;
  };
  /** The e-mails, sent and kept */
  'GET /notifications/outbox': {
    query?: { state?: 'queued' | 'sending' | 'sent' | 'kept' | 'failed'; cursor?: string; limit?: number };
    answer: {
      items: Mail[];
      nextCursor: string | null;
    };
  };
  /** How many e-mails are in which state */
  'GET /notifications/outbox/summary': {
    answer: MailQueue;
  };
  /** Sends again what failed */
  'POST /notifications/outbox/retry-failed': {
    answer: MailsAgain;
  };
  /** One e-mail */
  'GET /notifications/outbox/{id}': {
    path: { id: string };
    answer: WholeMail;
  };
  /** My preferences */
  'GET /notifications/preferences': {
    answer: Preferences;
  };
  /** Changes my preferences */
  'PUT /notifications/preferences': {
    body: PreferencesInput;
    ifMatch: number;
    answer: Preferences;
  };
  /** How the service runs */
  'GET /notifications/operations': {
    answer: ServiceState;
  };
  /** The events that are parked */
  'GET /notifications/operations/parked': {
    answer: {
      items: ParkedEvent[];
      nextCursor: string | null;
    };
  };
  /** Tries the events of a key again */
  'POST /notifications/operations/parked/redrive': {
    body: ParkedKeyInput;
    answer: ParkedActed;
  };
  /** Gives up a parked event */
  'POST /notifications/operations/parked/skip': {
    body: ParkedEventInput;
    answer: ParkedActed;
  };
}
