import type { CountsQuery, TaskCountRow, TasksQuery } from '../api/agreements.js';

export const countColumns = ['total', 'done', 'on-schedule', 'late', 'dropped'] as const;
export type CountColumn = (typeof countColumns)[number];

/** What the address of the numbers says: the table, and which of its numbers is open. */
export interface CountSearch {
  by?: CountsQuery['by'];
  quarter?: string;
  province?: string;
  /** The row whose tasks are shown. */
  key?: string;
  standing?: CountColumn;
}

export function countOf(row: TaskCountRow, column: CountColumn): number {
  return column === 'on-schedule' ? row.onSchedule : row[column];
}

/** The filter that finds the tasks that a number counts. */
export function rowsQuery({ by = 'quarter', quarter, province, key, standing = 'total' }: CountSearch): TasksQuery {
  const filter: TasksQuery = { quarter, provinceCode: province, standing };
  if (by === 'agreement') filter.agreementId = key;
  if (by === 'party') filter.party = key;
  if (by === 'province') filter.provinceCode = key;
  if (by === 'quarter') filter.quarter = key;
  return filter;
}
