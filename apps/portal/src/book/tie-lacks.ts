const shortestReason = 5;

/** What a decision on a tie still lacks: works for the places that are left, then a reason. Null: it can be recorded. */
export function tieLacks({ chosen, places, reason }: { chosen: number; places: number; reason: string }) {
  if (chosen !== places) return 'works';
  return reason.trim().length < shortestReason ? 'reason' : null;
}
