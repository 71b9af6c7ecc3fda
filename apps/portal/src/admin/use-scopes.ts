import { useQuery } from '@tanstack/react-query';
import { editions } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import { useEditionName } from '../shown/edition-name.js';

interface Choice {
  value: string;
  label: string;
}

/** What a right may be for: everything, a contest, a province or an organisation. */
export function useScopes() {
  const t = useText('accounts');
  const nameOf = useEditionName();
  const provinces = useProvinces().choices;
  const organisations = useOrganisations().choices;
  const { data = [] } = useQuery({ queryKey: ['editions'], queryFn: editions });
  const everywhere = { value: '*', label: t('everywhere') };
  const contests = data.map((edition) => ({ value: edition.id, label: nameOf(edition) }));
  const all: Choice[] = [everywhere, ...contests, ...provinces, ...organisations];
  const of: Record<string, Choice[]> = {
    organiser: [everywhere, ...contests],
    officer: provinces,
    nominator: organisations,
    admin: [everywhere],
  };
  return {
    /** What this role may be for. */
    choicesOf: (role: string) => of[role] ?? all,
    nameOf: (scope: string) => all.find(({ value }) => value === scope)?.label ?? scope,
  };
}
