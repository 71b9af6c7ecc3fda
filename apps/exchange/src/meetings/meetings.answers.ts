import { answer, FileAnswer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { meetingStates, outcomes } from './meeting.js';
import { wayStates } from './meeting-way.js';

const gathering = answer('MeetingGathering', {
  id: z.uuid(),
  nameVi: z.string(),
  nameEn: z.string(),
  startsOn: z.iso.date(),
  timeZone: z.string(),
  /** Whether its organisers have set tables and slots. */
  hasPlan: z.boolean(),
  /** Whether a slot is still to come. */
  hasTimes: z.boolean(),
  /** Whether the caller has a place there. */
  isThere: z.boolean(),
  mayOrganise: z.boolean(),
});

const slot = answer('MeetingSlot', { id: z.uuid(), startsAt: moment, endsAt: moment });

/** What came of it, where the caller may read that agreement. */
const agreementId = z.uuid().nullable();

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
  /** For which the other one comes to the gathering. */
  otherOrganisation: z.string().nullable(),
  listingId: z.uuid().nullable(),
  listingTitle: z.string().nullable(),
  listingSide: z.enum(['offer', 'need']).nullable(),
  /** Where an expert is met as one. */
  expertId: z.uuid().nullable(),
  expertHeadline: z.string().nullable(),
  message: z.string().nullable(),
  expiresAt: moment,
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  tableNr: z.int().nullable(),
  /** Its time is another one than before. */
  moved: z.boolean(),
  /** What the caller said of it; null: nothing yet. */
  outcome: z.enum(outcomes).nullable(),
  agreementId,
});

const organised = answer('OrganisedMeeting', {
  id: z.uuid(),
  state: z.enum(meetingStates),
  asker: z.string().nullable(),
  guest: z.string().nullable(),
  listingTitle: z.string().nullable(),
  expertHeadline: z.string().nullable(),
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  tableNr: z.int().nullable(),
  outcomes: z.array(z.enum(outcomes)),
  agreementId,
});

const way = answer('MeetingWay', {
  gatheringId: z.uuid(),
  nameVi: z.string(),
  nameEn: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  venue: z.string(),
  /** Open, or what stands against it. */
  state: z.enum(wayStates),
  /** What the two have in hand there. */
  meetingId: z.uuid().nullable(),
});

export const meetingAnswers = {
  ways: answer('MeetingWays', {
    /** Whether the caller published it: there is nobody to meet. */
    isOwn: z.boolean(),
    items: z.array(way),
  }),
  gatherings: itemsOf(gathering),
  mine: itemsOf(meeting),
  one: meeting,
  beginning: answer('AgreementBeginning', {
    meetingId: z.uuid(),
    /** At which they met. */
    gatheringId: z.uuid(),
    /** What they met about; null where it is public no more. */
    subject: z.string().nullable(),
    /** Who asked, and who was asked. */
    parties: z.array(
      answer('BeginningParty', {
        /** The organisation for which that side came; null where it is not known. */
        name: z.string().nullable(),
        owner: answer('BeginningOwner', { accountId: z.string(), name: z.string().nullable() }).nullable(),
      }),
    ),
  }),
  slots: itemsOf(
    answer('MyMeetingSlot', {
      id: z.uuid(),
      startsAt: moment,
      endsAt: moment,
      /** Engaged: a session of one's own, or duty at one's booth. */
      state: z.enum(['free', 'blocked', 'engaged', 'meeting']),
    }),
  ),
  plan: answer('MeetingPlan', {
    gatheringId: z.uuid(),
    tables: z.int(),
    slots: z.array(slot),
    answerHours: z.int(),
    leastPerPerson: z.int(),
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
  placing: answer('Placing', {
    waiting: z.int(),
    placed: z.int(),
    unplaced: z.int(),
    /** People who have fewer meetings than everybody should, and want another one that finds no place. */
    below: z.int(),
  }),
  calendar: new FileAnswer('text/calendar'),
};
