// Writes the portal's types from the documents of the services (build first). `--check` writes nothing and fails when they are stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { contexts } from '../apps/all-in-one/dist/contexts.js';
import { openApi } from '../libs/service-kit/dist/documents/open-api.js';
import { clientTypes } from './client-types.mjs';

const folder = new URL('../apps/portal/src/api/generated/', import.meta.url);
const check = process.argv.includes('--check');
const stale = [];

mkdirSync(folder, { recursive: true });
for (const context of contexts) {
  const file = new URL(`${context.name}.ts`, folder);
  const wanted = clientTypes(context.name, openApi(context, 'en'));
  if (wanted === read(file)) continue;
  stale.push(context.name);
  if (!check) writeFileSync(file, wanted);
}

const names = stale.join(', ');
if (stale.length === 0) console.log('the portal’s types are those of the documents');
else if (!check) console.log(`written: ${names}`);
else {
  console.error(`the portal’s types are stale (${names}): npm run api-client`);
  process.exit(1);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
