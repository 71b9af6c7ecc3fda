export type Language = 'vi' | 'en';

const key = 'sangtao.language';
let language: Language = read();

function read(): Language {
  const stored = globalThis.localStorage?.getItem(key);
  return stored === 'en' ? 'en' : 'vi';
}

export function currentLanguage(): Language {
  return language;
}

export function rememberLanguage(next: Language): void {
  language = next;
  localStorage.setItem(key, next);
  document.documentElement.lang = next;
}
