import type { Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { aWork, AwardsWorld, id, organiserOf, roundOf } from './awards-world.js';

const [proposed, decided, sealed, published] = [id(1_000_001), id(1_000_002), id(1_000_003), id(1_000_004)];
const approved = id(1_000_005);
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
  readonly editions = [proposed, decided, sealed, published, approved];
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
    'POST /editions/:editionId/acts/:actId/approval': ({ actVersion }) => ({ version: Number(actVersion) }),
    'POST /editions/:editionId/acts/:actId/withdrawal': ({ actVersion }) => ({ version: Number(actVersion) }),
    'POST /certificates/:code/revoke': () => ({ body: { reason } }),
    'POST /honours/:code/revoke': () => ({ body: { reason } }),
  };

  async start(): Promise<AwardsWorld> {
    const { world } = this;
    await world.start();
    for (const [n, editionId] of this.editions.entries()) {
      world.bundles.set(`/internal/rounds/${roundOf(editionId)}/bundle`, bundle);
      const works = [90, 80, 79].map((score, nth) => aWork(10 * n + nth + 1, score, { rank: nth + 1 }));
      await world.given({ editionId, code: `HT-${n + 1}`, works });
    }
    await this.step(decided, 'decide', { decisionNumber: '1/QĐ-BTC' });
    await world.seal(sealed, new Date('2999-01-01'));
    await world.seal(approved, new Date('2999-01-01'));
    await world.approve(approved);
    await world.seal(published);
    await world.approve(published);
    await world.publish();
    await world.system.settle();
    const [code, taken, asked] = (await world.codes(published)) as [string, string, string];
    await world.revoke(published, taken, reason);
    await world.call(id(1), 'POST', `/honours/${asked}/revoke`, { grants: organiserOf(published), body: { reason } });
    await world.remind();
    await world.system.settle();
    for (const [n, name] of ['proposed', 'decided', 'sealed', 'published', 'approved'].entries()) {
      const editionId = this.editions[n]!;
      const version = String(await this.versionOf(editionId));
      this.objects[name] = {
        editionId,
        entryId: id(10 * n + 1),
        version,
        ...(editionId === published ? { code } : {}),
        ...(await this.actOf(editionId)),
      };
    }
    this.objects.revoked = { code: taken };
    this.objects['asked to be revoked'] = { ...this.objects.published, code: asked };
    return world;
  }

  /** The newest act, as the second person sees it. */
  private async actOf(editionId: string): Promise<Target> {
    const [act] = await this.world.acts(editionId);
    return act ? { actId: act.id, actVersion: String(act.version) } : {};
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
