// Builds the image of the Dockerfile as `sangtao`. --stand-ins: where no registry is reached, first something in place of each image it stands on.
import { parseArgs } from 'node:util';
import { containerEngine, run } from './engine.mjs';

const { values } = parseArgs({ options: { 'stand-ins': { type: 'boolean' } } });
const engine = containerEngine();
if (values['stand-ins']) {
  // It needs the installed packages; the image alone does not.
  const { buildStandIns } = await import('./stand-ins.mjs');
  buildStandIns(engine);
}
run([...engine.build, '-t', 'sangtao', '.']);
