import { chaseSteps } from './agreement.js';

/** Of `agreement`: what `silenceOf` says on a day, for lists that are filtered and sorted by it. A test compares the two. */
export const silenceOn = (day: string) => `lateral (
    select case
      when agreement.state = 'signed' and ${day}::date - signed_on >= start_within_days then 'not-begun'
      when agreement.state in ('signed', 'underway') and ${day}::date - greatest(review_on, updated_on) >= ${chaseSteps[0]} then 'no-update'
    end as why) as reason,
  lateral (select case why when 'not-begun' then signed_on when 'no-update' then greatest(review_on, updated_on) end as since) as silence`;

/** Of `task`, with today as `$2`: how many stand how. */
export const taskCounts = `
  count(*) filter (where task.state <> 'dropped')::int as total, count(*) filter (where task.state = 'done')::int as done,
  count(*) filter (where task.state in ('planned', 'in-progress') and due_on >= $2::date)::int as "onSchedule",
  count(*) filter (where task.state in ('planned', 'in-progress') and due_on < $2::date)::int as late,
  count(*) filter (where task.state = 'dropped')::int as dropped`;

/** The tasks that each of these counts. */
export const standings = {
  total: `task.state <> 'dropped'`,
  done: `task.state = 'done'`,
  'on-schedule': `task.state in ('planned', 'in-progress') and task.due_on >= $2::date`,
  late: `task.state in ('planned', 'in-progress') and task.due_on < $2::date`,
  dropped: `task.state = 'dropped'`,
} as const;
