import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Edition } from './edition.js';
import { isSelectionPossible, whyImpossible, type Words } from './selection-check.js';

const checks = [
  'weights-total',
  'scales',
  'tie-breaks',
  'deadlines-ordered',
  'deadline-ahead',
  'privacy-notice',
  'screening-reasons',
  'selection-possible',
] as const;

type Check = (typeof checks)[number];

const texts: Record<Check, Words> = {
  'weights-total': {
    vi: 'Trọng số các tiêu chí của mỗi vòng cộng lại bằng 100.',
    en: 'The weights of each stage’s criteria add up to 100.',
  },
  scales: { vi: 'Thang điểm của mỗi tiêu chí có khoảng hợp lệ.', en: 'The scale of each criterion is a range.' },
  'tie-breaks': {
    vi: 'Các bước phân định khi bằng điểm dùng tiêu chí có trong vòng.',
    en: 'The tie-break steps use criteria of their stage.',
  },
  'deadlines-ordered': {
    vi: 'Mở, đóng nhận hồ sơ, kiểm tra, chấm hoặc xét chọn và công bố theo đúng thứ tự thời gian.',
    en: 'Opening, closing, screening, judging and publication follow one another in time.',
  },
  'deadline-ahead': { vi: 'Hạn nộp hồ sơ còn ở phía trước.', en: 'The deadline lies ahead.' },
  'privacy-notice': {
    vi: 'Thể lệ có thông báo về xử lý dữ liệu cá nhân.',
    en: 'The rulebook has a privacy notice.',
  },
  'screening-reasons': {
    vi: 'Sơ tuyển thủ công có danh mục lý do.',
    en: 'Manual screening has a list of reasons.',
  },
  'selection-possible': {
    vi: 'Số công trình được tuyển chọn đủ cho số tối thiểu của mọi lĩnh vực.',
    en: 'The list is long enough for the least that every field is to have.',
  },
};

interface Checked {
  code: Check;
  ok: boolean;
  message: string;
}

/** What must be right before an edition is announced; of what its rulebook does not have, nothing. */
export function checklist(edition: Edition, now: Date, language: 'vi' | 'en'): Checked[] {
  const { rulebook } = edition;
  return checks
    .filter((code) => onlyWhere[code]?.(rulebook) ?? true)
    .map((code) => {
      const ok = rules[code](rulebook, edition, now);
      const words = (ok ? undefined : reasons[code]?.(rulebook)) ?? texts[code];
      return { code, ok, message: words[language] };
    });
}

/** A vote has neither weights nor a scale to choose. */
const givesPoints = ({ stages }: Rulebook) => stages.some(({ method }) => method !== 'approval');

const onlyWhere: Partial<Record<Check, (rulebook: Rulebook) => boolean>> = {
  'weights-total': givesPoints,
  scales: givesPoints,
  'tie-breaks': ({ stages }) => stages.some(({ tieBreak }) => tieBreak.some(({ kind }) => kind === 'criterion')),
  'selection-possible': ({ selection }) => selection !== undefined,
};

/** Where the rule by itself does not say what to do. */
const reasons: Partial<Record<Check, (rulebook: Rulebook) => Words>> = {
  'selection-possible': whyImpossible,
};

const rules: Record<Check, (rulebook: Rulebook, edition: Edition, now: Date) => boolean> = {
  'weights-total': ({ stages }) =>
    stages.every(({ criteria }) => Math.abs(criteria.reduce((sum, { weight }) => sum + weight, 0) - 100) < 1e-9),
  scales: ({ stages }) =>
    stages.every(({ criteria }) => criteria.every(({ scale: { min, max, step } }) => min < max && step <= max - min)),
  'tie-breaks': ({ stages }) =>
    stages.every(({ tieBreak, criteria }) =>
      tieBreak.every((step) => step.kind !== 'criterion' || criteria.some(({ code }) => code === step.code)),
    ),
  'deadlines-ordered': ({ dates }, { opensAt, closesAt }) =>
    opensAt < closesAt &&
    dates.closesDay <= dates.screeningUntilDay &&
    dates.screeningUntilDay <= dates.judgingUntilDay &&
    dates.judgingUntilDay <= dates.publishDay,
  'deadline-ahead': (_rulebook, { closesAt }, now) => closesAt > now,
  'privacy-notice': ({ privacyNotice }) => privacyNotice !== undefined,
  'screening-reasons': ({ screening }) => screening.mode === 'automatic' || screening.reasons.length > 0,
  'selection-possible': isSelectionPossible,
};
