import { useEffect, useState } from 'react';

/** No moment always has. */
export function hasPassed(at: string | null, now: number): boolean {
  return at === null || Date.parse(at) <= now;
}

/** Whether a moment has passed, no moment always has; the page learns when it does. */
export function usePassed(at: string | null): boolean {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, Date.parse(at) - Date.now()) + 1);
    return () => clearTimeout(timer);
  }, [at]);
  return hasPassed(at, now);
}
