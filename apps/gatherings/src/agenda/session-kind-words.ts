import type { SessionKind, Texts } from './agenda.js';

/** What kinds of sessions are called where no page stands beside them. */
export const sessionKindWords: Record<SessionKind, Texts> = {
  talk: { vi: 'Báo cáo', en: 'Talk' },
  forum: { vi: 'Diễn đàn', en: 'Forum' },
  workshop: { vi: 'Hội thảo', en: 'Workshop' },
  demonstration: { vi: 'Trình diễn', en: 'Demonstration' },
  ceremony: { vi: 'Nghi lễ', en: 'Ceremony' },
  signing: { vi: 'Lễ ký kết', en: 'Signing ceremony' },
  break: { vi: 'Giải lao', en: 'Break' },
};
