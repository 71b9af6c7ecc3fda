import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface DemoAccount {
  role: string;
  email: string;
  name: string;
  password: string;
}

const roles = ['applicant', 'judge', 'chair', 'secretary', 'officer', 'nominator', 'nominee', 'guardian', 'admin'];

/** Links that sign in as the people of the demonstration, or as the first administrator. What follows the `#` stays in the browser. */
export function showSignIn(url: string, dataDir: string): void {
  const files = { 'demo-accounts.json': 'The demonstration: sign in as', 'first-administrator.json': 'Sign in as' };
  const [name, title] = Object.entries(files).find(([one]) => existsSync(join(dataDir, one))) ?? [];
  if (name === undefined) return;
  const file = join(dataDir, name);
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
  const firstOf = new Map(accounts.toReversed().map((account) => [account.role, account]));
  console.log(`\n${title}`);
  for (const role of roles) {
    const account = firstOf.get(role);
    if (!account) continue;
    const { email, password } = account;
    console.log(`  ${role.padEnd(10)} ${url}/sign-in#${new URLSearchParams({ email, password }).toString()}`);
  }
  console.log('');
}
