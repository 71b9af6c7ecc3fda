import { reaches } from '@sangtao/programmes/selection';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Because } from '../results/prize-lines.js';
import type { PlaceRow } from '../results/results.store.js';
import { selectionOf } from './selected-places.js';
import { decidedOf } from './settled.js';
import type { WhyNot } from './selection.js';

const ruleOf: Record<WhyNot, Because> = {
  approval: 'minimum-score',
  province: 'maximum',
  reserved: 'maximum',
  full: 'maximum',
  impossible: 'maximum',
  tie: 'tie',
  'below-tie': 'tie',
  withheld: 'withheld',
};

/** Why each work is not in the list, in the words of a result by prizes; undefined where the rulebook asks for no list. */
export function becauseOfList(rulebook: Rulebook, places: PlaceRow[]): Map<string, Because> | undefined {
  if (!rulebook.selection) return undefined;
  const { whyNot } = selectionOf(rulebook, places, decidedOf(places));
  return new Map([...whyNot].map(([entryId, why]) => [entryId, ruleOf[why]]));
}

/** The list with what each of its rules counts. @param rulebook asks for a list */
export function selectionPage(rulebook: Rulebook, places: PlaceRow[]) {
  const rules = rulebook.selection!;
  const { totalScale } = rulebook.stages.at(-1)!;
  const { obstacles, tie, whyNot } = selectionOf(rulebook, places, decidedOf(places));
  const works = places
    .map((place) => {
      const { entryId, code, title, fieldCode, provinceCode, prize, tied, reason, decidedBy, readings: votes } = place;
      const share = place.score / totalScale;
      const yes = votes === null ? null : Math.round(share * votes);
      const decision = decidedBy === null ? null : { by: decidedBy, reason: reason!, tie: tied };
      const about = { entryId, code, title, fieldCode, provinceCode, share, yes, votes };
      return { ...about, selected: prize !== null, whyNot: whyNot.get(entryId) ?? null, decision };
    })
    .sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
  const selected = works.filter((work) => work.selected);
  const counted = <Key>(key: (work: (typeof works)[number]) => Key) => Map.groupBy(works, key);
  const inField = counted(({ fieldCode }) => fieldCode);
  const fields = rulebook.fields.map(({ code: fieldCode, name }) => {
    const own = inField.get(fieldCode) ?? [];
    const enough = own.filter(({ share }) => reaches(share, rules.minApproval)).length;
    const counts = { works: own.length, enough, selected: own.filter((work) => work.selected).length };
    return { fieldCode, nameVi: name.vi, nameEn: name.en, least: rules.minPerField, ...counts };
  });
  const provinces = [...counted(({ provinceCode }) => provinceCode)]
    .map(([provinceCode, own]) => {
      const most = provinceCode === null ? null : (rules.maxPerProvince ?? null);
      return { provinceCode, most, works: own.length, selected: own.filter((work) => work.selected).length };
    })
    .sort((a, b) => b.selected - a.selected || b.works - a.works);
  return {
    exactly: rules.exactly,
    selected: selected.length,
    minApproval: rules.minApproval,
    fields,
    provinces,
    obstacles,
    tie,
    works,
  };
}
