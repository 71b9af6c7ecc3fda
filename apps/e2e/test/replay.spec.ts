import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, jest, test } from '@jest/globals';

jest.setTimeout(120_000);
const folder = mkdtempSync(join(tmpdir(), 'sangtao-replay-'));
const main = fileURLToPath(new URL('../dist/replay.js', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function replay(csv: string) {
  const [file, report] = [join(folder, 'table.csv'), join(folder, 'report.json')];
  writeFileSync(file, csv);
  const { status, stderr } = spawnSync(process.execPath, [main, file, '--report', report], { encoding: 'utf8' });
  return { status, stderr, report: () => JSON.parse(readFileSync(report, 'utf8')) as Report };
}

interface Report {
  counted: { registered: number; withdrawn: number; scores: number };
  lost: string[];
  differences: string[];
  ranking: { id: string; score: number; rank: number }[];
}

test('a whole contest of a table runs through the product: nothing is lost and the ranking is that of the means', () => {
  const rows = Array.from(
    { length: 30 },
    (_, n) => `s${n},Bài số ${n},${n % 10} ${(n * 3) % 10} ${n % 7 ? 5 : ''},Reject`,
  );
  rows.push('gone,Bài rút,8 8,withdrawn', 'none,Chưa ai chấm,,Reject');
  const { status, report } = replay(['id,title,scores,decision', ...rows].join('\n'));
  expect(status).toBe(0);
  const { counted, lost, differences, ranking } = report();
  expect([lost, differences]).toEqual([[], []]);
  expect(counted).toEqual({ registered: 32, withdrawn: 1, scores: 30 * 3 - 5 + 2 });
  expect(ranking).toHaveLength(30);
  expect(ranking.find(({ id }) => id === 's9')!.score).toBeCloseTo((9 + 7 + 5) / 3, 10);
});

test('a table that cannot be read is refused with line and field', () => {
  const { status, stderr } = replay('id,title,scores,decision\na,A,6 11,Reject\n');
  expect(status).toBe(2);
  expect(stderr).toContain('line 2, field scores: whole numbers from 0 to 10');
});
