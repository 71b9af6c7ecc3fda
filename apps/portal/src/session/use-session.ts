import { useQuery } from '@tanstack/react-query';
import { sessionOf, type Grant, type Session } from '../api/token.js';

export const sessionKey = ['session'];

/** Who is signed in: undefined while it is not known, null for nobody. */
export function useSession(): Session | null | undefined {
  const { data } = useQuery({
    queryKey: sessionKey,
    queryFn: sessionOf,
    staleTime: 240_000,
    refetchOnWindowFocus: true,
  });
  return data;
}

export function holds(session: Session | null | undefined, ...roles: Grant['role'][]): boolean {
  return session?.grants.some(({ role }) => roles.includes(role)) ?? false;
}

export function mayOrganise(session: Session | null | undefined, editionId: string): boolean {
  return (
    session?.grants.some(
      ({ role, scope }) => role === 'admin' || (role === 'organiser' && (scope === '*' || scope === editionId)),
    ) ?? false
  );
}
