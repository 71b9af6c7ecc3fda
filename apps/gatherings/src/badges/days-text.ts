/** `12 – 13/11/2026`, `30/11 – 01/12/2026`: days as they stand on a badge. */
export function daysText(startsOn: string, endsOn: string): string {
  const [year, month, day] = startsOn.split('-') as [string, string, string];
  const [lastYear, lastMonth, lastDay] = endsOn.split('-') as [string, string, string];
  const end = `${lastDay}/${lastMonth}/${lastYear}`;
  if (startsOn === endsOn) return end;
  if (year !== lastYear) return `${day}/${month}/${year} – ${end}`;
  return month === lastMonth ? `${day} – ${end}` : `${day}/${month} – ${end}`;
}
