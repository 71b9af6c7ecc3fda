import { useOrganisations, useProvinces } from '../shown/directory.js';
import { useTerms } from './use-terms.js';

const lists = { kind: 'kinds', sector: 'sectors', ipStatus: 'ipStatuses', dealForm: 'dealForms' } as const;

/** What a field of a listing says, in words; nothing where it is empty. */
export function useSaid(): (field: string, value: unknown) => string {
  const { nameOf } = useTerms();
  const provinces = useProvinces();
  const organisations = useOrganisations();
  return (field, value) => {
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) return value.join(', ');
    const code = typeof value === 'string' ? value : JSON.stringify(value);
    if (field in lists) return nameOf(lists[field as keyof typeof lists], code);
    if (field === 'provinceCode') return provinces.nameOf(code);
    return field === 'organisationId' ? organisations.nameOf(code) : code;
  };
}
