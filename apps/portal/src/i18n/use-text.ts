import { useTranslation } from 'react-i18next';
import type { Language } from './language.js';
import { useVariants } from './spoken-of.js';
import type { texts } from './texts.js';
import type { Subject } from './variants.js';

type Texts = typeof texts;
export type Values = Record<string, string | number>;

/**
 * Typed access to one page's texts: a key that does not exist does not compile. They speak of what they stand inside of (`SpokenOf`), or of
 * `subject` where a page learns of it only while it is drawn.
 */
export function useText<Namespace extends keyof Texts>(namespace: Namespace, subject?: Subject) {
  const { t } = useTranslation(namespace);
  const variants = useVariants(subject);
  return (key: keyof Texts[Namespace] & string, values?: Values): string =>
    (t as unknown as (keys: string[], values?: Values) => string)(
      [...variants.map((variant) => `${key}_${variant}`), key],
      values,
    );
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi';
}

/** The reader's side of a text that the rulebook gives in both languages. */
export function usePick(): (text: { vi: string; en: string }) => string {
  const language = useLanguage();
  return (text) => text[language];
}
