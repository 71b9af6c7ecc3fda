// Made by scripts/api-client.mjs from /api/registration/openapi.json: change the service, then `npm run api-client`.

export interface AdvanceInput {
  to: 'judging' | 'decided' | 'published' | 'archived';
}

export interface AmendmentInput {
  reason: string;
  number: string;
}

export interface AskedChild {
  entryId: string;
  authorId: string;
  editionId: string;
  editionCode: string;
  programmeVi: string;
  programmeEn: string;
  title: string;
  code: string | null;
  entryState: 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';
  guardian: {
    name: string;
    relationship: string;
  };
  name: string;
  bornOnKnown: boolean;
  age: number | null;
  needed: ('guardian' | 'child')[];
  state: 'new' | 'waiting' | 'confirmed' | 'changed' | 'declined';
  askedAt: string | null;
  answeredAt: string | null;
  consents: {
    guardian: boolean;
    child: boolean;
    publication: boolean;
  };
  version: number;
}

export interface AskedGuardianInput {
  email: string;
  name: string;
  relationship: string;
}

export interface AskedNomination {
  id: string;
  editionId: string;
  organisationId: string;
  state: 'draft' | 'waiting' | 'overdue' | 'confirmed' | 'changed' | 'declined' | 'sent' | 'withdrawn';
  code: string | null;
  title: string;
  fieldCode: string | null;
  provinceCode: string | null;
  answers: Record<string, string | number | boolean | null>;
  authors: {
    name: string;
    sharePercent: number;
  }[];
  files: EntryFile[];
  nominee: {
    name: string;
    workplace: string;
  };
  unitId: string | null;
  bornOnKnown: boolean;
  age: number | null;
  guardian: Guardian | null;
  needed: ('guardian' | 'child')[];
  consents: {
    guardian: boolean;
    child: boolean;
    publication: boolean;
  };
  askedAt: string;
  dueAt: string;
  answeredAt: string | null;
  version: number;
}

export interface Author {
  id?: string;
  name: string;
  email?: string;
  sharePercent: number;
  leader?: boolean;
}

export interface AuthorInput {
  id?: string | null;
  name: string;
  email?: string | null;
  sharePercent: number;
  leader?: boolean | null;
}

export interface AwaitedClosing {
  editionId: string;
  askedAt: string;
}

export interface BatchEntryInput {
  id: string;
  version: number;
  reasons?: ReasonInput[] | null;
}

export interface BatchInput {
  ids: BatchEntryInput[];
  ruling: 'accept' | 'return' | 'reject';
  reasons?: ReasonInput[] | null;
  until?: string;
}

export type BatchResult = {
  id: string;
  ok: true;
  state: string;
  version: number;
} | {
  id: string;
  ok: false;
  problem: Problem;
};

export interface BeginNominationInput {
  editionId: string;
  organisationId: string;
  title: string;
}

export interface Checklist {
  items: ChecklistItem[];
  ready: boolean;
}

export interface ChecklistItem {
  code: string;
  ok: boolean;
  message: string;
}

export interface CloneInput {
  code: string;
  year: number;
  offsetDays: number;
}

export interface ClonedEdition {
  id: string;
  code: string;
  programmeCode: string;
  year: number;
  nameVi: string;
  nameEn: string;
  state: 'draft' | 'announced' | 'open' | 'screening' | 'judging' | 'decided' | 'published' | 'archived';
  rulebookVersion: number;
  version: number;
  opensAt: string;
  closesAt: string;
  closesAtText: DeadlineText;
  milestones: Milestones;
  timeZone: string;
  nominated: boolean;
  notCopied: NotCopied[];
}

export interface ClosingInput {
  decidedOn: string;
  reason: string;
  number: string;
}

export interface ConfirmInput {
  name?: string | null;
  workplace?: string | null;
  bornOn?: string | null;
  guardian?: GuardianInput | null;
  answers?: Record<string, string | number | boolean | null> | null;
  guardianConsents?: boolean | null;
  childConsents?: boolean | null;
  mayPublish: boolean;
}

export interface Correction {
  at: string;
  changes: FactChange[];
}

export interface CreateEditionInput {
  templateCode: string;
  code: string;
  year: number;
  opensAt: string;
  closesAt: string;
  nameVi?: string | null;
  nameEn?: string | null;
  rulebook?: RulebookDraft | null;
}

export interface CreateEntryInput {
  editionId: string;
  submit?: boolean | null;
  title?: string | null;
  fieldCode?: string | null;
  provinceCode?: string | null;
  organisationId?: string | null;
  answers?: Record<string, string | number | boolean | null> | null;
  authors?: AuthorInput[] | null;
  consents?: Record<string, boolean> | null;
}

