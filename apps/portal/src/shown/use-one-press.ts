import { useCallback, useEffect, useRef } from 'react';
import { isSecondClick, type Press } from './second-click.js';

/**
 * The same act, which a double click does once: a second time it would be refused, as if the first had not worked.
 * @param refused whether the last press was: then whatever was put right since may be sent at once
 */
export function useOnePress<Args extends unknown[]>(
  act: (...args: Args) => void,
  refused: boolean,
): (...args: Args) => void {
  const last = useRef<Press>(undefined);
  useEffect(() => {
    if (refused) last.current = undefined;
  }, [refused]);
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
