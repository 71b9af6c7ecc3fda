import { useCallback, useEffect, useRef } from 'react';
import { isSecondClick, type Press } from './second-click.js';

/**
 * The same act, which a double click does once: a second time it would be refused, as if the first had not worked.
 * @param over whether the last press was refused or set back: what comes next is another one, however soon
 */
export function useOnePress<Args extends unknown[]>(
  act: (...args: Args) => void,
  over: boolean,
): (...args: Args) => void {
  const last = useRef<Press>(undefined);
  useEffect(() => {
    if (over) last.current = undefined;
  }, [over]);
  return useCallback(
    (...args: Args) => {
      const press = { what: JSON.stringify(args[0]) ?? '', at: Date.now() };
      if (isSecondClick(last.current, press)) return;
      last.current = press;
      act(...args);
    },
    [act],
  );
}
