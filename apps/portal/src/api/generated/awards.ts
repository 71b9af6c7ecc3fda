// Made by scripts/api-client.mjs from /api/awards/openapi.json: change the service, then `npm run api-client`.

export interface Act {
  id: string;
  kind: 'publish' | 'revoke';
  askedBy: ActPerson;
  askedAt: string;
  approvedBy: ActPerson | null;
  approvedAt: string | null;
  mayApprove: boolean;
  digest: string;
  version: number;
  publication: ActPublication | null;
  revocation: ActRevocation | null;
}

export interface ActPerson {
  accountId: string;
  name: string | null;
}

export interface ActPrize {
  entryId: string;
  code: string;
  title: string;
  authors: string[];
  provinceCode: string | null;
  fieldCode: string;
  prizeCode: string;
}

export interface ActPublication {
  decisionNumber: string | null;
  publishAt: string | null;
  evidenceSha256: string | null;
  rulebookSha256: string;
  prizes: ActPrize[];
}

export interface ActRevocation {
  certificateCode: string;
  prizeCode: string;
  title: string;
  reason: string;
}

export interface CountedCriterion {
  code: string;
  nameVi: string;
  nameEn: string;
  weight: number;
  min: number;
  max: number;
}

export interface CountedPrize {
  prizeCode: string;
  nameVi: string;
  nameEn: string;
  maxPerField: number | null;
  minScore: number | null;
}

export interface DecideInput {
  decisionNumber: string;
}

export interface DecisionInput {
  prizeCode: string | null;
  reason: string;
}

export interface Deviation {
  fieldCode: string;
  kind: 'tie' | 'deviation';
  proposedPrize: string | null;
  prize: string | null;
}

