// Builds the image of the Dockerfile as `sangtao`. --stand-ins: where no registry is reached, first something in place of each image it stands on.
import { parseArgs } from 'node:util';
import { containerEngine, run } from './engine.mjs';
import { buildStandIns } from './stand-ins.mjs';

const { values } = parseArgs({ options: { 'stand-ins': { type: 'boolean' } } });
const engine = containerEngine();
if (values['stand-ins']) buildStandIns(engine);
run([...engine.build, '-t', 'sangtao', '.']);
