interface Typed {
  guardian: string;
  relationship: string;
}

/** Which half of a guardian is still to be typed; undefined: both are there, or neither. */
export function missingOfGuardian({ guardian, relationship }: Typed): 'guardian' | 'relationship' | undefined {
  const [named, related] = [guardian.trim() !== '', relationship.trim() !== ''];
  if (named === related) return undefined;
  return named ? 'relationship' : 'guardian';
}

/** Null where there is none. */
export function guardianOf({ guardian, relationship }: Typed): { name: string; relationship: string } | null {
  return guardian.trim() === '' ? null : { name: guardian.trim(), relationship: relationship.trim() };
}
