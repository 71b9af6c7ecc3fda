import { useQuery } from '@tanstack/react-query';
import { invitations, type Invitation } from '../api/judging.js';
import { useSession } from '../session/use-session.js';

/** What whoever is signed in judges, or was asked to: not what they declined. */
export function useJudged(): Invitation[] {
  const session = useSession();
  const asked = useQuery({ queryKey: ['invitations'], queryFn: invitations, enabled: !!session });
  return session ? (asked.data ?? []).filter(({ state }) => state !== 'declined') : [];
}
