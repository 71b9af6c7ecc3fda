import { daysBetween } from './days.js';

export const taskStates = ['planned', 'in-progress', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

/** What a task is counted as; late follows from the day. */
export const taskStandings = ['done', 'on-schedule', 'late', 'dropped'] as const;
export type TaskStanding = (typeof taskStandings)[number];

/** From a state to those that may follow; what was done or dropped by mistake is taken up again. */
const next: Record<TaskState, readonly TaskState[]> = {
  planned: ['in-progress', 'done', 'dropped'],
  'in-progress': ['planned', 'done', 'dropped'],
  done: ['in-progress'],
  dropped: ['planned', 'in-progress'],
};

export function mayBecome(from: TaskState, to: TaskState): boolean {
  return from === to || next[from].includes(to);
}

export interface TaskReport {
  state: TaskState;
  reason: string | null;
  evidence: string | null;
}

/** What is missing where a task ends: dropped needs its reason, done what shows it. */
export function missingForState({ state, reason, evidence }: TaskReport): { field: string; code: string }[] {
  if (state === 'dropped' && !reason) return [{ field: 'reason', code: 'required' }];
  if (state === 'done' && !evidence) return [{ field: 'evidence', code: 'required' }];
  return [];
}

/** A task that is due today is not late yet. */
export function standingOf(state: TaskState, dueOn: string, today: string): TaskStanding {
  if (state === 'done' || state === 'dropped') return state;
  return daysBetween(dueOn, today) > 0 ? 'late' : 'on-schedule';
}

/** Days after the due date on which the owner is told. */
export const overdueSteps = [1, 30, 60, 90] as const;

export interface TaskCount {
  /** Without those that were dropped. */
  total: number;
  done: number;
  onSchedule: number;
  late: number;
  dropped: number;
}

export function countTasks(tasks: readonly { state: TaskState; dueOn: string }[], today: string): TaskCount {
  const count = (wanted: TaskStanding) =>
    tasks.filter(({ state, dueOn }) => standingOf(state, dueOn, today) === wanted).length;
  const dropped = count('dropped');
  return {
    total: tasks.length - dropped,
    done: count('done'),
    onSchedule: count('on-schedule'),
    late: count('late'),
    dropped,
  };
}