export interface CreatedEntry {
  id: string;
  code: string | null;
  editionId: string;
  state: 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';
  title: string;
  fieldCode: string | null;
  provinceCode: string | null;
  organisationId: string | null;
  answers: Record<string, string | number | boolean | null>;
  authors: Author[];
  consents: Record<string, boolean>;
  files: EntryFile[];
  reasons: Reason[] | null;
  submittedAt: string | null;
  changedAt: string;
  changedAfterDeadline: boolean;
  editableUntil: string | null;
  version: number;
  receipt?: ReceiptOfEntry;
}

export interface DeadlineText {
  vi: string;
  en: string;
}

export interface DeclineInput {
  reason?: string | null;
}

export interface EarlyClosing {
  number: string;
  decidedOn: string;
  reason: string;
  askedAt: string;
  mayApprove: boolean;
}

export interface Edition {
  id: string;
  code: string;
  programmeCode: string;
  year: number;
  nameVi: string;
  nameEn: string;
  state: 'draft' | 'announced' | 'open' | 'screening' | 'judging' | 'decided' | 'published' | 'archived';
  rulebookVersion: number;
  version: number;
  opensAt: string;
  closesAt: string;
  closesAtText: DeadlineText;
  milestones: Milestones;
  timeZone: string;
  nominated: boolean;
}

export interface EditionPatchInput {
  code?: string | null;
  year?: number | null;
  nameVi?: string | null;
  nameEn?: string | null;
  opensAt?: string | null;
  closesAt?: string | null;
}

export interface EditionWithRules {
  id: string;
  code: string;
  programmeCode: string;
  year: number;
  nameVi: string;
  nameEn: string;
  state: 'draft' | 'announced' | 'open' | 'screening' | 'judging' | 'decided' | 'published' | 'archived';
  rulebookVersion: number;
  version: number;
  opensAt: string;
  closesAt: string;
  closesAtText: DeadlineText;
  milestones: Milestones;
  timeZone: string;
  nominated: boolean;
  rulebook: Rulebook;
}

export interface Entry {
  id: string;
  code: string | null;
  editionId: string;
  state: 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';
  title: string;
  fieldCode: string | null;
  provinceCode: string | null;
  organisationId: string | null;
  answers: Record<string, string | number | boolean | null>;
  authors: Author[];
  consents: Record<string, boolean>;
  files: EntryFile[];
  reasons: Reason[] | null;
  submittedAt: string | null;
  changedAt: string;
  changedAfterDeadline: boolean;
  editableUntil: string | null;
  version: number;
}

export interface EntryFile {
  id: string;
  slot: string;
  name: string;
  bytes: number;
  type: string;
  sha256: string;
  createdAt: string;
  scan: 'waiting' | 'clean' | 'infected';
  warnings: ('javascript' | 'opens-by-itself' | 'starts-programs' | 'embedded-files' | 'encrypted' | 'outside-links')[];
}

export interface EntryPatchInput {
  title?: string | null;
  fieldCode?: string | null;
  provinceCode?: string | null;
  organisationId?: string | null;
  answers?: Record<string, string | number | boolean | null> | null;
  authors?: AuthorInput[] | null;
  consents?: Record<string, boolean> | null;
}

export interface EntryProblem {
  field: string;
  code: 'required' | 'unknown-field' | 'unknown-item' | 'wrong-kind' | 'not-an-option' | 'too-few-words' | 'too-many-words' | 'no-author' | 'too-many-authors' | 'author-name' | 'shares-total' | 'one-leader' | 'document-missing' | 'too-many-files' | 'file-infected' | 'consent-missing' | 'born-on-missing' | 'too-young' | 'too-old' | 'guardian-missing' | 'guardian-not-asked' | 'guardian-not-answered' | 'guardian-declined' | 'guardian-changed' | 'age-evidence-missing';
  data?: Record<string, string | number>;
  message: string;
}

export interface ExtensionInput {
  closesAt: string;
  decidedOn: string;
  reason: string;
  number: string;
}

