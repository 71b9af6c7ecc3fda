import { useQuery } from '@tanstack/react-query';
import { agreements, agreementTasks } from '../api/agreements.js';
import { myGates } from '../api/check-in.js';
import { children } from '../api/children.js';
import { meetingGatherings } from '../api/meetings.js';
import { useEntered } from '../entries/use-entered.js';
import { useText } from '../i18n/use-text.js';
import { inCommon } from '../i18n/variants.js';
import { useJudged } from '../judging/use-judged.js';
import { holds, useSession } from '../session/use-session.js';

type To =
  | '/admin'
  | '/agreements'
  | '/book'
  | '/children'
  | '/contests'
  | '/entries'
  | '/events'
  | '/exchange'
  | '/honours'
  | '/judging'
  | '/meetings'
  | '/nominations'
  | '/office'
  | '/office/check-in'
  | '/province'
  | '/results';

export interface Place {
  to: To;
  label: string;
}

/** Where this person may go, with what concerns them alone before what everybody may read. */
export function usePlaces(): Place[] {
  const t = useText('shell');
  const gates = useText('checkIn');
  const session = useSession();
  const guards = useGuards();
  const judged = useJudged();
  // The grant comes a moment after the invitation was accepted.
  const judges = holds(session, 'judge', 'chair') || judged.length > 0;
  const ofJudged = useText('shell', inCommon(judged));
  const ofEntered = useText('shell', inCommon(useEntered()));
  const agrees = useAgrees();
  const meets = useMeets();
  const helps = useHelps();
  return [
    { to: '/contests', label: t('contests') },
    { to: '/events', label: t('events') },
    { to: '/exchange', label: t('exchange') },
    ...(session ? [{ to: '/entries' as const, label: ofEntered('entries') }] : []),
    ...(guards ? [{ to: '/children' as const, label: t('children') }] : []),
    ...(holds(session, 'nominator') ? [{ to: '/nominations' as const, label: t('nominations') }] : []),
    ...(judges ? [{ to: '/judging' as const, label: ofJudged('judging') }] : []),
    ...(holds(session, 'officer') ? [{ to: '/province' as const, label: t('province') }] : []),
    ...(holds(session, 'organiser', 'admin') ? [{ to: '/office' as const, label: t('office') }] : []),
    ...(holds(session, 'admin') ? [{ to: '/admin' as const, label: t('admin') }] : []),
    ...(agrees ? [{ to: '/agreements' as const, label: t('agreements') }] : []),
    { to: '/results', label: t('results') },
    { to: '/honours', label: t('honours') },
    { to: '/book', label: t('book') },
    ...(meets ? [{ to: '/meetings' as const, label: t('meetings') }] : []),
    ...(helps ? [{ to: '/office/check-in' as const, label: gates('place') }] : []),
  ];
}

/** Whoever is, or was, asked as a child's parent or guardian. */
function useGuards(): boolean {
  const session = useSession();
  const asked = useQuery({ queryKey: ['children'], queryFn: children, enabled: !!session, staleTime: 300_000 });
  return !!session && (asked.data ?? []).length > 0;
}

/** Whoever looks after agreements, or answers for one or for a task of one. */
function useAgrees(): boolean {
  const session = useSession();
  const manages = holds(session, 'officer', 'organiser', 'admin');
  const named = useQuery({
    queryKey: ['agreements', 'named'],
    queryFn: async () => {
      const [sides, tasks] = await Promise.all([agreements({ limit: 1 }), agreementTasks({ limit: 1, mine: true })]);
      return sides.items.length + tasks.items.length > 0;
    },
    enabled: !!session && !manages,
    staleTime: 300_000,
  });
  return !!session && (manages || named.data === true);
}

/** Whoever organises events, or was named to help at the gates of one. */
function useHelps(): boolean {
  const session = useSession();
  const organises = holds(session, 'organiser', 'admin');
  const named = useQuery({
    queryKey: ['my-gates'],
    queryFn: myGates,
    enabled: !!session && !organises,
    staleTime: 300_000,
  });
  return !!session && (organises || (named.data ?? []).length > 0);
}

/** Whoever has a place at a gathering with meetings, or organises one. */
function useMeets(): boolean {
  const session = useSession();
  const gatherings = useQuery({
    queryKey: ['meeting-gatherings'],
    queryFn: meetingGatherings,
    enabled: !!session,
    staleTime: 300_000,
  });
  return !!session && (gatherings.data ?? []).length > 0;
}
