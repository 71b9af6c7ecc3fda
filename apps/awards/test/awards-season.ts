import type { Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { aWork, AwardsWorld, id, organiserOf, roundOf } from './awards-world.js';

const [proposed, decided, sealed, published] = [id(1_000_001), id(1_000_002), id(1_000_003), id(1_000_004)];
const parkedKey = { topic: 'registration.entry', key: 'nothing', reason: 'không có gì' };
const reason = 'Hội đồng bỏ phiếu';
/** What judging would answer; its root is that of the round's closing. */
const bundle = {
  format: 'sangtao-result-bundle/1',
  edition: { id: 'x', code: 'HT' },
  round: { id: 'r', aggregate: 1 },
  records: [{ nr: 1, record: '{"kind":"score","judgeId":"j1"}', previous: '', hash: '1' }],
  checkpoint: { size: 1, rootHash: 'ab'.repeat(32), headHash: '1' },
  ranking: [],
};
const atVersion = (sample: (target: Target) => object) => (target: Target) => ({
  body: sample(target),
  version: Number(target.version),
});

/** Editions in each state of a result, and how each route is called rightly. */
export class AwardsSeason {
  readonly world = new AwardsWorld();
  readonly editions = [proposed, decided, sealed, published];
  objects: Record<string, Target> = { '-': {} };

  readonly samples: Samples = {
    'POST /operations/parked/redrive': () => ({ body: parkedKey }),
    'POST /operations/parked/skip': () => ({ body: { id: '1', reason: parkedKey.reason } }),
    'GET /honours': () => ({ query: 'year=2026&q=giai&provinceCode=01&prizeCode=first&limit=5' }),
    'GET /editions/:editionId/certificates.pdf': () => ({ query: 'fieldCode=it' }),
    'PUT /editions/:editionId/result/decisions/:entryId': atVersion(() => ({ prizeCode: 'first', reason })),
    'POST /editions/:editionId/result/decide': atVersion(() => ({ decisionNumber: '12/QĐ-BTC' })),
    'POST /editions/:editionId/result/seal': atVersion(() => ({ publishAt: '2999-01-01T00:00:00Z' })),
    'POST /editions/:editionId/result/unseal': atVersion(() => ({ reason })),
    'POST /certificates/:code/revoke': () => ({ body: { reason } }),
    'POST /honours/:code/revoke': () => ({ body: { reason } }),
  };

  async start(): Promise<AwardsWorld> {
    const { world } = this;
    await world.start();
    for (const [n, editionId] of this.editions.entries()) {
      world.bundles.set(`/internal/rounds/${roundOf(editionId)}/bundle`, bundle);
      const works = [aWork(10 * n + 1, 90), aWork(10 * n + 2, 80, { rank: 2 })];
      await world.given({ editionId, code: `HT-${n + 1}`, works });
    }
    await this.step(decided, 'decide', { decisionNumber: '1/QĐ-BTC' });
    await world.seal(sealed, new Date('2999-01-01'));
    await world.seal(published);
    await world.publish();
    await world.system.settle();
    const [code, taken] = (await world.codes(published)) as [string, string];
    const grants = organiserOf(published);
    await world.call(id(1), 'POST', `/honours/${taken}/revoke`, { grants, body: { reason } });
    await world.system.settle();
    for (const [n, name] of ['proposed', 'decided', 'sealed', 'published'].entries()) {
      const editionId = this.editions[n]!;
      const version = String(await this.versionOf(editionId));
      this.objects[name] = {
        editionId,
        entryId: id(10 * n + 1),
        version,
        ...(editionId === published ? { code } : {}),
      };
    }
    this.objects.revoked = { code: taken };
    return world;
  }

  private async step(editionId: string, step: string, body: object): Promise<void> {
    const version = await this.versionOf(editionId);
    const path = `/editions/${editionId}/result/${step}`;
    await this.world.call(id(1), 'POST', path, { grants: organiserOf(editionId), body, version });
  }

  private async versionOf(editionId: string): Promise<number> {
    const grants = organiserOf(editionId);
    const { body } = await this.world.call(id(1), 'GET', `/editions/${editionId}/result`, { grants });
    return body.version as number;
  }
}