export interface FactChange {
  field: string;
  before: string | number | boolean | null;
  after: string | number | boolean | null;
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface FileOfReceipt {
  slot: string;
  sha256: string;
  bytes: number;
}

export interface Guardian {
  name: string;
  relationship: string;
}

export interface GuardianConsentInput {
  guardian?: GuardianInput | null;
  guardianConsents?: boolean | null;
  childConsents?: boolean | null;
  mayPublish: boolean;
}

export interface GuardianDeclineInput {
  reason?: string | null;
}

export interface GuardianInput {
  name: string;
  relationship: string;
}

export interface HandedInEntry {
  entry: Entry;
  receipt: ReceiptOfEntry;
  version: number;
}

export interface HistoryStep {
  at: string;
  kind: string;
  detail: Record<string, unknown> | null;
}

export interface Milestones {
  screenedBy: string;
  judgedBy: string;
  publishedBy: string;
}

export interface NamedFileOfReceipt {
  slot: string;
  sha256: string;
  bytes: number;
  name: {
    vi: string;
    en: string;
  };
}

export interface NextToScreen {
  item: ScreeningItem | null;
  remaining: number;
}

export interface NominatingBody {
  organisationId: string;
  nameVi: string;
  nameEn: string;
  kind: string;
  provinceCode: string | null;
  quota: number;
  sent: number;
  drafts: number;
  waiting: number;
  confirmed: number;
  declined: number;
  remindedAt: string | null;
}

export interface NominatingBodyInOverview {
  organisationId: string;
  nameVi: string;
  nameEn: string;
  kind: string;
  provinceCode: string | null;
  quota: number;
  sent: number;
  drafts: number;
  waiting: number;
  confirmed: number;
  declined: number;
  remindedAt: string | null;
  hasOfficer: boolean;
}

export interface Nomination {
  id: string;
  editionId: string;
  organisationId: string;
  state: 'draft' | 'waiting' | 'overdue' | 'confirmed' | 'changed' | 'declined' | 'sent' | 'withdrawn';
  entryState: 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';
  code: string | null;
  title: string;
  nomineeName: string | null;
  mine: boolean;
  askedAt: string | null;
  dueAt: string | null;
  answeredAt: string | null;
  editableUntil: string | null;
  nominee: Nominee | null;
  proposedNominee: {
    name: string;
    email: string;
  } | null;
  unitId: string | null;
  bornOnKnown: boolean;
  age: number | null;
  guardian: Guardian | null;
  needed: ('guardian' | 'child')[];
  consents: {
    guardian: boolean;
    child: boolean;
    publication: boolean;
  };
  corrections: Correction[];
  declineReason: string | null;
  reasons: Reason[] | null;
  problems: NominationProblem[];
  version: number;
}

export interface NominationItem {
  id: string;
  editionId: string;
  organisationId: string;
  state: 'draft' | 'waiting' | 'overdue' | 'confirmed' | 'changed' | 'declined' | 'sent' | 'withdrawn';
  entryState: 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';
  code: string | null;
  title: string;
  nomineeName: string | null;
  mine: boolean;
  askedAt: string | null;
  dueAt: string | null;
  answeredAt: string | null;
  editableUntil: string | null;
}

export interface NominationProblem {
  field: string;
  code: string;
  message: string;
}

export interface Nominee {
  name: string;
  email: string;
  workplace: string;
}

export interface NomineeInput {
  name: string;
  email: string;
  workplace: string;
  unitId?: string | null;
  bornOn?: string | null;
  guardian?: GuardianInput | null;
}

export interface NotCopied {
  code: string;
  count: number | null;
}

export interface OwnEntry {
  id: string;
  code: string | null;
  editionId: string;
  state: 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';
  title: string;
  fieldCode: string | null;
  provinceCode: string | null;
  organisationId: string | null;
  answers: Record<string, string | number | boolean | null>;
  authors: Author[];
  consents: Record<string, boolean>;
  files: EntryFile[];
  reasons: Reason[] | null;
  submittedAt: string | null;
  changedAt: string;
  changedAfterDeadline: boolean;
  editableUntil: string | null;
  version: number;
  editable: boolean;
  closesAt: string;
  problems: EntryProblem[];
  timeline: HistoryStep[];
  receipts: Receipt[];
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

export interface Participant {
  authorId: string;
  name: string;
  bornOnKnown: boolean;
  age: number | null;
  needed: ('guardian' | 'child')[];
  state: 'new' | 'waiting' | 'confirmed' | 'changed' | 'declined';
  askedAt: string | null;
  answeredAt: string | null;
  consents: {
    guardian: boolean;
    child: boolean;
    publication: boolean;
  };
  version: number;
  guardian: ParticipantGuardian | null;
  declineReason: string | null;
}

export interface ParticipantGuardian {
  name: string;
  relationship: string;
  email: string;
}

export interface ParticipantInput {
  bornOn?: string | null;
  guardian?: AskedGuardianInput | null;
}

export interface PersonConfirmation {
  name: string;
  unitId: string | null;
  minor: boolean | null;
  state: 'new' | 'waiting' | 'confirmed' | 'changed' | 'declined';
  askedAt: string | null;
  answeredAt: string | null;
  guardian: {
    name: string;
    relationship: string;
  } | null;
  needed: ('guardian' | 'child')[];
  consents: {
    guardian: string | null;
    child: string | null;
    publication: string | null;
  };
}

export interface PriorPrizeInput {
  certificateCode: string;
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

export interface PublicationInput {
  mayPublish: boolean;
}

export interface Reason {
  code: string;
  note?: string;
}

export interface ReasonInput {
  code: string;
  note?: string | null;
}

export interface Receipt {
  code: string;
  at: string;
  contentHash: string;
  files: FileOfReceipt[];
}

export interface ReceiptCheck {
  valid: true;
  code: string;
  entryCode: string;
  at: string;
  contentHash: string;
  files: NamedFileOfReceipt[];
}

export interface ReceiptOfEntry {
  code: string;
  at: string;
  contentHash: string;
  files: FileOfReceipt[];
  entryCode: string;
}

export interface ReceiptVerified {
  valid: boolean;
  matches: boolean;
}

export interface RejectInput {
  reasons: ReasonInput[];
}

export interface RemindBodiesInput {
  editionId: string;
  organisationIds: string[];
}

export interface RemindedBody {
  organisationId: string;
  officers: number;
}

export interface ReopenInput {
  hours: number;
  reason: string;
}

export interface ReturnInput {
  until: string;
  reasons: ReasonInput[];
}

export interface Rulebook {
  schemaVersion: 1;
  programmeCode: string;
  name: {
    vi: string;
    en: string;
  };
  timeZone: string;
  eligibility: {
    vi: string;
    en: string;
  };
  privacyNotice?: {
    vi: string;
    en: string;
  };
  fields: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
  }[];
  form: {
    sections: {
      key: string;
      name: {
        vi: string;
        en: string;
      };
      items: {
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
        requiredFromDay?: number;
        minWords?: number;
        maxWords?: number;
        options?: {
          value: string;
          label: {
            vi: string;
            en: string;
          };
        }[];
        showWhen?: {
          key: string;
          equals: string | boolean;
        };
        judged: boolean;
      }[];
    }[];
  };
  documents: {
    key: string;
    name: {
      vi: string;
      en: string;
    };
    required: boolean;
    maxFiles: number;
    maxBytes: number;
    types: ('pdf' | 'docx' | 'jpg' | 'png' | 'mp4')[];
    judged: boolean;
  }[];
  team: {
    maxAuthors: number;
    sharesTotal: number;
    leaderRequired: boolean;
  };
  consents: {
    key: string;
    text: {
      vi: string;
      en: string;
    };
    required: boolean;
  }[];
  nomination?: {
    bodies: {
      kind: 'provincial_union' | 'ministry' | 'socio_political' | 'socio_professional' | 'university' | 'college' | 'institute' | 'fund' | 'enterprise' | 'cooperative' | 'hospital';
      quota?: number;
    }[];
    quota: number;
    priorPrize?: {
      contest: string;
      year: string;
      prize: string;
      decision: string;
      document: string;
      withinYears: number;
    };
    confirmation?: {
      by: 'nominee' | 'unit';
      withinDays: number;
      remindDays: number[];
      corrects: string[];
    };
  };
  ages?: {
    countedOn: 'opening' | 'closing' | string;
    minimum?: number;
    maximum?: number;
    guardianBelow: number;
    childFrom: number;
    evidence?: string;
    remindDays?: number[];
  };
  entryCode: {
    prefix: string;
  };
  screening: {
    mode: 'manual' | 'automatic';
    reasons: {
      code: string;
      text: {
        vi: string;
        en: string;
      };
    }[];
  };
  stages: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
    criteria: {
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
    }[];
    totalScale: number;
    readings: number;
    assignment: 'exact' | 'open';
    blind: boolean;
    judgesProve: 'link' | 'password' | 'second-factor';
    conflicts: {
      sameOrganisation: boolean;
      sameProvince: boolean;
    };
    method: 'mean' | 'median' | 'trimmed' | 'approval';
    quorum?: string;
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
  }[];
  prizes: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
    maxPerField?: number;
    minScore?: number;
    money?: number;
    certificate: boolean;
  }[];
  selection?: {
    exactly: number;
    countsFrom?: number;
    minPerField: number;
    maxPerProvince?: number;
    minApproval: string;
    prizeCode: string;
  };
  book?: {
    title: {
      vi: string;
      en: string;
    };
    foreword: {
      vi: string;
      en: string;
      by: {
        vi: string;
        en: string;
      };
    };
    parts: {
      key: string;
      name: {
        vi: string;
        en: string;
      };
      from: string;
      minWords: number;
      maxWords: number;
    }[];
    picture: {
      minPixels: number;
      printPixels: number;
      minRatio: number;
      maxRatio: number;
      maxBytes: number;
      required: boolean;
    };
  };
  certificate: {
    title: {
      vi: string;
      en: string;
    };
    signatory: {
      vi: string;
      en: string;
    };
    place: {
      vi: string;
      en: string;
    };
  };
  dates: {
    closesDay: number;
    screeningUntilDay: number;
    judgingUntilDay: number;
    publishDay: number;
  };
}

