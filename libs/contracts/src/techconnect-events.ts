import { ExchangeRowsFrozenV1 } from './exchange/exchange-rows-frozen.v1.js';
import { ExpertReviewedV1 } from './exchange/expert-reviewed.v1.js';
import { ListingClosedV1 } from './exchange/listing-closed.v1.js';
import { ListingPublishedV1 } from './exchange/listing-published.v1.js';
import { ListingRemindedV1 } from './exchange/listing-reminded.v1.js';
import { ListingReturnedV1 } from './exchange/listing-returned.v1.js';
import { MatchProposedV1 } from './exchange/match-proposed.v1.js';
import { AgreementChasedV1 } from './exchange/agreement-chased.v1.js';
import { AgreementSignedV1 } from './exchange/agreement-signed.v1.js';
import { AgreementStaleV1 } from './exchange/agreement-stale.v1.js';
import { MeetingAnsweredV1 } from './exchange/meeting-answered.v1.js';
import { MeetingHeldV1 } from './exchange/meeting-held.v1.js';
import { MeetingPlacedV1 } from './exchange/meeting-placed.v1.js';
import { MeetingPlacedV2 } from './exchange/meeting-placed.v2.js';
import { MeetingRemindedV1 } from './exchange/meeting-reminded.v1.js';
import { MeetingRequestedV1 } from './exchange/meeting-requested.v1.js';
import { TaskOverdueV1 } from './exchange/task-overdue.v1.js';
import { AgendaMovedV1 } from './gatherings/agenda-moved.v1.js';
import { AgendaReleasedV1 } from './gatherings/agenda-released.v1.js';
import { BoothApplicationMovedV1 } from './gatherings/booth-application-moved.v1.js';
import { DelegateCheckedInV1 } from './gatherings/delegate-checked-in.v1.js';
import { DelegateMovedInLineV1 } from './gatherings/delegate-moved-in-line.v1.js';
import { DelegateRegisteredV1 } from './gatherings/delegate-registered.v1.js';
import { DelegateStateChangedV1 } from './gatherings/delegate-state-changed.v1.js';
import { DelegatesInvitedV1 } from './gatherings/delegates-invited.v1.js';
import { GatheringAnnouncedV1 } from './gatherings/gathering-announced.v1.js';
import { GatheringMovedV1 } from './gatherings/gathering-moved.v1.js';
import { GatheringRowsFrozenV1 } from './gatherings/gathering-rows-frozen.v1.js';
import { InvitationSentV1 } from './gatherings/invitation-sent.v1.js';
import { InvitationWithdrawnV1 } from './gatherings/invitation-withdrawn.v1.js';
import { PeopleEngagedV1 } from './gatherings/people-engaged.v1.js';
import { ReportReleasedV1 } from './gatherings/report-released.v1.js';
import { WronglyAdmittedV1 } from './gatherings/wrongly-admitted.v1.js';

/** What gatherings and the exchange tell. */
export const techconnectEvents = [
  ExchangeRowsFrozenV1,
  ExpertReviewedV1,
  ListingClosedV1,
  ListingPublishedV1,
  ListingRemindedV1,
  ListingReturnedV1,
  MatchProposedV1,
  AgreementChasedV1,
  AgreementSignedV1,
  AgreementStaleV1,
  MeetingAnsweredV1,
  MeetingHeldV1,
  MeetingPlacedV1,
  MeetingPlacedV2,
  MeetingRemindedV1,
  MeetingRequestedV1,
  TaskOverdueV1,
  AgendaMovedV1,
  AgendaReleasedV1,
  BoothApplicationMovedV1,
  DelegateCheckedInV1,
  DelegateMovedInLineV1,
  DelegateRegisteredV1,
  DelegateStateChangedV1,
  DelegatesInvitedV1,
  GatheringAnnouncedV1,
  GatheringMovedV1,
  GatheringRowsFrozenV1,
  InvitationSentV1,
  InvitationWithdrawnV1,
  PeopleEngagedV1,
  ReportReleasedV1,
  WronglyAdmittedV1,
];
