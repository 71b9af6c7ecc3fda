import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

jest.setTimeout(240_000);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const trees: string[] = [];
afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true, force: true })));

/** A tree of files as the script finds it, and what the script says of it. */
function check(files: Record<string, string>): Promise<{ code: number; breaches: string[] }> {
  const tree = mkdtempSync(join(tmpdir(), 'house-rules-'));
  trees.push(tree);
  execFileSync('git', ['init', '--quiet'], { cwd: tree });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'scripts/check-tree.mjs')], { cwd: tree }, (error, _out, errors) => {
      resolve({ code: error ? Number(error.code) : 0, breaches: errors.split('\n').filter(Boolean) });
    });
  });
}

/** A small service in which nothing is wrong. */
const service = {
  'README.md': '',
  'docs/decisions/0001-a.md': '',
  'apps/judging/src/main.ts': `import './judging.module.js';`,
  'apps/judging/src/judging.module.ts': `import './sheets/sheets.controller.js'; import './sheets/sheet-scored.consumer.js';`,
  'apps/judging/src/sheets/sheets.controller.ts': `import './submit.usecase.js';`,
  'apps/judging/src/sheets/sheet-scored.consumer.ts': `import './submit.usecase.js';`,
  'apps/judging/src/sheets/submit.usecase.ts': `import './sheets.store.js'; import './sheet.js';`,
  'apps/judging/src/sheets/sheets.store.ts': `import { DataSource } from 'typeorm'; import type { Submit } from './submit.js';`,
  'apps/judging/src/sheets/submit.ts': `import './sheets.store.js';`,
  'apps/judging/src/sheets/sheet.ts': `import type { DataSource } from 'typeorm'; import { createHash } from 'node:crypto';`,
  'apps/judging/src/sheets/sheet.spec.ts': `import './sheet.js';`,
  'apps/judging/src/migrations/1763900000000-create.ts': '',
};

test('a tree in which nothing is wrong passes', async () => {
  expect(await check(service)).toEqual({ code: 0, breaches: [] });
});

describe('the script finds', () => {
  const sheets = 'apps/judging/src/sheets';
  const planted: [breach: string, files: Record<string, string>][] = [
    ['apps/judging/src/utils/x.ts: a name that says nothing', { 'apps/judging/src/utils/x.ts': '' }],
    [`${sheets}/helpers.ts: a name that says nothing`, { [`${sheets}/helpers.ts`]: '' }],
    ['libs/a/src/index.ts: a barrel: import the file itself', { 'libs/a/src/index.ts': '' }],
    [`${sheets}/scoreSheet.ts: a name that is not in kebab-case`, { [`${sheets}/scoreSheet.ts`]: '' }],
    ['apps/judging/test/a.test.ts: tests are called *.spec.ts', { 'apps/judging/test/a.test.ts': '' }],
    ['apps/judging/test/a.store.ts: a part of the service among its tests', { 'apps/judging/test/a.store.ts': '' }],
    ['apps/judging/src/migrations/add.ts: a migration without its time', { 'apps/judging/src/migrations/add.ts': '' }],
    [
      'apps/judging/src/a.ts: a part of a service belongs into the folder of its feature',
      { 'apps/judging/src/a.ts': '' },
    ],
    [`${sheets}/a.manager.ts: .manager is no role of a file`, { [`${sheets}/a.manager.ts`]: '' }],
    ['docs/decisions/0001-a.md, docs/decisions/0001-b.md: one number', { 'docs/decisions/0001-b.md': '' }],
    ['docs/decisions/c.md: a decision without its number', { 'docs/decisions/c.md': '' }],
    [
      `${sheets}/a.store.ts imports ${sheets}/submit.usecase.ts: a store knows no usecase`,
      { [`${sheets}/a.store.ts`]: `import './submit.usecase.js';` },
    ],
    [
      `${sheets}/a.usecase.ts imports ${sheets}/sheets.controller.ts: a usecase knows no controller`,
      { [`${sheets}/a.usecase.ts`]: `import type { A } from './sheets.controller.js';` },
    ],
    [
      `${sheets}/a.view.ts imports ${sheets}/submit.usecase.ts: a view knows no usecase`,
      { [`${sheets}/a.view.ts`]: `import './submit.usecase.js';` },
    ],
    [
      `${sheets}/a.controller.ts imports ${sheets}/sheet-scored.consumer.ts: a controller knows no consumer`,
      { [`${sheets}/a.controller.ts`]: `import './sheet-scored.consumer.js';` },
    ],
    [
      `${sheets}/a.dto.ts imports ${sheets}/sheets.store.ts: a dto knows no store`,
      { [`${sheets}/a.dto.ts`]: `import './sheets.store.js';` },
    ],
    [
      `${sheets}/a.ts holds rules, and imports pg`,
      { [`${sheets}/a.ts`]: `import { Pool } from 'pg';`, [`${sheets}/a.spec.ts`]: '' },
    ],
    [
      `${sheets}/b.ts holds rules, and ${sheets}/sheets.store.ts, which it loads, imports typeorm`,
      { [`${sheets}/b.ts`]: `const load = () => import('./sheets.store.js');`, [`${sheets}/b.spec.ts`]: '' },
    ],
    [
      `a circle: libs/a/src/a.ts → libs/a/src/b.ts → libs/a/src/a.ts`,
      { 'libs/a/src/a.ts': `export { b } from './b.js';`, 'libs/a/src/b.ts': `import { a } from '@sangtao/a/a';` },
    ],
  ];

  let found: string[];
  beforeAll(async () => {
    found = (await check(Object.assign({}, service, ...planted.map(([, files]) => files)) as typeof service)).breaches;
  });

  test.each(planted)('%s', (breach) => expect(found).toContain(breach));

  test('nothing else', () => expect(found.toSorted()).toEqual(planted.map(([breach]) => breach).toSorted()));
});

