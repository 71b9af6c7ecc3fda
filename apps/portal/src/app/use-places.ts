import { useQuery } from '@tanstack/react-query';
import { invitations } from '../api/judging.js';
import { useText } from '../i18n/use-text.js';
import { holds, useSession } from '../session/use-session.js';

type To =
  | '/contests'
  | '/results'
  | '/honours'
  | '/entries'
  | '/judging'
  | '/province'
  | '/office'
  | '/office/check-in'
  | '/admin';

/** Where this person may go. */
export function usePlaces(): { to: To; label: string }[] {
  const t = useText('shell');
  const gates = useText('checkIn');
  const session = useSession();
  const judges = useJudges();
  return [
    { to: '/contests', label: t('contests') },
    { to: '/results', label: t('results') },
    { to: '/honours', label: t('honours') },
    ...(session ? [{ to: '/entries' as const, label: t('entries') }] : []),
    ...(judges ? [{ to: '/judging' as const, label: t('judging') }] : []),
    ...(holds(session, 'officer') ? [{ to: '/province' as const, label: t('province') }] : []),
    ...(holds(session, 'organiser', 'admin') ? [{ to: '/office' as const, label: t('office') }] : []),
    ...(holds(session, 'organiser', 'admin') ? [{ to: '/office/check-in' as const, label: gates('place') }] : []),
    ...(holds(session, 'admin') ? [{ to: '/admin' as const, label: t('admin') }] : []),
  ];
}

/** Whoever judges or was asked to. The grant comes a moment after the invitation was accepted. */
function useJudges(): boolean {
  const session = useSession();
  const granted = holds(session, 'judge', 'chair');
  const asked = useQuery({ queryKey: ['invitations'], queryFn: invitations, enabled: !!session && !granted });
  return !!session && (granted || (asked.data ?? []).some(({ state }) => state !== 'declined'));
}
