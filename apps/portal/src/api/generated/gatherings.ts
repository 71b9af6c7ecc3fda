// Made by scripts/api-client.mjs from /api/gatherings/openapi.json: change the service, then `npm run api-client`.

export interface AbstractInput {
  vi: string;
  en: string;
}

export interface Admission {
  nonce: string;
  at: string;
  gate: string;
  zone: string | null;
  device: string;
  name: string;
  organisation: string;
  kindCode: string;
}

export interface AdmissionFigure {
  day: string;
  hour: number;
  zone: string | null;
  entries: number;
  arrivals: number;
  people: number;
}

export interface AgendaConflict {
  kind: 'room' | 'speaker' | 'availability' | 'capacity' | 'travel';
  severity: 'block-save' | 'block-release' | 'warn' | 'ignore';
  sessionIds: string[];
  roomId: string | null;
  speakerId: string | null;
}

export interface AgendaDraft {
  startsOn: string;
  endsOn: string;
  timeZone: string;
  rooms: AgendaRoom[];
  speakers: DraftSpeaker[];
  sessions: DraftSession[];
  rules: AgendaRules;
  conflicts: AgendaConflict[];
  changes: SessionChange[];
  told: number;
  releaseNumber: number | null;
  lastEdit: AgendaEdit | null;
  version: number;
}

export interface AgendaEdit {
  what: string;
  at: string;
}

export interface AgendaFeed {
  url: string;
}

export interface AgendaMarks {
  sessionIds: string[];
  feedMadeAt: string | null;
}

export interface AgendaPart {
  title: AgendaTexts;
  minutes: number;
  speakerIds: string[];
}

export interface AgendaRelease {
  number: number;
  releasedAt: string;
  note: string | null;
  sessions: number;
  changes: number;
}

export interface AgendaRoom {
  id: string;
  name: AgendaTexts;
  building: string;
  capacity: number;
}

export interface AgendaRules {
  severity: {
    room: 'block-save' | 'block-release' | 'warn' | 'ignore';
    speaker: 'block-save' | 'block-release' | 'warn' | 'ignore';
    availability: 'block-save' | 'block-release' | 'warn' | 'ignore';
    capacity: 'block-save' | 'block-release' | 'warn' | 'ignore';
    travel: 'block-save' | 'block-release' | 'warn' | 'ignore';
  };
  roomChangeMinutes: number;
  buildingChangeMinutes: number;
}

export interface AgendaRulesInput {
  severity: SeverityInput;
  roomChangeMinutes: number;
  buildingChangeMinutes: number;
}

export interface AgendaSpeaker {
  id: string;
  name: string;
  title: string;
  organisation: string;
}

export interface AgendaTexts {
  vi: string;
  en: string;
}

export interface AgendaWindow {
  from: string;
  until: string;
}

export interface ApplicationFigure {
  state: 'applied' | 'shortlisted' | 'offered' | 'confirmed' | 'declined' | 'withdrawn' | 'vacated';
  count: number;
}

export interface ApplyInput {
  company: string;
  technologies: string[];
  fieldCodes: string[];
  size: number;
  zoneCode?: string | null;
  powerWatts: number;
  subsidyClass: string;
  contactName: string;
  contactPhone: string;
  note?: string | null;
}

export interface AreaInput {
  code: string;
  name: NameInput;
  powerWatts: number;
  floorLoad: number;
  allows: ('open-flame' | 'pressure' | 'chemicals' | 'laser' | 'drone' | 'noise' | 'animals')[];
  parallel: boolean;
  outline: PointInput[];
}

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

export interface BadgeHolder {
  name: string;
  organisation: string;
  kindCode: string;
}

export interface BadgeMeeting {
  from: number;
  until: number;
}

export interface BoothApplication {
  id: string;
  gatheringId: string;
  company: string;
  technologies: string[];
  fieldCodes: string[];
  size: number;
  zoneCode: string | null;
  powerWatts: number;
  subsidyClass: string;
  note: string | null;
  contact: BoothContact | null;
  state: 'applied' | 'shortlisted' | 'offered' | 'confirmed' | 'declined' | 'withdrawn' | 'vacated';
  offered: OfferedBooth[];
  offeredUntil: string | null;
  booth: OfferedBooth | null;
  appliedAt: string;
  version: number;
}

export interface BoothContact {
  name: string;
  phone: string;
}

export interface BoothDuty {
  mayStand: boolean;
  times: DutyTime[];
}

export interface BoothInput {
  code: string;
  zoneCode: string;
  powerWatts: number;
  outline: PointInput[];
}

export interface BoothRowInput {
  zoneCode: string;
  prefix: string;
  firstNumber: number;
  count: number;
  from: PointInput;
  towards: PointInput;
  width: number;
  depth: number;
  gap: number;
  powerWatts: number;
}

