import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { AddNote } from './agreements/add-note.usecase.js';
import { AgreementStoryController } from './agreements/agreement-story.controller.js';
import { AgreementTasksController } from './agreements/agreement-tasks.controller.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { AgreementsStore } from './agreements/agreements.store.js';
import { AgreementsView } from './agreements/agreements.view.js';
import { ChaseAgreements } from './agreements/chase-agreements.job.js';
import { Chase } from './agreements/chase.usecase.js';
import { Directory } from './agreements/directory.js';
import { ForgetAgreements } from './agreements/forget-agreements.usecase.js';
import { MoveAgreement } from './agreements/move-agreement.usecase.js';
import { NamedPeople } from './agreements/named-people.js';
import { NotesStore } from './agreements/notes.store.js';
import { NoticesStore } from './agreements/notices.store.js';
import { ReportProgress } from './agreements/report-progress.usecase.js';
import { StoryView } from './agreements/story.view.js';
import { TasksStore } from './agreements/tasks.store.js';
import { TasksView } from './agreements/tasks.view.js';
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
import { ListingTitlesController } from './listings/listings.internal.controller.js';
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
import { CreateListing1767400000000 } from './migrations/1767400000000-create-listing.js';
import { KeepMatches1767400000001 } from './migrations/1767400000001-keep-matches.js';
import { CreateExpert1767400000002 } from './migrations/1767400000002-create-expert.js';
import { CreateAgreements1767500000000 } from './migrations/1767500000000-create-agreements.js';
import { ModerateListing } from './moderation/moderate-listing.usecase.js';
import { ModerationController } from './moderation/moderation.controller.js';
import { ModerationView } from './moderation/moderation.view.js';
import { Owners } from './moderation/owners.js';
import { exchangeData } from './retention/data-classes.js';

const catalogueControllers = [CatalogueController, TermsController];
const catalogue = [CatalogueStore, CatalogueView, FacetsView, Publishing];
const listingControllers = [ListingsController, ListingTitlesController, ModerationController];
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
  controllers: [AgreementsController, AgreementStoryController, AgreementTasksController],
  providers: [
    ...[AddNote, AgreementsStore, AgreementsView, Chase, ChaseAgreements, Directory, ForgetAgreements, MoveAgreement],
    ...[NamedPeople, NotesStore, NoticesStore, ReportProgress, StoryView, TasksStore, TasksView],
    ...[WriteAgreement, WriteTask],
  ],
};

@Module({
  controllers: [
    ...[...catalogueControllers, ...listingControllers, ...matchControllers, ...expertControllers],
    ...agreements.controllers,
    AccountErasedConsumer,
  ],
  providers: [...catalogue, ...listings, ...matches, ...experts, ...agreements.providers, ...erasure],
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
  ],
  keeps: exchangeData,
});

export { agreeSeason } from './season/agree-season.js';
export { listSeason } from './season/list-season.js';
