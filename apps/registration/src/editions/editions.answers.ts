import { rulebookSchema } from '@sangtao/programmes/rulebook';
import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const edition = answer('Edition', {
  id: z.uuid(),
  code: z.string(),
  programmeCode: z.string(),
  year: z.int(),
  nameVi: z.string(),
  nameEn: z.string(),
  state: z.enum(['draft', 'announced', 'open', 'screening', 'judging', 'decided', 'published', 'archived']),
  rulebookVersion: z.int(),
  version: z.int(),
  opensAt: moment,
  closesAt: moment,
  /** As people read it, in the edition's time zone. */
  closesAtText: answer('DeadlineText', { vi: z.string(), en: z.string() }),
  /** Plans: what binds is what happens. */
  milestones: answer('Milestones', { screenedBy: moment, judgedBy: moment, publishedBy: moment }),
  timeZone: z.string(),
  /** Works come from bodies that nominate; nobody enters by themselves. */
  nominated: z.boolean(),
});

const rulebook = rulebookSchema.meta({ id: 'Rulebook' });

const rulebookVersion = answer('RulebookVersion', {
  version: z.int(),
  at: moment,
  /** Null for what was in force before the opening. */
  amendment: z.object({ reason: z.string(), number: z.string() }).nullable(),
});

const left = answer('NotCopied', { code: z.string(), count: z.int().nullable() });
const check = answer('ChecklistItem', { code: z.string(), ok: z.boolean(), message: z.string() });
const template = answer('Template', {
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  nominated: z.boolean(),
  /** Of its last round. */
  method: z.string(),
});

export const editionAnswers = {
  notCopied: itemsOf(left),
  one: edition,
  list: pageOf(edition),
  withRules: answer('EditionWithRules', { ...edition.shape, rulebook }),
  cloned: answer('ClonedEdition', { ...edition.shape, notCopied: z.array(left) }),
  templates: itemsOf(template),
  leftBehind: itemsOf(left),
  checklist: answer('Checklist', { items: z.array(check), ready: z.boolean() }),
  rulebookVersions: itemsOf(rulebookVersion),
  rulebookAt: answer('RulebookAt', { rulebookVersion: z.int(), rulebook }),
};
