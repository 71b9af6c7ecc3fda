import { answer, FileAnswer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { meetingStates, outcomes } from './meeting.js';

const gathering = answer('MeetingGathering', {
  id: z.uuid(),
  nameVi: z.string(),
  nameEn: z.string(),
  startsOn: z.iso.date(),
  timeZone: z.string(),
  /** Whether its organisers have set tables and slots. */
  hasPlan: z.boolean(),
  /** Whether the caller has a place there. */
  isThere: z.boolean(),
  mayOrganise: z.boolean(),
});

const slot = answer('MeetingSlot', { id: z.uuid(), startsAt: moment, endsAt: moment });

const meeting = answer('Meeting', {
  id: z.uuid(),
  gatheringId: z.uuid(),
  gatheringVi: z.string().nullable(),
  gatheringEn: z.string().nullable(),
  state: z.enum(meetingStates),
  /** Whether the caller asked. */
  isMine: z.boolean(),
  /** The other one; null where identity does not know the name, or the account was erased. */
  other: z.string().nullable(),
  listingId: z.uuid().nullable(),
  listingTitle: z.string().nullable(),
  message: z.string().nullable(),
  expiresAt: moment,
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  tableNr: z.int().nullable(),
  /** Its time is another one than before. */
  moved: z.boolean(),
  /** What the caller said of it; null: nothing yet. */
  outcome: z.enum(outcomes).nullable(),
});

const organised = answer('OrganisedMeeting', {
  id: z.uuid(),
  state: z.enum(meetingStates),
  asker: z.string().nullable(),
  guest: z.string().nullable(),
  listingTitle: z.string().nullable(),
  startsAt: moment.nullable(),
  tableNr: z.int().nullable(),
  outcomes: z.array(z.enum(outcomes)),
});

export const meetingAnswers = {
  gatherings: itemsOf(gathering),
  mine: itemsOf(meeting),
  one: meeting,
  slots: itemsOf(
    answer('MyMeetingSlot', {
      id: z.uuid(),
      startsAt: moment,
      endsAt: moment,
      state: z.enum(['free', 'blocked', 'meeting']),
    }),
  ),
  plan: answer('MeetingPlan', {
    gatheringId: z.uuid(),
    tables: z.int(),
    slots: z.array(slot),
    answerHours: z.int(),
    mostPerPerson: z.int(),
    atOnce: z.boolean(),
    counts: z.array(answer('MeetingCount', { state: z.enum(meetingStates), meetings: z.int() })),
    /** Of meetings that have begun. */
    rated: answer('MeetingRatings', {
      begun: z.int(),
      /** Nobody said anything of them. */
      unrated: z.int(),
      agreement: z.int(),
      goesOn: z.int(),
      nothing: z.int(),
      noShow: z.int(),
    }),
  }),
  organised: pageOf(organised),
  removed: answer('RemovedSlot', { moved: z.int(), lost: z.int() }),
  placing: answer('Placing', { waiting: z.int(), placed: z.int(), unplaced: z.int() }),
  calendar: new FileAnswer('text/calendar'),
};
