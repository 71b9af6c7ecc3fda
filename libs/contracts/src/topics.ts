/**
 * Every topic and its partition count. A topic is context + aggregate. Changing a count moves keys between partitions and so
 * breaks their order: it needs a new topic, and a log whose counts differ refuses to start.
 */
export const topics = {
  'registration.entry': 12,
} as const satisfies Record<string, number>;

export type Topic = keyof typeof topics;
