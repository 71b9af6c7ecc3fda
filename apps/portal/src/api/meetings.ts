import { ask } from './ask.js';
import { callForFile } from './client.js';
import type { ExchangeOperations, MeetingPlanInput, RequestInput } from './generated/exchange.js';

export type {
  AgreementBeginning,
  Meeting,
  MeetingGathering,
  MeetingPlan,
  MeetingWay,
  MeetingWays,
  MyMeetingSlot,
  OrganisedMeeting,
} from './generated/exchange.js';

type Outcome = ExchangeOperations['PUT /exchange/meetings/{id}/outcome']['body']['outcome'];

export const meetingGatherings = () => ask('GET /exchange/my/meeting-gatherings').then(({ items }) => items);
export const myMeetings = () => ask('GET /exchange/my/meetings').then(({ items }) => items);
export const meetingsCalendar = () => callForFile('/exchange/my/meetings/calendar');
/** What a meeting is asked about: an offer or a need, or an expert. */
export type MeetingSubject = NonNullable<ExchangeOperations['GET /exchange/meeting-ways']['query']>;
export const meetingWays = (query: MeetingSubject) => ask('GET /exchange/meeting-ways', { query });
export const requestMeeting = (body: RequestInput, idempotencyKey: string) =>
  ask('POST /exchange/meetings', { body, idempotencyKey });
export const answerMeeting = (id: string, step: 'accept' | 'decline' | 'withdraw') =>
  ask(`POST /exchange/meetings/{id}/${step}`, { path: { id } });
export const sayOutcome = (id: string, outcome: Outcome) =>
  ask('PUT /exchange/meetings/{id}/outcome', { path: { id }, body: { outcome } });
/** With what the draft of an agreement that comes of a meeting begins. */
export const agreementBeginning = (id: string) =>
  ask('GET /exchange/meetings/{id}/agreement-beginning', { path: { id } });
export const mySlots = (gatheringId: string) =>
  ask('GET /exchange/my/meeting-slots/{gatheringId}', { path: { gatheringId } }).then(({ items }) => items);
export const blockSlots = (gatheringId: string, slotIds: string[]) =>
  ask('PUT /exchange/my/meeting-slots/{gatheringId}', { path: { gatheringId }, body: { slotIds } });

export const meetingPlan = (gatheringId: string) =>
  ask('GET /exchange/meeting-plans/{gatheringId}', { path: { gatheringId } });
export const saveMeetingPlan = (gatheringId: string, body: MeetingPlanInput) =>
  ask('PUT /exchange/meeting-plans/{gatheringId}', { path: { gatheringId }, body });
export const removeSlot = (gatheringId: string, slotId: string) =>
  ask('POST /exchange/meeting-plans/{gatheringId}/slots/{slotId}/removal', { path: { gatheringId, slotId } });
/** All to come, so that the first is on this day. */
export const shiftSlots = (gatheringId: string, firstDay: string) =>
  ask('POST /exchange/meeting-plans/{gatheringId}/slots/shift', { path: { gatheringId }, body: { firstDay } });
export const takePlanBack = (gatheringId: string) =>
  ask('DELETE /exchange/meeting-plans/{gatheringId}', { path: { gatheringId } });
export const placeMeetings = (gatheringId: string, preview: boolean) =>
  ask('POST /exchange/meeting-plans/{gatheringId}/placing', { path: { gatheringId }, body: { preview } });
export const organisedMeetings = (gatheringId: string, cursor?: string) =>
  ask('GET /exchange/meeting-plans/{gatheringId}/meetings', { path: { gatheringId }, query: { cursor, limit: 100 } });
/** By words, for the form that asks for a meeting. */
export const listingsFor = (q: string) =>
  ask('GET /exchange/catalogue', { query: { q, limit: 10 } }).then(({ items }) => items);