export interface CarryOverInput {
  kindCodes: string[];
  ground: 'consent' | 'duty';
  note?: string | null;
}

export interface CheckInConflict {
  nonce: string;
  verdict: 'admitted' | 'exit-recorded' | 'already-used' | 'wrong-day' | 'zone-closed' | 'revoked' | 'unknown';
  at: string;
  gate: string;
  direction: 'in' | 'out';
  means: 'camera' | 'scanner' | 'name';
  device: string;
  first: FirstPassage | null;
  name: string | null;
  organisation: string | null;
}

export interface CheckInCounts {
  day: string;
  arrived: number;
  zones: ZoneCount[];
  conflicts: number;
}

export interface CheckInGate {
  code: string;
  name: CheckInName;
  zone: string;
}

export interface CheckInKind {
  code: string;
  name: CheckInName;
  colour: string;
  zones: string[];
  days: number[];
}

export interface CheckInName {
  vi: string;
  en: string;
}

export interface CheckInSnapshot {
  serverTime: string;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  kinds: CheckInKind[];
  zones: CheckInZone[];
  gates: CheckInGate[];
  badges: SnapshotBadge[];
}

export interface CheckInZone {
  code: string;
  name: CheckInName;
  forMeetings: boolean;
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
  formerProvinceCode: string | null;
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
  formerProvinceCode?: string | null;
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

export interface DelegateFigure {
  kindCode: string;
  state: 'pending' | 'confirmed' | 'waiting' | 'rejected' | 'cancelled';
  provinceCode: string | null;
  formerProvinceCode: string | null;
  count: number;
}

export interface DelegateInvitation {
  id: string;
  kindCode: string;
  email: string;
  name: string;
  organisation: string;
  provinceCode: string | null;
  state: 'new' | 'sent' | 'accepted' | 'declined' | 'withdrawn';
  delivery: 'delivered' | 'bounced' | null;
  declineReason: string | null;
  basis: InvitationBasis;
  sentAt: string | null;
  nextLetterAt: string | null;
  answeredAt: string | null;
  withdrawnAt: string | null;
  version: number;
}

export interface DelegateInvitationAnswered {
  id: string;
  gatheringId: string;
  kindCode: string;
  state: 'new' | 'sent' | 'accepted' | 'declined' | 'withdrawn';
}

export interface DelegateKindName {
  vi: string;
  en: string;
}

export interface DemoSlot {
  id: string;
  areaId: string;
  title: FloorTexts;
  exhibitor: string;
  startsAt: string;
  minutes: number;
  powerWatts: number;
  floorLoad: number;
  hazards: ('open-flame' | 'pressure' | 'chemicals' | 'laser' | 'drone' | 'noise' | 'animals')[];
}

export interface DraftSession {
  id: string;
  nr: number;
  kind: 'talk' | 'forum' | 'workshop' | 'demonstration' | 'ceremony' | 'signing' | 'break';
  title: AgendaTexts;
  abstract: AgendaTexts;
  track: string | null;
  roomId: string;
  startsAt: string;
  minutes: number;
  speakerIds: string[];
  parts: AgendaPart[];
  expected: number | null;
}

export interface DraftSpeaker {
  id: string;
  name: string;
  title: string;
  organisation: string;
  accountId: string | null;
  available: AgendaWindow[];
}

export interface DroppedBoothsInput {
  boothIds: string[];
}

export interface DutyInput {
  times: DutyTimeInput[];
}

export interface DutyTime {
  startsAt: string;
  endsAt: string;
}

export interface DutyTimeInput {
  startsAt: string;
  endsAt: string;
}

export interface Exhibitor {
  company: string;
  technologies: string[];
  fieldCodes: string[];
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface FirstPassage {
  at: string;
  gate: string;
  device: string;
}

export interface FloorFeature {
  type: 'Feature';
  id: string;
  geometry: FloorPolygon;
  properties: FloorProperties;
}

export interface FloorMap {
  type: 'FeatureCollection';
  features: FloorFeature[];
  slots: DemoSlot[];
  rules: FloorRules;
  timeZone: string;
  version: number;
}

export interface FloorPolygon {
  type: 'Polygon';
  coordinates: number[][][];
}

export interface FloorProperties {
  kind: 'hall' | 'zone' | 'booth' | 'area';
  code: string;
  name: FloorTexts | null;
  zoneCode: string | null;
  powerWatts: number | null;
  exhibitor: Exhibitor | null;
  floorLoad: number | null;
  allows: ('open-flame' | 'pressure' | 'chemicals' | 'laser' | 'drone' | 'noise' | 'animals')[];
  parallel: boolean | null;
}

export interface FloorRules {
  subsidyClasses: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
  }[];
  fields: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
  }[];
  offerDays: number;
}

