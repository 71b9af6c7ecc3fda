// The components of the product, without what only developers need, as CycloneDX: `npm run -s sbom > components.json`.
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--omit', 'dev'],
  {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const { metadata, ...list } = JSON.parse(stdout);
// Two builds of one commit give one list: neither a moment nor a number of its own.
const { timestamp, ...about } = metadata;
delete list.serialNumber;
const components = list.components.filter((component) => !component['bom-ref'].startsWith('@sangtao/'));
console.log(
  JSON.stringify(
    { ...list, metadata: { ...about, component: { ...about.component, name: 'sangtao' } }, components },
    null,
    2,
  ),
);
