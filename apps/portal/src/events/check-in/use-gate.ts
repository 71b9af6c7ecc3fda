import type { Direction } from '@sangtao/programmes/admission';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { gateStore, scansOf, type Device, type KeptScan } from './gate-store.js';
import type { GateBook } from './gate-book.js';
import { forgetSnapshot, openGate, type Gate } from './open-gate.js';
import { sendQueued } from './send-queued.js';

/** How long somebody at a gate waits for the server before the device decides by itself. */
const patienceMs = 1_500;
/** A badge that the device does not know may be newer than its list: only the server knows, so it gets longer. */
const newcomerPatienceMs = 6_000;
const sendEveryMs = 5_000;
const askEveryMs = 30_000;

/** This browser at the gates of a gathering; its badges are read anew every two minutes. */
export function useGate(gatheringId: string) {
  return useQuery({
    queryKey: ['gate', gatheringId],
    queryFn: (): Promise<Gate> => openGate(gatheringId),
    refetchInterval: 120_000,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  });
}

export interface Read {
  codeHash: string;
  gate: string;
  direction: Direction;
  means: KeptScan['means'];
}

/** Scans of this device: read, kept, sent; the last one is what stands large on the page. */
export function useScans(device: Device, book: GateBook) {
  const queries = useQueryClient();
  const [last, setLast] = useState<string>();
  const [asking, setAsking] = useState(false);
  const query = useQuery({ queryKey: ['scans', device.id], queryFn: () => scansOf(device.id), staleTime: Infinity });
  const scans = query.data ?? [];

  const send = useCallback(async () => {
    const outcome = await sendQueued(device);
    if (outcome === 'revoked') {
      await forgetSnapshot(device);
      await queries.invalidateQueries({ queryKey: ['gate'] });
    }
    await queries.invalidateQueries({ queryKey: ['scans', device.id] });
    void queries.invalidateQueries({ queryKey: ['check-in-counts'] });
    return outcome;
  }, [device, queries]);

  useRegularSending(send);

  const read = async (input: Read) => {
    const nonce = crypto.randomUUID();
    const at = Date.now();
    const { verdict: local, first } = book.read({ nonce, at, ...input });
    const online = navigator.onLine;
    const shown = online ? null : local;
    const said = first && { at: new Date(first.at).toISOString(), gate: first.gate, device: '' };
    const kept = {
      ...input,
      nonce,
      at: new Date(at).toISOString(),
      gatheringId: device.gatheringId,
      deviceId: device.id,
    };
    await (await gateStore()).put('scans', { ...kept, local, shown, state: 'queued', first: said ?? null });
    setLast(nonce);
    if (online) {
      setAsking(true);
      const patience = local === 'unknown' ? newcomerPatienceMs : patienceMs;
      await Promise.race([send().catch(() => 'later'), new Promise((resolve) => setTimeout(resolve, patience))]);
      await speakAlone(nonce);
      setAsking(false);
    }
    await queries.invalidateQueries({ queryKey: ['scans', device.id] });
    return (await (await gateStore()).get('scans', nonce))!;
  };
  return { scans, last: scans.find(({ nonce }) => nonce === last), asking, read };
}

/** Where the server has not answered in time, the device says what it makes of it, and remembers that it did. */
async function speakAlone(nonce: string): Promise<void> {
  const store = (await gateStore()).transaction('scans', 'readwrite').store;
  const scan = await store.get(nonce);
  if (scan?.state === 'queued') await store.put({ ...scan, shown: scan.local });
}

/** What waits is sent every few seconds and when the network comes back; now and then the device asks whether it still may. */
function useRegularSending(send: () => Promise<unknown>): void {
  useEffect(() => {
    let asked = Date.now();
    const waits = async () => (await (await gateStore()).getAll('scans')).some(({ state }) => state === 'queued');
    const regularly = async () => {
      if (!navigator.onLine) return;
      if (Date.now() - asked < askEveryMs && !(await waits())) return;
      asked = Date.now();
      await send();
    };
    const now = () => void send().catch(() => undefined);
    const timer = setInterval(() => void regularly().catch(() => undefined), sendEveryMs);
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [send]);
}
