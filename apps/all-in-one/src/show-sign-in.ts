import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface DemoAccount {
  role: string;
  email: string;
  name: string;
  password: string;
}

/** Links that sign in as the people of the demonstration. What follows the `#` stays in the browser. */
export function showSignIn(url: string, dataDir: string): void {
  const file = join(dataDir, 'demo-accounts.json');
  if (!existsSync(file)) return;
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
  const firstOf = new Map(accounts.toReversed().map((account) => [account.role, account]));
  console.log('\nThe demonstration: sign in as');
  for (const role of ['applicant', 'judge', 'chair', 'secretary', 'officer', 'admin']) {
    const account = firstOf.get(role);
    if (!account) continue;
    const { email, password } = account;
    console.log(`  ${role.padEnd(10)} ${url}/sign-in#${new URLSearchParams({ email, password }).toString()}`);
  }
  console.log('');
}
