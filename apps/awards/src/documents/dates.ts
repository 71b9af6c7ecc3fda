/** `ngày 24 tháng 11 năm 2026`, the day as it is in the time zone. */
export function dateVi(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });
  const part = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return `ngày ${part.day} tháng ${part.month} năm ${part.year}`;
}

/** `24 November 2026`, the day as it is in the time zone. */
export function dateEn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}
