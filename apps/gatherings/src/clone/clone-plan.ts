import { createHash } from 'node:crypto';
import { nameInYear } from '@sangtao/programmes/name-in-year';
import { dayAfter, daysBetween, shifted, type Gathering } from '../gatherings/gathering.js';

/** What the next edition is called, when and where it is. */
export interface CloneWish {
  code: string;
  startsOn: string;
  provinceCode: string;
  venue: string;
  /** Absent: as the source, with the new year. */
  nameVi?: string;
  nameEn?: string;
  carryOver?: CarryOver;
}

/** Whom of the old edition the new one may invite, and why their names and addresses may be held again. */
export interface CarryOver {
  kindCodes: string[];
  /** They said so when they registered; or they are on duty, as the note says. */
  ground: 'consent' | 'duty';
  note?: string;
}

export const cloneGroups = ['dates', 'place', 'kinds', 'zones', 'gates', 'texts', 'agenda', 'floor', 'people'] as const;
export const cloneEffects = ['shifted', 'changed', 'copied', 'left', 'carried'] as const;

/** One thing of the old edition, and what becomes of it in the new one. */
export interface CloneLine {
  group: (typeof cloneGroups)[number];
  /** A code that the reader's page has words for, or a name. */
  item: string | { vi: string; en: string };
  before: string | null;
  after: string | null;
  effect: (typeof cloneEffects)[number];
}

/** The new edition as a draft, everything but its number: every date moves by as many days as the first one. */
export function cloned(
  source: Gathering,
  { code, startsOn, provinceCode, venue, nameVi, nameEn }: CloneWish,
): Omit<Gathering, 'id'> {
  const days = daysBetween(source.startsOn, startsOn);
  const next = (name: string) => nameInYear(name, source.startsOn.slice(0, 4), startsOn.slice(0, 4));
  return {
    ...{ code, startsOn, endsOn: dayAfter(source.endsOn, days), timeZone: source.timeZone, provinceCode, venue },
    nameVi: nameVi ?? next(source.nameVi),
    nameEn: nameEn ?? next(source.nameEn),
    registrationOpensAt: shifted(source.registrationOpensAt, days, source.timeZone),
    registrationClosesAt: shifted(source.registrationClosesAt, days, source.timeZone),
    ...{ templateCode: source.templateCode, template: source.template, state: 'draft', version: 1 },
  };
}

/** What is copied, moved and changed, group by group. */
export function cloneLines(source: Gathering, target: Omit<Gathering, 'id'>): CloneLine[] {
  const dates = ['startsOn', 'endsOn', 'registrationOpensAt', 'registrationClosesAt'] as const;
  const plain = (value: Date | string) => (value instanceof Date ? value.toISOString() : value);
  const same = (before: string, after: string) => (before === after ? 'copied' : 'changed');
  const { kinds, zones, gates, description } = source.template;
  return [
    ...dates.map((item): CloneLine => {
      return { group: 'dates', item, before: plain(source[item]), after: plain(target[item]), effect: 'shifted' };
    }),
    ...(['code', 'nameVi', 'nameEn', 'provinceCode', 'venue'] as const).map((item): CloneLine => {
      return {
        group: 'place',
        item,
        before: source[item],
        after: target[item],
        effect: same(source[item], target[item]),
      };
    }),
    ...kinds.map(({ name, quota }): CloneLine => {
      const places = quota === null ? null : String(quota);
      return { group: 'kinds', item: name, before: places, after: places, effect: 'copied' };
    }),
    ...zones.map(({ name }): CloneLine => ({
      group: 'zones',
      item: name,
      before: null,
      after: null,
      effect: 'copied',
    })),
    ...gates.map(({ name }): CloneLine => ({
      group: 'gates',
      item: name,
      before: null,
      after: null,
      effect: 'copied',
    })),
    { group: 'texts', item: 'description', before: description.vi, after: description.vi, effect: 'copied' },
  ];
}

/** The same wish about the same edition has the same digest: asked again, nothing happens. SHA-256, hex. */
export function cloneDigest(sourceId: string, wish: CloneWish): string {
  const { code, startsOn, provinceCode, venue, nameVi, nameEn, carryOver } = wish;
  const carried = carryOver && [carryOver.kindCodes.toSorted(), carryOver.ground, carryOver.note ?? null];
  const whole = [sourceId, code, startsOn, provinceCode, venue, nameVi ?? null, nameEn ?? null, carried ?? null];
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex');
}
