/** A field (`answers.summary`) that was changed here and elsewhere, to different things. */
export interface Clash {
  field: string;
  mine: unknown;
  theirs: unknown;
}

/** What of a patch was changed elsewhere too, since here and there began from the same. */
export function clashesOf(patch: object, base: object, newer: object): Clash[] {
  const [before, now] = [new Map(fieldsOf(base)), new Map(fieldsOf(newer))];
  return fieldsOf(patch).flatMap(([field, mine]) => {
    const theirs = now.get(field);
    return isSame(theirs, mine) || isSame(theirs, before.get(field)) ? [] : [{ field, mine, theirs }];
  });
}

/** A patch without these fields. */
export function without<Patch extends object>(patch: Patch, fields: readonly string[], path = ''): Patch {
  const left = Object.entries(patch).flatMap(([key, value]: [string, unknown]) => {
    const field = path + key;
    if (fields.includes(field)) return [];
    if (!isGroup(value)) return [[key, value] as const];
    const rest = without(value, fields, `${field}.`);
    return Object.keys(rest).length > 0 ? [[key, rest] as const] : [];
  });
  return Object.fromEntries(left) as Patch;
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

function fieldsOf(content: object, path = ''): [string, unknown][] {
  return Object.entries(content).flatMap(([key, value]: [string, unknown]) =>
    isGroup(value) ? fieldsOf(value, `${path}${key}.`) : [[path + key, value] satisfies [string, unknown]],
  );
}
