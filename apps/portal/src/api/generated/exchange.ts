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
  announced: boolean;
  deliverables: string[];
  startWithinDays: number;
  endReason: string | null;
  meetingId: string | null;
  mayManage: boolean;
}

export interface AgreementBeginning {
  meetingId: string;
  gatheringId: string;
  subject: string | null;
  parties: BeginningParty[];
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
  signatory: string | null;
}

export interface AgreementPatchInput {
  subject?: string | null;
  parties?: PartyInput[] | null;
  reviewOn?: string | null;
  contact?: PersonInput | null;
  gatheringId?: string | null;
  signingId?: string | null;
  announced?: boolean | null;
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

export interface AnnouncedAgreement {
  id: string;
  sessionId: string;
  subject: string;
  kind: 'memorandum' | 'programme';
  isSigned: boolean;
  parties: AnnouncedParty[];
}

export interface AnnouncedParty {
  organisationId: string | null;
  name: string | null;
}

export interface AnsweredNeed {
  needId: string;
  code: string;
  title: string;
  score: number;
  scoreForOffer: number;
  fits: boolean;
  reasons: MatchReason[];
  unmet: UnmetWish[];
  verdict: 'interesting' | 'not-for-us' | null;
  verdictReason: string | null;
  verdictNote: string | null;
}

export interface BeginningOwner {
  accountId: string;
  name: string | null;
}

export interface BeginningParty {
  name: string | null;
  owner: BeginningOwner | null;
}

export interface BlocksInput {
  slotIds: string[];
}

export interface CatalogueFacets {
  total: number;
  kind: FacetCount[];
  sector: FacetCount[];
  trl: FacetCount[];
  ipStatus: FacetCount[];
  provinceCode: FacetCount[];
  region: FacetCount[];
  dealForm: FacetCount[];
}

export interface CatalogueListing {
  id: string;
  code: string;
  side: 'offer' | 'need';
  kind: string;
  title: string;
  titleEn: string;
  summary: string;
  keywords: string[];
  sector: string;
  trl: number | null;
  ipStatus: string | null;
  provinceCode: string;
  region: string;
  dealForm: string;
  organisationId: string | null;
  organisationName: string;
  publishedAt: string;
  description: string;
  isMine: boolean;
}

export interface CataloguePage {
  items: ListingCard[];
  nextCursor: string | null;
  isNear: boolean;
}

export interface ChaseInput {
  taskId?: string | null;
  note?: string | null;
}

export interface Chased {
  told: number;
  at: string;
}

export interface ConsentInput {
  consent: true;
}

export interface CountedListing {
  id: string;
  code: string;
  side: 'offer' | 'need';
  title: string;
  sector: string | null;
  provinceCode: string | null;
  organisationName: string;
  state: 'draft' | 'submitted' | 'returned' | 'published' | 'revised' | 'expired' | 'withdrawn';
  at: string;
}

export interface CountedStep {
  id: string;
  at: string | null;
  title: string | null;
  about: string | null;
  people: (string | null)[];
  state: string | null;
  needId: string | null;
  offerId: string | null;
  agreementId: string | null;
}

export interface CreateAgreementInput {
  kind: 'memorandum' | 'programme';
  subject: string;
  provinceCode: string;
  parties: PartyInput[];
  reviewOn: string;
  meetingId?: string | null;
  contact?: PersonInput | null;
  gatheringId?: string | null;
  signingId?: string | null;
  announced?: boolean | null;
  place?: string | null;
  valueVnd?: number | null;
  deliverables?: string[] | null;
  startWithinDays?: number | null;
}

export interface CreateListingInput {
  side: 'offer' | 'need';
  kind?: 'technology' | 'consultancy' | 'partner_search' | null;
  title?: string | null;
  titleEn?: string | null;
  summary?: string | null;
  description?: string | null;
  keywords?: string[] | null;
  sector?: 'agriculture' | 'postharvest_processing' | 'aquaculture' | 'environment' | 'energy' | 'mechanical_automation' | 'ict' | 'health_pharma' | 'materials_chemicals' | 'construction_transport' | null;
  trl?: number | null;
  ipStatus?: 'patent_granted' | 'utility_solution_granted' | 'application_filed' | 'plant_variety_certificate' | 'copyright_registered' | 'trade_secret' | 'none' | null;
  provinceCode?: '04' | '08' | '11' | '12' | '14' | '15' | '19' | '20' | '25' | '01' | '22' | '24' | '31' | '33' | '37' | '38' | '40' | '42' | '44' | '46' | '48' | '51' | '52' | '56' | '66' | '68' | '75' | '79' | '80' | '82' | '86' | '91' | '92' | '96' | null;
  formerProvinceCode?: string | null;
  dealForm?: 'licence' | 'technology_transfer' | 'equipment_supply' | 'co_development' | 'joint_venture' | 'pilot' | 'consulting' | null;
  organisationId?: string | null;
  organisationName?: string | null;
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

export interface ExchangeNumbers {
  countedAt: string;
  listings: ListingFigure[];
  states: ListingStateFigure[] | null;
  steps: StepFigure[];
}

export interface ExchangeTerms {
  kinds: Term[];
  sectors: Term[];
  ipStatuses: Term[];
  dealForms: Term[];
  regions: Region[];
  returnReasons: Term[];
  verdictReasons: Term[];
  languages: Term[];
}

export interface ExpertPage {
  id: string;
  name: string;
  headline: string;
  helpsWith: string;
  fields: string[];
  keywords: string[];
  languages: string[];
  provinceCode: string | null;
  organisationId: string | null;
  organisationName: string;
  region: string;
}

export interface FacetCount {
  value: string;
  count: number;
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface GiveBackInput {
  reasons: ReasonInput[];
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

export interface Listing {
  id: string;
  code: string;
  side: 'offer' | 'need';
  state: 'draft' | 'submitted' | 'returned' | 'published' | 'revised' | 'expired' | 'withdrawn';
  kind: string | null;
  title: string;
  titleEn: string;
  summary: string;
  description: string;
  keywords: string[];
  sector: string | null;
  trl: number | null;
  ipStatus: string | null;
  provinceCode: string | null;
  formerProvinceCode: string | null;
  dealForm: string | null;
  organisationId: string | null;
  organisationName: string;
  reasons: ListingReason[];
  isPublic: boolean;
  editable: boolean;
  problems: ListingProblem[];
  submittedAt: string | null;
  publishedAt: string | null;
  confirmedAt: string | null;
  expiresAt: string | null;
  changedAt: string;
  version: number;
}

export interface ListingCard {
  id: string;
  code: string;
  side: 'offer' | 'need';
  kind: string;
  title: string;
  titleEn: string;
  summary: string;
  keywords: string[];
  sector: string;
  trl: number | null;
  ipStatus: string | null;
  provinceCode: string;
  region: string;
  dealForm: string;
  organisationId: string | null;
  organisationName: string;
  publishedAt: string;
}

export interface ListingFigure {
  side: 'offer' | 'need';
  sector: string;
  region: string;
  provinceCode: string;
  formerProvinceCode: string | null;
  count: number;
}

export interface ListingPatchInput {
  kind?: 'technology' | 'consultancy' | 'partner_search' | null;
  title?: string | null;
  titleEn?: string | null;
  summary?: string | null;
  description?: string | null;
  keywords?: string[] | null;
  sector?: 'agriculture' | 'postharvest_processing' | 'aquaculture' | 'environment' | 'energy' | 'mechanical_automation' | 'ict' | 'health_pharma' | 'materials_chemicals' | 'construction_transport' | null;
  trl?: number | null;
  ipStatus?: 'patent_granted' | 'utility_solution_granted' | 'application_filed' | 'plant_variety_certificate' | 'copyright_registered' | 'trade_secret' | 'none' | null;
  provinceCode?: '04' | '08' | '11' | '12' | '14' | '15' | '19' | '20' | '25' | '01' | '22' | '24' | '31' | '33' | '37' | '38' | '40' | '42' | '44' | '46' | '48' | '51' | '52' | '56' | '66' | '68' | '75' | '79' | '80' | '82' | '86' | '91' | '92' | '96' | null;
  formerProvinceCode?: string | null;
  dealForm?: 'licence' | 'technology_transfer' | 'equipment_supply' | 'co_development' | 'joint_venture' | 'pilot' | 'consulting' | null;
  organisationId?: string | null;
  organisationName?: string | null;
}

export interface ListingProblem {
  field: string;
  code: string;
  message: string;
}

export interface ListingReason {
  code: string;
  note: string | null;
}

export interface ListingStateFigure {
  side: 'offer' | 'need';
  state: 'draft' | 'submitted' | 'returned' | 'published' | 'revised' | 'expired' | 'withdrawn';
  count: number;
}

export interface Match {
  offer: ListingCard;
  score: number;
  scoreForOffer: number;
  fits: boolean;
  reasons: MatchReason[];
  unmet: UnmetWish[];
  verdict: 'interesting' | 'not-for-us' | null;
  verdictReason: string | null;
  verdictNote: string | null;
}

export interface MatchReason {
  kind: 'subject' | 'word' | 'denied' | 'neighbours' | 'sector' | 'cooperation';
  points: number;
  vi: string;
  en: string;
  terms: ReasonTerm[];
}

export interface MatchedNeed {
  id: string;
  code: string;
  title: string;
  matchedAt: string | null;
  state: 'pending' | 'none' | 'found';
  good: number;
  open: number;
}

export interface MatchesOfNeed {
  need: MatchedNeed;
  items: Match[];
}

export interface Meeting {
  id: string;
  gatheringId: string;
  gatheringVi: string | null;
  gatheringEn: string | null;
  state: 'requested' | 'accepted' | 'placed' | 'declined' | 'withdrawn' | 'expired';
  isMine: boolean;
  other: string | null;
  otherOrganisation: string | null;
  listingId: string | null;
  listingTitle: string | null;
  listingSide: 'offer' | 'need' | null;
  expertId: string | null;
  expertHeadline: string | null;
  message: string | null;
  expiresAt: string;
  startsAt: string | null;
  endsAt: string | null;
  tableNr: number | null;
  moved: boolean;
  outcome: 'agreement' | 'goes-on' | 'nothing' | 'no-show' | null;
  agreementId: string | null;
}

export interface MeetingCount {
  state: 'requested' | 'accepted' | 'placed' | 'declined' | 'withdrawn' | 'expired';
  meetings: number;
}

export interface MeetingGathering {
  id: string;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  timeZone: string;
  hasPlan: boolean;
  hasTimes: boolean;
  isThere: boolean;
  mayOrganise: boolean;
}

export interface MeetingPlan {
  gatheringId: string;
  tables: number;
  slots: MeetingSlot[];
  answerHours: number;
  leastPerPerson: number;
  mostPerPerson: number;
  atOnce: boolean;
  counts: MeetingCount[];
  rated: MeetingRatings;
}

export interface MeetingPlanInput {
  tables: number;
  slots?: SlotInput[] | null;
  answerHours: number;
  leastPerPerson?: number | null;
  mostPerPerson: number;
  atOnce: boolean;
}

export interface MeetingRatings {
  begun: number;
  unrated: number;
  agreement: number;
  goesOn: number;
  nothing: number;
  noShow: number;
}

export interface MeetingSlot {
  id: string;
  startsAt: string;
  endsAt: string;
}

export interface MeetingWay {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  venue: string;
  state: 'open' | 'meeting-asked' | 'no-place-there' | 'no-times-there' | 'other-not-there' | 'meetings-enough';
  meetingId: string | null;
}

export interface MeetingWays {
  isOwn: boolean;
  items: MeetingWay[];
}

export interface MeetingsToPlace {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  meetings: number;
}

export interface ModeratedListing {
  id: string;
  code: string;
  side: 'offer' | 'need';
  state: 'draft' | 'submitted' | 'returned' | 'published' | 'revised' | 'expired' | 'withdrawn';
  kind: string | null;
  title: string;
  titleEn: string;
  summary: string;
  description: string;
  keywords: string[];
  sector: string | null;
  trl: number | null;
  ipStatus: string | null;
  provinceCode: string | null;
  formerProvinceCode: string | null;
  dealForm: string | null;
  organisationId: string | null;
  organisationName: string;
  reasons: ListingReason[];
  isPublic: boolean;
  editable: boolean;
  problems: ListingProblem[];
  submittedAt: string | null;
  publishedAt: string | null;
  confirmedAt: string | null;
  expiresAt: string | null;
  changedAt: string;
  version: number;
  ownerName: string | null;
  shown: ShownContent | null;
}

export interface ModerationSummary {
  waiting: number;
}

export interface MyMeetingSlot {
  id: string;
  startsAt: string;
  endsAt: string;
  state: 'free' | 'blocked' | 'engaged' | 'meeting';
}

export interface NoteInput {
  text: string;
}

export interface OrganisedMeeting {
  id: string;
  state: 'requested' | 'accepted' | 'placed' | 'declined' | 'withdrawn' | 'expired';
  asker: string | null;
  guest: string | null;
  listingTitle: string | null;
  expertHeadline: string | null;
  startsAt: string | null;
  endsAt: string | null;
  tableNr: number | null;
  outcomes: ('agreement' | 'goes-on' | 'nothing' | 'no-show')[];
  agreementId: string | null;
}

export interface OutcomeInput {
  outcome: 'agreement' | 'goes-on' | 'nothing' | 'no-show';
}

export interface OwnExpert {
  formerProvinceCode: string | null;
  id: string;
  state: 'draft' | 'submitted' | 'returned' | 'published' | 'revised';
  name: string;
  headline: string;
  helpsWith: string;
  fields: string[];
  keywords: string[];
  languages: string[];
  provinceCode: string | null;
  organisationId: string | null;
  organisationName: string;
  reasons: ListingReason[];
  missing: string[];
  isPublic: boolean;
  consentedAt: string | null;
  changedAt: string;
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

export interface PartyInput {
  organisationId?: string | null;
  name?: string | null;
  provinceCode?: string | null;
  owner?: PersonInput | null;
  signatory?: string | null;
}

export interface PersonInput {
  accountId?: string | null;
  email?: string | null;
  name?: string | null;
}

export interface Placing {
  waiting: number;
  placed: number;
  unplaced: number;
  below: number;
}

export interface PlacingInput {
  preview: boolean;
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

export interface ProfileInput {
  name: string;
  headline: string;
  helpsWith: string;
  fields: ('agriculture' | 'postharvest_processing' | 'aquaculture' | 'environment' | 'energy' | 'mechanical_automation' | 'ict' | 'health_pharma' | 'materials_chemicals' | 'construction_transport')[];
  keywords: string[];
  languages: ('vi' | 'en' | 'fr' | 'ru' | 'zh' | 'ja' | 'ko' | 'de')[];
  provinceCode?: '04' | '08' | '11' | '12' | '14' | '15' | '19' | '20' | '25' | '01' | '22' | '24' | '31' | '33' | '37' | '38' | '40' | '42' | '44' | '46' | '48' | '51' | '52' | '56' | '66' | '68' | '75' | '79' | '80' | '82' | '86' | '91' | '92' | '96' | null;
  formerProvinceCode?: string | null;
  organisationId?: string | null;
  organisationName?: string | null;
}

export interface PromiseInput {
  promisedOn: string;
  text?: string | null;
}

export interface ReasonInput {
  code: 'unclear' | 'wrong-place' | 'unproved-claim' | 'rights-doubtful' | 'personal-data' | 'duplicate' | 'not-allowed';
  note?: string | null;
}

export interface ReasonTerm {
  term: string;
  points: number;
}

export interface Region {
  code: string;
  vi: string;
  en: string;
  provinces: string[];
}

export interface RemovedSlot {
  moved: number;
  lost: number;
}

export interface ReportInput {
  state?: 'planned' | 'in-progress' | 'done' | 'dropped' | null;
  text?: string | null;
  evidence?: string | null;
  reason?: string | null;
}

export interface RequestInput {
  gatheringId: string;
  message?: string | null;
  listingId?: string;
  expertId?: string | null;
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

export interface ShiftInput {
  firstDay: string;
}

export interface ShownContent {
  title: string;
  titleEn: string;
  summary: string;
  description: string;
  keywords: string[];
  trl: number | null;
  ipStatus: string | null;
  organisationId: string | null;
  organisationName: string;
}

export interface SignInput {
  signedOn: string;
}

export interface Signing {
  sessionId: string;
  version: number;
  agreements: SigningAgreement[];
}

export interface SigningAgreement {
  id: string;
  subject: string;
  kind: 'memorandum' | 'programme';
  state: 'draft' | 'signed' | 'underway' | 'completed' | 'ended';
  signedOn: string | null;
  announced: boolean;
  version: number;
  parties: SigningParty[];
}

export interface SigningOrderInput {
  agreementIds: string[];
}

export interface SigningParty {
  organisationId: string | null;
  name: string | null;
  signatory: string | null;
  owner: string | null;
}

export interface Silence {
  why: 'no-update' | 'not-begun';
  since: string;
  days: number;
}

export interface SlotInput {
  startsAt: string;
  endsAt: string;
}

export interface StepFigure {
  step: 'match' | 'asked' | 'accepted' | 'held' | 'agreement' | 'task';
  count: number;
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

export interface Term {
  code: string;
  vi: string;
  en: string;
}

export interface UnmetWish {
  kind: 'subject' | 'sector' | 'cooperation' | 'region' | 'readiness';
  vi: string;
  en: string;
}

export interface VerdictInput {
  verdict: 'interesting' | 'not-for-us';
  reason?: 'other-problem' | 'wrong-scale' | 'not-ready' | 'deal-form' | 'too-far' | 'known' | null;
  note?: string | null;
}

export interface WaitingAtExchange {
  requests: number;
  until: string | null;
  listings: number;
  experts: number;
  toPlace: MeetingsToPlace[];
}

export interface WaitingExpert {
  id: string;
  name: string;
  headline: string;
  submittedAt: string;
  isPublic: boolean;
  version: number;
}

export interface WaitingListing {
  id: string;
  code: string;
  side: 'offer' | 'need';
  title: string;
  sector: string;
  provinceCode: string;
  submittedAt: string;
  isPublic: boolean;
  version: number;
}

export interface ExchangeOperations {
  /** Searches what is published */
  'GET /exchange/catalogue': {
    query?: { sort?: 'relevance' | 'newest' | 'trl' | 'title'; cursor?: string; limit?: number; side?: 'offer' | 'need'; q?: string; kind?: string; sector?: string; trlFrom?: number; trlTo?: number; ipStatus?: string; provinceCode?: string; region?: string; dealForm?: string };
    answer: CataloguePage;
  };
  /** How many there are of each */
  'GET /exchange/catalogue/facets': {
    query?: { side?: 'offer' | 'need'; q?: string; kind?: string; sector?: string; trlFrom?: number; trlTo?: number; ipStatus?: string; provinceCode?: string; region?: string; dealForm?: string; cursor?: string; limit?: number };
    answer: CatalogueFacets;
  };
  /** One that is published */
  'GET /exchange/catalogue/{id}': {
    path: { id: string };
    answer: CatalogueListing;
  };
  /** The words that listings are described with */
  'GET /exchange/terms': {
    answer: ExchangeTerms;
  };
  /** My offers and needs */
  'GET /exchange/listings': {
    answer: {
      items: Listing[];
      nextCursor: string | null;
    };
  };
  /** Makes a draft */
  'POST /exchange/listings': {
    body: CreateListingInput;
    idempotencyKey?: string;
    answer: Listing;
  };
  /** One of mine, with what it lacks */
  'GET /exchange/listings/{id}': {
    path: { id: string };
    answer: Listing;
  };
  /** Keeps a part of a listing */
  'PATCH /exchange/listings/{id}': {
    path: { id: string };
    body: ListingPatchInput;
    ifMatch: number;
    answer: Listing;
  };
  /** Hands it to the moderators */
  'POST /exchange/listings/{id}/submit': {
    path: { id: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: Listing;
  };
  /** It still holds, for twelve more months */
  'POST /exchange/listings/{id}/confirm': {
    path: { id: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: Listing;
  };
  /** Takes it back */
  'POST /exchange/listings/{id}/withdraw': {
    path: { id: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: Listing;
  };
  /** Listings that wait for a moderator */
  'GET /exchange/moderation/listings': {
    query?: { side?: 'offer' | 'need'; cursor?: string; limit?: number };
    answer: {
      items: WaitingListing[];
      nextCursor: string | null;
    };
  };
  /** How many wait */
  'GET /exchange/moderation/listings/summary': {
    answer: ModerationSummary;
  };
  /** One that waits, beside what is public of it */
  'GET /exchange/moderation/listings/{id}': {
    path: { id: string };
    answer: ModeratedListing;
  };
  /** Publishes it */
  'POST /exchange/moderation/listings/{id}/publish': {
    path: { id: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: ModeratedListing;
  };
  /** Gives it back, with reasons */
  'POST /exchange/moderation/listings/{id}/return': {
    path: { id: string };
    body: GiveBackInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: ModeratedListing;
  };
  /** My needs, and how many offers answer them */
  'GET /exchange/matches': {
    answer: {
      items: MatchedNeed[];
    };
  };
  /** How an offer answers my needs */
  'GET /exchange/matches/of-offer/{offerId}': {
    path: { offerId: string };
    answer: {
      items: AnsweredNeed[];
    };
  };
  /** The offers for a need: what fits, and what does not */
  'GET /exchange/matches/{needId}': {
    path: { needId: string };
    answer: MatchesOfNeed;
  };
  /** Says whether an offer is of interest */
  'PUT /exchange/matches/{needId}/{offerId}/verdict': {
    path: { needId: string; offerId: string };
    body: VerdictInput;
    answer: undefined;
  };
  /** Takes that back */
  'DELETE /exchange/matches/{needId}/{offerId}/verdict': {
    path: { needId: string; offerId: string };
    answer: undefined;
  };
  /** Profiles that wait for a moderator */
  'GET /exchange/moderation/experts': {
    query?: { cursor?: string; limit?: number };
    answer: {
      items: WaitingExpert[];
      nextCursor: string | null;
    };
  };
  /** One that waits */
  'GET /exchange/moderation/experts/{id}': {
    path: { id: string };
    answer: OwnExpert;
  };
  /** Publishes it */
  'POST /exchange/moderation/experts/{id}/publish': {
    path: { id: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: OwnExpert;
  };
  /** Gives it back, with reasons */
  'POST /exchange/moderation/experts/{id}/return': {
    path: { id: string };
    body: GiveBackInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: OwnExpert;
  };
  /** Searches experts */
  'GET /exchange/experts': {
    query?: { q?: string; field?: 'agriculture' | 'postharvest_processing' | 'aquaculture' | 'environment' | 'energy' | 'mechanical_automation' | 'ict' | 'health_pharma' | 'materials_chemicals' | 'construction_transport'; provinceCode?: '04' | '08' | '11' | '12' | '14' | '15' | '19' | '20' | '25' | '01' | '22' | '24' | '31' | '33' | '37' | '38' | '40' | '42' | '44' | '46' | '48' | '51' | '52' | '56' | '66' | '68' | '75' | '79' | '80' | '82' | '86' | '91' | '92' | '96'; language?: 'vi' | 'en' | 'fr' | 'ru' | 'zh' | 'ja' | 'ko' | 'de'; cursor?: string; limit?: number };
    answer: {
      items: ExpertPage[];
      nextCursor: string | null;
    };
  };
  /** One expert */
  'GET /exchange/experts/{id}': {
    path: { id: string };
    answer: ExpertPage;
  };
  /** My profile as an expert */
  'GET /exchange/my/expert': {
    answer: OwnExpert;
  };
  /** Keeps it; the first time at version 0 */
  'PUT /exchange/my/expert': {
    body: ProfileInput;
    ifMatch: number;
    answer: OwnExpert;
  };
  /** Agrees to be shown, and hands it in */
  'POST /exchange/my/expert/submit': {
    body: ConsentInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: OwnExpert;
  };
  /** No longer agrees to be shown */
  'POST /exchange/my/expert/hide': {
    ifMatch: number;
    idempotencyKey?: string;
    answer: OwnExpert;
  };
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
    query?: { mine?: boolean; cursor?: string; limit?: number; standing?: 'total' | 'done' | 'on-schedule' | 'late' | 'dropped'; agreementId?: string; provinceCode?: string; quarter?: string; party?: string };
    answer: {
      items: AgreementTask[];
      nextCursor: string | null;
      total: number;
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
  /** The signing sessions of an event, agreements in order */
  'GET /exchange/gatherings/{gatheringId}/signings': {
    path: { gatheringId: string };
    answer: {
      items: Signing[];
    };
  };
  /** What is signed at an event, already or still to be, and stands in none of its sessions */
  'GET /exchange/gatherings/{gatheringId}/signings/unplaced': {
    path: { gatheringId: string };
    answer: {
      items: SigningAgreement[];
    };
  };
  /** What is signed at an event, as far as it is public */
  'GET /exchange/gatherings/{gatheringId}/signings/announced': {
    path: { gatheringId: string };
    answer: {
      items: AnnouncedAgreement[];
    };
  };
  /** Sets the order within a session */
  'PUT /exchange/gatherings/{gatheringId}/signings/{sessionId}/order': {
    path: { gatheringId: string; sessionId: string };
    body: SigningOrderInput;
    ifMatch: number;
    answer: Signing;
  };
  /** What is known for the agreement that comes of a meeting */
  'GET /exchange/meetings/{id}/agreement-beginning': {
    path: { id: string };
    answer: AgreementBeginning;
  };
  /** Tables, slots, and how meetings stand */
  'GET /exchange/meeting-plans/{gatheringId}': {
    path: { gatheringId: string };
    answer: MeetingPlan;
  };
  /** Sets tables, slots and rules */
  'PUT /exchange/meeting-plans/{gatheringId}': {
    path: { gatheringId: string };
    body: MeetingPlanInput;
    answer: MeetingPlan;
  };
  /** Takes tables and slots back before anybody asked */
  'DELETE /exchange/meeting-plans/{gatheringId}': {
    path: { gatheringId: string };
    answer: undefined;
  };
  /** The meetings of a gathering */
  'GET /exchange/meeting-plans/{gatheringId}/meetings': {
    path: { gatheringId: string };
    query?: { state?: 'requested' | 'accepted' | 'placed' | 'declined' | 'withdrawn' | 'expired'; cursor?: string; limit?: number };
    answer: {
      items: OrganisedMeeting[];
      nextCursor: string | null;
    };
  };
  /** Places all that were accepted */
  'POST /exchange/meeting-plans/{gatheringId}/placing': {
    path: { gatheringId: string };
    body: PlacingInput;
    answer: Placing;
  };
  /** Moves all slots to come to other days; their meetings follow */
  'POST /exchange/meeting-plans/{gatheringId}/slots/shift': {
    path: { gatheringId: string };
    body: ShiftInput;
    answer: RemovedSlot;
  };
  /** Removes a slot; its meetings are moved */
  'POST /exchange/meeting-plans/{gatheringId}/slots/{slotId}/removal': {
    path: { gatheringId: string; slotId: string };
    answer: RemovedSlot;
  };
  /** The slots, and when I am not free */
  'GET /exchange/my/meeting-slots/{gatheringId}': {
    path: { gatheringId: string };
    answer: {
      items: MyMeetingSlot[];
    };
  };
  /** Says when I am not free */
  'PUT /exchange/my/meeting-slots/{gatheringId}': {
    path: { gatheringId: string };
    body: BlocksInput;
    answer: {
      items: MyMeetingSlot[];
    };
  };
  /** Where whoever published something can be met, and where not, why */
  'GET /exchange/meeting-ways': {
    query?: { listingId?: string; expertId?: string };
    answer: MeetingWays;
  };
  /** Gatherings at which there are meetings */
  'GET /exchange/my/meeting-gatherings': {
    answer: {
      items: MeetingGathering[];
    };
  };
  /** My meetings and requests */
  'GET /exchange/my/meetings': {
    answer: {
      items: Meeting[];
    };
  };
  /** My meetings as a calendar */
  'GET /exchange/my/meetings/calendar': {
    answer: Blob;
  };
  /** Asks whoever published an offer or a need, or an expert, for a meeting */
  'POST /exchange/meetings': {
    body: RequestInput;
    idempotencyKey?: string;
    answer: Meeting;
  };
  /** Accepts a meeting */
  'POST /exchange/meetings/{id}/accept': {
    path: { id: string };
    answer: Meeting;
  };
  /** Declines a meeting */
  'POST /exchange/meetings/{id}/decline': {
    path: { id: string };
    answer: Meeting;
  };
  /** Takes a request back, or cancels a meeting */
  'POST /exchange/meetings/{id}/withdraw': {
    path: { id: string };
    answer: Meeting;
  };
  /** Says what became of a meeting */
  'PUT /exchange/meetings/{id}/outcome': {
    path: { id: string };
    body: OutcomeInput;
    answer: Meeting;
  };
  /** The figures of an event on the exchange */
  'GET /exchange/gatherings/{gatheringId}/numbers': {
    path: { gatheringId: string };
    answer: ExchangeNumbers;
  };
  /** The offers and needs of delegates that a figure counts */
  'GET /exchange/gatherings/{gatheringId}/numbers/listings': {
    path: { gatheringId: string };
    query?: { side?: 'offer' | 'need'; sector?: string; region?: string; provinceCode?: string; formerProvinceCode?: string; cursor?: string; limit?: number };
    answer: {
      items: CountedListing[];
      nextCursor: string | null;
      total: number;
    };
  };
  /** What a step of the event counts */
  'GET /exchange/gatherings/{gatheringId}/numbers/steps': {
    path: { gatheringId: string };
    query: { step: 'match' | 'asked' | 'accepted' | 'held' | 'agreement' | 'task'; cursor?: string; limit?: number };
    answer: {
      items: CountedStep[];
      nextCursor: string | null;
      total: number;
    };
  };
  /** The figures of the whole exchange */
  'GET /exchange/numbers': {
    answer: ExchangeNumbers;
  };
  /** The offers and needs that a figure counts, the newest first */
  'GET /exchange/numbers/listings': {
    query?: { state?: 'draft' | 'submitted' | 'returned' | 'published' | 'revised' | 'expired' | 'withdrawn'; cursor?: string; limit?: number; side?: 'offer' | 'need'; sector?: string; region?: string; provinceCode?: string; formerProvinceCode?: string };
    answer: {
      items: CountedListing[];
      nextCursor: string | null;
      total: number;
    };
  };
  /** What a step counts, from matches to tasks done */
  'GET /exchange/numbers/steps': {
    query: { step: 'match' | 'asked' | 'accepted' | 'held' | 'agreement' | 'task'; cursor?: string; limit?: number };
    answer: {
      items: CountedStep[];
      nextCursor: string | null;
      total: number;
    };
  };
  /** What waits for me at the exchange */
  'GET /exchange/my/waiting': {
    answer: WaitingAtExchange;
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
