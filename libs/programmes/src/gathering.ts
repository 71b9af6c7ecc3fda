import { z } from 'zod';
import { agendaRulesSchema } from './gathering-agenda.js';
import { floorRulesSchema } from './gathering-floor.js';
import { delegateKind } from './gathering-kinds.js';
import { code, twice, words } from './gathering-words.js';
import { wrongPlaces, type WrongPlace } from './wrong-places.js';

const daysBefore = z.int().min(-30).max(730);

/**
 * How a gathering (a Techconnect, a forum, a rally) is run, as data: who may come and what they are asked, where its badges open
 * doors. Source: DOMAIN P7, ACCEPTANCE E3.
 */
export const gatheringTemplateSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    name: words,
    /** What it is, for the public page. */
    description: words,
    /** What is done with personal data, who sees them and for how long; needed before a gathering is announced. */
    privacyNotice: words.optional(),
    /** Days before the first day of the gathering; the last one is whole. */
    registration: z.strictObject({ opensDaysBefore: daysBefore, closesDaysBefore: daysBefore }),
    kinds: z.array(delegateKind).min(1).max(40),
    zones: z
      .array(
        z.strictObject({
          code,
          name: words,
          /** The tables of meetings stand there: whoever has one is admitted for it, whatever the kind. */
          forMeetings: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(60),
    /** Doors at which badges are read; each leads into one zone. */
    gates: z
      .array(z.strictObject({ code, name: words, zone: code }))
      .max(100)
      .default([]),
    badge: z.strictObject({ title: words, organiser: words }),
    /** Absent: the product's own. */
    agenda: agendaRulesSchema.optional(),
    floor: floorRulesSchema.optional(),
  })
  .superRefine(checkNames);

export type GatheringTemplate = z.infer<typeof gatheringTemplateSchema>;
export type Zone = GatheringTemplate['zones'][number];

function checkNames(
  template: Pick<GatheringTemplate, 'kinds' | 'zones' | 'gates'>,
  context: z.core.$RefinementCtx,
): void {
  const complain = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const { kinds, zones, gates } = template;
  for (const [path, items] of Object.entries({ kinds, zones, gates })) {
    const again = twice(items.map((item) => item.code));
    if (again) complain([path], `${again} stands there twice`);
  }
  const known = new Set(zones.map((zone) => zone.code));
  kinds.forEach((kind, n) => {
    const again = twice(kind.fields.map(({ key }) => key));
    if (again) complain(['kinds', n, 'fields'], `${again} stands there twice`);
    const stranger = kind.zones.find((zone) => !known.has(zone));
    if (stranger) complain(['kinds', n, 'zones'], `there is no zone ${stranger}`);
    kind.fields.forEach(({ kind: type, options = [] }, m) => {
      if ((type === 'choice') !== options.length > 0)
        complain(['kinds', n, 'fields', m, 'options'], 'a choice has options, and nothing else has');
    });
  });
  gates.forEach(({ zone }, n) => {
    if (!known.has(zone)) complain(['gates', n, 'zone'], `there is no zone ${zone}`);
  });
}

/** A template breaks its schema; each problem names the path and what is wrong. */
export class GatheringTemplateError extends Error {
  constructor(readonly problems: WrongPlace[]) {
    super(problems.map(({ path, message }) => `${path || 'template'}: ${message}`).join('\n'));
    this.name = 'GatheringTemplateError';
  }
}

/** @throws GatheringTemplateError */
export function parseGatheringTemplate(value: unknown): GatheringTemplate {
  const result = gatheringTemplateSchema.safeParse(value);
  if (result.success) return result.data;
  throw new GatheringTemplateError(wrongPlaces(result.error));
}
