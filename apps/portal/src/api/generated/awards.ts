// Made by scripts/api-client.mjs from /api/awards/openapi.json: change the service, then `npm run api-client`.

export interface Act {
  id: string;
  kind: 'publish' | 'revoke' | 'release';
  askedBy: ActPerson;
  askedAt: string;
  approvedBy: ActPerson | null;
  approvedAt: string | null;
  mayApprove: boolean;
  digest: string;
  version: number;
  publication: ActPublication | null;
  revocation: ActRevocation | null;
  release: ActRelease | null;
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

export interface ActRelease {
  works: number;
  pages: number;
  bytes: number;
  sha256: string;
  current: boolean;
}

export interface ActRevocation {
  certificateCode: string;
  prizeCode: string;
  title: string;
  reason: string;
}

export interface AuthorsAnswerInput {
  answer: 'approved' | 'changes';
  remark?: string | null;
}

export interface AuthorsWork {
  entryId: string;
  editionId: string;
  code: string;
  fieldCode: string;
  state: 'selected' | 'edited' | 'with-author' | 'approved' | 'ready';
  authors: string[];
  remark: string | null;
  version: number;
  askedAt: string | null;
  answeredAt: string | null;
  withheldAt: string | null;
  text: WorkText;
  written: WorkText;
  picture: WorkPicture | null;
  rules: WorkRules;
  editionNameVi: string;
  editionNameEn: string;
  released: boolean;
}

export interface AwaitedAct {
  id: string;
  kind: 'publish' | 'revoke' | 'release';
  editionId: string;
  askedAt: string;
  publishAt: string | null;
}

export interface BookEntry {
  entryId: string;
  code: string;
  title: string;
  authors: string[];
  fieldCode: string;
  provinceCode: string | null;
  lead: string;
  picture: {
    width: number;
    height: number;
    sha256: string;
  } | null;
}

export interface BookPage {
  editionId: string;
  edition: NamedEdition;
  year: number | null;
  titleVi: string;
  titleEn: string;
  releasedAt: string;
  pages: number;
  bytes: number | null;
  works: number;
  forewordVi: string;
  forewordEn: string;
  byVi: string;
  byEn: string;
  fields: {
    fieldCode: string;
    nameVi: string;
    nameEn: string;
  }[];
  entries: BookEntry[];
}

export interface BookStatus {
  state: 'none' | 'queued' | 'making' | 'made' | 'cancelled' | 'failed';
  step: string | null;
  done: number;
  total: number;
  askedAt: string | null;
  problem: string | null;
  madeAt: string | null;
  pages: number | null;
  bytes: number | null;
  sha256: string | null;
  proof: boolean | null;
  current: boolean;
  releasedAt: string | null;
  released: boolean;
  awaited: boolean;
  works: number;
  ready: number;
  version: number;
}

export interface BookWork {
  entryId: string;
  code: string;
  title: string;
  authors: string[];
  fieldCode: string;
  provinceCode: string | null;
  lead: string;
  picture: {
    width: number;
    height: number;
    sha256: string;
  } | null;
  edition: NamedEdition;
  fieldVi: string;
  fieldEn: string;
  caption: string;
  certificateCode: string | null;
  parts: {
    key: string;
    nameVi: string;
    nameEn: string;
    text: string;
  }[];
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
  entriesUntil: string | null;
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
  kind: 'prize' | 'book';
  editionId: string;
  edition: NamedEdition;
}

export interface ListedWork {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  provinceCode: string | null;
  share: number;
  yes: number | null;
  votes: number | null;
  selected: boolean;
  whyNot: 'approval' | 'province' | 'reserved' | 'full' | 'tie' | 'below-tie' | 'withheld' | 'impossible' | null;
  decision: {
    by: string;
    reason: string;
    tie: boolean;
  } | null;
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
  kind: 'prize' | 'book';
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

export interface PaperInput {
  reason: string;
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
  readings: number | null;
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

export interface ReleasedBook {
  editionId: string;
  edition: NamedEdition;
  year: number | null;
  titleVi: string;
  titleEn: string;
  releasedAt: string;
  pages: number;
  bytes: number | null;
  works: number;
}

export interface ResultsPage {
  edition: NamedEdition;
  publishedAt: string;
  decisionNumber: string | null;
  bookReleased: boolean;
  fields: PublishedField[];
}

export interface RevokeInput {
  reason: string;
}

export interface SealInput {
  publishAt: string;
}

export interface SelectionField {
  fieldCode: string;
  nameVi: string;
  nameEn: string;
  least: number;
  works: number;
  enough: number;
  selected: number;
}

export interface SelectionList {
  state: 'proposed' | 'decided' | 'sealed' | 'published';
  version: number;
  exactly: number;
  selected: number;
  minApproval: string;
  fields: SelectionField[];
  provinces: SelectionProvince[];
  obstacles: SelectionObstacle[];
  tie: {
    entries: string[];
    places: number;
  } | null;
  works: ListedWork[];
}

export interface SelectionObstacle {
  rule: 'exactly' | 'min-per-field' | 'max-per-province' | 'min-approval' | 'decisions';
  fieldCode: string | null;
  wanted: number;
  found: number;
  wouldDo: number | null;
}

export interface SelectionProvince {
  provinceCode: string | null;
  most: number | null;
  works: number;
  selected: number;
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

export interface Tie {
  prizeCode: string;
  places: number;
  entries: string[];
  score: number;
}

export interface TieInput {
  entryIds: string[];
  reason: string;
}

export interface UnsealInput {
  reason: string;
}

export interface Work {
  entryId: string;
  code: string;
  fieldCode: string;
  provinceCode: string | null;
  state: 'selected' | 'edited' | 'with-author' | 'approved' | 'ready';
  authors: string[];
  version: number;
  askedAt: string | null;
  changedAt: string | null;
  title: string;
  taken: boolean;
  hasPicture: boolean;
  withheldAt: string | null;
  remark: string | null;
  problems: WorkProblem[];
  written: WorkText | null;
  text: WorkText | null;
  answeredAt: string | null;
  picture: WorkPicture | null;
  changedBy: string | null;
  rules: WorkRules;
  listPublic: boolean;
}

export interface WorkLine {
  entryId: string;
  code: string;
  fieldCode: string;
  provinceCode: string | null;
  state: 'selected' | 'edited' | 'with-author' | 'approved' | 'ready';
  authors: string[];
  version: number;
  askedAt: string | null;
  changedAt: string | null;
  title: string;
  taken: boolean;
  hasPicture: boolean;
  withheldAt: string | null;
  remark: string | null;
  problems: number;
}

export interface WorkPicture {
  width: number;
  height: number;
  bytes: number;
  sha256: string;
}

export interface WorkProblem {
  field: string;
  code: string;
  message: string;
  values?: (string | number)[];
}

export interface WorkRules {
  parts: {
    key: string;
    nameVi: string;
    nameEn: string;
    minWords: number;
    maxWords: number;
  }[];
  picture: {
    minPixels: number;
    minRatio: number;
    maxRatio: number;
    maxBytes: number;
  };
}

export interface WorkText {
  title: string;
  parts: Record<string, string>;
  caption: string;
}

export interface WorkTextInput {
  title: string;
  parts: Record<string, string>;
  caption: string;
}

export interface WorkVersion {
  nr: number;
  step: 'taken' | 'edited' | 'picture' | 'asked' | 'approved' | 'approved-on-paper' | 'changes' | 'ready';
  by: string | null;
  at: string;
  text: WorkText | null;
  remark: string | null;
}

export interface WorksMadeReady {
  ready: number;
}

export interface AwardsOperations {
  /** What takes two people */
  'GET /awards/editions/{editionId}/acts': {
    path: { editionId: string };
    answer: {
      items: Act[];
    };
  };
  /** Approves, as the second person: a publication of results, a revocation or the release of a book */
  'POST /awards/editions/{editionId}/acts/{actId}/approval': {
    path: { editionId: string; actId: string };
    ifMatch: number;
    answer: {
      items: Act[];
    };
  };
  /** Withdraws the request of a revocation or of a release */
  'POST /awards/editions/{editionId}/acts/{actId}/withdrawal': {
    path: { editionId: string; actId: string };
    ifMatch: number;
    answer: {
      items: Act[];
    };
  };
  /** How far the book is */
  'GET /awards/editions/{editionId}/book': {
    path: { editionId: string };
    answer: BookStatus;
  };
  /** Makes the book */
  'POST /awards/editions/{editionId}/book/make': {
    path: { editionId: string };
    idempotencyKey?: string;
    answer: BookStatus;
  };
  /** Stops making the book */
  'POST /awards/editions/{editionId}/book/cancel': {
    path: { editionId: string };
    idempotencyKey?: string;
    answer: BookStatus;
  };
  /** Asks to release the book; it happens once a second person has approved it */
  'POST /awards/editions/{editionId}/book/release': {
    path: { editionId: string };
    answer: BookStatus;
  };
  /** The PDF that was made */
  'GET /awards/editions/{editionId}/book/file': {
    path: { editionId: string };
    answer: Blob;
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
    query?: { q?: string; year?: number; provinceCode?: string; prizeCode?: string; kind?: 'prize' | 'book'; cursor?: string; limit?: number };
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
  /** What waits for my approval */
  'GET /awards/my/acts': {
    answer: {
      items: AwaitedAct[];
      nextCursor: string | null;
    };
  };
  /** My works in a book */
  'GET /awards/my/works': {
    answer: {
      items: AuthorsWork[];
      nextCursor: string | null;
    };
  };
  /** What the book says of my work */
  'GET /awards/my/works/{entryId}': {
    path: { entryId: string };
    answer: AuthorsWork;
  };
  /** The picture of my work */
  'GET /awards/my/works/{entryId}/picture': {
    path: { entryId: string };
    answer: Blob;
  };
  /** Approves, or asks for changes */
  'POST /awards/my/works/{entryId}/answer': {
    path: { entryId: string };
    body: AuthorsAnswerInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AuthorsWork;
  };
  /** The books that were released */
  'GET /awards/books': {
    answer: {
      items: ReleasedBook[];
      nextCursor: string | null;
    };
  };
  /** A book: foreword and contents */
  'GET /awards/books/{editionId}': {
    path: { editionId: string };
    answer: BookPage;
  };
  /** The book as PDF */
  'GET /awards/books/{editionId}/file': {
    path: { editionId: string };
    answer: Blob;
  };
  /** A work in a book */
  'GET /awards/books/{editionId}/works/{entryId}': {
    path: { editionId: string; entryId: string };
    answer: BookWork;
  };
  /** The picture of a work */
  'GET /awards/books/{editionId}/works/{entryId}/picture': {
    path: { editionId: string; entryId: string };
    answer: Blob;
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
  /** The selected works, and which rule binds */
  'GET /awards/editions/{editionId}/selection': {
    path: { editionId: string };
    answer: SelectionList;
  };
  /** Decides on the works that are tied at the end of the list, with a reason */
  'POST /awards/editions/{editionId}/selection/tie': {
    path: { editionId: string };
    body: TieInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: SelectionList;
  };
  /** The works that are edited */
  'GET /awards/editions/{editionId}/works': {
    path: { editionId: string };
    answer: {
      items: WorkLine[];
      nextCursor: string | null;
    };
  };
  /** A work: as written, as edited */
  'GET /awards/editions/{editionId}/works/{entryId}': {
    path: { editionId: string; entryId: string };
    answer: Work;
  };
  /** Keeps the edited text */
  'PUT /awards/editions/{editionId}/works/{entryId}': {
    path: { editionId: string; entryId: string };
    body: WorkTextInput;
    ifMatch: number;
    answer: Work;
  };
  /** Who changed what, and when */
  'GET /awards/editions/{editionId}/works/{entryId}/versions': {
    path: { editionId: string; entryId: string };
    answer: {
      items: WorkVersion[];
      nextCursor: string | null;
    };
  };
  /** The picture of a work */
  'GET /awards/editions/{editionId}/works/{entryId}/picture': {
    path: { editionId: string; entryId: string };
    answer: Blob;
  };
  /** Puts another picture (a JPEG or PNG file) */
  'PUT /awards/editions/{editionId}/works/{entryId}/picture': {
    path: { editionId: string; entryId: string };
    ifMatch: number;
    answer: Work;
  };
  /** Asks the author to approve */
  'POST /awards/editions/{editionId}/works/{entryId}/ask': {
    path: { editionId: string; entryId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: Work;
  };
  /** Notes that the author agreed otherwise */
  'POST /awards/editions/{editionId}/works/{entryId}/approval': {
    path: { editionId: string; entryId: string };
    body: PaperInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: Work;
  };
  /** Says that the work is ready for the book */
  'POST /awards/editions/{editionId}/works/{entryId}/ready': {
    path: { editionId: string; entryId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: Work;
  };
  /** All that their authors approved are ready */
  'POST /awards/editions/{editionId}/ready-works': {
    path: { editionId: string };
    idempotencyKey?: string;
    answer: WorksMadeReady;
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
