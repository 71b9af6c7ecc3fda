import { useQuery } from '@tanstack/react-query';
import { editions } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import { useEditionName } from '../shown/edition-name.js';

/** What a right is for, in words: everything, a contest, a province or an organisation. */
export function useScopeName(): (scope: string) => string {
  const t = useText('accounts');
  const nameOf = useEditionName();
  const provinces = useProvinces();
  const organisations = useOrganisations();
  const { data = [] } = useQuery({ queryKey: ['editions'], queryFn: editions });
  return (scope) => {
    if (scope === '*') return t('everywhere');
    const edition = data.find(({ id }) => id === scope);
    return (edition ? nameOf(edition) : provinces.nameOf(scope) || organisations.nameOf(scope)) || scope;
  };
}
