import { Pool } from 'pg';

/** Words of titles; one in fifty titles is a “máy sấy”. */
const words = `array['thiết','bị','đo','nước','phần','mềm','quản','lý','lớp','học','đèn','nông','sản','ứng','dụng','bảo','quản','trái','cây','vườn']`;
const word = (n: string) => `(${words})[1 + (n * ${n}) % 20]`;

/**
 * Accepted entries of an edition and what judging knows of them, written by SQL: as if `count` people had handed in, without what follows of it.
 * Every entry has some sheets of the round's judges.
 */
export async function seedEntries(
  databaseUrl: string,
  { editionId, roundId }: { editionId: string; roundId: string },
  count: number,
  sheets = 3,
): Promise<void> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    await pool.query(
      `insert into registration.entry (id, edition_id, code, state, applicant_id, title, field_code, province_code, answers,
         authors, submitted_at, changed_at, created_at, version, event_version)
       select gen_random_uuid(), $1, $3 || lpad(n::text, 7, '0'),
         (array['accepted','accepted','accepted','submitted','returned'])[1 + n % 5], gen_random_uuid(),
         case when n % 50 = 0 then 'Máy sấy ' else '' end || ${[3, 7, 11, 13, 17].map((by) => word(String(by))).join(` || ' ' || `)} || ' ' || n,
         'general', lpad((1 + n % 34)::text, 2, '0'), jsonb_build_object('summary', repeat('giải pháp kỹ thuật ', 50)),
         '[{"name": "Tác giả dự thi", "sharePercent": 100}]', now() - n * interval '1 second', now(), now(), 1, 1
       from generate_series(1, $2::int) as n`,
      [editionId, count, `B${Date.now().toString(36).toUpperCase()}-`],
    );
    await pool.query(
      `insert into judging.entry (id, edition_id, code, field_code, province_code, applicant_id, author_account_ids, title, dossier, files)
       select id, edition_id, code, field_code, province_code, applicant_id, '{}', title,
         jsonb_build_array(jsonb_build_object('key', 'summary', 'text', answers ->> 'summary')), '[]'
       from registration.entry where edition_id = $1`,
      [editionId],
    );
    await pool.query(
      `insert into judging.sheet (id, round_id, entry_id, judge_id, state, points, total, scored_at, revision, changed_at)
       select gen_random_uuid(), $2, entry.id, judge.id, 'submitted', jsonb_build_object('score', score), score, now(), 1, now()
       from (select id, row_number() over (order by code) as nr from judging.entry where edition_id = $1) as entry
       join (select id, row_number() over (order by id) as place, count(*) over () as judges from judging.judge where round_id = $2) as judge
         on (entry.nr + place) % judges < $3::int
       cross join lateral (select ((entry.nr * 7 + judge.place * 3) % 11)::float8 as score) as given`,
      [editionId, roundId, sheets],
    );
    await pool.query('vacuum analyze registration.entry, judging.entry, judging.sheet');
  } finally {
    await pool.end();
  }
}
