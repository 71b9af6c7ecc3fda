import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { sessionOf } from '../api/token.js';
import { toConfirm } from './auth.js';

/** After a step of signing in: to the second step where one is missing, to setting one up where the person's work needs it, else on. */
export function useArrival(to: string): () => Promise<void> {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useCallback(async () => {
    queries.clear();
    if ((await toConfirm()).length > 0) return navigate({ to: '/sign-in/confirm', search: { to }, replace: true });
    const session = await sessionOf();
    if (session && session.withheld.length > 0) {
      return navigate({ to: '/account/security', search: { to }, replace: true });
    }
    await navigate({ href: to, replace: true });
  }, [navigate, queries, to]);
}