export interface EditionResult {
  state: 'proposed' | 'decided' | 'sealed' | 'published';
  decisionNumber: string | null;
  publishAt: string | null;
  publishedAt: string | null;
  version: number;
  proposal: Place[];
  fields: FieldLines[];
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface FieldLines {
  fieldCode: string;
  prizes: PrizeLine[];
  tie: Tie | null;
}

export interface Honour {
  status: 'valid' | 'revoked';
  certificateCode: string;
  prizeCode: string;
  prizeVi: string;
  prizeEn: string;
  fieldCode: string;
  fieldVi: string;
  fieldEn: string;
  title: string;
  authors: string[];
  provinceCode: string | null;
  year: number;
  conferredAt: string;
  revokedAt: string | null;
  decisionNumber: string;
  editionId: string;
  edition: NamedEdition;
}

export interface Method {
  method: string;
  criteria: CountedCriterion[];
  totalScale: number;
  readings: number;
  nEntries: number;
  nJudges: number | null;
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
  prizes: CountedPrize[];
  deviations: Deviation[];
  ledgerRoot: string | null;
  ledgerSize: number | null;
}

export interface MyHonour {
  status: 'valid' | 'revoked';
  certificateCode: string;
  prizeCode: string;
  prizeVi: string;
  prizeEn: string;
  fieldCode: string;
  fieldVi: string;
  fieldEn: string;
  title: string;
  authors: string[];
  provinceCode: string | null;
  year: number;
  conferredAt: string;
  revokedAt: string | null;
  decisionNumber: string;
  editionId: string;
  edition: NamedEdition;
  entryId: string;
}

export interface NamedEdition {
  id: string;
  code: string;
  nameVi: string;
  nameEn: string;
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
  topic: 'identity.account' | 'registration.edition' | 'registration.entry' | 'judging.judge' | 'judging.round' | 'judging.score-sheet' | 'awards.result' | 'awards.honour' | 'notifications.message' | 'gatherings.gathering' | 'gatherings.delegate' | 'gatherings.booth' | 'exchange.listing' | 'exchange.meeting' | 'exchange.agreement';
  key: string;
  reason: string;
}

export interface Place {
  entryId: string;
  code: string;
  title: string;
  provinceCode: string | null;
  fieldCode: string;
  rank: number;
  score: number;
  tieStep: string | null;
  proposedPrize: string | null;
  prize: string | null;
  undecided: boolean;
  tied: boolean;
  reason: string | null;
  decidedBy: string | null;
  because: 'maximum' | 'minimum-score' | 'withheld' | 'tie' | null;
}

export interface PrizeLine {
  prizeCode: string;
  max: number | null;
  given: number;
  minScore: number | null;
  lineScore: number | null;
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

export interface PublicHonour {
  prizeCode: string;
  prizeVi: string;
  prizeEn: string;
  certificateCode: string;
  title: string;
  entryCode: string;
  authors: string[];
  provinceCode: string | null;
  revokedAt: string | null;
}

export interface PublishedEdition {
  edition: NamedEdition;
  publishedAt: string;
}

export interface PublishedField {
  fieldCode: string;
  nameVi: string;
  nameEn: string;
  honours: PublicHonour[];
}

export interface ResultsPage {
  edition: NamedEdition;
  publishedAt: string;
  decisionNumber: string | null;
  fields: PublishedField[];
}

export interface RevokeInput {
  reason: string;
}

export interface SealInput {
  publishAt: string;
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

export interface Tie {
  prizeCode: string;
  places: number;
  entries: string[];
  score: number;
}

export interface UnsealInput {
  reason: string;
}

export interface AwardsOperations {
  /** What takes two people */
  'GET /awards/editions/{editionId}/acts': {
    path: { editionId: string };
    answer: {
      items: Act[];
    };
  };
  /** Approves, as the second person: a publication of results or a revocation */
  'POST /awards/editions/{editionId}/acts/{actId}/approval': {
    path: { editionId: string; actId: string };
    ifMatch: number;
    answer: {
      items: Act[];
    };
  };
  /** Withdraws the request of a revocation */
  'POST /awards/editions/{editionId}/acts/{actId}/withdrawal': {
    path: { editionId: string; actId: string };
    ifMatch: number;
    answer: {
      items: Act[];
    };
  };
  /** Checks a certificate by its code */
  'GET /awards/certificates/{code}': {
    path: { code: string };
    answer: Honour;
  };
  /** The certificate as PDF */
  'GET /awards/certificates/{code}/pdf': {
    path: { code: string };
    answer: Blob;
  };
  /** Every certificate of an edition in one PDF */
  'GET /awards/editions/{editionId}/certificates.pdf': {
    path: { editionId: string };
    query?: { fieldCode?: string };
    answer: Blob;
  };
  /** Asks to take a prize back, with a reason; it happens once a second person has approved it */
  'POST /awards/certificates/{code}/revoke': {
    path: { code: string };
    body: RevokeInput;
    answer: Honour;
  };
  /** Asks to take a prize back, with a reason; it happens once a second person has approved it */
  'POST /awards/honours/{code}/revoke': {
    path: { code: string };
    body: RevokeInput;
    answer: Honour;
  };
  /** The decision as PDF, to be signed */
  'GET /awards/editions/{editionId}/decision.pdf': {
    path: { editionId: string };
    answer: Blob;
  };
  /** How a result came about */
  'GET /awards/results/{editionId}/method': {
    path: { editionId: string };
    answer: Method;
  };
  /** The scores, to compute the ranking again */
  'GET /awards/results/{editionId}/bundle': {
    path: { editionId: string };
    answer: Blob;
  };
  /** The public register of honours */
  'GET /awards/honours': {
    query?: { q?: string; year?: number; provinceCode?: string; prizeCode?: string; cursor?: string; limit?: number };
    answer: {
      items: Honour[];
      nextCursor: string | null;
    };
  };
  /** My honours */
  'GET /awards/my/honours': {
    answer: {
      items: MyHonour[];
      nextCursor: string | null;
    };
  };
  /** Editions whose results are public */
  'GET /awards/results': {
    answer: {
      items: PublishedEdition[];
      nextCursor: string | null;
    };
  };
  /** The published results of an edition */
  'GET /awards/results/{editionId}': {
    path: { editionId: string };
    answer: ResultsPage;
  };
  /** The prizes as the rules propose them */
  'GET /awards/editions/{editionId}/result': {
    path: { editionId: string };
    answer: EditionResult;
  };
  /** Decides otherwise on an entry, with a reason */
  'PUT /awards/editions/{editionId}/result/decisions/{entryId}': {
    path: { editionId: string; entryId: string };
    body: DecisionInput;
    ifMatch: number;
    answer: EditionResult;
  };
  /** Records the decision of the committee */
  'POST /awards/editions/{editionId}/result/decide': {
    path: { editionId: string };
    body: DecideInput;
    ifMatch: number;
    answer: EditionResult;
  };
  /** Seals the result for a moment of publication; it becomes public once a second person has approved it */
  'POST /awards/editions/{editionId}/result/seal': {
    path: { editionId: string };
    body: SealInput;
    ifMatch: number;
    answer: EditionResult;
  };
  /** Opens the seal again, with a reason */
  'POST /awards/editions/{editionId}/result/unseal': {
    path: { editionId: string };
    body: UnsealInput;
    ifMatch: number;
    answer: EditionResult;
  };
  /** How the service runs */
  'GET /awards/operations': {
    answer: ServiceState;
  };
  /** The events that are parked */
  'GET /awards/operations/parked': {
    answer: {
      items: ParkedEvent[];
      nextCursor: string | null;
    };
  };
  /** Tries the events of a key again */
  'POST /awards/operations/parked/redrive': {
    body: ParkedKeyInput;
    answer: ParkedActed;
  };
  /** Gives up a parked event */
  'POST /awards/operations/parked/skip': {
    body: ParkedEventInput;
    answer: ParkedActed;
  };
}
