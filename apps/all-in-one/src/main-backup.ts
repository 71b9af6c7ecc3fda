import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refused } from './backup/refused.js';
import { takeBackup } from './backup/take-backup.js';

const usage = `npm run backup -- --to FOLDER
  Copies everything that the product keeps in DATA_DIR (default .data) into FOLDER, while it runs. With BACKUP_PASSPHRASE in the environment it is encrypted.
  FOLDER must not be there, or be empty. A backup is whole once it holds manifest.json.`;

const { values } = parseArgs({ options: { to: { type: 'string' } } });
if (!values.to) {
  console.error(usage);
  process.exit(2);
}
// npm runs it in the checkout; what a person types is meant from where they stand.
const here = process.env.INIT_CWD ?? process.cwd();
const passphrase = process.env.BACKUP_PASSPHRASE ?? '';
const began = performance.now();
try {
  const dataDir = resolve(here, process.env.DATA_DIR || '.data');
  const { bytes, files } = await takeBackup({ dataDir, to: resolve(here, values.to), passphrase });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s${passphrase ? ', encrypted' : ''}: ${values.to}`,
  );
  if (!passphrase)
    console.log(
      'It holds secrets and personal data in plain: keep it as safely as the product, or set BACKUP_PASSPHRASE.',
    );
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
