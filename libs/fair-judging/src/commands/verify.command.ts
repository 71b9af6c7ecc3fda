import { parseArgs } from 'node:util';
import { BundleError, parseBundle, verifyBundle } from '../bundle.js';
import { about, BadInput, readInput, warn, type Outcome } from './command.js';

export const usage = 'verify BUNDLE.json [--key KEY]';

const isComplaint = (error: unknown) => error instanceof BundleError || error instanceof SyntaxError;

export function verifyCommand(args: string[]): Outcome {
  const options = { key: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BadInput(`usage: ${usage}`);
  const verification = verifyBundle(
    about(file, isComplaint, () => parseBundle(readInput(file))),
    values.key,
  );
  const { identical, ledger, signature = 'ok' } = verification;
  if (!identical) warn(`${file}: the published ranking does not follow from the records`);
  if (ledger !== 'ok') warn(`${file}: ${ledger}`);
  if (signature !== 'ok') warn(`${file}: ${signature}`);
  return { document: verification, refused: !identical || ledger !== 'ok' || signature !== 'ok' };
}
