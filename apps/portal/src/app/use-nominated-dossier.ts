import { useQuery } from '@tanstack/react-query';
import { useMatch } from '@tanstack/react-router';
import { edition as loadEdition, entry as load } from '../api/registration.js';
import { useSession } from '../session/use-session.js';

/** Whether the page is the dossier of a nomination, which has the address of every entry; asked as the page itself asks. */
export function useNominatedDossier(): boolean {
  const session = useSession();
  const id = useMatch({ from: '/entries/$entryId', shouldThrow: false })?.params.entryId;
  const entry = useQuery({
    queryKey: ['entry', id],
    queryFn: () => load(id!),
    enabled: !!session && id !== undefined,
  });
  const editionId = entry.data?.editionId;
  const edition = useQuery({
    queryKey: ['edition', editionId],
    queryFn: () => loadEdition(editionId!),
    enabled: editionId !== undefined,
    staleTime: 300_000,
  });
  return edition.data?.nominated ?? false;
}