export interface RulebookAt {
  rulebookVersion: number;
  rulebook: Rulebook;
}

export interface RulebookDraft {
  schemaVersion: 1;
  programmeCode: string;
  name: {
    vi: string;
    en: string;
  };
  timeZone?: string;
  eligibility: {
    vi: string;
    en: string;
  };
  privacyNotice?: {
    vi: string;
    en: string;
  };
  fields: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
  }[];
  form: {
    sections: {
      key: string;
      name: {
        vi: string;
        en: string;
      };
      items: {
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
        requiredFromDay?: number;
        minWords?: number;
        maxWords?: number;
        options?: {
          value: string;
          label: {
            vi: string;
            en: string;
          };
        }[];
        showWhen?: {
          key: string;
          equals: string | boolean;
        };
        judged: boolean;
      }[];
    }[];
  };
  documents?: {
    key: string;
    name: {
      vi: string;
      en: string;
    };
    required: boolean;
    maxFiles: number;
    maxBytes: number;
    types: ('pdf' | 'docx' | 'jpg' | 'png' | 'mp4')[];
    judged: boolean;
  }[];
  team: {
    maxAuthors: number;
    sharesTotal?: number;
    leaderRequired: boolean;
  };
  consents?: {
    key: string;
    text: {
      vi: string;
      en: string;
    };
    required: boolean;
  }[];
  nomination?: {
    bodies: {
      kind: 'provincial_union' | 'ministry' | 'socio_political' | 'socio_professional' | 'university' | 'college' | 'institute' | 'fund' | 'enterprise' | 'cooperative' | 'hospital';
      quota?: number;
    }[];
    quota: number;
    priorPrize?: {
      contest: string;
      year: string;
      prize: string;
      decision: string;
      document: string;
      withinYears: number;
    };
    confirmation?: {
      by: 'nominee' | 'unit';
      withinDays: number;
      remindDays?: number[];
      corrects?: string[];
    };
  };
  ages?: {
    countedOn: 'opening' | 'closing' | string;
    minimum?: number;
    maximum?: number;
    guardianBelow: number;
    childFrom: number;
    evidence?: string;
    remindDays?: number[];
  };
  entryCode: {
    prefix: string;
  };
  screening: {
    mode: 'manual' | 'automatic';
    reasons?: {
      code: string;
      text: {
        vi: string;
        en: string;
      };
    }[];
  };
  stages: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
    criteria: {
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
      rubric?: {
        from: number;
        text: {
          vi: string;
          en: string;
        };
      }[];
    }[];
    totalScale: number;
    readings: number;
    assignment: 'exact' | 'open';
    blind: boolean;
    judgesProve?: 'link' | 'password' | 'second-factor';
    conflicts: {
      sameOrganisation: boolean;
      sameProvince: boolean;
    };
    method: 'mean' | 'median' | 'trimmed' | 'approval';
    quorum?: string;
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
  }[];
  prizes?: {
    code: string;
    name: {
      vi: string;
      en: string;
    };
    maxPerField?: number;
    minScore?: number;
    money?: number;
    certificate: boolean;
  }[];
  selection?: {
    exactly: number;
    countsFrom?: number;
    minPerField?: number;
    maxPerProvince?: number;
    minApproval?: string;
    prizeCode: string;
  };
  book?: {
    title: {
      vi: string;
      en: string;
    };
    foreword: {
      vi: string;
      en: string;
      by: {
        vi: string;
        en: string;
      };
    };
    parts: {
      key: string;
      name: {
        vi: string;
        en: string;
      };
      from: string;
      minWords: number;
      maxWords: number;
    }[];
    picture?: {
      minPixels?: number;
      printPixels?: number;
      minRatio?: number;
      maxRatio?: number;
      maxBytes?: number;
      required?: boolean;
    };
  };
  certificate: {
    title: {
      vi: string;
      en: string;
    };
    signatory: {
      vi: string;
      en: string;
    };
    place: {
      vi: string;
      en: string;
    };
  };
  dates: {
    closesDay: number;
    screeningUntilDay: number;
    judgingUntilDay: number;
    publishDay: number;
  };
}

