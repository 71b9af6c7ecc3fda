/**
 * Who may read what, as conditions over `judge`, `round` and `entry`, so that every query decides alike: own entries, the same
 * employer and the same province (where the rulebook says so) are conflicts of interest.
 */
export const conflicted = `(judge.account_id = entry.applicant_id or judge.account_id = any(entry.author_account_ids)
  or (round.same_organisation and judge.organisation_id = entry.organisation_id)
  or (round.same_province and judge.province_code = entry.province_code)) is true`;

export const inField = `(cardinality(judge.field_codes) = 0 or entry.field_code = any(judge.field_codes))`;

/** Where the stage assigns, only what is assigned; elsewhere everything. */
export const allotted = `(not round.exact or exists (
  select 1 from judging.assignment where assignment.judge_id = judge.id and assignment.entry_id = entry.id))`;

/** What is on a judge's table; a sheet that was recused is told by its own state. */
export const readable = `not entry.withdrawn and ${inField} and ${allotted} and not ${conflicted}`;
