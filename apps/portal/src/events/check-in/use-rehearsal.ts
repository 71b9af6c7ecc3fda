import { useEffect, useState } from 'react';
import type { GateBook } from './gate-book.js';
import type { Device, KeptScan } from './gate-store.js';
import { onDay } from './on-day.js';
import type { Read } from './use-gate.js';

/** It ends by itself: nobody's arrival may be lost because somebody forgot to. */
const longestMs = 30 * 60_000;

interface Begun {
  /** Of its own: it forgets with the rehearsal. */
  book: GateBook;
  /** As if it were this day of the event. */
  day: string;
  scans: KeptScan[];
}

/** Practice at a gate: read and judged as on a day of the event, in the page's memory alone; not kept, not sent, counted nowhere. */
export function useRehearsal(device: Device, book: GateBook) {
  const [begun, setBegun] = useState<Begun>();
  const isOn = begun !== undefined;
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setBegun(undefined), longestMs);
    return () => clearTimeout(timer);
  }, [isOn]);
  if (!begun) return { begin: (day: string) => setBegun({ book: book.emptied(), day, scans: [] }) };

  const read = (input: Read): Promise<KeptScan> => {
    const at = onDay(Date.now(), begun.day, book.snapshot.timeZone);
    const nonce = crypto.randomUUID();
    const { verdict, first } = begun.book.read({ nonce, at, ...input });
    const said = first && { at: new Date(first.at).toISOString(), gate: first.gate, device: '' };
    const scan: KeptScan = {
      ...{ ...input, nonce, at: new Date(at).toISOString(), gatheringId: device.gatheringId, deviceId: device.id },
      ...{ local: verdict, shown: verdict, state: 'sent', verdict, first: said ?? null },
    };
    setBegun((now) => now && { ...now, scans: [scan, ...now.scans] });
    return Promise.resolve(scan);
  };
  const { scans, day } = begun;
  const desk = { scans, last: scans[0], asking: false, read };
  return { desk, day, begin: undefined, end: () => setBegun(undefined) };
}
