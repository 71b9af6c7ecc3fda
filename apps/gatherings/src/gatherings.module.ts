import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { agendaControllers, agendaMigrations, agendaProviders } from './agenda/agenda-parts.js';
import { floorControllers, floorMigrations, floorProviders } from './floor/floor-parts.js';
import { AskBadges } from './badges/ask-badges.usecase.js';
import { BadgeBatchesStore } from './badges/badge-batches.store.js';
import { BadgeStores } from './badges/badge-stores.js';
import { BadgesController } from './badges/badges.controller.js';
import { BadgesFile } from './badges/badges-file.js';
import { BadgesStore } from './badges/badges.store.js';
import { PrintBadges } from './badges/print-badges.job.js';
import { checkInData } from './check-in/check-in-data.js';
import { checkInControllers, checkInMigrations, checkInProviders } from './check-in/check-in-parts.js';
import { numbersControllers, numbersMigrations, numbersProviders } from './numbers/numbers-parts.js';
import { CarriedPeople } from './clone/carried-people.js';
import { CloneController } from './clone/clone.controller.js';
import { CloneGathering } from './clone/clone-gathering.usecase.js';
import { CloneStore } from './clone/clone.store.js';
import { CloneStores } from './clone/clone-stores.js';
import { engagementControllers, engagementMigrations, engagementProviders } from './engagements/engagement-parts.js';
import { AccountErasedConsumer } from './erasure/account-erased.consumer.js';
import { ForgetOffice } from './erasure/forget-office.usecase.js';
import { gateAlertMigrations, gateAlertProviders } from './gate-alerts/gate-alert-parts.js';
import {
  gateHelperControllers,
  gateHelperData,
  gateHelperMigrations,
  gateHelperProviders,
} from './gate-helpers/gate-helper-parts.js';
import { DecideDelegates } from './delegates/decide-delegates.usecase.js';
import { DelegateChanges } from './delegates/delegate-changes.js';
import { InternalDelegatesController } from './delegates/delegates.internal.controller.js';
import { DelegatesStore } from './delegates/delegates.store.js';
import { DelegatesView } from './delegates/delegates.view.js';
import { ForgetDelegate } from './delegates/forget-delegate.usecase.js';
import { NewDelegatesStore } from './delegates/new-delegates.store.js';
import { LineStore } from './delegates/line.store.js';
import { MoveInLine } from './delegates/move-in-line.usecase.js';
import { MyDelegatesController } from './delegates/my-delegates.controller.js';
import { MyDelegatesView } from './delegates/my-delegates.view.js';
import { OfficeDelegatesController } from './delegates/office-delegates.controller.js';
import { OrganisationsView } from './delegates/organisations.view.js';
import { OwnRegistration } from './delegates/own-registration.usecase.js';
import { RegisterDelegate } from './delegates/register-delegate.usecase.js';
import { RegisterStores } from './delegates/register-stores.js';
import './gatherings.refusals.js';
import { BeginAndEnd } from './gatherings/begin-and-end.job.js';
import { ChangeGathering } from './gatherings/change-gathering.usecase.js';
import { CreateGathering } from './gatherings/create-gathering.usecase.js';
import { GatheringParts } from './gatherings/gathering-parts.js';
import { EditGathering } from './gatherings/edit-gathering.js';
import { GatheringAccess } from './gatherings/gathering-access.js';
import { GatheringsController } from './gatherings/gatherings.controller.js';
import { GatheringsStore } from './gatherings/gatherings.store.js';
import { GatheringsView } from './gatherings/gatherings.view.js';
import { ReplaceTemplate } from './gatherings/replace-template.usecase.js';
import { TellMoved } from './gatherings/tell-moved.js';
import { PublicGatheringsController } from './gatherings/public-gatherings.controller.js';
import { SetupController } from './gatherings/setup.controller.js';
import { invitationControllers, invitationMigrations, invitationProviders } from './invitations/invitation-parts.js';
import { agendaData } from './retention/agenda-classes.js';
import { reportControllers, reportMigrations, reportProviders } from './reports/report-parts.js';
import { gatheringsData } from './retention/data-classes.js';
import { CreateGatherings1767200000000 } from './migrations/1767200000000-create-gatherings.js';
import { CreateDelegates1767200000001 } from './migrations/1767200000001-create-delegates.js';
import { CreateBadgeBatches1767200000003 } from './migrations/1767200000003-create-badge-batches.js';
import { CloneGatherings1767200000004 } from './migrations/1767200000004-clone-gatherings.js';
import { WaitingController } from './waiting/waiting.controller.js';
import { WaitingView } from './waiting/waiting.view.js';

const gatheringsControllers = [GatheringsController, PublicGatheringsController, SetupController];
const gatherings = [
  BeginAndEnd,
  ChangeGathering,
  CreateGathering,
  EditGathering,
  GatheringAccess,
  GatheringParts,
  GatheringsStore,
  GatheringsView,
  ReplaceTemplate,
  TellMoved,
];

const clone = [CarriedPeople, CloneGathering, CloneStore, CloneStores];

const delegatesControllers = [InternalDelegatesController, MyDelegatesController, OfficeDelegatesController];
const delegates = [
  ...[
    DecideDelegates,
    DelegateChanges,
    DelegatesStore,
    DelegatesView,
    ForgetDelegate,
    LineStore,
    MoveInLine,
    NewDelegatesStore,
  ],
  ...[MyDelegatesView, OrganisationsView, OwnRegistration, RegisterDelegate, RegisterStores],
];

const badgesControllers = [BadgesController];
const badges = [AskBadges, BadgeBatchesStore, BadgesFile, BadgesStore, BadgeStores, PrintBadges];

@Module({
  controllers: [
    AccountErasedConsumer,
    ...gatheringsControllers,
    CloneController,
    ...delegatesControllers,
    ...invitationControllers,
    ...badgesControllers,
    ...agendaControllers,
    ...floorControllers,
    ...checkInControllers,
    ...numbersControllers,
    ...engagementControllers,
    ...gateHelperControllers,
    ...reportControllers,
    WaitingController,
  ],
  providers: [
    ...[...gatherings, ...clone, ...delegates, ...invitationProviders, ...badges],
    ...[...agendaProviders, ...floorProviders, ...checkInProviders, ...engagementProviders, ...numbersProviders],
    ...[...gateHelperProviders, ...gateAlertProviders, ...reportProviders, ForgetOffice, WaitingView],
  ],
})
export class GatheringsModule {}

export const gatheringsContext = defineContext({
  name: 'gatherings',
  module: GatheringsModule,
  keeps: [...gatheringsData, ...agendaData, ...checkInData, ...gateHelperData],
  migrations: [
    CreateGatherings1767200000000,
    CreateDelegates1767200000001,
    CreateBadgeBatches1767200000003,
    CloneGatherings1767200000004,
    ...agendaMigrations,
    ...floorMigrations,
    ...checkInMigrations,
    ...engagementMigrations,
    ...numbersMigrations,
    ...gateHelperMigrations,
    ...gateAlertMigrations,
    ...reportMigrations,
    ...invitationMigrations,
  ],
});

export { holdGatherings } from './season/hold-gatherings.js';
export { reportDocuments, type ReportDocument } from './reports/report-documents.js';
export { type FrozenParts } from './reports/yearly-report.js';
export { releaseReports } from './season/release-reports.js';
export { stageGatherings } from './season/stage-gatherings.js';
