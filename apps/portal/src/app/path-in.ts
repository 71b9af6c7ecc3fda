const here = 'http://here.invalid';

/** Only a page of this portal: never the address of another site, also not one that a browser would make of it (`/\t/…`, `/\\…`). */
export function pathIn(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/') || !URL.canParse(value, here)) return '/';
  const { origin, pathname, search, hash } = new URL(value, here);
  return origin === here ? `${pathname}${search}${hash}` : '/';
}
