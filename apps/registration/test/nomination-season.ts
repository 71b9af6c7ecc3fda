import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { elsewhere, nominee, NominationWorld, officer, person, prizes, work } from './nomination-world.js';
import type { RegistrationWorld } from './registration-world.js';

const at = ({ at: version }: Target) => ({ version: Number(version) });
const guardian = { name: 'Đỗ Văn Ví', relationship: 'Bố' };

/** How each route of nominations is called rightly. */
export const nominationSamples: Samples = {
  'GET /nominations': ({ editionId }) => ({ query: `editionId=${editionId}&organisationId=org-001&limit=5` }),
  'GET /nominations/bodies': ({ editionId }) => ({ query: `editionId=${editionId}` }),
  'GET /nominations/overview': ({ editionId }) => ({ query: `editionId=${editionId}` }),
  'POST /nominations/overview/remind': ({ editionId }) => ({ body: { editionId, organisationIds: ['org-001'] } }),
  'POST /nominations': ({ editionId }) => ({ body: { editionId, organisationId: 'org-001', title: 'Máy sấy' } }),
  'PUT /nominations/:id/nominee': (target) => ({ body: { ...person, guardian, unitId: 'org-002' }, ...at(target) }),
  'POST /nominations/:id/ask': at,
  'POST /nominations/:id/prior-prize': () => ({ body: { certificateCode: prizes.won.certificateCode } }),
  'POST /nominations/asked/:id/confirm': (target) => ({
    body: {
      ...{ name: 'Đỗ Ước', workplace: 'Viện Ví dụ', bornOn: '1981-02-03', guardian, mayPublish: true },
      ...{ answers: { 'prior-rank': 'Nhì' }, guardianConsents: true, childConsents: true },
    },
    ...at(target),
  }),
  'POST /nominations/asked/:id/decline': (target) => ({ body: { reason: 'Không' }, ...at(target) }),
  'POST /nominations/asked/:id/publication': () => ({ body: { mayPublish: false } }),
};

/** A Golden Book with nominations at each step, and the people around them. */
export class NominationSeason {
  readonly objects: Record<string, Target> = {};
  readonly callers: Record<string, Caller> = { nominator: officer, 'nominator elsewhere': elsewhere, nominee };

  private constructor(
    readonly book: NominationWorld,
    readonly editionId: string,
  ) {}

  static async in(world: RegistrationWorld): Promise<NominationSeason> {
    const book = NominationWorld.in(world);
    const season = new NominationSeason(book, await book.openEdition('BOOK-26'));
    await season.nominate();
    return season;
  }

  private async nominate(): Promise<void> {
    const { book, editionId, objects } = this;
    objects['book edition'] = { id: editionId, editionId };
    const { body: begun } = await book.begin(editionId);
    await book.world.call(officer, { method: 'PATCH', path: `/entries/${begun.id}`, body: work, at: 1 });
    const { body: named } = await book.name(begun);
    const fileId = await book.attach(begun.id);
    objects['named nomination'] = { id: begun.id, editionId, fileId, at: String(named.version) };
    for (const [name, id] of Object.entries({
      'asked nomination': await book.waiting(editionId),
      'confirmed nomination': await book.confirmed(editionId),
    })) {
      const of = { id, editionId, fileId: await book.attach(id) };
      objects[name] = { ...of, at: String((await book.asked(id)).body.version) };
    }
  }
}
