import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { AddNote } from './agreements/add-note.usecase.js';
import { AgreementStoryController } from './agreements/agreement-story.controller.js';
import { AgreementTasksController } from './agreements/agreement-tasks.controller.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { InternalAgreementsController } from './agreements/agreements.internal.controller.js';
import { AgreementsStore } from './agreements/agreements.store.js';
import { AgreementsView } from './agreements/agreements.view.js';
import { ChaseAgreements } from './agreements/chase-agreements.job.js';
import { Chase } from './agreements/chase.usecase.js';
import { Directory } from './agreements/directory.js';
import { ForgetAgreements } from './agreements/forget-agreements.usecase.js';
import { MoveAgreement } from './agreements/move-agreement.usecase.js';
import { MeetingOrigins } from './agreements/meeting-origins.js';
import { NamedPeople } from './agreements/named-people.js';
import { NotesStore } from './agreements/notes.store.js';
import { NoticesStore } from './agreements/notices.store.js';
import { ReportProgress } from './agreements/report-progress.usecase.js';
import { StoryView } from './agreements/story.view.js';
import { TasksStore } from './agreements/tasks.store.js';
import { TasksView } from './agreements/tasks.view.js';
import { ToldAgreementsView } from './agreements/told-agreements.view.js';
import { WriteAgreement } from './agreements/write-agreement.usecase.js';
import { WriteTask } from './agreements/write-task.usecase.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { CatalogueStore } from './catalogue/catalogue.store.js';
import { CatalogueView } from './catalogue/catalogue.view.js';
import { FacetsView } from './catalogue/facets.view.js';
import { Publishing } from './catalogue/publishing.js';
import { AccountErasedConsumer } from './erasure/account-erased.consumer.js';
import { ForgetOwner } from './erasure/forget-owner.usecase.js';
import { OwnersStore } from './erasure/owners.store.js';
import './exchange.refusals.js';
import { ExpertCommands } from './experts/expert-commands.js';
import { ExpertModerationController } from './experts/expert-moderation.controller.js';
import { ExpertsController } from './experts/experts.controller.js';
import { ExpertsStore } from './experts/experts.store.js';
import { ExpertsView } from './experts/experts.view.js';
import { ModerateExpert } from './experts/moderate-expert.usecase.js';
import { OwnExpertController } from './experts/own-expert.controller.js';
import { FreshnessStore } from './listings/freshness.store.js';
import { KeepFresh } from './listings/keep-fresh.job.js';
import { ListingCommands } from './listings/listing-commands.js';
import { ListingsController } from './listings/listings.controller.js';
import { ListingsStore } from './listings/listings.store.js';
import { TermsController } from './listings/terms.controller.js';
import { ExchangeMirror } from './matches/exchange-mirror.js';
import { JudgeMatch } from './matches/judge-match.usecase.js';
import { MatchListings } from './matches/match-listings.job.js';
import { MatchesController } from './matches/matches.controller.js';
import { MatchesStore } from './matches/matches.store.js';
import { MatchesView } from './matches/matches.view.js';
import { ProposalsStore } from './matches/proposals.store.js';
import { ProposeMatches } from './matches/propose-matches.job.js';
import { PublishedStore } from './matches/published.store.js';
import { meetingControllers, meetingProviders } from './meetings/meeting-parts.js';
import { CreateListing1767400000000 } from './migrations/1767400000000-create-listing.js';
import { KeepMatches1767400000001 } from './migrations/1767400000001-keep-matches.js';
import { CreateExpert1767400000002 } from './migrations/1767400000002-create-expert.js';
import { CreateAgreements1767500000000 } from './migrations/1767500000000-create-agreements.js';
import { CreateMeetings1767500000001 } from './migrations/1767500000001-create-meetings.js';
import { SearchFaster1767800000300 } from './migrations/1767800000300-search-faster.js';
import { TakeTimes1767800000301 } from './migrations/1767800000301-take-times.js';
import { OrderSignings1767900000100 } from './migrations/1767900000100-order-signings.js';
import { SayFormerProvince1767900000101 } from './migrations/1767900000101-say-former-province.js';
import { MeetExperts1767900000150 } from './migrations/1767900000150-meet-experts.js';
import { RemindMeetings1767900000151 } from './migrations/1767900000151-remind-meetings.js';
import { DraftFromMeeting1767900000701 } from './migrations/1767900000701-draft-from-meeting.js';
import { ModerateListing } from './moderation/moderate-listing.usecase.js';
import { ModerationController } from './moderation/moderation.controller.js';
import { ModerationView } from './moderation/moderation.view.js';
import { Owners } from './moderation/owners.js';
import { numbersControllers, numbersProviders } from './numbers/numbers-parts.js';
import { reportControllers, reportMigrations, reportProviders } from './reports/report-parts.js';
import { exchangeData } from './retention/data-classes.js';
import { OrderSigning } from './signings/order-signing.usecase.js';
import { SigningsController } from './signings/signings.controller.js';
import { SigningsStore } from './signings/signings.store.js';
import { SigningsView } from './signings/signings.view.js';
import { WaitingController } from './waiting/waiting.controller.js';
import { WaitingView } from './waiting/waiting.view.js';

