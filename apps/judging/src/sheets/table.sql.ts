import { readable } from '../assignments/readable.sql.js';

/** A judge's table: what may be read, beside the own sheets. */
export const table = `judging.judge join judging.round on round.id = judge.round_id and round.state <> 'preparing'
  join judging.entry on entry.edition_id = round.edition_id and ${readable}
  left join judging.sheet on sheet.entry_id = entry.id and sheet.judge_id = judge.id`;

/** Who recused has the entry no longer. */
export const isThere = `judge.state = 'accepted' and sheet.state is distinct from 'recused'`;
