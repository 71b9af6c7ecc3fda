import { useText } from '../i18n/use-text.js';

/** Names in one line; who is not to be named leaves no gap in it. */
export function useAuthorNames(): (authors: string[]) => string {
  const t = useText('shown');
  return (authors) => authors.join(', ') || t('unnamed');
}