export interface RulebookInput {
  rulebook: RulebookDraft;
  amendment?: AmendmentInput | null;
}

export interface RulebookVersion {
  version: number;
  at: string;
  amendment: {
    reason: string;
    number: string;
  } | null;
}

export interface ScreenedEntry {
  id: string;
  code: string | null;
  editionId: string;
  state: 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';
  title: string;
  fieldCode: string | null;
  provinceCode: string | null;
  organisationId: string | null;
  answers: Record<string, string | number | boolean | null>;
  authors: Author[];
  consents: Record<string, boolean>;
  files: EntryFile[];
  reasons: Reason[] | null;
  submittedAt: string | null;
  changedAt: string;
  changedAfterDeadline: boolean;
  editableUntil: string | null;
  version: number;
  timeline: HistoryStep[];
  body: SendingBody | null;
  corrections: Correction[];
  people: PersonConfirmation[];
}

export interface ScreeningCount {
  state: 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';
  fieldCode: string | null;
  entries: number;
}

export interface ScreeningItem {
  id: string;
  code: string;
  title: string;
  fieldCode: string;
  provinceCode: string | null;
  state: 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';
  submittedAt: string;
  changedAfterDeadline: boolean;
  version: number;
}

export interface SendingBody {
  organisationId: string;
  nameVi: string | null;
  nameEn: string | null;
  quota: number | null;
  sent: number | null;
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

export interface SimilarEntry {
  id: string;
  code: string;
  title: string;
  editionId: string;
  editionCode: string;
  similarity: number;
  titleSimilarity: number;
  textSimilarity: number;
  passages: string[];
}

export interface Template {
  code: string;
  nameVi: string;
  nameEn: string;
  nominated: boolean;
  method: string;
}

export interface VerifyInput {
  contentHash: string;
}

export interface WithdrawInput {
  reason: string;
}

export interface RegistrationOperations {
  /** The early closing that waits */
  'GET /registration/editions/{id}/closing': {
    path: { id: string };
    answer: {
      items: EarlyClosing[];
    };
  };
  /** Asks to close at once by a decision; it happens once a second person has approved it */
  'POST /registration/editions/{id}/closing': {
    path: { id: string };
    body: ClosingInput;
    ifMatch: number;
    answer: {
      items: EarlyClosing[];
    };
  };
  /** Approves, as the second person; whoever has a draft is told */
  'POST /registration/editions/{id}/closing/approval': {
    path: { id: string };
    ifMatch: number;
    answer: {
      items: EarlyClosing[];
    };
  };
  /** Withdraws the request */
  'POST /registration/editions/{id}/closing/withdrawal': {
    path: { id: string };
    ifMatch: number;
    answer: {
      items: EarlyClosing[];
    };
  };
  /** Early closings that wait for me */
  'GET /registration/my/closings': {
    answer: {
      items: AwaitedClosing[];
      nextCursor: string | null;
    };
  };
  /** Children whose guardian I am */
  'GET /registration/my/children': {
    answer: {
      items: AskedChild[];
    };
  };
  /** A child for whom I am asked */
  'GET /registration/my/children/{id}/{authorId}': {
    path: { id: string; authorId: string };
    answer: AskedChild;
  };
  /** Consents to the child’s taking part */
  'POST /registration/my/children/{id}/{authorId}/consent': {
    path: { id: string; authorId: string };
    body: GuardianConsentInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AskedChild;
  };
  /** Declines */
  'POST /registration/my/children/{id}/{authorId}/decline': {
    path: { id: string; authorId: string };
    body: GuardianDeclineInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AskedChild;
  };
  /** Allows the child’s name and photograph to be published, or withdraws that */
  'POST /registration/my/children/{id}/{authorId}/publication': {
    path: { id: string; authorId: string };
    body: PublicationInput;
    idempotencyKey?: string;
    answer: AskedChild;
  };
  /** Ages and guardians of the authors */
  'GET /registration/entries/{id}/participants': {
    path: { id: string };
    answer: {
      items: Participant[];
    };
  };
  /** Writes down date of birth and guardian */
  'PUT /registration/entries/{id}/participants/{authorId}': {
    path: { id: string; authorId: string };
    body: ParticipantInput;
    ifMatch: number;
    answer: {
      items: Participant[];
    };
  };
  /** Asks the guardian by a letter */
  'POST /registration/entries/{id}/participants/{authorId}/ask': {
    path: { id: string; authorId: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: {
      items: Participant[];
    };
  };
  /** The content of a file of the nomination */
  'GET /registration/nominations/asked/{id}/files/{fileId}/content': {
    path: { id: string; fileId: string };
    answer: Blob;
  };
  /** Nominations that I am asked to confirm */
  'GET /registration/nominations/asked': {
    answer: {
      items: AskedNomination[];
    };
  };
  /** A nomination that I am asked to confirm */
  'GET /registration/nominations/asked/{id}': {
    path: { id: string };
    answer: AskedNomination;
  };
  /** Puts facts right and confirms */
  'POST /registration/nominations/asked/{id}/confirm': {
    path: { id: string };
    body: ConfirmInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AskedNomination;
  };
  /** Declines */
  'POST /registration/nominations/asked/{id}/decline': {
    path: { id: string };
    body: DeclineInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: AskedNomination;
  };
  /** Which bodies have nominated */
  'GET /registration/nominations/overview': {
    query: { editionId: string };
    answer: {
      items: NominatingBodyInOverview[];
    };
  };
  /** Reminds bodies that may still nominate */
  'POST /registration/nominations/overview/remind': {
    body: RemindBodiesInput;
    answer: {
      items: RemindedBody[];
    };
  };
  /** Says who is nominated */
  'PUT /registration/nominations/{id}/nominee': {
    path: { id: string };
    body: NomineeInput;
    ifMatch: number;
    answer: Nomination;
  };
  /** Asks for confirmation */
  'POST /registration/nominations/{id}/ask': {
    path: { id: string };
    ifMatch: number;
    answer: Nomination;
  };
  /** Goes on with a colleague’s nomination */
  'POST /registration/nominations/{id}/take-over': {
    path: { id: string };
    idempotencyKey?: string;
    answer: Nomination;
  };
  /** Takes the prize from the register */
  'POST /registration/nominations/{id}/prior-prize': {
    path: { id: string };
    body: PriorPrizeInput;
    answer: Nomination;
  };
  /** The nominations of my bodies */
  'GET /registration/nominations': {
    query: { editionId: string; organisationId?: string; cursor?: string; limit?: number };
    answer: {
      items: NominationItem[];
      nextCursor: string | null;
    };
  };
  /** Begins a nomination */
  'POST /registration/nominations': {
    body: BeginNominationInput;
    idempotencyKey?: string;
    answer: Nomination;
  };
  /** The quotas of my bodies */
  'GET /registration/nominations/bodies': {
    query: { editionId: string };
    answer: {
      items: NominatingBody[];
    };
  };
  /** A nomination, with what keeps it from being sent */
  'GET /registration/nominations/{id}': {
    path: { id: string };
    answer: Nomination;
  };
  /** Allows the name and photograph to be published, or withdraws that */
  'POST /registration/nominations/asked/{id}/publication': {
    path: { id: string };
    body: PublicationInput;
    idempotencyKey?: string;
    answer: AskedNomination;
  };
  /** Editions that were announced */
  'GET /registration/editions': {
    answer: {
      items: Edition[];
      nextCursor: string | null;
    };
  };
  /** Makes an edition from a template */
  'POST /registration/editions': {
    body: CreateEditionInput;
    idempotencyKey?: string;
    answer: Edition;
  };
  /** An edition with its rulebook */
  'GET /registration/editions/{id}': {
    path: { id: string };
    answer: EditionWithRules;
  };
  /** Changes an edition that is a draft */
  'PATCH /registration/editions/{id}': {
    path: { id: string };
    body: EditionPatchInput;
    ifMatch: number;
    answer: Edition;
  };
  /** Templates of rulebooks */
  'GET /registration/editions/templates': {
    answer: {
      items: Template[];
    };
  };
  /** Makes an edition from an earlier one, its dates shifted */
  'POST /registration/editions/{id}/clone': {
    path: { id: string };
    body: CloneInput;
    idempotencyKey?: string;
    answer: ClonedEdition;
  };
  /** What a clone would not copy */
  'GET /registration/editions/{id}/left-behind': {
    path: { id: string };
    answer: {
      items: NotCopied[];
    };
  };
  /** Announces an edition whose checklist is clean */
  'POST /registration/editions/{id}/announce': {
    path: { id: string };
    answer: Edition;
  };
  /** Moves an edition on */
  'POST /registration/editions/{id}/advance': {
    path: { id: string };
    body: AdvanceInput;
    answer: Edition;
  };
  /** What was handed in, as a file */
  'GET /registration/screening/export': {
    query: { format?: 'json' | 'csv' | 'xlsx'; editionId: string; state?: 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn'; fieldCode?: string; provinceCode?: string; q?: string };
    answer: Blob;
  };
  /** A later deadline by a decision; whoever has a draft is told */
  'POST /registration/editions/{id}/extend': {
    path: { id: string };
    body: ExtensionInput;
    ifMatch: number;
    answer: EditionWithRules;
  };
  /** My entries */
  'GET /registration/entries': {
    answer: {
      items: Entry[];
      nextCursor: string | null;
    };
  };
  /** Makes an entry, handed in at once if wished */
  'POST /registration/entries': {
    body: CreateEntryInput;
    idempotencyKey?: string;
    answer: CreatedEntry;
  };
  /** One of my entries, with what it still lacks */
  'GET /registration/entries/{id}': {
    path: { id: string };
    answer: OwnEntry;
  };
  /** Keeps a part of an entry */
  'PATCH /registration/entries/{id}': {
    path: { id: string };
    body: EntryPatchInput;
    ifMatch: number;
    answer: Entry;
  };
  /** Hands an entry in; the answer is a receipt */
  'POST /registration/entries/{id}/submit': {
    path: { id: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: HandedInEntry;
  };
  /** Takes an entry back */
  'POST /registration/entries/{id}/withdraw': {
    path: { id: string };
    body: WithdrawInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: Entry;
  };
  /** The files of an entry */
  'GET /registration/entries/{id}/files': {
    path: { id: string };
    answer: {
      items: EntryFile[];
    };
  };
  /** Removes a file */
  'DELETE /registration/entries/{id}/files/{fileId}': {
    path: { id: string; fileId: string };
    answer: undefined;
  };
  /** The content of a file */
  'GET /registration/entries/{id}/files/{fileId}/content': {
    path: { id: string; fileId: string };
    answer: Blob;
  };
  /** Checks a receipt */
  'GET /registration/receipts/{code}': {
    path: { code: string };
    answer: ReceiptCheck;
  };
  /** Compares a hash with a receipt */
  'POST /registration/receipts/{code}/verify': {
    path: { code: string };
    body: VerifyInput;
    answer: ReceiptVerified;
  };
  /** What is still missing before it can be announced */
  'GET /registration/editions/{id}/checklist': {
    path: { id: string };
    answer: Checklist;
  };
  /** Replaces the rulebook; once open by a signed amendment */
  'PUT /registration/editions/{id}/rulebook': {
    path: { id: string };
    body: RulebookInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: EditionWithRules;
  };
  /** The versions of the rulebook */
  'GET /registration/editions/{id}/rulebook/versions': {
    path: { id: string };
    answer: {
      items: RulebookVersion[];
    };
  };
  /** The rulebook as of a version */
  'GET /registration/editions/{id}/rulebook/versions/{version}': {
    path: { id: string; version: number };
    answer: RulebookAt;
  };
  /** One ruling on many entries */
  'POST /registration/screening/batch': {
    body: BatchInput;
    answer: {
      items: BatchResult[];
    };
  };
  /** Accepts an entry */
  'POST /registration/screening/{id}/accept': {
    path: { id: string };
    ifMatch: number;
    idempotencyKey?: string;
    answer: Entry;
  };
  /** Returns an entry with reasons and a time limit */
  'POST /registration/screening/{id}/return': {
    path: { id: string };
    body: ReturnInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: Entry;
  };
  /** Rejects an entry with reasons */
  'POST /registration/screening/{id}/reject': {
    path: { id: string };
    body: RejectInput;
    ifMatch: number;
    idempotencyKey?: string;
    answer: Entry;
  };
  /** Opens an entry again for its applicant */
  'POST /registration/screening/{id}/reopen': {
    path: { id: string };
    body: ReopenInput;
    idempotencyKey?: string;
    answer: Entry;
  };
  /** What was handed in, filtered and sorted */
  'GET /registration/screening': {
    query: { cursor?: string; limit?: number; sort?: 'code' | 'title' | 'submittedAt' | 'provinceCode' | '-code' | '-title' | '-submittedAt' | '-provinceCode'; editionId: string; state?: 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn'; fieldCode?: string; provinceCode?: string; q?: string };
    answer: {
      items: ScreeningItem[];
      nextCursor: string | null;
    };
  };
  /** Entries by state and field */
  'GET /registration/screening/summary': {
    query: { editionId: string };
    answer: {
      items: ScreeningCount[];
    };
  };
  /** The next entry to look at */
  'GET /registration/screening/{id}/next': {
    path: { id: string };
    query: { editionId: string; state?: 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn' };
    answer: NextToScreen;
  };
  /** The dossier of an entry */
  'GET /registration/screening/{id}': {
    path: { id: string };
    answer: ScreenedEntry;
  };
  /** Entries that look like this one */
  'GET /registration/screening/{id}/similar': {
    path: { id: string };
    answer: SimilarEntry[];
  };
  /** The content of a file of the dossier */
  'GET /registration/screening/{id}/files/{fileId}/content': {
    path: { id: string; fileId: string };
    answer: Blob;
  };
  /** How the service runs */
  'GET /registration/operations': {
    answer: ServiceState;
  };
  /** The events that are parked */
  'GET /registration/operations/parked': {
    answer: {
      items: ParkedEvent[];
      nextCursor: string | null;
    };
  };
  /** Tries the events of a key again */
  'POST /registration/operations/parked/redrive': {
    body: ParkedKeyInput;
    answer: ParkedActed;
  };
  /** Gives up a parked event */
  'POST /registration/operations/parked/skip': {
    body: ParkedEventInput;
    answer: ParkedActed;
  };
}
