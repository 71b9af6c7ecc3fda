import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { template } from '@sangtao/programmes/templates';
import type { Grant } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { account, edition, entryId, JudgingWorld, organiser, pointsOf } from './judging-world.js';

const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const [finished, planned, later] = [id(21), id(22), id(23)];
const of = (n: number, ...grants: Grant[]): Caller => ({ accountId: account(n), grants });
const judging = (role: 'judge' | 'chair'): Grant => ({ role, scope: edition });
const organising = (...editions: string[]) => editions.map((scope): Grant => ({ role: 'organiser', scope }));

export const callers: Record<string, Caller> = {
  nobody: 'nobody',
  service: 'service',
  applicant: of(50),
  invited: of(4),
  assigned: of(0, judging('judge')),
  unassigned: of(1, judging('judge')),
  conflicted: of(2, judging('judge')),
  chair: of(3, judging('chair')),
  'other chair': of(51, judging('chair')),
  'organiser elsewhere': of(52, ...organising(id(99))),
  organiser: { accountId: organiser, grants: organising(edition, finished, planned, later) },
  officer: of(53, { role: 'officer', scope: '01' }),
  admin: of(54, { role: 'admin', scope: '*' }),
};

const invitation = (n: number) => ({ email: `${n}@example.com`, name: `Giám khảo ${n}`, fieldCodes: ['it'] });
const sheet = () => ({
  body: { ...pointsOf(60, 60, 60), comment: 'tốt', notes: 'trang 3', scoredAt: '2026-07-01T00:00:00Z' },
});

const parkedKey = { topic: 'registration.entry', key: 'nothing', reason: 'không có gì' };

/** How each route is called rightly. */
export const samples: Samples = {
  'POST /operations/parked/redrive': () => ({ body: parkedKey }),
  'POST /operations/parked/skip': () => ({ body: { id: '1', reason: parkedKey.reason } }),
  'PUT /rounds/:roundId/reminders': () => ({ body: { days: [7, 3, 1], note: 'Xin chấm sớm' }, version: 0 }),
  'GET /rounds': ({ editionId }) => ({ query: `editionId=${editionId}` }),
  'POST /rounds': ({ editionId }) => ({ body: { editionId, stageCode: 'national', dueAt: '2199-12-01T00:00:00Z' } }),
  'PUT /rounds/:id/due': () => ({ body: { dueAt: '2199-12-01T17:00:00Z' }, version: 2 }),
  'POST /rounds/:id/close': () => ({ body: { confirm: true } }),
  'POST /rounds/:id/assignment/proposals': () => ({
    body: { objective: 'sum', rebalance: true, maxPerOrganisation: 3 },
  }),
  'POST /rounds/:roundId/judges': () => ({
    body: { ...invitation(60), role: 'judge', organisationId: 'o', provinceCode: '01', expertise: ['máy'], maxLoad: 9 },
  }),
  'POST /rounds/:roundId/judges/batch': () => ({ body: { judges: [invitation(61), invitation(62)] } }),
  'POST /my/invitations/:id/decline': () => ({ body: { reason: 'Đi công tác' } }),
  'GET /my/rounds/:id/queue': () => ({ query: 'limit=10' }),
  'PUT /my/rounds/:id/entries/:entryId/sheet': sheet,
  'POST /my/rounds/:id/entries/:entryId/submit': sheet,
  'POST /my/rounds/:id/entries/:entryId/recuse': () => ({ body: { reason: 'Bạn học', kind: 'conflict' } }),
};

/** A round in each state, and judges in each relation to entry 0. */
export class JudgingSeason {
  readonly objects: Record<string, Target> = { '-': {}, edition: { editionId: later } };

  private constructor(readonly world: JudgingWorld) {}

  static async start(): Promise<JudgingSeason> {
    const season = new JudgingSeason(await JudgingWorld.start({ assignment: 'exact', readings: 1 }));
    await season.prepare();
    await season.openRound();
    await season.closedRound();
    return season;
  }

  private async openRound(): Promise<void> {
    const { world, objects } = this;
    const fileId = id(31);
    const file = { fileId, documentKey: 'full-text', mediaType: 'application/pdf', size: 4, sha256: 'a'.repeat(64) };
    await world.accept(0, { organisationId: 'org-1', files: [file] });
    world.files.set(`/internal/entries/${entryId(0)}/files/${fileId}/content`, Buffer.from('%PDF'));
    await world.appoint({}, {}, { organisationId: 'org-1' }, { role: 'chair' });
    const path = `/rounds/${world.round}/judges`;
    const { body } = await world.call<{ id: string }>(organiser, 'POST', path, invitation(4));
    await world.open();
    await world.assign([0, 0], [0, 2]);
    const target = { id: world.round, roundId: world.round, entryId: entryId(0), fileId };
    objects['open round'] = { ...target, judgeId: world.judgeIds[0]! };
    objects.invitation = { id: body.id };
    objects.account = { id: account(0) };
  }

  private async closedRound(): Promise<void> {
    const { world } = this;
    await this.edition(finished, 'open');
    await world.accept(7, { editionId: finished });
    const roundId = await this.roundOf(finished);
    const call = (who: string, method: string, path: string, body?: object) =>
      world.callAs<{ id: string }>(this.tokens.get(who) ?? '', method, `${path}`, body);
    await this.signIn(organiser, organising(finished));
    await this.signIn(account(0), []);
    const judge = await call(organiser, 'POST', `/rounds/${roundId}/judges`, invitation(0));
    await call(account(0), 'POST', `/my/invitations/${judge.body.id}/accept`);
    await call(organiser, 'POST', `/rounds/${roundId}/open`);
    const desk = `/my/rounds/${roundId}/entries/${entryId(7)}`;
    await call(account(0), 'POST', `${desk}/submit`, pointsOf(60, 60, 60));
    await call(organiser, 'POST', `/rounds/${roundId}/close`, { confirm: true });
    await world.system.settle();
    this.objects['closed round'] = { id: roundId, roundId, entryId: entryId(7), judgeId: judge.body.id };
  }

  /** A round that is not open yet, with a proposal; and one edition without a round. */
  private async prepare(): Promise<void> {
    const { world } = this;
    await this.edition(planned, 'exact');
    await this.edition(later, 'exact');
    await this.signIn(organiser, organising(planned));
    const roundId = await this.roundOf(planned);
    const path = `/rounds/${roundId}/assignment/proposals`;
    const run = await world.callAs<{ id: string }>(this.tokens.get(organiser)!, 'POST', path, {});
    this.objects['prepared round'] = { id: roundId, roundId, runId: run.body.id };
  }

  private readonly tokens = new Map<string, string>();

  private async signIn(who: string, grants: Grant[]): Promise<void> {
    this.tokens.set(who, await this.world.system.token(who, grants));
  }

  private async roundOf(editionId: string): Promise<string> {
    const token = await this.world.system.token(organiser, organising(editionId));
    const body = { editionId, stageCode: 'national' };
    return (await this.world.callAs<{ id: string }>(token, 'POST', '/rounds', body)).body.id;
  }

  private async edition(editionId: string, assignment: 'open' | 'exact'): Promise<void> {
    const { rulebook } = template('technical-contest');
    Object.assign(rulebook.stages[0]!, { assignment, readings: 1 });
    const data = { editionId, code: editionId.slice(-4), year: 2026, rulebookVersion: 1, rulebook };
    await this.world.publish((tx) => tx.publish(EditionAmendedV1, { key: editionId, version: 1, data }));
  }
}