/** What the module boundaries say of a text that stands in this file. */
function lint(texts: { path: string; text: string }[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ['scripts/lint-text.mjs'], { cwd: root }, (error, out) => {
      if (error) reject(new Error('the text could not be linted', { cause: error }));
      else resolve(JSON.parse(out) as string[]);
    });
    child.stdin!.end(JSON.stringify(texts));
  });
}

test('the tags of the projects hold: each arrow that is wrong is found, and one that is right is not', async () => {
  const planted: [path: string, imported: string, found: RegExp | ''][] = [
    ['apps/judging/src/ledger/chain.ts', '@sangtao/fair-judging/rank', ''],
    ['apps/judging/src/ledger/chain.ts', '@sangtao/awards/module', /type:service/],
    ['libs/fair-judging/src/aggregate.ts', '@sangtao/service-kit/refusal', /type:pure/],
    ['libs/fair-judging/src/aggregate.ts', '@nestjs/common', /type:pure.*not allowed to import.*@nestjs/s],
    ['libs/contracts/src/topics.ts', 'typeorm', /type:contracts.*not allowed to import.*typeorm/s],
    ['libs/contracts/src/topics.ts', '@sangtao/messaging/outbox', /type:contracts/],
    ['libs/service-kit/src/clock.ts', '@sangtao/fair-judging/rank', /type:platform/],
    ['libs/testing/src/postgres.ts', '@sangtao/service-kit/clock', /type:testing|[Cc]ircular/],
    ['apps/portal/src/app/theme.ts', '@sangtao/service-kit/refusal', /type:portal/],
    ['apps/all-in-one/src/contexts.ts', '@sangtao/fair-judging/rank', /type:composition/],
  ];
  const texts = planted.map(([path, imported]) => ({ path, text: `import * as all from '${imported}';\nvoid all;\n` }));
  const found = await lint(texts);
  for (const [n, [path, imported, wanted]] of planted.entries()) {
    const what = `${path} imports ${imported}: ${found[n]}`;
    if (wanted === '') expect(what).toBe(`${path} imports ${imported}: `);
    else expect(what).toMatch(wanted);
  }
});

