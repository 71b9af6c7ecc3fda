/** A text in SQL without accents, in small letters: as people type it who look for something. */
export function folded(text: string): string {
  return String.raw`lower(translate(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'Dd'))`;
}
