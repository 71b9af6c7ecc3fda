import type { Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { MakeBook } from '../src/book/make-book.job.js';
import { TakeWorks } from '../src/editing/take-works.job.js';
import { goldenRulebook, photo } from './golden-book.js';
import { aWork, AwardsWorld, id, organiserOf, roundOf } from './awards-world.js';

const [proposed, decided, sealed, published] = [id(1_000_001), id(1_000_002), id(1_000_003), id(1_000_004)];
const approved = id(1_000_005);
const [listed, edited, printed] = [id(1_000_006), id(1_000_007), id(1_000_008)];
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
const content = 'Một hai ba bốn năm sáu';
const atVersion = (sample: (target: Target) => object) => (target: Target) => ({
  body: sample(target),
  version: Number(target.version),
});

/** Editions in each state of a result, and how each route is called rightly. */
export class AwardsSeason {
  readonly world = new AwardsWorld();
  readonly editions = [proposed, decided, sealed, published, approved, listed, edited, printed];
  objects: Record<string, Target> = { '-': {} };

  readonly samples: Samples = {
    'POST /operations/parked/redrive': () => ({ body: parkedKey }),
    'POST /operations/parked/skip': () => ({ body: { id: '1', reason: parkedKey.reason } }),
    'POST /internal/honours/held': () => ({ body: { accountId: id(900_031) } }),
    'GET /honours': () => ({ query: 'kind=prize&year=2026&q=giai&provinceCode=01&prizeCode=first&limit=5' }),
    'GET /editions/:editionId/certificates.pdf': () => ({ query: 'fieldCode=it' }),
    'PUT /editions/:editionId/result/decisions/:entryId': atVersion(() => ({ prizeCode: 'first', reason })),
    'POST /editions/:editionId/result/decide': atVersion(() => ({ decisionNumber: '12/QĐ-BTC' })),
    'POST /editions/:editionId/result/seal': atVersion(() => ({ publishAt: '2999-01-01T00:00:00Z' })),
    'POST /editions/:editionId/result/unseal': atVersion(() => ({ reason })),
    'POST /editions/:editionId/acts/:actId/approval': ({ actVersion }) => ({ version: Number(actVersion) }),
    'POST /editions/:editionId/acts/:actId/withdrawal': ({ actVersion }) => ({ version: Number(actVersion) }),
    'POST /editions/:editionId/selection/tie': ({ version, tied }) => {
      return { body: { entryIds: [tied ?? id(101)], reason }, version: Number(version) };
    },
    'PUT /editions/:editionId/works/:entryId': atVersion(() => ({ title: 'Tên mới', parts: { content }, caption: '' })),
    'PUT /editions/:editionId/works/:entryId/picture': ({ version }) => {
      return { body: 'no picture', version: Number(version), headers: { 'content-type': 'image/png' } };
    },
    'POST /editions/:editionId/works/:entryId/ask': ({ version }) => ({ version: Number(version) }),
    'POST /editions/:editionId/works/:entryId/approval': atVersion(() => ({ reason })),
    'POST /editions/:editionId/works/:entryId/ready': ({ version }) => ({ version: Number(version) }),
    'POST /my/works/:entryId/answer': atVersion(() => ({ answer: 'changes', remark: reason })),
    'POST /certificates/:code/revoke': () => ({ body: { reason } }),
    'POST /honours/:code/revoke': () => ({ body: { reason } }),
  };

  async start(): Promise<AwardsWorld> {
    const { world } = this;
    await world.start();
    for (const [n, editionId] of this.editions.slice(0, 5).entries()) {
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
    await this.goldenBooks();
    this.objects.revoked = { code: taken };
    this.objects['asked to be revoked'] = { ...this.objects.published, code: asked };
    return world;
  }

  /** A list with a tie at its end, works that are edited, and a book that is released. */
  private async goldenBooks(): Promise<void> {
    const { world } = this;
    world.picture = await photo();
    const app = world.system.contexts.get('awards')!.app;
    for (const [n, editionId] of [listed, edited, printed].entries()) {
      const answers = { summary: content, effectiveness: content };
      const works = [0, 1, 2].map((nth) => {
        return aWork(100 + 10 * n + nth, nth === 0 ? 100 : 80, {
          provinceCode: `1${nth}`,
          answers,
          applicantId: id(900_031),
        });
      });
      await world.given({ editionId, code: `SV-${n}`, works, rulebook: goldenRulebook({ exactly: n === 0 ? 2 : 3 }) });
      if (n === 0) continue;
      await world.seal(editionId);
      await world.approve(editionId);
      await world.publish();
      await app.get(TakeWorks, { strict: false }).run();
    }
    this.objects.list = { editionId: listed, tied: id(101), version: String(await this.versionOf(listed)) };
    await this.workStep(edited, id(111), 'ask');
    await this.workStep(edited, id(112), 'approval');
    for (const entryId of [120, 121, 122].map(id)) {
      await this.workStep(printed, entryId, 'approval');
      await this.workStep(printed, entryId, 'ready');
    }
    const grants = organiserOf(printed);
    await world.call(id(1), 'POST', `/editions/${printed}/book/make`, { grants });
    await app.get(MakeBook, { strict: false }).run();
    for (let tries = 0; tries < 200; tries++) {
      const { body } = await world.call(id(1), 'GET', `/editions/${printed}/book`, { grants });
      if (body.state === 'made') break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await world.call(id(1), 'POST', `/editions/${printed}/book/release`, { grants });
    await world.approve(printed);
    await world.system.settle();
    for (const [name, editionId, entryId] of [
      ['work', edited, id(110)],
      ['asked work', edited, id(111)],
      ['approved work', edited, id(112)],
      ['book', printed, id(120)],
    ] as const) {
      this.objects[name] = { editionId, entryId, version: String(await this.workVersion(editionId, entryId)) };
    }
  }

  private async workVersion(editionId: string, entryId: string): Promise<number> {
    const grants = organiserOf(editionId);
    const { body } = await this.world.call(id(1), 'GET', `/editions/${editionId}/works/${entryId}`, { grants });
    return body.version as number;
  }

  private async workStep(editionId: string, entryId: string, step: string): Promise<void> {
    const version = await this.workVersion(editionId, entryId);
    const path = `/editions/${editionId}/works/${entryId}/${step}`;
    const body = step === 'approval' ? { reason } : undefined;
    const said = await this.world.call(id(1), 'POST', path, { grants: organiserOf(editionId), version, body });
    if (said.status !== 200) throw new Error(`${path}: ${said.status} ${said.bytes.toString()}`);
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
