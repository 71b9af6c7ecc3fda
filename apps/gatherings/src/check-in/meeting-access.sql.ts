/** When the meetings of a `delegate` open the zone where people meet, as `MeetingTime`s. */
export const meetingTimes = `coalesce((
  select jsonb_agg(jsonb_build_object('from', (extract(epoch from opens_at) * 1000)::bigint, 'until', (extract(epoch from closes_at) * 1000)::bigint)
    order by opens_at)
  from gatherings.meeting_access access
  where access.gathering_id = delegate.gathering_id and access.account_id = delegate.account_id), '[]')`;
