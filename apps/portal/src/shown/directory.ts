import { useQuery } from '@tanstack/react-query';
import { organisations, provinces } from '../api/identity.js';
import { useLanguage } from '../i18n/use-text.js';

const day = 86_400_000;

/** The provinces, as choices in the order of the Vietnamese alphabet. */
export function useProvinces() {
  const language = useLanguage();
  const { data = [] } = useQuery({ queryKey: ['provinces'], queryFn: provinces, staleTime: day });
  const choices = data
    .map(({ code, nameVi, nameEn }) => ({ value: code, label: language === 'vi' ? nameVi : nameEn }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  const nameOf = (code: string | null) => choices.find(({ value }) => value === code)?.label ?? '';
  return { choices, nameOf };
}

export function useOrganisations() {
  const language = useLanguage();
  const { data = [] } = useQuery({ queryKey: ['organisations'], queryFn: organisations, staleTime: day });
  const choices = data
    .map(({ id, nameVi, nameEn }) => ({ value: id, label: language === 'vi' ? nameVi : nameEn }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  const nameOf = (id: string | null) => choices.find(({ value }) => value === id)?.label ?? '';
  return { choices, nameOf };
}
