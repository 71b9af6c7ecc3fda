import { template } from '@sangtao/programmes/templates';
import type { Grant } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { NominationSeason, nominationSamples } from './nomination-season.js';
import { neighbours } from './nomination-world.js';
import { TellApprovers } from '../src/closing/tell-approvers.job.js';
import { ann, bob, RegistrationWorld, secretary, whole } from './registration-world.js';
import { aPdf, TusClient } from './tus.js';
import { YouthSeason, youthSamples } from './youth-season.js';

const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const of = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(n), grants });
const reasons = [{ code: 'unreadable', note: 'mờ' }];
const until = '2999-01-01T00:00:00Z';
const dates = { opensAt: '2026-01-01T00:00:00Z', closesAt: until };
const at = ({ at: version }: Target) => ({ version: Number(version) });
const base64 = (text: string) => Buffer.from(text).toString('base64');
const tus = { 'tus-resumable': '1.0.0' };

const parkedKey = { topic: 'registration.entry', key: 'nothing', reason: 'không có gì' };

/** How each route is called rightly. */
export const samples: Samples = {
  ...nominationSamples,
  ...youthSamples,
  'POST /operations/parked/redrive': () => ({ body: parkedKey }),
  'POST /operations/parked/skip': () => ({ body: { id: '1', reason: parkedKey.reason } }),
  'POST /editions': () => ({
    body: { templateCode: 'technical-contest', code: 'F-1', year: 2026, ...dates, nameVi: 'Tên', nameEn: 'Name' },
  }),
  'PATCH /editions/:id': (target) => ({
    body: { code: 'F-2', year: 2027, nameVi: 'Tên', nameEn: 'Name', ...dates },
    ...at(target),
  }),
  'POST /editions/:id/clone': () => ({ body: { code: 'F-3', year: 2027, offsetDays: 365 } }),
  'POST /editions/:id/advance': () => ({ body: { to: 'judging' } }),
  'POST /editions/:id/extend': (target) => ({
    body: { closesAt: '2999-06-01T00:00:00Z', number: '1/QĐ', reason: 'Mưa lũ', decidedOn: '2026-01-02' },
    ...at(target),
  }),
  'POST /editions/:id/closing': (target) => ({
    body: { number: '2/QĐ', reason: 'Đã nhận đủ', decidedOn: '2026-01-02' },
    ...at(target),
  }),
  'POST /editions/:id/closing/approval': at,
  'POST /editions/:id/closing/withdrawal': at,
  'PUT /editions/:id/rulebook': (target) => ({
    body: { rulebook: template('technical-contest').rulebook, amendment: { reason: 'Sửa', number: '1/QĐ' } },
    ...at(target),
  }),
  'POST /entries': ({ editionId }) => ({ body: { editionId, submit: true, ...whole, provinceCode: '01' } }),
  'PATCH /entries/:id': (target) => ({ body: { ...whole, provinceCode: '01', organisationId: 'o' }, ...at(target) }),
  'POST /entries/:id/submit': at,
  'POST /entries/:id/withdraw': (target) => ({ body: { reason: 'nhầm' }, ...at(target) }),
  'POST /internal/entries/batch': ({ id: entry }) => ({ body: { ids: [entry] } }),
  'GET /internal/entries/:id/asked': () => ({ query: `authorId=${id(81)}` }),
  'POST /receipts/:code/verify': () => ({ body: { contentHash: 'ab'.repeat(32) } }),
  'GET /screening': ({ editionId }) => ({ query: `editionId=${editionId}&state=submitted&q=may&sort=-title&limit=5` }),
  'GET /screening/summary': ({ editionId }) => ({ query: `editionId=${editionId}` }),
  'GET /screening/export': ({ editionId }) => ({ query: `editionId=${editionId}&format=json&state=submitted&q=may` }),
  'GET /screening/:id/next': ({ editionId }) => ({ query: `editionId=${editionId}&state=submitted` }),
  'POST /screening/batch': ({ id: entry, at: version }) => ({
    body: { ids: [{ id: entry, version: Number(version), reasons }], ruling: 'return', reasons, until },
  }),
  'POST /screening/:id/accept': at,
  'POST /screening/:id/return': (target) => ({ body: { reasons, until }, ...at(target) }),
  'POST /screening/:id/reject': (target) => ({ body: { reasons }, ...at(target) }),
  'POST /screening/:id/reopen': () => ({ body: { hours: 1, reason: 'hỏng tệp' } }),
  'POST /uploads': ({ id: entry }) => ({
    headers: {
      ...tus,
      'upload-length': '10',
      'upload-metadata': `entryId ${base64(entry!)},slot ${base64('drawings')},filename ${base64('a.pdf')}`,
    },
  }),
  'PATCH /uploads/:id': () => ({
    headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    // Not all that was announced: a whole file would have to be one.
    body: '%PDF-1.4',
  }),
  'DELETE /uploads/:id': () => ({ headers: tus }),
};

/** Editions and entries in each state, and people around them. */
export class RegistrationSeason {
  readonly objects: Record<string, Target> = { '-': {} };
  callers: Record<string, Caller> = {};

  private constructor(readonly world: RegistrationWorld) {}

  static async start(): Promise<RegistrationSeason> {
    const season = new RegistrationSeason(await RegistrationWorld.start({ answer: neighbours }));
    await season.editions();
    await season.entries();
    await season.nominations();
    await season.children();
    await season.finish();
    return season;
  }

