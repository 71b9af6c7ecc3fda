import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { nominee, NominationWorld, person } from './nomination-world.js';
import { secretary } from './registration-world.js';

jest.setTimeout(90_000);
let book: NominationWorld;
let edition: string;
/** Nine years old on the closing day, which lies forty days ahead. */
const bornOn = `${new Date(Date.now() + 40 * 86_400_000).getUTCFullYear() - 9}-01-01`;
const guardian = { name: 'Đỗ Văn Ví', relationship: 'Bố' };
const child = { ...person, bornOn };
const codes = async (id: string) => (await book.see(id)).body.problems.map(({ code }) => code);

const proveAge = (entryId: string) => book.attach(entryId, 'age-evidence');

beforeAll(async () => {
  book = await NominationWorld.start();
  edition = await book.openEdition('TRE-26', ({ nomination }) => (nomination!.bodies[0]!.quota = 50));
});
afterAll(() => book.world.system.stop());

describe('a nine-year-old', () => {
  test('S79: is not nominated until age evidence, the guardian’s consent and the child’s own are recorded', async () => {
    const id = await book.waiting(edition, child);
    expect(await codes(id)).toEqual(['guardian-missing', 'age-evidence-missing', 'not-answered']);
    for (const consents of [{}, { guardianConsents: true }, { childConsents: true }]) {
      const { status } = await book.answer(id, 'confirm', { mayPublish: true, guardian, ...consents });
      expect(status).toBe(400);
    }
    const both = { mayPublish: true, guardianConsents: true, childConsents: true };
    expect((await book.answer(id, 'confirm', both)).status).toBe(400);
    expect((await book.answer(id, 'confirm', { ...both, guardian })).status).toBe(200);
    expect((await book.send(id)).body.code).toBe('nomination-incomplete');
    expect(await codes(id)).toEqual(['age-evidence-missing']);
    await proveAge(id);
    expect((await book.send(id)).status).toBe(200);
  });

  test('S79: is shown to the secretariat as a minor, with who consented and when, and no address', async () => {
    const id = await book.waiting(edition, child);
    const both = { mayPublish: false, guardianConsents: true, childConsents: true, guardian };
    await book.answer(id, 'confirm', both);
    await proveAge(id);
    await book.send(id);
    const read = async () => (await book.world.call(secretary, { method: 'GET', path: `/screening/${id}` })).body;
    const at = expect.any(String);
    expect((await read()).people).toEqual([
      {
        ...{ name: person.name, unitId: null, minor: true, state: 'confirmed', askedAt: at, answeredAt: at, guardian },
        ...{ needed: ['guardian', 'child'], consents: { guardian: at, child: at, publication: null } },
      },
    ]);
    expect(JSON.stringify(await read())).not.toContain(person.email);
    await book.answer(id, 'publication', { mayPublish: true });
    expect((await read()).people).toMatchObject([{ consents: { publication: at } }]);
  });

  test('S79: has a date of birth that is kept and shown to nobody', async () => {
    const id = await book.waiting(edition, child);
    const shown = [(await book.see(id)).body, (await book.asked(id)).body];
    expect(shown).toEqual([
      expect.objectContaining({ bornOnKnown: true, age: 9, needed: ['guardian', 'child'] }),
      expect.objectContaining({ bornOnKnown: true, age: 9, needed: ['guardian', 'child'] }),
    ]);
    expect(JSON.stringify(shown)).not.toContain(bornOn);
    await book.world.system.settle();
    const logged = await book.world.system.database.query(
      `select from event_log.record where position($1 in envelope::text) > 0 or position($2 in envelope::text) > 0
          or position($3 in envelope::text) > 0`,
      [bornOn, person.email, person.name],
    );
    expect(logged).toEqual([]);
  });
});

test('a six-year-old’s guardian consents alone, and an adult needs nobody', async () => {
  const small = await book.waiting(edition, { ...person, bornOn: `${Number(bornOn.slice(0, 4)) + 3}-01-01` });
  expect((await book.asked(small)).body.needed).toEqual(['guardian']);
  expect((await book.asked(await book.waiting(edition))).body.needed).toEqual([]);
});

test('S79: consent to publish is withdrawn at any time, recorded, and told to those who publish', async () => {
  const id = await book.confirmed(edition);
  await book.send(id);
  const body = { mayPublish: false };
  const path = `/nominations/asked/${id}/publication`;
  await book.world.call(nominee, { method: 'POST', path, body });
  await book.world.call(nominee, { method: 'POST', path, body });
  expect((await book.asked(id)).body.consents).toMatchObject({ publication: false });
  const told = await book.world.events<{ entryId: string; given: boolean }>('publication-consent-changed');
  expect(told.filter(({ entryId }) => entryId === id).map(({ given }) => given)).toEqual([true, false]);
  const [row] = await book.world.system.database.query<{ withdrawn: Date }>(
    `select withdrawn_at as withdrawn from registration.nominee_consent where entry_id = $1 and kind = 'publication'`,
    [id],
  );
  expect(row!.withdrawn).not.toBeNull();
  const audit = await book.world.system.database.query(
    `select from registration.audit where action = 'publication-withdrawn' and position($1 in audit::text) > 0`,
    [id],
  );
  expect(audit).toHaveLength(1);
});

test('of an erased nominee nothing stays but the work, out of the running; identity is told while it runs', async () => {
  const { database, contexts } = book.world.system;
  const sent = await book.confirmed(edition);
  await book.send(sent);
  const waiting = await book.waiting(edition);
  await book.answer(waiting, 'confirm', { mayPublish: true, workplace: 'Viện Ví dụ' });
  const api = contexts.get('registration')!.app.get(InternalApi, { strict: false });
  const path = `/internal/accounts/${nominee.accountId}/running-entries`;
  const { items } = await api.get<{ items: object[] }>('registration', path);
  expect(items.length).toBeGreaterThan(0);
  await database.transaction((tx) =>
    tx.publish(AccountErasedV1, {
      key: nominee.accountId,
      version: 1,
      data: { accountId: nominee.accountId },
    }),
  );
  await book.world.system.settle();
  const left = await database.query(
    `select from registration.nomination where nominee is not null or born_on is not null or guardian is not null
      union all select from registration.entry where position($1 in authors::text) > 0
      union all select from registration.nominee_consent
      union all select from registration.entry_history where position('Viện Ví dụ' in detail::text) > 0`,
    [person.name],
  );
  expect(left).toEqual([]);
  expect((await book.see(sent)).body).toMatchObject({ entryState: 'withdrawn', nominee: null });
});
