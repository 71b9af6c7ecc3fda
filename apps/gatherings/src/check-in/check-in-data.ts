import { rowsOf, type DataClass } from '@sangtao/service-kit/retention';

/** Who passed which gate when: for as long as attendance and doubles may be asked about. */
export const checkInData: readonly DataClass[] = [
  { name: 'scans', keep: 365, forget: rowsOf({ table: 'scan', since: 'received_at' }) },
  { name: 'presences', keep: 365, forget: rowsOf({ table: 'presence', since: 'day::timestamptz' }) },
  { name: 'meeting-access', keep: 365, forget: rowsOf({ table: 'meeting_access', since: 'closes_at' }) },
];
