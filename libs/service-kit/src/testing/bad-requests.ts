import fc from 'fast-check';
import { badBodies, type Promised } from './bad-bodies.js';
import { requestOf, type RawRequest, type Sample, type Target } from './service-requests.js';

/** A request with one thing wrong, and what the answer must say of it where that is known. */
export interface BadRequest {
  what: string;
  request: RawRequest;
  status?: number;
  field?: string;
  promise?: Promised;
}

const notIds = [
  'x',
  '0',
  '-1',
  'null',
  'undefined',
  "'",
  '%00',
  '%ff',
  '..%2f..',
  'a'.repeat(300),
  '%F0%90%80%80',
  '1e3',
];
const notVersions = ['', 'abc', '*', 'W/"x"', '"-1"', '"1.5"', '"99999999999"', '"١"'];
const otherTypes = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
];
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const notCursors = [
  'x',
  '%00',
  ...[null, {}, [], [1, 2], ['x', 'x'], 'a\0b', { a: 1 }, ['a\0', 'b\0', 'c']].map(cursor),
];
const notLimits = ['0', '-1', '1e9', 'abc', '1.5', '١', '', '[]'];

/** Everything that is wrong with this request in one place, the same every time. */
export function badRequests(route: string, target: Target, sample: Sample): BadRequest[] {
  const right = requestOf(route, target, sample);
  const bodies = typeof sample.body === 'object' ? badBodies(sample.body) : [];
  return [
    ...bodies.map(({ text, ...known }) => ({ ...known, request: { ...right, body: text } })),
    ...(bodies.length > 0 ? otherTypes.map((type) => headed(right, { 'content-type': type }, 415)) : []),
    ...(bodies.length === 0 && right.method !== 'GET' ? unwanted(right) : []),
    ...badPaths(route, target, sample),
    ...badQueries(right, sample.query),
    ...(sample.version === undefined ? [] : badVersions(right)),
    headed(right, { 'idempotency-key': 'x'.repeat(300) }),
    headed(right, { 'x-correlation-id': '{"a":1}', 'accept-language': ';q=,', accept: 'application/xml' }),
  ];
}

/** The right request with one value changed at random, by the seed. */
export function randomRequests(right: RawRequest, { seed, runs }: { seed: number; runs: number }): BadRequest[] {
  const body = right.body === undefined ? undefined : (JSON.parse(right.body) as object);
  const names = body && !Array.isArray(body) ? Object.keys(body) : [];
  if (names.length === 0) return [];
  const wrong = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.bigInt().map(Number),
  );
  const changes = fc.array(fc.tuple(fc.constantFrom(...names), wrong), { minLength: 1, maxLength: 2 });
  return fc.sample(changes, { seed, numRuns: runs }).map((change) => {
    const text = JSON.stringify({ ...body, ...Object.fromEntries(change) });
    return { what: `seed ${seed}: ${text.slice(0, 200)}`, request: { ...right, body: text } };
  });
}

function headed(right: RawRequest, headers: Record<string, string>, status?: number): BadRequest {
  const request = { ...right, headers: { ...right.headers, ...headers } };
  return { what: JSON.stringify(headers).slice(0, 100), request, ...(status === undefined ? {} : { status }) };
}

/** A body where none is read. */
function unwanted(right: RawRequest): BadRequest[] {
  return ['{', '[]', '{"state":"published"}', 'null'].map((body) => ({
    what: `an unwanted body ${body}`,
    request: { ...right, body },
  }));
}

function badPaths(route: string, target: Target, sample: Sample): BadRequest[] {
  const names = [...route.matchAll(/(?<!:):(\w+)/g)].map(([, name]) => name!);
  return names.flatMap((name) =>
    notIds.map((value) => {
      const { path, ...rest } = requestOf(route, { ...target, [name]: '@' }, sample);
      return { what: `${name} = ${value.slice(0, 20)}`, request: { ...rest, path: path.replace('%40', value) } };
    }),
  );
}

function badQueries(right: RawRequest, query: string | undefined): BadRequest[] {
  if (!query) return [];
  const parameters = [...new URLSearchParams(query)];
  const path = right.path.split('?')[0]!;
  const asked = (what: string, text: string, field?: string): BadRequest => {
    return {
      what: `?${what}`.slice(0, 100),
      request: { ...right, path: `${path}?${text}` },
      ...(field ? { field } : {}),
    };
  };
  const odd = ['', '%00', '%ff', 'x'.repeat(3_000), `'`, '%25', '\\', '😀'].map((value) => encodeURI(value));
  return [
    ...parameters.flatMap(([name, value]) => [
      asked(`${name} twice`, `${query}&${name}=${encodeURIComponent(value)}`),
      asked(`${name}[]`, `${query}&${name}[]=1`, `${name}[]`),
      asked(`${name}[x]`, `${query}&${name}[x]=1`, `${name}[x]`),
      ...odd.map((one) => asked(`${name}=${one}`, asking(parameters, name, one))),
    ]),
    ...['role', 'orderBy', 'applicantId'].map((name) => asked(name, `${query}&${name}=1`, name)),
    ...notCursors.map((value) => asked(`cursor=${value}`, asking(parameters, 'cursor', value))),
    ...notLimits.map((value) => asked(`limit=${value}`, asking(parameters, 'limit', encodeURIComponent(value)))),
  ];
}

/** The parameters with this one in its stead, as it is. */
function asking(parameters: [string, string][], name: string, value: string): string {
  const others = parameters.filter(([other]) => other !== name);
  return [...others.map(([other, one]) => `${other}=${encodeURIComponent(one)}`), `${name}=${value}`].join('&');
}

function badVersions(right: RawRequest): BadRequest[] {
  const headers = { ...right.headers };
  delete headers['if-match'];
  return [
    { what: 'no If-Match', request: { ...right, headers }, status: 428 },
    ...notVersions.filter((one) => /^[\x20-\x7e]*$/.test(one)).map((one) => headed(right, { 'if-match': one }, 428)),
    headed(right, { 'if-match': '"999999"' }, 412),
  ];
}
