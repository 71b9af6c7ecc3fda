import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { defaultAgendaRules } from '@sangtao/programmes/gathering-agenda';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import type { Agenda, Session } from './agenda.js';
import { nothingReleased, released } from './released-agenda.js';
import type { ScheduleFrame } from './schedule-days.js';
import { scheduleJson, scheduleXml } from './schedule-export.js';

/** The formats' own schemas lie beside the checkout, where they are not ours to copy. */
const schemas = new URL('../../../../../shared/fixtures/schedule/', import.meta.url);
const are = existsSync(new URL('schema.json', schemas));
if (!are) console.warn(`the schemas of schedule.xml and schedule.json are not at ${schemas.pathname}: not validated`);
const withSchemas = are ? test : test.skip;

const uuid = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const words = (vi: string, en = '') => ({ vi, en });
const room = (n: number, name: string, building = 'A') => ({ id: uuid(n), name: words(name), building, capacity: 60 });
const aSession = (n: number, more: Partial<Session> = {}): Session => ({
  ...{ id: uuid(100 + n), nr: n, kind: 'talk', title: words(`Sấy lạnh <${n}> & "đo"`, `Drying ${n}`) },
  ...{ abstract: words('Dòng một\u0007\nDòng hai'), track: 'Nông nghiệp', roomId: uuid(1) },
  ...{ startsAt: `2026-12-10T0${n}:00:00.000Z`, minutes: 90, speakerIds: [uuid(50)], expected: null, parts: [] },
  ...more,
});
const agenda: Agenda = {
  rooms: [room(1, 'Phòng Sông Hồng'), room(2, 'Hội trường'), room(3, 'Hội trường', 'B')],
  speakers: [{ id: uuid(50), name: 'Đỗ Thị Ước', title: 'TS', organisation: 'Viện', accountId: null, available: [] }],
  sessions: [
    ...[1, 2, 3].map((n) => aSession(n)),
    aSession(4, { roomId: uuid(2), kind: 'break', track: null, speakerIds: [], title: words('☕') }),
    aSession(5, { roomId: uuid(3), startsAt: '2026-12-11T17:30:00.000Z', kind: 'forum' }),
  ],
  rules: defaultAgendaRules,
  lastNr: 5,
};
const frame: ScheduleFrame = {
  code: 'TC-26',
  name: words('Techconnect và Innovation Việt Nam 2026', 'Techconnect 2026'),
  ...{ startsOn: '2026-12-10', endsOn: '2026-12-11', timeZone: 'Asia/Ho_Chi_Minh', number: 3 },
  url: 'https://sangtao.example/events/1/agenda',
};
const release = released(nothingReleased, agenda, '2026-12-01T00:00:00.000Z');

async function xmlErrors(contents: string): Promise<string[]> {
  const schema = readFileSync(new URL('schedule.xml.xsd', schemas), 'utf8');
  const { errors } = await validateXML({ xml: [{ fileName: 'schedule.xml', contents }], schema: [schema] });
  return errors.map(({ message }) => message);
}

withSchemas('E19: schedule.xml is valid, empty as well, and the validator would say so if it were not', async () => {
  const text = scheduleXml(release, frame);
  expect(await xmlErrors(text)).toEqual([]);
  expect(await xmlErrors(scheduleXml(nothingReleased, { ...frame, code: 'Hội-1' }))).toEqual([]);
  expect(await xmlErrors(text.replace(/guid="[^"]+"/, 'guid="x"'))).not.toEqual([]);
});

withSchemas('E19: schedule.json is valid, empty as well, and the validator would say so if it were not', () => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  ajv.addFormat('color', true);
  const schema = JSON.parse(readFileSync(new URL('schema.json', schemas), 'utf8')) as { $schema?: string };
  delete schema.$schema;
  const validate = ajv.compile(schema);
  const errors = (document: unknown) => (validate(document) ? [] : validate.errors);
  expect(errors(scheduleJson(release, frame))).toEqual([]);
  expect(errors(scheduleJson(nothingReleased, frame))).toEqual([]);
  const wrong = JSON.parse(
    JSON.stringify(scheduleJson(release, frame)).replaceAll('"abstract"', '"summary"'),
  ) as object;
  expect(errors(wrong)).not.toEqual([]);
});

test('what is exported is what was released: days by the clock of the place, and rooms of one name told apart', () => {
  const { schedule } = scheduleJson(release, frame) as {
    schedule: { conference: { days: { date: string; rooms: Record<string, { title: string; start: string }[]> }[] } };
  };
  const days = schedule.conference.days.map(({ date, rooms }) => [
    date,
    Object.fromEntries(Object.entries(rooms).map(([name, events]) => [name, events.map(({ start }) => start)])),
  ]);
  expect(days).toEqual([
    ['2026-12-10', { 'Phòng Sông Hồng': ['08:00', '09:00', '10:00'], 'Hội trường (A, 2)': ['11:00'] }],
    ['2026-12-11', {}],
    ['2026-12-12', { 'Hội trường (B, 3)': ['00:30'] }],
  ]);
  expect(scheduleXml(release, frame)).toContain('Sấy lạnh &lt;1&gt; &amp; "đo"');
});
