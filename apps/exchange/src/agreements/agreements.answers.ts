import { answer, countedPageOf, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { agreementKinds, agreementStates } from './agreement.js';
import { taskStandings, taskStates } from './agreement-task.js';

/** `YYYY-MM-DD`. */
const day = z.iso.date();
/** The name is null where identity does not know it, or does not answer. */
const person = answer('AgreementPerson', { accountId: z.string(), name: z.string().nullable() });

const counts = {
  /** Without those that were dropped. */
  total: z.int(),
  done: z.int(),
  onSchedule: z.int(),
  late: z.int(),
  dropped: z.int(),
};
const taskCount = answer('TaskCount', counts);

const partyName = { organisationId: z.string().nullable(), name: z.string().nullable() };
const party = answer('AgreementParty', {
  ...partyName,
  provinceCode: z.string().nullable(),
  owner: person.nullable(),
  /** Who signs for it: name and position. */
  signatory: z.string().nullable(),
});

const silence = answer('Silence', { why: z.enum(['no-update', 'not-begun']), since: day, days: z.int() });
const lastPromise = answer('LastPromise', { at: moment, promisedOn: day, by: z.string().nullable() });

const summary = {
  id: z.uuid(),
  kind: z.enum(agreementKinds),
  subject: z.string(),
  state: z.enum(agreementStates),
  provinceCode: z.string(),
  signedOn: day.nullable(),
  reviewOn: day,
  /** When progress was last reported. */
  updatedOn: day,
  gatheringId: z.uuid().nullable(),
  signingId: z.uuid().nullable(),
  valueVnd: z.number().nullable(),
  tasks: taskCount,
  /** Null while there is no reason to ask. */
  silence: silence.nullable(),
  chasedAt: moment.nullable(),
  promise: lastPromise.nullable(),
  version: z.int(),
};

const listed = answer('ListedAgreement', {
  ...summary,
  parties: z.array(answer('ListedParty', { ...partyName, provinceCode: z.string().nullable() })),
});

const one = answer('Agreement', {
  ...summary,
  parties: z.array(party),
  contact: person.nullable(),
  place: z.string().nullable(),
  /** Whether its subject and parties may stand on the event's page. */
  announced: z.boolean(),
  deliverables: z.array(z.string()),
  startWithinDays: z.int(),
  endReason: z.string().nullable(),
  /** The meeting of two from which it came. */
  meetingId: z.uuid().nullable(),
  /** Whether the caller looks after it: may change it, and chase. */
  mayManage: z.boolean(),
});

const task = answer('AgreementTask', {
  id: z.uuid(),
  agreementId: z.uuid(),
  subject: z.string(),
  nr: z.int(),
  title: z.string(),
  party: answer('TaskParty', { nr: z.int(), ...partyName }),
  owner: person.nullable(),
  dueOn: day,
  state: z.enum(taskStates),
  standing: z.enum(taskStandings),
  reason: z.string().nullable(),
  evidence: z.string().nullable(),
  promisedOn: day.nullable(),
  doneOn: day.nullable(),
  /** Whether the caller may say how it stands. */
  mayReport: z.boolean(),
  /** Whether the caller may change what it is. */
  mayManage: z.boolean(),
  version: z.int(),
});

const note = answer('AgreementNote', {
  id: z.uuid(),
  at: moment,
  by: person.nullable(),
  kind: z.enum(['progress', 'promise', 'chase']),
  taskId: z.uuid().nullable(),
  taskTitle: z.string().nullable(),
  text: z.string().nullable(),
  promisedOn: day.nullable(),
  /** Of a promise: whether its task was done by then; null while that day lies ahead, and where it has no task. */
  kept: z.boolean().nullable(),
  /** Of a chase: how many people were told. */
  told: z.int().nullable(),
});

const step = answer('AgreementStep', {
  at: moment,
  /** Null: the system. */
  by: person.nullable(),
  action: z.string(),
  taskNr: z.int().nullable(),
  fields: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const countRow = answer('TaskCountRow', {
  /** Id of the agreement, organisation's id or name of the party, province's code, or quarter. */
  key: z.string(),
  /** Subject of the agreement or name of the party, where they have one here. */
  label: z.string().nullable(),
  ...counts,
});

export const agreementAnswers = {
  list: pageOf(listed),
  one,
  task,
  tasks: countedPageOf(task),
  notes: pageOf(note),
  history: pageOf(step),
  counts: itemsOf(countRow),
  chased: answer('Chased', { told: z.int(), at: moment }),
};
