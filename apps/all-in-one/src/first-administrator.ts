import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateAccounts, identityContext } from '@sangtao/identity/module';
import { runContexts } from '@sangtao/service-kit/boot';
import { KitSettings, settings } from '@sangtao/service-kit/settings';
import { v7 } from 'uuid';
import { nobodyYet } from './nobody-yet.js';

/** An empty system on one machine, where no mail may leave: its administrator signs in by a link that the start prints. */
export async function makeFirstAdministrator(dataDir: string, say: (text: string) => void): Promise<void> {
  const kit = settings(KitSettings);
  if (!(await nobodyYet(kit.databaseUrl))) return;
  const email = process.env.ADMIN_EMAIL || 'admin@sangtao.example.com';
  // Identity would make the same account, for a mailbox, before this does.
  process.env.ADMIN_EMAIL = '';
  const account = { role: 'admin', email, name: 'Quản trị hệ thống', password: randomBytes(12).toString('base64url') };
  const file = join(dataDir, 'first-administrator.json');
  // Written first: an account that nobody could sign in to would be worse than a password without an account.
  writeFileSync(file, JSON.stringify([account], null, 2), { mode: 0o600 });
  const system = await runContexts([identityContext], { settings: { ...kit, port: 0 } });
  try {
    const grants = [{ role: 'admin' as const, scope: '*' }];
    await system.contexts
      .get('identity')!
      .app.get(CreateAccounts, { strict: false })
      .execute([{ ...account, id: v7(), grants }]);
  } finally {
    await system.stop();
  }
  say(`nobody has an account yet: the first administrator's stands in ${file}`);
}
