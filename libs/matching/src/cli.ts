import { matchFiles } from './cli/command.js';
import { BadInput } from './cli/read-listings.js';

/** Exit codes that others script: see the table in the README. */
const DONE = 0;
const BUG = 1;
const BAD_INPUT = 2;
const REFUSED = 3;

function run(args: string[]): number {
  try {
    const document = matchFiles(args);
    console.log(JSON.stringify(document));
    return document.refused === undefined ? DONE : REFUSED;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const known = error instanceof BadInput || code.startsWith('ERR_PARSE_ARGS');
    console.error(known && error instanceof Error ? error.message : error);
    return known ? BAD_INPUT : BUG;
  }
}

process.exitCode = run(process.argv.slice(2));
