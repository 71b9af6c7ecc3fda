import { useText } from '../i18n/use-text.js';
import { holds, useSession } from '../session/use-session.js';

type To = '/contests' | '/results' | '/honours' | '/entries' | '/judging' | '/province' | '/office' | '/admin';

/** Where this person may go. */
export function usePlaces(): { to: To; label: string }[] {
  const t = useText('shell');
  const session = useSession();
  return [
    { to: '/contests', label: t('contests') },
    { to: '/results', label: t('results') },
    { to: '/honours', label: t('honours') },
    ...(session ? [{ to: '/entries' as const, label: t('entries') }] : []),
    ...(session ? [{ to: '/judging' as const, label: t('judging') }] : []),
    ...(holds(session, 'officer') ? [{ to: '/province' as const, label: t('province') }] : []),
    ...(holds(session, 'organiser', 'admin') ? [{ to: '/office' as const, label: t('office') }] : []),
    ...(holds(session, 'admin') ? [{ to: '/admin' as const, label: t('admin') }] : []),
  ];
}
