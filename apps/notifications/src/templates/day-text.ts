/** Such as `31/07/2026`, in both languages. */
export function dayText(day: string): string {
  return day.split('-').toReversed().join('/');
}
