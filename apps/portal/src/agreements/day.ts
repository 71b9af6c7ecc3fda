const dayMs = 86_400_000;
const vietNamMs = 7 * 3_600_000;

/** The day in Viet Nam, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return new Date(now.getTime() + vietNamMs).toISOString().slice(0, 10);
}

/** Such as `31/07/2026`. */
export function dayName(day: string): string {
  return day.split('-').toReversed().join('/');
}

export function daysAfter(day: string, now: string): number {
  return Math.round((Date.parse(now) - Date.parse(day)) / dayMs);
}

/** Such as `2026-Q3`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** This quarter, with those before and after it; the newest first. */
export function quartersAround(day: string, before = 6, after = 2): string[] {
  const nth = Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1;
  return Array.from({ length: before + after + 1 }, (_, n) => {
    const one = nth + after - n;
    return `${Math.floor(one / 4)}-Q${(one % 4) + 1}`;
  });
}

/** Such as `III/2026`, as offices write it. */
export function quarterName(quarter: string): string {
  const [year, nth] = quarter.split('-Q') as [string, string];
  return `${['I', 'II', 'III', 'IV'][Number(nth) - 1]}/${year}`;
}
