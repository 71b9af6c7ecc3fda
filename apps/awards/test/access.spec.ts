import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Grant } from '@sangtao/service-kit/auth';
import { admin, aWork, AwardsWorld, id, organiserOf } from './awards-world.js';

jest.setTimeout(90_000);
const [open, published, other] = [id(1_000_001), id(1_000_002), id(1_000_003)];
const world = new AwardsWorld();
let code: string;

beforeAll(async () => {
  await world.start();
  await world.given({ editionId: open, code: 'HT-1', works: [aWork(1, 90)] });
  await world.published({ editionId: published, code: 'HT-2', works: [aWork(11, 90)] });
  [code] = (await world.codes(published)) as [string];
});
afterAll(() => world.system.stop());

const roles = [
  'anonymous',
  'person',
  'judge',
  'chair',
  'officer',
  'organiser elsewhere',
  'organiser',
  'admin',
] as const;
type Role = (typeof roles)[number];
const grantsOf = (role: Role): Grant[] => {
  if (role === 'admin') return admin;
  if (role === 'organiser') return [...organiserOf(open), ...organiserOf(published)];
  if (role === 'organiser elsewhere') return organiserOf(other);
  if (role === 'officer') return [{ role, scope: '01' }];
  return role === 'judge' || role === 'chair' ? [{ role, scope: '*' }] : [];
};

/** The answer to each role, in the order of the roles. A version of long ago: whoever may, is told so and changes nothing. */
const everybody = [200, 200, 200, 200, 200, 200, 200, 200];
const nobodyYet = [404, 404, 404, 404, 404, 404, 404, 404];
const signedIn = [401, 200, 200, 200, 200, 200, 200, 200];
const organisers = (allowed: number) => [401, 403, 403, 403, 403, 404, allowed, allowed];
const reason = 'Hội đồng bỏ phiếu';
const deciding = { prizeCode: 'first', reason };

const cases: [route: string, path: () => string, answers: number[], body?: object][] = [
  ['GET /results', () => '/results', everybody],
  ['GET /results/:editionId', () => `/results/${published}`, everybody],
  ['GET /results/:editionId', () => `/results/${open}`, nobodyYet],
  ['GET /results/:editionId/method', () => `/results/${published}/method`, everybody],
  ['GET /results/:editionId/method', () => `/results/${open}/method`, nobodyYet],
  ['GET /results/:editionId/bundle', () => `/results/${open}/bundle`, nobodyYet],
  ['GET /honours', () => '/honours', everybody],
  ['GET /my/honours', () => '/my/honours', signedIn],
  ['GET /certificates/:code', () => `/certificates/${code}`, everybody],
  ['GET /certificates/:code/pdf', () => `/certificates/${code}/pdf`, everybody],
  ['GET /editions/:editionId/certificates.pdf', () => `/editions/${published}/certificates.pdf`, organisers(200)],
  ['GET /editions/:editionId/certificates.pdf', () => `/editions/${open}/certificates.pdf`, organisers(404)],
  ['GET /editions/:editionId/decision.pdf', () => `/editions/${open}/decision.pdf`, organisers(200)],
  ['GET /editions/:editionId/result', () => `/editions/${open}/result`, organisers(200)],
  [
    'PUT /editions/:editionId/result/decisions/:entryId',
    () => `/editions/${open}/result/decisions/${id(1)}`,
    organisers(412),
    deciding,
  ],
  [
    'POST /editions/:editionId/result/decide',
    () => `/editions/${open}/result/decide`,
    organisers(412),
    { decisionNumber: '1' },
  ],
  [
    'POST /editions/:editionId/result/seal',
    () => `/editions/${open}/result/seal`,
    organisers(412),
    { publishAt: '2026-01-01T00:00:00Z' },
  ],
  ['POST /editions/:editionId/result/unseal', () => `/editions/${open}/result/unseal`, organisers(412), { reason }],
  [
    'POST /certificates/:code/revoke',
    () => `/certificates/${code}/revoke`,
    [401, 403, 403, 403, 403, 404, 200, 409],
    { reason },
  ],
  ['POST /honours/:code/revoke', () => `/honours/${code}/revoke`, organisers(409), { reason }],
];

test('every route stands in the matrix of roles', () => {
  const routes = world.system.contexts.get('awards')!.routes.flatMap(({ method, path }) => {
    const paths = (Array.isArray(path) ? path : [path]) as string[];
    return paths.flatMap((one) =>
      one
        .replace(/\/$/, '')
        .split(',')
        .map((part) => `${method} /${part.replace(/^\//, '')}`),
    );
  });
  expect([...new Set(cases.map(([route]) => route))].toSorted()).toEqual([...new Set(routes)].toSorted());
});

// Of the same length each: a missing last argument would be taken for a callback.
test.each(cases.map(([route, path, answers, body]) => [route, path, answers, body ?? null] as const))(
  '%s answers each role as it should',
  async (route, path, answers, body) => {
    const method = route.split(' ')[0]!;
    const got: [Role, number][] = [];
    for (const role of roles) {
      const who = role === 'anonymous' ? null : id(50 + roles.indexOf(role));
      const options = { grants: grantsOf(role), ...(body ? { body, version: 999_999 } : {}) };
      const { status, headers } = await world.call(who, method, path(), options);
      got.push([role, status]);
      if (status >= 400) expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
    expect(got).toEqual(roles.map((role, n) => [role, answers[n]]));
  },
);
