import { z } from 'zod';

/** What of an agenda may be wrong. */
export const conflictKinds = ['room', 'speaker', 'availability', 'capacity', 'travel'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What becomes of it: an edit that makes it is refused; nothing is released with it; it is shown; nobody looks for it. */
export const severities = ['block-save', 'block-release', 'warn', 'ignore'] as const;
export type Severity = (typeof severities)[number];

const severity = z.enum(severities);
const minutes = z.int().min(0).max(240);

/** How strictly an agenda is watched, and how long people walk. */
export const agendaRulesSchema = z.strictObject({
  severity: z.strictObject({
    room: severity,
    speaker: severity,
    availability: severity,
    capacity: severity,
    travel: severity,
  }),
  /** Between rooms of one building. */
  roomChangeMinutes: minutes,
  /** Between buildings. */
  buildingChangeMinutes: minutes,
});
export type AgendaRules = z.infer<typeof agendaRulesSchema>;

export const defaultAgendaRules: AgendaRules = {
  severity: {
    room: 'block-release',
    speaker: 'block-release',
    availability: 'block-release',
    capacity: 'warn',
    travel: 'warn',
  },
  roomChangeMinutes: 5,
  buildingChangeMinutes: 15,
};
