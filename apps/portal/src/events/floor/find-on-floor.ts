import type { FloorFeature, FloorMap } from '../../api/floor.js';
import { fold } from '../../format/fold.js';

/** A booth with what a visitor may look for, made ready once. */
export interface Findable {
  id: string;
  code: string;
  fieldCodes: string[];
  words: string;
  feature: FloorFeature;
}

export function boothsOf(map: FloorMap): FloorFeature[] {
  return map.features.filter(({ properties }) => properties.kind === 'booth');
}

/** Names of fields count as words too: who types "thủy sản" finds them. */
export function findables(map: FloorMap): Findable[] {
  const names = new Map(map.rules.fields.map(({ code, name }) => [code, `${name.vi} ${name.en}`]));
  return boothsOf(map).map((feature) => {
    const { code, exhibitor } = feature.properties;
    const fieldCodes = exhibitor?.fieldCodes ?? [];
    const said = [code, exhibitor?.company ?? '', ...(exhibitor?.technologies ?? [])];
    const words = fold([...said, ...fieldCodes.map((one) => names.get(one) ?? '')].join(' '));
    return { id: feature.id, code, fieldCodes, words, feature };
  });
}

/** Each word of the question, with or without accents, in any order; and the field. Nothing asked: undefined. */
export function found(all: readonly Findable[], question: string, field?: string): Findable[] | undefined {
  const words = fold(question).split(/\s+/).filter(Boolean);
  if (words.length === 0 && !field) return undefined;
  return all.filter(
    (one) => (!field || one.fieldCodes.includes(field)) && words.every((word) => one.words.includes(word)),
  );
}
