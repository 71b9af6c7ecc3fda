/**
 * Every topic and its partition count. A topic is context + aggregate. Changing a count moves keys between partitions and so
 * breaks their order: it needs a new topic, and a log whose counts differ refuses to start.
 */
export const topics = {
  'identity.account': 6,
  'registration.edition': 3,
  'registration.entry': 12,
  'judging.judge': 3,
  'judging.round': 3,
  'judging.score-sheet': 12,
  'awards.result': 3,
  'awards.honour': 3,
  'awards.work': 6,
  'notifications.message': 6,
  'gatherings.gathering': 3,
  'gatherings.delegate': 6,
  'gatherings.booth': 3,
  'gatherings.report': 3,
  'exchange.listing': 3,
  'exchange.meeting': 3,
  'exchange.agreement': 3,
  'exchange.report': 3,
} as const satisfies Record<string, number>;

export type Topic = keyof typeof topics;
