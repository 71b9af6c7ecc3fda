import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Edition } from './edition.js';

const checks = [
  'weights-total',
  'scales',
  'tie-breaks',
  'deadlines-ordered',
  'deadline-ahead',
  'privacy-notice',
  'screening-reasons',
] as const;

export type Check = (typeof checks)[number];

const texts: Record<Check, { vi: string; en: string }> = {
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
    vi: 'Mở, đóng nhận bài, sơ tuyển, chấm và công bố theo đúng thứ tự thời gian.',
    en: 'Opening, closing, screening, judging and publication follow one another in time.',
  },
  'deadline-ahead': { vi: 'Hạn nộp bài còn ở phía trước.', en: 'The deadline lies ahead.' },
  'privacy-notice': {
    vi: 'Thể lệ có thông báo về xử lý dữ liệu cá nhân.',
    en: 'The rulebook has a privacy notice.',
  },
  'screening-reasons': {
    vi: 'Sơ tuyển thủ công có danh mục lý do.',
    en: 'Manual screening has a list of reasons.',
  },
};

/** What must be right before an edition is announced. */
export function checklist(edition: Edition, now: Date): { code: Check; ok: boolean }[] {
  return checks.map((code) => ({ code, ok: rules[code](edition.rulebook, edition, now) }));
}

export function checkText(code: Check, language: 'vi' | 'en'): string {
  return texts[code][language];
}

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
};