const catalogueControllers = [CatalogueController, TermsController];
const catalogue = [CatalogueStore, CatalogueView, FacetsView, Publishing];
const listingControllers = [ListingsController, ModerationController];
const listings = [FreshnessStore, KeepFresh, ListingCommands, ListingsStore, ModerateListing, ModerationView, Owners];
const matchControllers = [MatchesController];
const matches = [
  ...[
    ExchangeMirror,
    JudgeMatch,
    MatchListings,
    MatchesStore,
    MatchesView,
    ProposalsStore,
    ProposeMatches,
    PublishedStore,
  ],
];
const expertControllers = [ExpertModerationController, ExpertsController, OwnExpertController];
const experts = [ExpertCommands, ExpertsStore, ExpertsView, ModerateExpert];
const erasure = [ForgetOwner, OwnersStore];

const agreements = {
  controllers: [
    ...[AgreementsController, AgreementStoryController, AgreementTasksController, InternalAgreementsController],
    SigningsController,
  ],
  providers: [
    ...[AddNote, AgreementsStore, AgreementsView, Chase, ChaseAgreements, Directory, ForgetAgreements, MoveAgreement],
    ...[
      MeetingOrigins,
      NamedPeople,
      NotesStore,
      NoticesStore,
      ReportProgress,
      StoryView,
      TasksStore,
      TasksView,
      ToldAgreementsView,
    ],
    ...[WriteAgreement, WriteTask, OrderSigning, SigningsStore, SigningsView],
  ],
};

@Module({
  controllers: [
    ...[...catalogueControllers, ...listingControllers, ...matchControllers, ...expertControllers],
    ...agreements.controllers,
    ...meetingControllers,
    ...numbersControllers,
    ...reportControllers,
    AccountErasedConsumer,
    WaitingController,
  ],
  providers: [
    ...catalogue,
    ...listings,
    ...matches,
    ...experts,
    ...agreements.providers,
    ...meetingProviders,
    ...numbersProviders,
    ...reportProviders,
    ...erasure,
    WaitingView,
  ],
})
export class ExchangeModule {}

export const exchangeContext = defineContext({
  name: 'exchange',
  module: ExchangeModule,
  migrations: [
    CreateListing1767400000000,
    KeepMatches1767400000001,
    CreateExpert1767400000002,
    CreateAgreements1767500000000,
    CreateMeetings1767500000001,
    SearchFaster1767800000300,
    TakeTimes1767800000301,
    ...reportMigrations,
    OrderSignings1767900000100,
    SayFormerProvince1767900000101,
    MeetExperts1767900000150,
    RemindMeetings1767900000151,
    DraftFromMeeting1767900000701,
  ],
  keeps: exchangeData,
});

export { agreeSeason } from './season/agree-season.js';
export { listSeason } from './season/list-season.js';
export { meetSeason } from './season/meet-season.js';
