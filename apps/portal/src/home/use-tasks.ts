import { useQueries, useQuery } from '@tanstack/react-query';
import { invitations, myRounds } from '../api/judging.js';
import { summary } from '../api/office.js';
import { askedOfMe } from '../api/nominations.js';
import { editions, myEntries } from '../api/registration.js';
import { holds, mayOrganise, useSession } from '../session/use-session.js';
import { tasksOf, type Task } from './tasks.js';

/** What waits for whoever is signed in; undefined for nobody, and while it is not known yet. */
export function useTasks(): Task[] | undefined {
  const session = useSession();
  const judges = holds(session, 'judge', 'chair');
  const known = {
    editions: useQuery({ queryKey: ['editions'], queryFn: editions }),
    entries: useQuery({ queryKey: ['entries'], queryFn: myEntries, enabled: !!session }),
    invitations: useQuery({ queryKey: ['invitations'], queryFn: invitations, enabled: !!session }),
    asked: useQuery({ queryKey: ['asked'], queryFn: askedOfMe, enabled: !!session }),
    rounds: useQuery({ queryKey: ['my-rounds'], queryFn: myRounds, enabled: judges }),
  };
  const organised = (known.editions.data ?? []).filter(
    ({ id, state }) => (state === 'open' || state === 'screening') && mayOrganise(session, id),
  );
  const counts = useQueries({
    queries: organised.map(({ id }) => ({ queryKey: ['summary', id], queryFn: () => summary(id) })),
  });
  if (!session || [...Object.values(known), ...counts].some(({ isLoading }) => isLoading)) return undefined;
  return tasksOf(
    {
      editions: known.editions.data ?? [],
      entries: known.entries.data ?? [],
      asked: known.asked.data ?? [],
      invitations: known.invitations.data ?? [],
      rounds: known.rounds.data ?? [],
      counts: organised.map((edition, index) => ({ edition, counts: counts[index]?.data ?? [] })),
    },
    new Date(),
  );
}
