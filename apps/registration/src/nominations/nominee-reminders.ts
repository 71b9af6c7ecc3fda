const day = 86_400_000;

/**
 * The reminder that is due now, in days before the end; none where it was sent, or a later one was. Who is late in looking sends one, not all that
 * were missed.
 */
export function dueReminder(
  days: readonly number[],
  { askedAt, dueAt, reminded }: { askedAt: Date; dueAt: Date; reminded: number | null },
  now: Date,
): number | undefined {
  const left = (dueAt.getTime() - now.getTime()) / day;
  // Whoever was asked after a reminder's day has a fresh letter.
  const due = days.filter((one) => left <= one && dueAt.getTime() - one * day > askedAt.getTime());
  const nearest = due.length > 0 ? Math.min(...due) : undefined;
  return nearest === undefined || nearest >= (reminded ?? Infinity) ? undefined : nearest;
}
