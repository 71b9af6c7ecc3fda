import { useQueries, useQuery } from '@tanstack/react-query';
import { awaitedActs } from '../api/awards.js';
import { myWorks } from '../api/book.js';
import { children } from '../api/children.js';
import { waitingAtExchange } from '../api/exchange.js';
import { myInvitations, waitingAtGatherings } from '../api/gatherings.js';
import { invitations, myRounds } from '../api/judging.js';
import { awaitedClosings, summary } from '../api/office.js';
import { askedOfMe, myBodies } from '../api/nominations.js';
import { editions, myEntries } from '../api/registration.js';
import { holds, mayOrganise, useSession } from '../session/use-session.js';
import { eventTasksOf, exchangeTasksOf } from './event-tasks.js';
import { tasksOf, type Task } from './tasks.js';

/** What waits for whoever is signed in; undefined for nobody, and while it is not known yet. */
export function useTasks(): Task[] | undefined {
  const session = useSession();
  const judges = holds(session, 'judge', 'chair');
  const organises = holds(session, 'organiser', 'admin');
  const decides = holds(session, 'organiser', 'chair', 'admin');
  const known = {
    editions: useQuery({ queryKey: ['editions'], queryFn: editions }),
    entries: useQuery({ queryKey: ['entries'], queryFn: myEntries, enabled: !!session }),
    invitations: useQuery({ queryKey: ['invitations'], queryFn: invitations, enabled: !!session }),
    asked: useQuery({ queryKey: ['asked'], queryFn: askedOfMe, enabled: !!session }),
    children: useQuery({ queryKey: ['children'], queryFn: children, enabled: !!session }),
    invited: useQuery({ queryKey: ['event-invitations'], queryFn: myInvitations, enabled: !!session }),
    works: useQuery({ queryKey: ['my-works'], queryFn: myWorks, enabled: !!session }),
    acts: useQuery({ queryKey: ['awaited-acts'], queryFn: awaitedActs, enabled: decides }),
    closings: useQuery({ queryKey: ['awaited-closings'], queryFn: awaitedClosings, enabled: organises }),
    events: useQuery({ queryKey: ['event-waiting'], queryFn: waitingAtGatherings, enabled: !!session }),
    exchange: useQuery({ queryKey: ['exchange-my-waiting'], queryFn: waitingAtExchange, enabled: !!session }),
    rounds: useQuery({ queryKey: ['my-rounds'], queryFn: myRounds, enabled: judges }),
  };
  const organised = (known.editions.data ?? []).filter(
    ({ id, state }) => (state === 'open' || state === 'screening') && mayOrganise(session, id),
  );
  const nominating = (known.editions.data ?? []).filter(
    ({ state, nominated }) => nominated && state === 'open' && holds(session, 'nominator'),
  );
  const bodies = useQueries({
    queries: nominating.map(({ id }) => ({ queryKey: ['my-bodies', id], queryFn: () => myBodies(id) })),
  });
  const counts = useQueries({
    queries: organised.map(({ id }) => ({ queryKey: ['summary', id], queryFn: () => summary(id) })),
  });
  if (!session || [...Object.values(known), ...bodies, ...counts].some(({ isLoading }) => isLoading)) return undefined;
  return tasksOf(
    {
      editions: known.editions.data ?? [],
      entries: known.entries.data ?? [],
      asked: known.asked.data ?? [],
      bodies: nominating.map((edition, index) => ({ edition, bodies: bodies[index]?.data ?? [] })),
      children: known.children.data ?? [],
      invited: known.invited.data ?? [],
      works: known.works.data ?? [],
      acts: known.acts.data ?? [],
      closings: known.closings.data ?? [],
      atEvents: [
        ...(known.events.data ? eventTasksOf(known.events.data) : []),
        ...(known.exchange.data ? exchangeTasksOf(known.exchange.data) : []),
      ],
      invitations: known.invitations.data ?? [],
      rounds: known.rounds.data ?? [],
      counts: organised.map((edition, index) => ({ edition, counts: counts[index]?.data ?? [] })),
    },
    new Date(),
  );
}
