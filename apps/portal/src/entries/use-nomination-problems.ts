import { useQuery } from '@tanstack/react-query';
import { nomination } from '../api/nominations.js';
import type { OwnEntry } from '../api/registration.js';

/** What keeps a nominated work from being sent beside its own content: asked again whenever the dossier is another. */
export function useNominationProblems({ id, version, files }: OwnEntry, nominated: boolean) {
  const { data } = useQuery({
    queryKey: ['nomination', id, 'problems', version, files.length],
    queryFn: () => nomination(id),
    enabled: nominated,
  });
  return {
    ofDossier: (data?.problems ?? []).filter(({ field }) => field.startsWith('documents.')),
    clear: data?.problems.length === 0,
  };
}
