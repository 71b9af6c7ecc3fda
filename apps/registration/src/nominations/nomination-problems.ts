import { priorPrizeProblems } from '@sangtao/programmes/nomination';
import { problemWords } from '@sangtao/programmes/problem-text';
import { ageOf, isChanged, neededConsents, type Subject } from './nomination.js';

export type NominationProblemCode =
  | 'nominee-missing'
  | 'unit-missing'
  | 'not-asked'
  | 'not-answered'
  | 'declined'
  | 'changed'
  | 'born-on-missing'
  | 'too-young'
  | 'too-old'
  | 'guardian-missing'
  | 'guardian-consent-missing'
  | 'child-consent-missing'
  | 'age-evidence-missing'
  | 'prize-year';

interface NominationProblem {
  /** `nominee`, `confirmation`, `bornOn`, `guardian`, `documents.age-evidence`, `answers.prior-year`. */
  field: string;
  code: NominationProblemCode;
  data?: Record<string, string | number>;
}

/** What keeps a nomination from being sent, beside what its dossier lacks. */
export function nominationProblems(subject: Subject): NominationProblem[] {
  return [...factProblems(subject), ...confirmationProblems(subject)];
}

/** What is wrong with the facts, whoever has confirmed them. */
export function factProblems({ nomination, entry, edition }: Subject): NominationProblem[] {
  const problems: NominationProblem[] = nomination.nominee ? [] : [{ field: 'nominee', code: 'nominee-missing' }];
  const unitConfirms = edition.rulebook.nomination?.confirmation?.by === 'unit';
  if (unitConfirms && !nomination.unitId) problems.push({ field: 'unitId', code: 'unit-missing' });
  return [...problems, ...ageProblems({ nomination, entry, edition }), ...prizeProblems({ entry, edition })];
}

function ageProblems({ nomination, entry, edition }: Subject): NominationProblem[] {
  const { ages } = edition.rulebook;
  if (!ages) return [];
  const age = ageOf(nomination, edition);
  if (age === null) return [{ field: 'bornOn', code: 'born-on-missing' }];
  const { minimum = 0, maximum = Infinity, evidence } = ages;
  if (age < minimum) return [{ field: 'bornOn', code: 'too-young', data: { age, minimum } }];
  if (age > maximum) return [{ field: 'bornOn', code: 'too-old', data: { age, maximum } }];
  if (neededConsents(nomination, edition).length === 0) return [];
  const problems: NominationProblem[] = [];
  if (!nomination.guardian) problems.push({ field: 'guardian', code: 'guardian-missing' });
  if (evidence && !entry.files.some(({ slot, scan }) => slot === evidence && scan !== 'infected')) {
    problems.push({ field: `documents.${evidence}`, code: 'age-evidence-missing' });
  }
  return problems;
}

function prizeProblems({ entry, edition }: Omit<Subject, 'nomination'>): NominationProblem[] {
  const problems = priorPrizeProblems(edition.rulebook, edition.year, entry.answers);
  return problems.map((problem) => ({ ...problem, code: 'prize-year' }));
}

function confirmationProblems({ nomination, entry, edition }: Subject): NominationProblem[] {
  const consents = neededConsents(nomination, edition)
    .filter((kind) => !nomination.consents[kind])
    .map((kind): NominationProblem => ({ field: 'consents', code: `${kind}-consent-missing` }));
  if (!edition.rulebook.nomination?.confirmation) return consents;
  const codes = { draft: 'not-asked', waiting: 'not-answered', declined: 'declined' } as const;
  if (nomination.state !== 'confirmed' && nomination.state !== 'sent') {
    return [{ field: 'confirmation', code: codes[nomination.state] }];
  }
  return isChanged(nomination, entry) ? [{ field: 'confirmation', code: 'changed' }] : consents;
}

const texts: Record<NominationProblemCode, { vi: string; en: string }> = {
  'nominee-missing': {
    vi: 'Chưa ghi người được đề cử và địa chỉ e-mail để xin xác nhận.',
    en: 'Who is nominated, and the e-mail address to ask at, is missing.',
  },
  'unit-missing': { vi: 'Chưa chọn đơn vị xác nhận.', en: 'The unit that confirms is missing.' },
  'not-asked': { vi: 'Chưa xin xác nhận.', en: 'Nobody was asked to confirm yet.' },
  'not-answered': { vi: 'Đang chờ xác nhận.', en: 'The answer has not come yet.' },
  declined: {
    vi: 'Đề cử đã bị từ chối. Trao đổi lại rồi xin xác nhận lần nữa, hoặc đề cử người khác.',
    en: 'It was declined. Talk it over and ask again, or nominate somebody else.',
  },
  changed: {
    vi: 'Nội dung đã sửa sau khi xác nhận. Hãy xin xác nhận lại.',
    en: 'It changed after it was confirmed. Ask again.',
  },
  'born-on-missing': { vi: 'Chưa ghi ngày sinh.', en: 'The date of birth is missing.' },
  'too-young': {
    vi: 'Mới {age} tuổi; thể lệ yêu cầu từ {minimum} tuổi.',
    en: 'Aged {age}; the rules ask for {minimum}.',
  },
  'too-old': { vi: 'Đã {age} tuổi; thể lệ nhận đến {maximum} tuổi.', en: 'Aged {age}; the rules allow {maximum}.' },
  'guardian-missing': {
    vi: 'Chưa ghi cha mẹ hoặc người giám hộ.',
    en: 'The parent or guardian is missing.',
  },
  'guardian-consent-missing': {
    vi: 'Chưa có sự đồng ý của cha mẹ hoặc người giám hộ.',
    en: 'The consent of the parent or guardian is missing.',
  },
  'child-consent-missing': { vi: 'Chưa có sự đồng ý của chính em.', en: 'The child’s own consent is missing.' },
  'age-evidence-missing': {
    vi: 'Chưa có giấy tờ chứng minh tuổi.',
    en: 'The document that proves the age is missing.',
  },
  'prize-year': problemWords['prize-year'],
};

export function inWords(problems: NominationProblem[], language: 'vi' | 'en') {
  return problems.map(({ field, code, data = {} }) => ({
    field,
    code,
    message: texts[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole)),
  }));
}
