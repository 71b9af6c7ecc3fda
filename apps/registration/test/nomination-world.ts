import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Grant } from '@sangtao/service-kit/auth';
import type { TestOptions } from '@sangtao/service-kit/testing';
import { template } from '@sangtao/programmes/templates';
import type { InternalRequest } from '@sangtao/service-kit/internal-api';
import { RegistrationWorld, secretary, type Answer } from './registration-world.js';
import { aPdf, TusClient } from './tus.js';

const long = Array.from({ length: 30 }, () => 'từ').join(' ');
const hour = 3_600_000;
const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;

const organisations = [
  { id: 'org-001', nameVi: 'Liên hiệp hội một', nameEn: 'Union one', kind: 'provincial_union', provinceCode: '01' },
  { id: 'org-002', nameVi: 'Liên hiệp hội hai', nameEn: 'Union two', kind: 'provincial_union', provinceCode: '04' },
  { id: 'org-037', nameVi: 'Bộ Ví dụ', nameEn: 'Example ministry', kind: 'ministry', provinceCode: '01' },
  { id: 'org-075', nameVi: 'Công ty Ví dụ', nameEn: 'Example company', kind: 'enterprise', provinceCode: '01' },
];

const nominator = (scope: string): Grant[] => [{ role: 'nominator', scope }];
export const officer = { accountId: id(41), grants: nominator('org-001') };
export const colleague = { accountId: id(42), grants: nominator('org-001') };
export const elsewhere = { accountId: id(43), grants: nominator('org-002') };
/** The accounts of addresses, as identity would make them. */
export const nominee = { accountId: id(51), grants: [] };
export const stranger = { accountId: id(52), grants: [] };
const accounts: Record<string, string> = { 'uoc@example.com': id(51), 'khac@example.com': id(52) };

/** Identity as registration asks it: the directory, accounts by address, officers of a body. */
function identity({ context, method, path, body }: InternalRequest): unknown {
  if (context !== 'identity') return undefined;
  if (path === '/organisations') return { items: organisations, nextCursor: null };
  if (path === '/internal/accounts' && method === 'POST') {
    const { email, name } = body as { email: string; name: string };
    return { id: accounts[email] ?? id(59), email, name, locale: 'vi' };
  }
  if (path.startsWith('/internal/holders')) {
    const scope = new URLSearchParams(path.split('?')[1]).get('scope');
    const held = [officer, colleague, elsewhere].filter(({ grants }) => grants.some((one) => one.scope === scope));
    return { items: held.map(({ accountId }) => ({ accountId })) };
  }
  if (path.startsWith('/internal/scopes-held')) {
    return { items: [officer, elsewhere].flatMap(({ grants }) => grants.map(({ scope }) => scope)) };
  }
  return undefined;
}

/** A prize of last year, one of long ago, and a place in a book, which is no prize. */
export const prizes = {
  won: { certificateCode: 'KT26-0001', year: 2026, kind: 'prize', prizeVi: 'Giải Nhất', decisionNumber: '12/QĐ-BTC' },
  old: { certificateCode: 'KT19-0001', year: 2019, kind: 'prize', prizeVi: 'Giải Ba', decisionNumber: '9/QĐ-BTC' },
  inBook: { certificateCode: 'SV25-0001', year: 2025, kind: 'book', prizeVi: 'Sách vàng', decisionNumber: '3/QĐ' },
} as const;

/** Awards as registration asks it: the register by a certificate's code, and the certificate. */
function register({ context, path, body }: InternalRequest): unknown {
  if (context !== 'awards') return undefined;
  if (path === '/certificates/KT26-0001/pdf') return aPdf();
  const { certificateCode } = body as { certificateCode: string };
  const known = Object.values(prizes).filter((one) => one.certificateCode === certificateCode);
  return { items: known.map((one) => ({ ...one, programmeVi: 'Hội thi Sáng tạo kỹ thuật toàn quốc' })) };
}

export const neighbours = (request: InternalRequest): unknown => identity(request) ?? register(request);

export const work = {
  fieldCode: 'industry',
  answers: {
    ...{ summary: long, contribution: long },
    ...{ 'prior-contest': 'Hội thi', 'prior-year': 2026, 'prior-rank': 'Nhất', 'prior-decision': '12/QĐ' },
  },
  authors: [{ name: 'Đỗ Thị Ước', sharePercent: 100, leader: true }],
  consents: { truth: true },
};

export const person = { name: 'Đỗ Thị Ước', email: 'uoc@example.com', workplace: 'Xưởng Ví dụ', bornOn: '1980-05-01' };

