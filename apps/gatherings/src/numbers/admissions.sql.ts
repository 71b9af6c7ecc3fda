import type { Gathering } from '../gatherings/gathering.js';

/**
 * Whom gates let in, one row for each time: of the gathering `$1`, in the hours of its time zone `$2`, with the zones that its gates lead into as `$3`.
 * Figures and their rows are both made from it. `zone` is null for a gate that the set-up has no more.
 */
export const admissions = `(
  select scan.nonce, scan.at, scan.day, extract(hour from scan.at at time zone $2)::int as hour, scan.gate, gate.zone, scan.scanner_id,
    scan.delegate_id, row_number() over (partition by scan.delegate_id, scan.day order by scan.at, scan.nonce) = 1 as first_of_day,
    row_number() over (partition by scan.delegate_id order by scan.at, scan.nonce) = 1 as first_of_all
  from gatherings.scan left join jsonb_to_recordset($3::jsonb) as gate (code text, zone text) on gate.code = scan.gate
  where scan.gathering_id = $1 and scan.verdict = 'admitted') as admission`;

/** Which gathering, when its days begin, and where its gates lead. */
export type Counted = Pick<Gathering, 'id' | 'timeZone' | 'template'>;

/** $1 to $3 of {@link admissions}. */
export function valuesOf({ id, timeZone, template }: Counted): unknown[] {
  return [id, timeZone, JSON.stringify(template.gates.map(({ code, zone }) => ({ code, zone })))];
}
