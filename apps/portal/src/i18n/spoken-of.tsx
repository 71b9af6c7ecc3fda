import { createContext, useContext, type ReactNode } from 'react';
import { variants, variantsFor, type Subject, type Variant } from './variants.js';

/** As one text: rows that are drawn only when they change must not be drawn for a new array. */
const Spoken = createContext('');

/** What stands inside speaks of this edition or round. */
export function SpokenOf({ subject, children }: { subject: Subject | undefined; children: ReactNode }) {
  return <Spoken value={useVariants(subject).join(' ')}>{children}</Spoken>;
}

export function useVariants(subject: Subject | undefined): readonly Variant[] {
  const around = useContext(Spoken).split(' ');
  return variantsFor(
    subject,
    variants.filter((variant) => around.includes(variant)),
  );
}
