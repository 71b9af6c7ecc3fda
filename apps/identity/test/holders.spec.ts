import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ServiceTokens } from '@sangtao/service-kit/tokens';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { DisableAccount } from '../src/accounts/disable-account.usecase.js';
import { CreateAccounts, identityContext } from '../src/identity.module.js';

jest.setTimeout(60_000);
const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const [edition, elsewhere] = [id(901), id(902)];
const grants = [
  [{ role: 'organiser', scope: edition }],
  [{ role: 'organiser', scope: '*' }],
  [{ role: 'organiser', scope: elsewhere }],
  [{ role: 'chair', scope: edition }],
  [{ role: 'judge', scope: edition }],
  [
    { role: 'admin', scope: '*' },
    { role: 'organiser', scope: '*' },
  ],
] as const;
let system: TestSystem;

beforeAll(async () => {
  system = await startContexts([identityContext], { answer: () => ({}) });
  const { app } = system.contexts.get('identity')!;
  const accounts = grants.map((held, n) => {
    const name = `Người ${n}`;
    return { id: id(n), email: `nguoi-${n}@example.com`, name, password: 'mot-mat-khau-rat-dai', grants: [...held] };
  });
  await app.get(CreateAccounts, { strict: false }).execute(accounts);
});
afterAll(() => system.stop());

async function ask<Item>(path: string): Promise<Item[]> {
  const token = await system.contexts.get('identity')!.app.get(ServiceTokens).sign();
  const response = await fetch(`${system.url}/api/identity/internal/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return ((await response.json()) as { items: Item[] }).items;
}

async function holders(roles: string): Promise<string[]> {
  const items = await ask<{ accountId: string }>(`holders?scope=${edition}&roles=${roles}`);
  return items.map(({ accountId }) => accountId);
}

test('who holds a role in an edition is named once, with those who hold it everywhere, and without closed accounts', async () => {
  expect(await holders('admin,organiser,chair')).toEqual([id(0), id(1), id(3), id(5)]);
  expect(await holders('judge')).toEqual([id(4)]);
  const closing = system.contexts.get('identity')!.app.get(DisableAccount, { strict: false });
  await closing.disable(id(1), 'rời đơn vị');
  expect(await holders('admin,organiser,chair')).toEqual([id(0), id(3), id(5)]);
});

test('where a role has a holder is told once for each place, and a closed account holds nothing', async () => {
  expect(await ask('scopes-held?role=organiser')).toEqual(['*', edition, elsewhere]);
  const closing = system.contexts.get('identity')!.app.get(DisableAccount, { strict: false });
  await closing.disable(id(2), 'rời đơn vị');
  expect(await ask('scopes-held?role=organiser')).toEqual(['*', edition]);
});
