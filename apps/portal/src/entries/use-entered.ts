import { useQuery } from '@tanstack/react-query';
import { editions, myEntries } from '../api/registration.js';
import type { Subject } from '../i18n/variants.js';
import { holds, useSession } from '../session/use-session.js';

/** The editions of what whoever is signed in entered; an officer of a body who has entered nothing yet will nominate. */
export function useEntered(): Subject[] {
  const session = useSession();
  const entries = useQuery({ queryKey: ['entries'], queryFn: myEntries, enabled: !!session, staleTime: 300_000 });
  const known = useQuery({ queryKey: ['editions'], queryFn: editions, enabled: !!session, staleTime: 300_000 });
  if (!entries.data || !known.data) return [];
  if (entries.data.length === 0) return [{ nominated: holds(session, 'nominator') }];
  const ids = new Set(entries.data.map(({ editionId }) => editionId));
  return known.data.filter(({ id }) => ids.has(id));
}
