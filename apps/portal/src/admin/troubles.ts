import type { MailQueue, Service, ServiceState } from '../api/operations.js';

/** Sections of the runbook, which are the names of the alerts. */
type Section =
  | 'ServiceDown'
  | 'EventsStalled'
  | 'EventsParked'
  | 'OutboxStuck'
  | 'MailsFailed'
  | 'MailsLate'
  | 'DiskNearlyFull'
  | 'BackupMissing'
  | 'ClockWrong';

/** Something that needs a person; `service` where it is one service's. */
export interface Trouble {
  section: Section;
  service?: Service;
  count?: number;
}

/** What the alert rules of Prometheus hold as well (infra/observability/alerts.yml). */
const limits = { outboxSeconds: 60, mailSeconds: 1800, freeShare: 0.15, backupHours: 26, clockMs: 1000 };

export interface Row {
  service: Service;
  /** Undefined: it could not be asked. */
  state: ServiceState | undefined;
}

/** What is not as it should be, worst first. A system that was never backed up is told of elsewhere: a trial needs none. */
export function troublesOf(rows: readonly Row[], mail: MailQueue | undefined, now: Date): Trouble[] {
  const known = rows.flatMap(({ state }) => (state ? [state] : []));
  const fullest = fullestDisk(known);
  const backup = lastBackup(known);
  const skew = Math.max(0, ...known.map(({ database }) => Math.abs(database.clockDifferenceMs)));
  const own = (section: Section, is: (state: ServiceState) => number | false): Trouble[] =>
    rows.flatMap(({ service, state }) => {
      const count = state && is(state);
      return count ? [{ section, service, count }] : [];
    });
  return [
    ...rows.flatMap(({ service, state }): Trouble[] => (state ? [] : [{ section: 'ServiceDown', service }])),
    ...own('EventsStalled', ({ live, lag }) => !live && Math.max(lag, 1)),
    ...own('OutboxStuck', ({ outbox, outboxSeconds }) => outboxSeconds > limits.outboxSeconds && outbox),
    ...own('EventsParked', ({ parkedKeys }) => parkedKeys),
    ...(fullest && fullest.free < limits.freeShare
      ? [{ section: 'DiskNearlyFull' as const, count: Math.round(fullest.free * 100) }]
      : []),
    ...(backup && hoursSince(backup.finishedAt, now) > limits.backupHours
      ? [{ section: 'BackupMissing' as const, count: Math.floor(hoursSince(backup.finishedAt, now)) }]
      : []),
    ...(skew > limits.clockMs ? [{ section: 'ClockWrong' as const, count: Math.round(skew / 1000) }] : []),
    ...(mail ? mailTroubles(mail, now) : []),
  ];
}

/** Nothing is called fine before everything was asked; a trouble is told as soon as it is known. */
export function standingOf(
  troubles: readonly Trouble[],
  { rows, mail }: { rows: readonly { isPending: boolean }[]; mail: MailQueue | undefined },
): 'trouble' | 'unknown' | 'fine' {
  if (troubles.length > 0) return 'trouble';
  return mail === undefined || rows.some(({ isPending }) => isPending) ? 'unknown' : 'fine';
}

function mailTroubles({ failed, waitingSince }: MailQueue, now: Date): Trouble[] {
  const waitingSeconds = waitingSince ? (now.getTime() - Date.parse(waitingSince)) / 1000 : 0;
  return [
    ...(failed > 0 ? [{ section: 'MailsFailed' as const, count: failed }] : []),
    ...(waitingSeconds > limits.mailSeconds
      ? [{ section: 'MailsLate' as const, count: Math.floor(waitingSeconds / 60) }]
      : []),
  ];
}

/** The newest of those that the services know of: each has a data folder of its own. */
export function lastBackup(states: readonly ServiceState[]): NonNullable<ServiceState['backup']> | undefined {
  return states
    .flatMap(({ backup }) => (backup ? [backup] : []))
    .sort((a, b) => Date.parse(b.finishedAt) - Date.parse(a.finishedAt))[0];
}

/** The disk with the smallest free share, from 0 to 1. */
export function fullestDisk(states: readonly ServiceState[]): { free: number; freeBytes: number } | undefined {
  return states
    .flatMap(({ disk }) => (disk ? [{ free: disk.freeBytes / disk.sizeBytes, freeBytes: disk.freeBytes }] : []))
    .sort((a, b) => a.free - b.free)[0];
}

function hoursSince(moment: string, now: Date): number {
  return (now.getTime() - Date.parse(moment)) / 3_600_000;
}