  private async editions(): Promise<void> {
    const { world, objects } = this;
    const open = await world.openEdition('OPEN-26');
    const past = await world.openEdition('PAST-25');
    const closing = await world.openEdition('CLOSING-26');
    const body = {
      templateCode: 'technical-contest',
      code: 'DRAFT-27',
      year: 2027,
      ...dates,
      opensAt: '2998-01-01T00:00:00Z',
    };
    const draft = (await world.call(secretary, { method: 'POST', path: '/editions', body })).body.id;
    for (const [name, edition] of Object.entries({ open, draft, past, closing })) {
      objects[`${name} edition`] = { id: edition, editionId: edition, version: '1', at: '1' };
    }
    const organising = [open, past, draft, closing].map((scope): Grant => ({ role: 'organiser', scope }));
    const officer = (scope: string): Grant => ({ role: 'officer', scope });
    this.callers = {
      nobody: 'nobody',
      service: 'service',
      owner: { accountId: ann, grants: [] },
      applicant: { accountId: bob, grants: [] },
      judge: of(31, { role: 'judge', scope: open }, { role: 'chair', scope: open }),
      'officer 01': of(32, officer('01')),
      'officer 19': of(33, officer('19')),
      'organiser elsewhere': of(34, { role: 'organiser', scope: id(99) }),
      organiser: of(35, ...organising),
      'national organiser': { accountId: secretary, grants: [{ role: 'organiser', scope: '*' }] },
      admin: of(36, { role: 'admin', scope: '*' }),
    };
  }

  private async nominations(): Promise<void> {
    const { editionId, objects, callers } = await NominationSeason.in(this.world);
    Object.assign(this.objects, objects);
    const organiser = this.callers.organiser as { grants: Grant[] };
    organiser.grants.push({ role: 'organiser', scope: editionId });
    Object.assign(this.callers, callers);
  }

  private async children(): Promise<void> {
    const { objects, callers } = await YouthSeason.in(this.world);
    Object.assign(this.objects, objects);
    Object.assign(this.callers, callers);
  }

  private async entries(): Promise<void> {
    const { world } = this;
    const [open, past] = [this.objects['open edition']!.id!, this.objects['past edition']!.id!];
    const client = new TusClient(`${world.url}/uploads`, await world.bearer(ann));
    for (const [name, editionId] of Object.entries({
      draft: open,
      'past draft': past,
      submitted: open,
      past,
      'past returned': past,
    })) {
      const { body: entry } = await world.draft(editionId, { ...whole, provinceCode: '01' });
      const metadata = { entryId: entry.id, slot: 'full-text', filename: 'a.pdf' };
      await client.upload(metadata, aPdf());
      if (name === 'draft')
        for (const upload of ['upload', 'other upload']) await this.upload(client, entry.id, upload);
      if (!name.endsWith('draft')) await world.submit(await this.seen(entry.id));
      if (name === 'past returned') await this.giveBack(entry.id);
      const { version, receipts, files } = await this.seen(entry.id);
      const code = receipts[0]?.code;
      const target = { id: entry.id, editionId, fileId: files[0]!.id, at: String(version) };
      this.objects[`${name} entry`] = { ...target, ...(code ? { code } : {}) };
    }
  }

  private async giveBack(entryId: string): Promise<void> {
    const { version } = await this.seen(entryId);
    const path = `/screening/${entryId}/return`;
    await this.world.call(secretary, { method: 'POST', path, body: { reasons, until }, at: version });
  }

  private async upload(client: TusClient, entryId: string, name: string): Promise<void> {
    const begun = await client.begin({ entryId, slot: 'drawings', filename: 'b.pdf' }, 10);
    this.objects.applicant = { id: ann };
    this.objects[name] = { id: begun.headers.get('location')!.split('/').at(-1)! };
  }

  /** The past edition is over. */
  private async finish(): Promise<void> {
    const { world, objects } = this;
    const { id: past } = objects['past edition']!;
    await world.close(past!);
    await world.becomes(past!, 'screening');
    for (const to of ['judging', 'decided', 'published', 'archived']) {
      await world.call(secretary, { method: 'POST', path: `/editions/${past}/advance`, body: { to } });
    }
    await world.becomes(past!, 'archived');
    for (const edition of ['open edition', 'draft edition', 'past edition', 'closing edition']) {
      const path = `/editions/${objects[edition]!.id}`;
      objects[edition]!.at = String((await world.call(secretary, { method: 'GET', path })).body.version);
    }
    const { id: closing, at: version } = objects['closing edition']!;
    const body = { number: '2/QĐ', reason: 'Đã nhận đủ', decidedOn: '2026-01-02' };
    const asks = { accountId: id(37), grants: [{ role: 'organiser' as const, scope: '*' }] };
    await world.call(asks, { method: 'POST', path: `/editions/${closing}/closing`, body, at: Number(version) });
    // Now, and not beside a request that must change nothing.
    await world.system.contexts.get('registration')!.app.get(TellApprovers, { strict: false }).tellAll();
    await world.system.settle();
  }

  private async seen(entryId: string) {
    const { body } = await this.world.call<{ receipts: { code: string }[]; files: { id: string }[] }>(ann, {
      method: 'GET',
      path: `/entries/${entryId}`,
    });
    return body;
  }
}
