import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { FirstAdministrator } from '../src/accounts/first-administrator.js';
import { GrantsStore } from '../src/grants/grants.store.js';
import { identityContext } from '../src/identity.module.js';

jest.setTimeout(15_000);
let system: TestSystem;

beforeAll(async () => {
  process.env.ADMIN_EMAIL = 'Quan-Tri@example.com';
  system = await startContexts([identityContext]);
});
afterAll(async () => {
  delete process.env.ADMIN_EMAIL;
  await system.stop();
});

const administrators = () =>
  system.database.query<{ id: string; email: string; emailVerified: boolean; scope: string; grant: string }>(
    `select account.id, email, "emailVerified", scope, given.id as grant
     from identity.grant_given given join identity."user" account on account.id = account_id where role = 'admin'`,
  );
const startAgain = () =>
  system.contexts.get('identity')!.app.get(FirstAdministrator, { strict: false }).onApplicationBootstrap();

test('a system that nobody administers is given to the mailbox of the setting, without a password', async () => {
  const [administrator, ...others] = await administrators();
  expect(administrator).toMatchObject({ email: 'quan-tri@example.com', emailVerified: false, scope: '*' });
  expect(others).toEqual([]);
  const accounts = await system.database.query('select from identity.account where "userId" = $1', [administrator!.id]);
  expect(accounts).toEqual([]);
});

test('a later start changes nothing, also where the setting names somebody else', async () => {
  process.env.ADMIN_EMAIL = 'somebody-else@example.com';
  const before = await administrators();
  await startAgain();
  expect(await administrators()).toEqual(before);
});

test('where the last administrator is gone, the setting holds again', async () => {
  const [last] = await administrators();
  const grants = system.contexts.get('identity')!.app.get(GrantsStore, { strict: false });
  await expect(grants.withdraw(last!.grant)).rejects.toMatchObject({ code: 'last-administrator' });
  // By hand, in the database.
  await system.database.query('delete from identity.grant_given where id = $1', [last!.grant]);
  process.env.ADMIN_EMAIL = 'somebody-else@example.com';
  await startAgain();
  expect(await administrators()).toMatchObject([{ email: 'somebody-else@example.com' }]);
});
