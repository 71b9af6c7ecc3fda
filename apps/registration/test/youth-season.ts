import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { ann, type RegistrationWorld } from './registration-world.js';

const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const at = ({ at: version }: Target) => ({ version: Number(version) });
const authorId = id(91);
const kin = { name: 'Mai Phương Lụa', relationship: 'mẹ' };
const facts = { bornOn: '2017-05-22', guardian: { ...kin, email: 'lua@example.com' } };
const consent = { guardianConsents: true, childConsents: true, mayPublish: true };

/** How each route about ages and guardians is called rightly. */
export const youthSamples: Samples = {
  'PUT /entries/:id/participants/:authorId': (target) => ({ body: facts, ...at(target) }),
  'POST /entries/:id/participants/:authorId/ask': at,
  'POST /my/children/:id/:authorId/consent': (target) => ({ body: { ...consent, guardian: kin }, ...at(target) }),
  'POST /my/children/:id/:authorId/decline': (target) => ({ body: { reason: 'Không' }, ...at(target) }),
  'POST /my/children/:id/:authorId/publication': () => ({ body: { mayPublish: false } }),
};

/** A contest of children: entries of `ann`, with a child at each step. */
export class YouthSeason {
  readonly objects: Record<string, Target> = {};
  /** Whom identity makes of an address that it does not know. */
  readonly callers: Record<string, Caller> = { guardian: { accountId: id(59), grants: [] } };

  private constructor(private readonly world: RegistrationWorld) {}

  static async in(world: RegistrationWorld): Promise<YouthSeason> {
    const season = new YouthSeason(world);
    const evidence = 'confirmation';
    const edition = await world.openEdition('YOUTH-26', (rulebook) => {
      rulebook.ages = { countedOn: 'closing', guardianBelow: 16, childFrom: 7, evidence };
    });
    for (const step of ['described', 'asked', 'consented']) await season.child(edition, step);
    return season;
  }

  private async child(edition: string, step: string): Promise<void> {
    const { world } = this;
    const authors = [{ id: authorId, name: 'Hoàng Nhã Bảo', sharePercent: 100, leader: true }];
    const { body: entry } = await world.draft(edition, { title: 'Bàn tính', authors });
    const path = `/entries/${entry.id}/participants/${authorId}`;
    await world.call(ann, { method: 'PUT', path, body: facts, at: 0 });
    let version = 1;
    if (step !== 'described') await world.call(ann, { method: 'POST', path: `${path}/ask`, at: version++ });
    if (step === 'consented') {
      const guardian = this.callers.guardian as { accountId: string; grants: [] };
      const mine = `/my/children/${entry.id}/${authorId}/consent`;
      await world.call(guardian, { method: 'POST', path: mine, body: consent, at: version++ });
    }
    this.objects[`${step} child`] = { id: entry.id, authorId, at: String(version) };
  }
}
