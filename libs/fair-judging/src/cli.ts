import { agreementCommand, usage as agreementUsage } from './commands/agreement.command.js';
import { assignCommand, usage as assignUsage } from './commands/assign.command.js';
import { BadInput, type Command } from './commands/command.js';
import { compareCommand, usage as compareUsage } from './commands/compare.command.js';
import { duplicatesCommand, usage as duplicatesUsage } from './commands/duplicates.command.js';
import { rankCommand, usage as rankUsage } from './commands/rank.command.js';
import { repairCommand, usage as repairUsage } from './commands/repair.command.js';
import { verifyCommand, usage as verifyUsage } from './commands/verify.command.js';

const commands = new Map<string, Command>([
  ['rank', rankCommand],
  ['agreement', agreementCommand],
  ['compare', compareCommand],
  ['assign', assignCommand],
  ['repair', repairCommand],
  ['duplicates', duplicatesCommand],
  ['verify', verifyCommand],
]);

const USAGE = `usage: fair-judging ${[rankUsage, agreementUsage, compareUsage, assignUsage, repairUsage, duplicatesUsage, verifyUsage].join('\n       fair-judging ')}`;

/** Exit codes that others script: see the table in the README. */
const DONE = 0;
const BUG = 1;
const BAD_INPUT = 2;
const REFUSED = 3;

async function run([name = '', ...args]: string[]): Promise<number> {
  try {
    const command = commands.get(name);
    if (command === undefined) throw new BadInput(USAGE);
    const { document, refused } = await command(args);
    console.log(JSON.stringify(document));
    return refused ? REFUSED : DONE;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const known = error instanceof BadInput || code.startsWith('ERR_PARSE_ARGS');
    console.error(known && error instanceof Error ? error.message : error);
    return known ? BAD_INPUT : BUG;
  }
}

process.exitCode = await run(process.argv.slice(2));
