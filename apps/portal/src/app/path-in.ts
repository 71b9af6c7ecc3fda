/** Only a page of this portal: never the address of another site. */
export function pathIn(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/';
}