export interface FloorTexts {
  vi: string;
  en: string;
}

export interface FrozenExchangeNumbers {
  countedAt: string;
  listings: {
    side: 'offer' | 'need';
    sector: string;
    region: string;
    provinceCode: string;
    formerProvinceCode: string | null;
    count: number;
  }[];
  steps: {
    step: 'match' | 'asked' | 'accepted' | 'held' | 'agreement' | 'task';
    count: number;
  }[];
}

export interface FrozenRow {
  list: 'delegates' | 'admissions' | 'applications' | 'listings' | 'steps';
  id: string;
  kindCode: string | null;
  state: string | null;
  provinceCode: string | null;
  formerProvinceCode: string | null;
  day: string | null;
  hour: number | null;
  zone: string | null;
  first: 'event' | 'day' | 'again' | null;
  side: 'offer' | 'need' | null;
  sector: string | null;
  region: string | null;
  step: 'match' | 'asked' | 'accepted' | 'held' | 'agreement' | 'task' | null;
  today: {
    name: string;
    organisation: string;
    state: string;
  } | null;
}

export interface GateHelper {
  accountId: string;
  name: string;
  email: string;
  addedAt: string;
}

export interface GateHelperDropped {
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

export interface GatheringNumbers {
  countedAt: string;
  timeZone: string;
  delegates: DelegateFigure[];
  admissions: AdmissionFigure[];
  applications: ApplicationFigure[];
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
  moveAlong?: boolean | null;
  tellPeople?: boolean | null;
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
    forMeetings?: boolean;
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
  agenda?: {
    severity: {
      room: 'block-save' | 'block-release' | 'warn' | 'ignore';
      speaker: 'block-save' | 'block-release' | 'warn' | 'ignore';
      availability: 'block-save' | 'block-release' | 'warn' | 'ignore';
      capacity: 'block-save' | 'block-release' | 'warn' | 'ignore';
      travel: 'block-save' | 'block-release' | 'warn' | 'ignore';
    };
    roomChangeMinutes: number;
    buildingChangeMinutes: number;
  };
  floor?: {
    subsidyClasses: {
      code: string;
      name: {
        vi: string;
        en: string;
      };
    }[];
    fields: {
      code: string;
      name: {
        vi: string;
        en: string;
      };
    }[];
    offerDays: number;
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
    forMeetings?: boolean;
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
  agenda?: {
    severity: {
      room: 'block-save' | 'block-release' | 'warn' | 'ignore';
      speaker: 'block-save' | 'block-release' | 'warn' | 'ignore';
      availability: 'block-save' | 'block-release' | 'warn' | 'ignore';
      capacity: 'block-save' | 'block-release' | 'warn' | 'ignore';
      travel: 'block-save' | 'block-release' | 'warn' | 'ignore';
    };
    roomChangeMinutes: number;
    buildingChangeMinutes: number;
  };
  floor?: {
    subsidyClasses: {
      code: string;
      name: {
        vi: string;
        en: string;
      };
    }[];
    fields: {
      code: string;
      name: {
        vi: string;
        en: string;
      };
    }[];
    offerDays: number;
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

export interface HallInput {
  zones: ZoneInput[];
  outline: PointInput[];
}

export interface HelpedGathering {
  id: string;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  venue: string;
  state: 'draft' | 'announced' | 'running' | 'ended';
}

export interface InsideZone {
  nonce: string;
  at: number;
  gate: string;
  zone: string;
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
  withdrawn: number;
}

export interface InvitationsSent {
  sent: number;
}

export interface InvitePersonInput {
  send?: boolean | null;
  kindCode: string;
  email: string;
  name: string;
  organisation?: string | null;
  provinceCode?: string | null;
}

export interface InvitedPersonInput {
  kindCode: string;
  email: string;
  name: string;
  organisation?: string | null;
  provinceCode?: string | null;
}

export interface KindOfRows {
  kindCode: string;
  count: number;
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
  number: string;
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
  formerProvinceCode: string | null;
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
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  venue: string;
  heldIn: string;
  kind: {
    vi: string;
    en: string;
  };
  organiser: {
    vi: string;
    en: string;
  };
  registrationClosesAt: string;
  id: string;
  kindCode: string;
  name: string;
  organisation: string;
  provinceCode: string | null;
  formerProvinceCode: string | null;
  state: 'new' | 'sent' | 'accepted' | 'declined' | 'withdrawn';
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
  formerProvinceCode: string | null;
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

export interface NameHelperInput {
  email: string;
  name: string;
}

export interface NameInput {
  vi: string;
  en: string;
}

export interface OfferInput {
  boothIds: string[];
  until?: string | null;
}

export interface OfferedBooth {
  id: string;
  code: string;
  taken: boolean;
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

export interface PartInput {
  title: TitleInput;
  minutes: number;
  speakerIds: string[];
}

export interface PointInput {
  x: number;
  y: number;
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
  formerProvinceCode?: string | null;
  answers: Record<string, string | number | boolean | null>;
  inviteAgain?: boolean | null;
}

export interface RegisterScannerInput {
  name: string;
  gate: string;
}

export interface RegistrationDeadline {
  vi: string;
  en: string;
}

export interface RejectInput {
  reason: string;
  ids: string[];
}

export interface ReleaseInput {
  note?: string | null;
}

export interface ReleasedAgenda {
  startsOn: string;
  endsOn: string;
  timeZone: string;
  number: number | null;
  releasedAt: string | null;
  note: string | null;
  rooms: AgendaRoom[];
  speakers: AgendaSpeaker[];
  sessions: ReleasedSession[];
  changes: SessionChange[];
}

export interface ReleasedSession {
  id: string;
  nr: number;
  kind: 'talk' | 'forum' | 'workshop' | 'demonstration' | 'ceremony' | 'signing' | 'break';
  title: AgendaTexts;
  abstract: AgendaTexts;
  track: string | null;
  roomId: string;
  startsAt: string;
  minutes: number;
  speakerIds: string[];
  parts: AgendaPart[];
  sequence: number;
  changedAt: string;
}

export interface ReportRelease {
  number: number;
  releasedAt: string;
  releasedBy: string | null;
  sha256: string | null;
}

export interface RoomInput {
  name: TitleInput;
  building: string;
  capacity: number;
}

export interface RuledScan {
  nonce: string;
  verdict: 'admitted' | 'exit-recorded' | 'already-used' | 'wrong-day' | 'zone-closed' | 'revoked' | 'unknown';
  at: string;
  first: FirstPassage | null;
  holder: BadgeHolder | null;
}

export interface ScanInput {
  nonce: string;
  codeHash: string;
  at: string;
  gate: string;
  direction: 'in' | 'out';
  means: 'camera' | 'scanner' | 'name';
  shown?: 'admitted' | 'exit-recorded' | 'already-used' | 'wrong-day' | 'zone-closed' | 'revoked' | 'unknown' | null;
}

export interface Scanner {
  id: string;
  name: string;
  gate: string;
  registeredAt: string;
  seenAt: string | null;
  revokedAt: string | null;
}

export interface ScannerOpened {
  key: string;
}

export interface ScansInput {
  sentAt: string;
  scans: ScanInput[];
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

export interface SessionChange {
  sessionId: string;
  kind: 'added' | 'changed' | 'dropped';
  title: AgendaTexts;
  was: SessionPlace | null;
  now: SessionPlace | null;
  time: boolean;
  room: boolean;
  content: boolean;
}

export interface SessionInput {
  kind: 'talk' | 'forum' | 'workshop' | 'demonstration' | 'ceremony' | 'signing' | 'break';
  title: TitleInput;
  abstract: AbstractInput;
  track?: string | null;
  roomId: string;
  startsAt: string;
  minutes: number;
  speakerIds: string[];
  expected?: number | null;
  parts: PartInput[];
}

export interface SessionPlace {
  startsAt: string;
  minutes: number;
  room: AgendaTexts;
}

export interface SeverityInput {
  room: 'block-save' | 'block-release' | 'warn' | 'ignore';
  speaker: 'block-save' | 'block-release' | 'warn' | 'ignore';
  availability: 'block-save' | 'block-release' | 'warn' | 'ignore';
  capacity: 'block-save' | 'block-release' | 'warn' | 'ignore';
  travel: 'block-save' | 'block-release' | 'warn' | 'ignore';
}

export interface ShippedGathering {
  code: string;
  nameVi: string;
  nameEn: string;
}

export interface ShownInvitation {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  venue: string;
  heldIn: string;
  kind: {
    vi: string;
    en: string;
  };
  organiser: {
    vi: string;
    en: string;
  };
  registrationClosesAt: string;
}

export interface SlotInput {
  areaId: string;
  title: NameInput;
  exhibitor: string;
  startsAt: string;
  minutes: number;
  powerWatts: number;
  floorLoad: number;
  hazards: ('open-flame' | 'pressure' | 'chemicals' | 'laser' | 'drone' | 'noise' | 'animals')[];
}

export interface SnapshotBadge {
  codeHash: string;
  name: string;
  organisation: string;
  kindCode: string;
  revokedAt: string | null;
  inside: InsideZone | null;
  meetings: BadgeMeeting[];
}

export interface SomeDelegatesInput {
  ids: string[];
}

export interface SpeakerInput {
  name: string;
  title: string;
  organisation: string;
  accountId?: string | null;
  available: WindowInput[];
}

export interface TableError {
  row: number;
  column: string;
  code: string;
  message: string;
}

export interface TableImported {
  imported: number;
  known: number;
  errors: TableError[];
  errorCount: number;
}

export interface TableInput {
  content: string;
  kindCode?: string | null;
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
  withoutKind: number;
  kinds: KindOfRows[];
  errors: TableError[];
  errorCount: number;
}

export interface TakeBoothInput {
  boothId: string;
}

export interface TemplateInput {
  template: GatheringTemplateDraft;
}

export interface TitleInput {
  vi: string;
  en: string;
}

export interface WaitingAtGatherings {
  office: WaitingInOffice[];
  offers: WaitingOffer[];
}

export interface WaitingInOffice {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  delegates: number;
  booths: number;
}

export interface WaitingOffer {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  until: string | null;
}

export interface WindowInput {
  from: string;
  until: string;
}

export interface YearlyReport {
  number: number;
  releasedAt: string;
  releasedBy: string | null;
  sha256: string | null;
  year: string | null;
  event: {
    name: {
      vi: string;
      en: string;
    };
    startsOn: string;
    endsOn: string;
    timeZone: string;
  } | null;
  names: {
    kinds: {
      code: string;
      name: {
        vi: string;
        en: string;
      };
    }[];
    zones: {
      code: string;
      name: {
        vi: string;
        en: string;
      };
    }[];
  } | null;
  gathering: GatheringNumbers | null;
  exchange: FrozenExchangeNumbers | null;
}

export interface ZoneCount {
  zone: string;
  inside: number;
}

export interface ZoneInput {
  code: string;
  name: NameInput;
  outline: PointInput[];
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
  /** Changes names, days, place and when one may register */
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
  /** Replaces the set-up: kinds of delegates, places, zones, gates */
  'PUT /gatherings/gatherings/{id}/template': {
    path: { id: string };
    body: TemplateInput;
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
    query?: { kindCode?: string; state?: 'pending' | 'confirmed' | 'waiting' | 'rejected' | 'cancelled'; provinceCode?: string; formerProvinceCode?: string; q?: string; cursor?: string; limit?: number };
    answer: {
      items: Delegate[];
      nextCursor: string | null;
      total: number;
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
  /** What the square of my badge says, and its number */
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
    query?: { state?: 'new' | 'sent' | 'accepted' | 'declined' | 'withdrawn'; delivery?: 'delivered' | 'bounced'; q?: string; cursor?: string; limit?: number };
    answer: {
      items: DelegateInvitation[];
      nextCursor: string | null;
    };
  };
  /** Invites one person */
  'POST /gatherings/gatherings/{id}/invitations': {
    path: { id: string };
    body: InvitePersonInput;
    idempotencyKey?: string;
    answer: DelegateInvitation;
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
  /** Corrects an invitation that was not answered; to another address goes another letter, and the old link ends */
  'PATCH /gatherings/gatherings/{id}/invitations/{invitationId}': {
    path: { id: string; invitationId: string };
    body: InvitedPersonInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: DelegateInvitation;
  };
  /** Sends one invitation, or sends it again */
  'POST /gatherings/gatherings/{id}/invitations/{invitationId}/send': {
    path: { id: string; invitationId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: DelegateInvitation;
  };
  /** Withdraws an invitation; whoever had a letter is told */
  'POST /gatherings/gatherings/{id}/invitations/{invitationId}/withdraw': {
    path: { id: string; invitationId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: DelegateInvitation;
  };
  /** What an invitation is about */
  'GET /gatherings/invitations/{id}': {
    path: { id: string };
    answer: ShownInvitation;
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
  /** Adds a room, or changes it */
  'PUT /gatherings/gatherings/{gatheringId}/agenda/rooms/{roomId}': {
    path: { gatheringId: string; roomId: string };
    body: RoomInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AgendaDraft;
  };
  /** Drops a room without sessions */
  'DELETE /gatherings/gatherings/{gatheringId}/agenda/rooms/{roomId}': {
    path: { gatheringId: string; roomId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: AgendaDraft;
  };
  /** Adds a speaker, or changes one */
  'PUT /gatherings/gatherings/{gatheringId}/agenda/speakers/{speakerId}': {
    path: { gatheringId: string; speakerId: string };
    body: SpeakerInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AgendaDraft;
  };
  /** Drops a speaker without sessions */
  'DELETE /gatherings/gatherings/{gatheringId}/agenda/speakers/{speakerId}': {
    path: { gatheringId: string; speakerId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: AgendaDraft;
  };
  /** The draft of an agenda, with its conflicts and what a release would change */
  'GET /gatherings/gatherings/{gatheringId}/agenda/draft': {
    path: { gatheringId: string };
    answer: AgendaDraft;
  };
  /** Adds a session, or changes it */
  'PUT /gatherings/gatherings/{gatheringId}/agenda/sessions/{sessionId}': {
    path: { gatheringId: string; sessionId: string };
    body: SessionInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AgendaDraft;
  };
  /** Drops a session from the draft */
  'DELETE /gatherings/gatherings/{gatheringId}/agenda/sessions/{sessionId}': {
    path: { gatheringId: string; sessionId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: AgendaDraft;
  };
  /** How strictly each kind of conflict is taken, and how long people walk */
  'PUT /gatherings/gatherings/{gatheringId}/agenda/rules': {
    path: { gatheringId: string };
    body: AgendaRulesInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AgendaDraft;
  };
  /** Takes back the last edit */
  'POST /gatherings/gatherings/{gatheringId}/agenda/undo': {
    path: { gatheringId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: AgendaDraft;
  };
  /** Makes the draft public; whoever follows what moved is told once */
  'POST /gatherings/gatherings/{gatheringId}/agenda/releases': {
    path: { gatheringId: string };
    body: ReleaseInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AgendaDraft;
  };
  /** All releases, the newest first */
  'GET /gatherings/gatherings/{gatheringId}/agenda/releases': {
    path: { gatheringId: string };
    query?: { cursor?: string; limit?: number };
    answer: {
      items: AgendaRelease[];
      nextCursor: string | null;
    };
  };
  /** The agenda as a calendar (RFC 5545) */
  'GET /gatherings/gatherings/{gatheringId}/agenda/calendar.ics': {
    path: { gatheringId: string };
    query?: { lang?: 'vi' | 'en' };
    answer: Blob;
  };
  /** One session as a calendar */
  'GET /gatherings/gatherings/{gatheringId}/agenda/sessions/{sessionId}/calendar.ics': {
    path: { gatheringId: string; sessionId: string };
    query?: { lang?: 'vi' | 'en' };
    answer: Blob;
  };
  /** A person’s own calendar, by its secret address */
  'GET /gatherings/calendars/{token}/agenda.ics': {
    path: { token: string };
    query?: { lang?: 'vi' | 'en' };
    answer: Blob;
  };
  /** The agenda as schedule.xml */
  'GET /gatherings/gatherings/{gatheringId}/agenda/schedule.xml': {
    path: { gatheringId: string };
    answer: Blob;
  };
  /** The agenda as schedule.json */
  'GET /gatherings/gatherings/{gatheringId}/agenda/schedule.json': {
    path: { gatheringId: string };
    answer: Blob;
  };
  /** Sessions that I marked */
  'GET /gatherings/gatherings/{gatheringId}/agenda/marks': {
    path: { gatheringId: string };
    answer: AgendaMarks;
  };
  /** Marks a session; I am told when it moves */
  'PUT /gatherings/gatherings/{gatheringId}/agenda/marks/{sessionId}': {
    path: { gatheringId: string; sessionId: string };
    answer: AgendaMarks;
  };
  /** Takes the mark from a session */
  'DELETE /gatherings/gatherings/{gatheringId}/agenda/marks/{sessionId}': {
    path: { gatheringId: string; sessionId: string };
    answer: AgendaMarks;
  };
  /** Makes the address of my calendar; the one before ends */
  'POST /gatherings/gatherings/{gatheringId}/agenda/feed': {
    path: { gatheringId: string };
    answer: AgendaFeed;
  };
  /** Ends the address of my calendar */
  'DELETE /gatherings/gatherings/{gatheringId}/agenda/feed': {
    path: { gatheringId: string };
    answer: AgendaMarks;
  };
  /** The agenda as it is public */
  'GET /gatherings/gatherings/{gatheringId}/agenda': {
    path: { gatheringId: string };
    answer: ReleasedAgenda;
  };
  /** A release, with what it changed */
  'GET /gatherings/gatherings/{gatheringId}/agenda/releases/{number}': {
    path: { gatheringId: string; number: number };
    answer: ReleasedAgenda;
  };
  /** Applications for booths, as they came */
  'GET /gatherings/gatherings/{gatheringId}/floor/applications': {
    path: { gatheringId: string };
    query?: { state?: 'applied' | 'shortlisted' | 'offered' | 'confirmed' | 'declined' | 'withdrawn' | 'vacated'; q?: string; cursor?: string; limit?: number };
    answer: {
      items: BoothApplication[];
      nextCursor: string | null;
    };
  };
  /** Applies for a booth */
  'POST /gatherings/gatherings/{gatheringId}/floor/applications': {
    path: { gatheringId: string };
    body: ApplyInput;
    idempotencyKey?: string;
    answer: BoothApplication;
  };
  /** Puts it on the short list */
  'POST /gatherings/gatherings/{gatheringId}/floor/applications/{applicationId}/shortlist': {
    path: { gatheringId: string; applicationId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: BoothApplication;
  };
  /** Declines it */
  'POST /gatherings/gatherings/{gatheringId}/floor/applications/{applicationId}/decline': {
    path: { gatheringId: string; applicationId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: BoothApplication;
  };
  /** Offers booths, of which the exhibitor takes one */
  'POST /gatherings/gatherings/{gatheringId}/floor/applications/{applicationId}/offer': {
    path: { gatheringId: string; applicationId: string };
    body: OfferInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: BoothApplication;
  };
  /** Moves the exhibitor to another booth */
  'POST /gatherings/gatherings/{gatheringId}/floor/applications/{applicationId}/move': {
    path: { gatheringId: string; applicationId: string };
    body: TakeBoothInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: BoothApplication;
  };
  /** Takes the booth back, which is free again */
  'POST /gatherings/gatherings/{gatheringId}/floor/applications/{applicationId}/vacate': {
    path: { gatheringId: string; applicationId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: BoothApplication;
  };
  /** Adds a demonstration area, or changes it */
  'PUT /gatherings/gatherings/{gatheringId}/floor/areas/{areaId}': {
    path: { gatheringId: string; areaId: string };
    body: AreaInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: FloorMap;
  };
  /** Drops a demonstration area */
  'DELETE /gatherings/gatherings/{gatheringId}/floor/areas/{areaId}': {
    path: { gatheringId: string; areaId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: FloorMap;
  };
  /** Plans a demonstration, or changes it */
  'PUT /gatherings/gatherings/{gatheringId}/floor/slots/{slotId}': {
    path: { gatheringId: string; slotId: string };
    body: SlotInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: FloorMap;
  };
  /** Drops a demonstration */
  'DELETE /gatherings/gatherings/{gatheringId}/floor/slots/{slotId}': {
    path: { gatheringId: string; slotId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: FloorMap;
  };
  /** The floor as GeoJSON, with who stands where */
  'GET /gatherings/gatherings/{gatheringId}/floor': {
    path: { gatheringId: string };
    answer: FloorMap;
  };
  /** Draws the hall and its zones */
  'PUT /gatherings/gatherings/{gatheringId}/floor': {
    path: { gatheringId: string };
    body: HallInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: FloorMap;
  };
  /** Adds a row of booths along a line */
  'POST /gatherings/gatherings/{gatheringId}/floor/rows': {
    path: { gatheringId: string };
    body: BoothRowInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: FloorMap;
  };
  /** Drops booths, all or none */
  'POST /gatherings/gatherings/{gatheringId}/floor/booth-removals': {
    path: { gatheringId: string };
    body: DroppedBoothsInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: FloorMap;
  };
  /** Adds a booth, or changes it */
  'PUT /gatherings/gatherings/{gatheringId}/floor/booths/{boothId}': {
    path: { gatheringId: string; boothId: string };
    body: BoothInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: FloorMap;
  };
  /** Drops a booth that nobody holds */
  'DELETE /gatherings/gatherings/{gatheringId}/floor/booths/{boothId}': {
    path: { gatheringId: string; boothId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: FloorMap;
  };
  /** My applications for booths */
  'GET /gatherings/gatherings/{gatheringId}/floor/my-applications': {
    path: { gatheringId: string };
    answer: {
      items: BoothApplication[];
    };
  };
  /** Takes one of the offered booths */
  'POST /gatherings/gatherings/{gatheringId}/floor/applications/{applicationId}/confirm': {
    path: { gatheringId: string; applicationId: string };
    body: TakeBoothInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: BoothApplication;
  };
  /** Withdraws the application, or gives the booth back */
  'POST /gatherings/gatherings/{gatheringId}/floor/applications/{applicationId}/withdraw': {
    path: { gatheringId: string; applicationId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: BoothApplication;
  };
  /** The badges for a device, also for when there is no network */
  'GET /gatherings/gatherings/{id}/scanners/{deviceId}/snapshot': {
    path: { id: string; deviceId: string };
    answer: CheckInSnapshot;
  };
  /** Sends scans; each nonce counts once */
  'POST /gatherings/gatherings/{id}/scanners/{deviceId}/scans': {
    path: { id: string; deviceId: string };
    body: ScansInput;
    answer: {
      items: RuledScan[];
    };
  };
  /** How many are in each zone */
  'GET /gatherings/gatherings/{id}/check-in-counts': {
    path: { id: string };
    answer: CheckInCounts;
  };
  /** Whom devices let in who should not have been, with both devices */
  'GET /gatherings/gatherings/{id}/check-in-conflicts': {
    path: { id: string };
    query?: { cursor?: string; limit?: number };
    answer: {
      items: CheckInConflict[];
      nextCursor: string | null;
    };
  };
  /** The check-in devices of an event */
  'GET /gatherings/gatherings/{id}/scanners': {
    path: { id: string };
    answer: {
      items: Scanner[];
    };
  };
  /** Registers a check-in device */
  'POST /gatherings/gatherings/{id}/scanners': {
    path: { id: string };
    body: RegisterScannerInput;
    idempotencyKey?: string;
    answer: Scanner;
  };
  /** Opens a device for a session: gives the key of its list of badges */
  'POST /gatherings/gatherings/{id}/scanners/{deviceId}/open': {
    path: { id: string; deviceId: string };
    answer: ScannerOpened;
  };
  /** Revokes a device: it reads its list of badges no more, and nothing is taken from it */
  'POST /gatherings/gatherings/{id}/scanners/{deviceId}/revoke': {
    path: { id: string; deviceId: string };
    idempotencyKey?: string;
    answer: Scanner;
  };
  /** The figures of an event: delegates, admissions, applications for booths */
  'GET /gatherings/gatherings/{id}/numbers': {
    path: { id: string };
    answer: GatheringNumbers;
  };
  /** The admissions that a figure counts, the latest first */
  'GET /gatherings/gatherings/{id}/admissions': {
    path: { id: string };
    query?: { day?: string; hour?: number; zone?: string; first?: 'day' | 'all'; cursor?: string; limit?: number };
    answer: {
      items: Admission[];
      nextCursor: string | null;
      total: number;
    };
  };
  /** When I am on duty at my booth */
  'GET /gatherings/gatherings/{gatheringId}/floor/my-duty': {
    path: { gatheringId: string };
    answer: BoothDuty;
  };
  /** Says when I am on duty at my booth */
  'PUT /gatherings/gatherings/{gatheringId}/floor/my-duty': {
    path: { gatheringId: string };
    body: DutyInput;
    answer: BoothDuty;
  };
  /** Who helps at the gates of an event */
  'GET /gatherings/gatherings/{id}/gate-helpers': {
    path: { id: string };
    answer: {
      items: GateHelper[];
    };
  };
  /** Names a helper, who may work at the gates of this event and nothing else */
  'POST /gatherings/gatherings/{id}/gate-helpers': {
    path: { id: string };
    body: NameHelperInput;
    idempotencyKey?: string;
    answer: GateHelper;
  };
  /** Takes a helper’s right back at once, and revokes their devices */
  'DELETE /gatherings/gatherings/{id}/gate-helpers/{accountId}': {
    path: { id: string; accountId: string };
    idempotencyKey?: string;
    answer: GateHelperDropped;
  };
  /** Events at whose gates I help */
  'GET /gatherings/my/gates': {
    answer: {
      items: HelpedGathering[];
    };
  };
  /** The document that the SHA-256 is of */
  'GET /gatherings/gatherings/{id}/reports/{number}/json': {
    path: { id: string; number: number };
    answer: Blob;
  };
  /** All frozen rows, for a spreadsheet */
  'GET /gatherings/gatherings/{id}/reports/{number}/csv': {
    path: { id: string; number: number };
    answer: Blob;
  };
  /** The yearly report on paper */
  'GET /gatherings/gatherings/{id}/reports/{number}/pdf': {
    path: { id: string; number: number };
    query?: { language?: 'vi' | 'en' };
    answer: Blob;
  };
  /** Released yearly reports, the newest first */
  'GET /gatherings/gatherings/{id}/reports': {
    path: { id: string };
    query?: { cursor?: string; limit?: number };
    answer: {
      items: ReportRelease[];
      nextCursor: string | null;
    };
  };
  /** Releases the yearly report: its numbers are frozen for ever */
  'POST /gatherings/gatherings/{id}/reports': {
    path: { id: string };
    idempotencyKey?: string;
    answer: YearlyReport;
  };
  /** A yearly report with all its frozen figures */
  'GET /gatherings/gatherings/{id}/reports/{number}': {
    path: { id: string; number: number };
    answer: YearlyReport;
  };
  /** The frozen rows that a figure counts, each with its record of today where there is one */
  'GET /gatherings/gatherings/{id}/reports/{number}/rows': {
    path: { id: string; number: number };
    query: { list: 'delegates' | 'admissions' | 'applications' | 'listings' | 'steps'; kindCode?: string; state?: string; provinceCode?: string; formerProvinceCode?: string; day?: string; hour?: number; zone?: string; first?: 'day' | 'all'; side?: 'offer' | 'need'; sector?: string; region?: string; step?: 'match' | 'asked' | 'accepted' | 'held' | 'agreement' | 'task'; cursor?: string; limit?: number };
    answer: {
      items: FrozenRow[];
      nextCursor: string | null;
      total: number;
    };
  };
  /** What waits for me at gatherings */
  'GET /gatherings/my/waiting': {
    answer: WaitingAtGatherings;
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
