import type { EntryFilter } from './screening.dto.js';

/** Null: all provinces. */
export type Provinces = string[] | null;

/** For search: without accents, in lower case; đ becomes d. The same as the column `title_folded` holds. */
const folded = (text: string) =>
  String.raw`lower(translate(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'Dd'))`;

/**
 * The entries that were handed in, that the reader may see and that the filter asks for, so that every query decides alike. Its parameters $1 to $6
 * are {@link filterValues}.
 */
export const matching = `edition_id = $1 and state <> 'draft' and ($2::text is null or state = $2)
  and ($3::text is null or field_code = $3) and ($4::text is null or province_code = $4)
  and ($5::text[] is null or province_code = any($5))
  and ($6::text is null or code ilike '%' || $6 || '%' or title_folded like '%' || ${folded('$6')} || '%')`;

export function filterValues(filter: EntryFilter, provinces: Provinces): unknown[] {
  const { editionId, state, fieldCode, provinceCode, q } = filter;
  const wanted = q?.replace(/[%_\\]/g, '\\$&');
  return [editionId, state ?? null, fieldCode ?? null, provinceCode ?? null, provinces, wanted ?? null];
}
