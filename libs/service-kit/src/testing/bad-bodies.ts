/** One thing wrong with a body, and the field that the answer must name; without one, only that it is answered in good order. */
export interface BadBody {
  what: string;
  text: string;
  field?: string;
  status?: number;
  /** Which promise of the project's it tries. */
  promise?: Promised;
}

/** S29: nobody gives themselves what is not in the form. S30: nor by way of a prototype. */
export type Promised = 'S29' | 'S30';

/** Fields by which a client would give itself what is not its own. */
const takenByForce = [
  'id',
  'role',
  'score',
  'total',
  'status',
  'state',
  'ownerId',
  'applicantId',
  'version',
  'isAdmin',
];
/** Of a whole rulebook the first will do: it is checked by one schema. */
const mostPlaces = 40;
const tooLong = 'x'.repeat(200_000);
const notNumbers = ['1e309', '-1e309', '"١٢"', '"12"', '"NaN"', '"0x10"', '[1]', '{"$gt":0}', 'true'];
const notTexts = ['{"$ne":1}', '[["x"]]', '7', `"${tooLong}"`];
const oddTexts = ['"a\\u0000b"', '"\\ud800"', '""', '"\u202eabc"', '"😀"', `"'; drop table x; --"`, 'null'];

/** What JSON cannot express stands in a text, between these marks, until it is written. */
const raw = (text: string) => `\u0001${text}\u0001`;
const write = (value: unknown) =>
  JSON.stringify(value).replace(/"\\u0001(.*?)\\u0001"/g, (_, text: string) => JSON.parse(`"${text}"`) as string);

/** Every way in which a body that is right can be wrong in one place, and bodies that are wrong altogether. */
export function badBodies(sample: object): BadBody[] {
  const top = Object.keys(sample);
  const added = (text: string) => `${text.slice(0, -1)},`.replace('{,', '{');
  const forced = takenByForce.filter((name) => !top.includes(name));
  return [
    ...placesOf(sample)
      .slice(0, mostPlaces)
      .flatMap((place) => wrongAt(sample, place)),
    ...forced.map((field) => ({
      what: `${field} besides`,
      text: write({ ...sample, [field]: 1 }),
      field,
      promise: 'S29' as const,
    })),
    { what: '__proto__', text: `${added(write(sample))}"__proto__":{"admin":true}}`, status: 400, promise: 'S30' },
    {
      what: 'constructor',
      text: `${added(write(sample))}"constructor":{"prototype":{"a":1}}}`,
      status: 400,
      promise: 'S30',
    },
    ...top.map((name) => ({ what: `no ${name}`, text: write({ ...sample, [name]: undefined }) })),
    ...['{', 'null', '[]', '"text"', '12', '', '\ufeff{}'].map((text) => ({ what: `the body ${text}`, text })),
    { what: 'a deep object', text: '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000), status: 400 },
    { what: 'a deep list', text: '['.repeat(20_000) + ']'.repeat(20_000), status: 400 },
    { what: 'too much', text: write({ ...sample, more: 'x'.repeat(1_050_000) }), status: 413 },
  ];
}

interface Place {
  path: string[];
  value: unknown;
}

/** Every value of a body, three levels deep, the first of each list. */
function placesOf(value: object, path: string[] = []): Place[] {
  const entries = Array.isArray(value) ? [['0', value[0]] as [string, unknown]] : Object.entries(value);
  return entries.flatMap(([name, inner]: [string, unknown]) => {
    if (inner === undefined || path.length > 2) return [];
    const own = { path: [...path, name], value: inner };
    return typeof inner === 'object' && inner !== null ? [own, ...placesOf(inner, own.path)] : [own];
  });
}

function wrongAt(sample: object, { path, value }: Place): BadBody[] {
  const field = path.join('.');
  const put = (text: string) => write(replaced(sample, path, raw(text)));
  const refused = (text: string) => ({ what: `${field} = ${text.slice(0, 20)}`, text: put(text), field });
  const open = (text: string) => ({ what: `${field} = ${text.slice(0, 20)}`, text: put(text) });
  if (typeof value === 'string') return [...notTexts.map(refused), ...oddTexts.map(open)];
  if (typeof value === 'number')
    return [...notNumbers.map(refused), ...['-0', '0.30000000000000004', '1e21'].map(open)];
  if (typeof value === 'boolean') return ['"yes"', '2', '{}', '[]'].map(refused);
  const many = Array.isArray(value) ? [open(`[${Array(50_000).fill('null').join(',')}]`)] : [];
  return [...['"text"', '7'].map(refused), ...['null', '{}', '[]', '[[]]', '[null]', '[{}]'].map(open), ...many];
}

function replaced(value: unknown, [name, ...rest]: string[], by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value))
    return (value as unknown[]).map((one, n) => (String(n) === name ? replaced(one, rest, by) : one));
  const object = value as Record<string, unknown>;
  return { ...object, [name]: replaced(object[name], rest, by) };
}
