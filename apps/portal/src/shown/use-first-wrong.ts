import { useEffect, useRef, type RefObject } from 'react';

/** Brings the first field that is marked as wrong before the eyes: on a phone it is often above what is seen. @param tries how often it was sent */
export function useFirstWrong<Form extends HTMLElement>(tries: number, error: unknown): RefObject<Form | null> {
  const form = useRef<Form>(null);
  useEffect(() => {
    if (tries === 0 && !error) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [tries, error]);
  return form;
}
