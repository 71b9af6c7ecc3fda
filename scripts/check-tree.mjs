// The house's rules about names and arrows: prints each breach, and fails when there is one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arrowProblems } from './house-rules/arrows.mjs';
import { migrationProblems } from './house-rules/migrations.mjs';
import { nameProblems } from './house-rules/names.mjs';
import { packageProblems } from './house-rules/packages.mjs';
import { securityProblems } from './house-rules/security-lines.mjs';

const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
const paths = listed.split('\n').filter((path) => path !== '' && existsSync(path));
const sources = paths.filter((path) => /^(apps|libs)\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
const texts = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]));
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const problems = [...nameProblems(paths), ...arrowProblems(texts), ...migrationProblems(texts)];
if (existsSync('package-lock.json')) problems.push(...packageProblems(json('package.json'), json('package-lock.json')));
if (existsSync('docs/security.md')) problems.push(...securityProblems(readFileSync('docs/security.md', 'utf8'), texts));

for (const problem of problems) console.error(problem);
console.log(`${paths.length} names and the imports of ${texts.size} files: ${problems.length} breaches`);
process.exitCode = problems.length > 0 ? 1 : 0;
