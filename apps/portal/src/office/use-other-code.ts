import { useQuery } from '@tanstack/react-query';
import { editions } from '../api/registration.js';
import { freeCode } from './clone-dates.js';

/** The nearest free code where an edition has this one already; undefined: none has it. */
export function useOtherCode(code: string): string | undefined {
  const query = useQuery({ queryKey: ['editions'], queryFn: editions });
  const free = freeCode(
    code,
    (query.data ?? []).map((one) => one.code),
  );
  return free === code ? undefined : free;
}
