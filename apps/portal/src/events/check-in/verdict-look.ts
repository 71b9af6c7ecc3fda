import type { Verdict } from '@sangtao/programmes/admission';
import type { KeptScan } from './gate-store.js';

export type Look = 'good' | 'exit' | 'bad';

/** What holds for a scan by all that this device knows: the server's word once there is one, else its own. */
export function verdictOf({ verdict, local, state }: KeptScan): Verdict {
  return state === 'sent' && verdict ? verdict : local;
}

/** Queued, sent, or let in here and refused there. */
export function stateOf({ state, shown, verdict }: KeptScan): 'queued' | 'sent' | 'refused' {
  if (state === 'queued') return 'queued';
  return shown === 'admitted' && verdict !== 'admitted' ? 'refused' : 'sent';
}

export function lookOf(verdict: Verdict): Look {
  if (verdict === 'admitted') return 'good';
  return verdict === 'exit-recorded' ? 'exit' : 'bad';
}
