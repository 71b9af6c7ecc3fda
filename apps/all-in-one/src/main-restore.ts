import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drill } from './backup/drill.js';
import { Refused } from './backup/refused.js';
import { restoreBackup } from './backup/restore-backup.js';

const usage = `npm run restore -- --from FOLDER [--drill]
  Puts a backup into DATA_DIR (default .data), which must not be there, or be empty; npm start goes on from it. The whole backup is verified first.
  With --drill it is restored into a folder of its own, the product is started on it, checked, and taken away again: DATA_DIR is not touched.
  BACKUP_PASSPHRASE: what it was encrypted with.`;

const { values } = parseArgs({ options: { from: { type: 'string' }, drill: { type: 'boolean', default: false } } });
if (!values.from) {
  console.error(usage);
  process.exit(2);
}
// npm runs it in the checkout; what a person types is meant from where they stand.
const here = process.env.INIT_CWD ?? process.cwd();
const from = resolve(here, values.from);
const passphrase = process.env.BACKUP_PASSPHRASE ?? '';
try {
  if (values.drill) await tryOut();
  else {
    const to = resolve(here, process.env.DATA_DIR || '.data');
    const { createdAt, files } = await restoreBackup({ from, to, passphrase });
    console.log(`${files.length} files of ${createdAt} are in ${to}: npm start goes on from there.`);
  }
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function tryOut(): Promise<void> {
  const { backedUp, figures, broken, restoreSeconds, startSeconds } = await drill(from, passphrase);
  console.log(`restored in ${restoreSeconds.toFixed(1)} s, ready after ${startSeconds.toFixed(1)} s more`);
  for (const name of Object.keys(figures) as (keyof typeof figures)[]) {
    console.log(`${String(figures[name]).padStart(8)}  ${name}, of which the backup knew ${backedUp[name]}`);
  }
  for (const [what, count] of Object.entries(broken)) console.log(`${String(count).padStart(8)}  ${what}`);
  if (Object.values(broken).some((count) => count > 0)) process.exitCode = 1;
}
