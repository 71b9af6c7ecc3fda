import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem.js';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What was refused will be refused again; a lost connection or a busy server is worth another try.
      retry: (count, error) => !(error instanceof Problem && error.status < 500) && count < 2,
      networkMode: 'offlineFirst',
    },
    mutations: { networkMode: 'always' },
  },
});
