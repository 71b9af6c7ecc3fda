import { useTranslation } from 'react-i18next';
import type { Language } from './language.js';
import type { texts } from './texts.js';

type Texts = typeof texts;
export type Values = Record<string, string | number>;

/** Typed access to one page's texts: a key that does not exist does not compile. */
export function useText<Namespace extends keyof Texts>(namespace: Namespace) {
  const { t } = useTranslation(namespace);
  return (key: keyof Texts[Namespace] & string, values?: Values): string =>
    (t as unknown as (key: string, values?: Values) => string)(key, values);
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi';
}

/** The reader's side of a text that the rulebook gives in both languages. */
export function usePick(): (text: { vi: string; en: string }) => string {
  const language = useLanguage();
  return (text) => text[language];
}
