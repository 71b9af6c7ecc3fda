import { useQuery } from '@tanstack/react-query';
import { terms, type ExchangeTerms } from '../api/exchange.js';
import { useLanguage } from '../i18n/use-text.js';

const day = 86_400_000;

/** The words that listings are described with, in the reader's language. */
export function useTerms() {
  const language = useLanguage();
  const { data } = useQuery({ queryKey: ['exchange-terms'], queryFn: terms, staleTime: day });
  const choices = (list: keyof ExchangeTerms) =>
    (data?.[list] ?? []).map((term) => ({ value: term.code, label: term[language] }));
  const nameOf = (list: keyof ExchangeTerms, code: string | null) =>
    choices(list).find(({ value }) => value === code)?.label ?? code ?? '';
  return { choices, nameOf };
}