test('a migration that older programs cannot go on after is found unless it says so, and one that says so must be called so', async () => {
  const folder = 'apps/judging/src/migrations';
  const migration = (name: string, ...statements: string[]) =>
    `class ${name} { async up(run) { ${statements.map((one) => `await run.query(\`${one}\`);`).join(' ')} } }`;
  const expanding = [
    'create table judging.a (id int primary key, b text not null)',
    `alter table judging.a add c text, add d int not null default 0, add e text[] not null default '{}'`,
    'alter table judging.a add f text not null generated always as (lower(b)) stored, alter b drop not null',
    'drop index judging.a_b',
    'alter table judging.a drop constraint a_b_fkey, add foreign key (b) references judging.b on delete cascade',
    `alter table judging.a drop constraint a_c_check, add constraint a_c_check check (c in ('x', 'y', 'z'))`,
  ];
  const breaking: [what: string, statement: string][] = [
    ['drops', 'alter table judging.a drop column b'],
    ['drops', 'drop table judging.a'],
    ['drops', 'alter table judging.a drop constraint a_b_fkey'],
    ['drops', 'alter table judging.a drop constraint a_c_check'],
    ['renames', 'alter table judging.a rename b to c'],
    ['wants a value where there was none', 'alter table judging.a alter c set not null'],
    ['changes a type', 'alter table judging.a alter column d type bigint'],
    ['forbids by a constraint', 'alter table judging.a add constraint a_c unique (c)'],
    ['adds a column that must be given', 'alter table judging.a add g text, add h text not null'],
  ];
  const time = (n: number) => String(1_800_000_000_000 + n);
  const files = Object.fromEntries(
    breaking.map(([, statement], n) => [`${folder}/${time(n)}-change.ts`, migration(`Change${time(n)}`, statement)]),
  );
  Object.assign(files, {
    [`${folder}/${time(20)}-expand.ts`]: migration(`Expand${time(20)}`, ...expanding),
    [`${folder}/${time(21)}-breaking-drop.ts`]: migration(`BreakingDrop${time(21)}`, 'drop table judging.a'),
    [`${folder}/${time(22)}-breaking-too.ts`]: migration(`Too${time(22)}`, 'drop table judging.a'),
    [`${folder}/${time(23)}-quiet.ts`]: migration(`BreakingQuiet${time(23)}`, 'drop table judging.a'),
  });
  const named = 'breaking-… is the name of a file whose class is called Breaking…';
  expect((await check({ ...service, ...files })).breaches.toSorted()).toEqual([
    ...breaking.map(
      ([what], n) =>
        `${folder}/${time(n)}-change.ts ${what}: an older program cannot go on; call it breaking-…, or expand first`,
    ),
    `${folder}/${time(22)}-breaking-too.ts: ${named}`,
    `${folder}/${time(23)}-quiet.ts: ${named}`,
  ]);
});

test('S73: a version that moves, a package without its hash, one that names a registry, and an install script nobody decided about are found', async () => {
  const manifest = { dependencies: { a: '^1.0.0', b: '1.0.0' }, allowScripts: { 'b@1.0.0': false } };
  const packages = {
    'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz', hasInstallScript: true },
    'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', hasInstallScript: true },
  };
  const files = { 'package.json': JSON.stringify(manifest), 'package-lock.json': JSON.stringify({ packages }) };
  expect((await check({ ...service, ...files })).breaches).toEqual([
    'package.json: a ^1.0.0 is no exact version',
    'package-lock.json: node_modules/a 1.0.0 has no hash',
    'package-lock.json: node_modules/a names where it came from; it is the registry of whoever installs',
    'package.json: allowScripts says nothing of a, which runs a script at install',
  ]);
});

test('a security line is found whose test is not there, that says nothing, or whose test the page does not know', async () => {
  const spec = 'apps/judging/src/sheets/sheet.spec.ts';
  const named = { [spec]: `import './sheet.js'; test('S1${': '}holds', () => {});` };
  const page = `| S2 | two | \`${spec}\` | holds |\n| S3 | three | – | holds |\n| S4 | four | – | open: not built |\n`;
  expect((await check({ ...service, ...named, 'docs/security.md': page })).breaches).toEqual([
    `docs/security.md: no test of ${spec} is named after S2`,
    'docs/security.md: S3 has no test, and its state says neither open, left out nor elsewhere',
    `docs/security.md: S1 is tested in ${spec}, which its row does not say`,
  ]);
});
