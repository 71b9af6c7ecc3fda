import { fileURLToPath } from 'node:url';

/** Kills the process by SIGKILL at the nth statement that is sent to PostgreSQL for a request. */
export interface CrashPoint {
  when: 'before it is sent' | 'when it was sent' | 'when it is answered';
  nth: number;
}

/** What keeps a promise, and can be taken away from outside. */
export const guards = ['one transaction', 'cursor with its effect', 'inbox', 'graceful stop', 'database time'] as const;
export type Guard = (typeof guards)[number];

/** What a process of the product has to suffer from its start on. */
export interface Faults {
  without?: Guard[];
  /** How much the clock of the process is ahead of the machine's, in milliseconds. */
  clockAheadMs?: number;
}

export const faultHeader = 'x-crash-point';
export const statementsHeader = 'x-statements';
export const faultsVariable = 'SANGTAO_TEST_FAULTS';

/** Settings of a process that suffers these. Jest runs the sources, but a process of the product gets the built module. */
export function suffering(faults: Faults = {}): Record<string, string> {
  const preload = new URL('../../dist/faults/preload.js', import.meta.url);
  return {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${fileURLToPath(preload)}`.trim(),
    [faultsVariable]: JSON.stringify(faults),
  };
}
