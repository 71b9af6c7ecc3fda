import { AnswerMeeting } from './answer-meeting.usecase.js';
import { BlockSlots } from './block-slots.usecase.js';
import { EngagePeople } from './engage-people.usecase.js';
import { EngagementsStore } from './engagements.store.js';
import { ExpireRequests } from './expire-requests.job.js';
import { ForgetMeetings } from './forget-meetings.usecase.js';
import { FreePlacesStore } from './free-places.store.js';
import { GatheringsConsumer } from './gatherings.consumer.js';
import { GatheringsStore } from './gatherings.store.js';
import { MeetingAgreementsController } from './meeting-agreements.controller.js';
import { MeetingAgreementsView } from './meeting-agreements.view.js';
import { MeetingPeople } from './meeting-people.js';
import { MeetingPlansController } from './meeting-plans.controller.js';
import { MeetingSlotsController } from './meeting-slots.controller.js';
import { MeetingTimesController } from './meeting-times.controller.js';
import { MeetingWaysController } from './meeting-ways.controller.js';
import { MeetingWaysStore } from './meeting-ways.store.js';
import { MeetingsController } from './meetings.controller.js';
import { InternalMeetingsController } from './meetings.internal.controller.js';
import { MeetingsStore } from './meetings.store.js';
import { MoveMeetings } from './move-meetings.js';
import { MyMeetingsView } from './my-meetings.view.js';
import { PlaceAll } from './place-all.usecase.js';
import { PlaceMeetings } from './place-meetings.js';
import { PlanView } from './plan.view.js';
import { PlansStore } from './plans.store.js';
import { RegisteredOrganisations } from './registered-organisations.js';
import { RemindMeetings } from './remind-meetings.job.js';
import { RequestMeeting } from './request-meeting.usecase.js';
import { SayOutcome } from './say-outcome.usecase.js';
import { ShiftSlots } from './shift-slots.usecase.js';
import { WritePlan } from './write-plan.usecase.js';

/** What the module wires of meetings. */
export const meetingControllers = [
  GatheringsConsumer,
  MeetingAgreementsController,
  MeetingPlansController,
  MeetingSlotsController,
  MeetingTimesController,
  MeetingWaysController,
  MeetingsController,
  InternalMeetingsController,
];
export const meetingProviders = [
  AnswerMeeting,
  BlockSlots,
  EngagePeople,
  EngagementsStore,
  ExpireRequests,
  ForgetMeetings,
  FreePlacesStore,
  GatheringsStore,
  MeetingAgreementsView,
  MeetingPeople,
  MeetingWaysStore,
  MeetingsStore,
  MoveMeetings,
  MyMeetingsView,
  PlaceAll,
  PlaceMeetings,
  PlanView,
  PlansStore,
  RegisteredOrganisations,
  RemindMeetings,
  RequestMeeting,
  SayOutcome,
  ShiftSlots,
  WritePlan,
];
