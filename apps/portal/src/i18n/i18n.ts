import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, rememberLanguage, type Language } from './language.js';
import { texts, type Pairs } from './texts.js';

/** Loads both languages: switching needs no network. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: currentLanguage(),
    fallbackLng: 'vi',
    resources: { vi: resources(0), en: resources(1) },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = currentLanguage();
}

export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}

function resources(index: 0 | 1): Record<string, Record<string, string>> {
  const sides = (pairs: Pairs) => Object.fromEntries(Object.entries(pairs).map(([key, pair]) => [key, pair[index]]));
  return Object.fromEntries(Object.entries(texts).map(([namespace, pairs]) => [namespace, sides(pairs)]));
}