export interface NominationBody {
  id: string;
  state: string;
  version: number;
  problems: { field: string; code: string }[];
  [key: string]: unknown;
}

type Who = Parameters<RegistrationWorld['call']>[0];

/** A Golden Book that takes nominations, and people around it. */
export class NominationWorld {
  private constructor(readonly world: RegistrationWorld) {}

  static async start(options: TestOptions = {}): Promise<NominationWorld> {
    return new NominationWorld(await RegistrationWorld.start({ answer: neighbours, ...options }));
  }

  static in(world: RegistrationWorld): NominationWorld {
    return new NominationWorld(world);
  }

  async openEdition(code: string, change: (rulebook: Rulebook) => void = () => undefined): Promise<string> {
    const rulebook = structuredClone(template('golden-book').rulebook);
    rulebook.documents.find(({ key }) => key === 'prize-evidence')!.required = false;
    change(rulebook);
    const opensAt = new Date(Date.now() - hour).toISOString();
    const closesAt = new Date(Date.now() + 40 * 24 * hour).toISOString();
    const body = { templateCode: 'golden-book', code, year: 2026, opensAt, closesAt, rulebook };
    const { body: edition } = await this.world.call(secretary, { method: 'POST', path: '/editions', body });
    await this.world.call(secretary, { method: 'POST', path: `/editions/${edition.id}/announce` });
    await this.world.becomes(edition.id, 'open');
    return edition.id;
  }

  begin(editionId: string, who: Who = officer, organisationId = 'org-001'): Promise<Answer> {
    const body = { editionId, organisationId, title: 'Máy sấy nhãn' };
    return this.world.call(who, { method: 'POST', path: '/nominations', body });
  }

  name(one: { id: string; version: number }, facts: object = person, who: Who = officer): Promise<Answer> {
    const path = `/nominations/${one.id}/nominee`;
    return this.world.call(who, { method: 'PUT', path, body: facts, at: one.version });
  }

  ask(one: { id: string; version: number }, who: Who = officer): Promise<Answer> {
    return this.world.call(who, { method: 'POST', path: `/nominations/${one.id}/ask`, at: one.version });
  }

  see(nominationId: string, who: Who = officer): Promise<Answer<NominationBody>> {
    return this.world.call<NominationBody>(who, { method: 'GET', path: `/nominations/${nominationId}` });
  }

  asked(nominationId: string, who: Who = nominee): Promise<Answer> {
    return this.world.call(who, { method: 'GET', path: `/nominations/asked/${nominationId}` });
  }

  async answer(nominationId: string, step: string, body: object, who: Who = nominee): Promise<Answer> {
    const { version } = (await this.asked(nominationId, who)).body;
    return this.world.call(who, {
      method: 'POST',
      path: `/nominations/asked/${nominationId}/${step}`,
      body,
      at: version,
    });
  }

  /** @returns the id of the file */
  async attach(entryId: string, slot = 'prize-evidence'): Promise<string> {
    const client = new TusClient(
      `${this.world.url}/uploads`,
      await this.world.bearer(officer.accountId, officer.grants),
    );
    await client.upload({ entryId, slot, filename: `${slot}.pdf` }, aPdf());
    const path = `/entries/${entryId}/files`;
    const { body } = await this.world.call<{ items: { id: string; slot: string }[] }>(officer, { method: 'GET', path });
    return body.items.find((file) => file.slot === slot)!.id;
  }

  askedFile(nominationId: string, fileId: string, who: Who = nominee): Promise<Answer> {
    return this.world.call(who, { method: 'GET', path: `/nominations/asked/${nominationId}/files/${fileId}/content` });
  }

  /** Complete, and its nominee asked. */
  async waiting(editionId: string, facts: object = person): Promise<string> {
    const { body: begun } = await this.begin(editionId);
    const entry = await this.world.call(officer, { method: 'GET', path: `/entries/${begun.id}` });
    const at = entry.body.version;
    await this.world.call(officer, { method: 'PATCH', path: `/entries/${begun.id}`, body: work, at });
    const { body: named } = await this.name(begun, facts);
    await this.ask(named);
    return begun.id;
  }

  async confirmed(editionId: string, facts: object = person): Promise<string> {
    const one = await this.waiting(editionId, facts);
    await this.answer(one, 'confirm', { mayPublish: true });
    return one;
  }

  async send(nominationId: string, who: Who = officer): Promise<Answer> {
    const { version } = (await this.world.call(who, { method: 'GET', path: `/entries/${nominationId}` })).body;
    return this.world.call(who, { method: 'POST', path: `/entries/${nominationId}/submit`, at: version });
  }
}
