import { useOrganisations } from '../shown/directory.js';

interface NamedParty {
  organisationId: string | null;
  name: string | null;
}

/** What a party is called: as the directory has it, else as the agreement names it. */
export function usePartyName(): (party: NamedParty) => string {
  const { nameOf } = useOrganisations();
  return ({ organisationId, name }) => name ?? (nameOf(organisationId) || (organisationId ?? ''));
}
