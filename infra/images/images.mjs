// Builds the image of the Dockerfile as `sangtao`. --stand-ins: where no registry is reached, first something in place of each image it stands on.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { containerEngine, start } from './engine.mjs';

const { values } = parseArgs({ options: { 'stand-ins': { type: 'boolean' } } });
const engine = containerEngine();
// It needs the installed packages; the image alone does not.
const standIns = values['stand-ins'] ? await import('./stand-ins.mjs') : undefined;
standIns?.buildStandIns(standIns.below, engine);
// Its steps are not kept: the first that copies the sources differs every time, and keeping a thousand packages takes longer than installing them.
const image = start([...engine.build, ...packagesOfThisMachine(), '-t', 'sangtao', '.']);
try {
  // Meanwhile: much of it is waiting for what is fetched.
  standIns?.buildStandIns(standIns.beside, engine);
} catch (error) {
  image.stop();
  throw error;
}
await image.ended;

/** What npm fetched here before, it need not fetch again; each package is held to its hash all the same. */
function packagesOfThisMachine() {
  if (engine.name !== 'podman') return [];
  const cache = spawnSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).stdout.trim();
  return ['--volume', `${cache}:/root/.npm`];
}
