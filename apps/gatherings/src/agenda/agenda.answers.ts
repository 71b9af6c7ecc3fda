import { agendaRulesSchema, conflictKinds, severities } from '@sangtao/programmes/gathering-agenda';
import { answer, FileAnswer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { sessionKinds } from './agenda.js';

const texts = answer('AgendaTexts', { vi: z.string(), en: z.string() });
const window = answer('AgendaWindow', { from: moment, until: moment });
const room = answer('AgendaRoom', { id: z.uuid(), name: texts, building: z.string(), capacity: z.int() });
const person = { id: z.uuid(), name: z.string(), title: z.string(), organisation: z.string() };
const part = answer('AgendaPart', { title: texts, minutes: z.int(), speakerIds: z.array(z.uuid()) });

const session = {
  id: z.uuid(),
  nr: z.int(),
  kind: z.enum(sessionKinds),
  title: texts,
  abstract: texts,
  track: z.string().nullable(),
  roomId: z.uuid(),
  startsAt: moment,
  minutes: z.int(),
  /** Of the whole session; those of its parts besides. */
  speakerIds: z.array(z.uuid()),
  parts: z.array(part),
};
const draftSession = answer('DraftSession', { ...session, expected: z.int().nullable() });
const draftSpeaker = answer('DraftSpeaker', {
  ...person,
  accountId: z.uuid().nullable(),
  available: z.array(window),
});

const conflict = answer('AgendaConflict', {
  kind: z.enum(conflictKinds),
  severity: z.enum(severities),
  sessionIds: z.array(z.uuid()),
  roomId: z.uuid().nullable(),
  speakerId: z.uuid().nullable(),
});

const place = answer('SessionPlace', { startsAt: moment, minutes: z.int(), room: texts });
const change = answer('SessionChange', {
  sessionId: z.uuid(),
  kind: z.enum(['added', 'changed', 'dropped']),
  title: texts,
  was: place.nullable(),
  now: place.nullable(),
  time: z.boolean(),
  room: z.boolean(),
  /** Title, text, speakers or parts. */
  content: z.boolean(),
});

const days = { startsOn: z.iso.date(), endsOn: z.iso.date(), timeZone: z.string() };

const draft = answer('AgendaDraft', {
  ...days,
  rooms: z.array(room),
  speakers: z.array(draftSpeaker),
  sessions: z.array(draftSession),
  rules: agendaRulesSchema.meta({ id: 'AgendaRules' }),
  conflicts: z.array(conflict),
  /** What a release would change now. */
  changes: z.array(change),
  /** How many people a release would write to: whose sessions move. */
  told: z.int(),
  /** The last one; null: nothing is public yet. */
  releaseNumber: z.int().nullable(),
  /** What an undo would take back; null: nothing. */
  lastEdit: answer('AgendaEdit', { what: z.string(), at: moment }).nullable(),
  version: z.int(),
});

const releasedSession = answer('ReleasedSession', { ...session, sequence: z.int(), changedAt: moment });

const released = answer('ReleasedAgenda', {
  ...days,
  /** Null: nothing is public yet. */
  number: z.int().nullable(),
  releasedAt: moment.nullable(),
  note: z.string().nullable(),
  rooms: z.array(room),
  speakers: z.array(answer('AgendaSpeaker', person)),
  sessions: z.array(releasedSession),
  changes: z.array(change),
});

const line = answer('AgendaRelease', {
  number: z.int(),
  releasedAt: moment,
  note: z.string().nullable(),
  sessions: z.int(),
  changes: z.int(),
});

export const agendaAnswers = {
  draft,
  released,
  releases: pageOf(line),
  marks: answer('AgendaMarks', {
    sessionIds: z.array(z.uuid()),
    /** When the address of the calendar was made; null: there is none. */
    feedMadeAt: moment.nullable(),
  }),
  /** The address is said once. */
  feed: answer('AgendaFeed', { url: z.string() }),
  calendar: new FileAnswer('text/calendar'),
  xml: new FileAnswer('application/xml'),
  json: new FileAnswer('application/json'),
};
