import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { BadgesStore } from './badges/badges.store.js';
import { ScannersAccountErasedConsumer } from './check-in/account-erased.consumer.js';
import { CheckInAccess } from './check-in/check-in-access.js';
import { CheckInController } from './check-in/check-in.controller.js';
import { checkInData } from './check-in/check-in-data.js';
import { CheckInView } from './check-in/check-in.view.js';
import { ForgetScanners } from './check-in/forget-scanners.usecase.js';
import { ManageScanners } from './check-in/manage-scanners.usecase.js';
import { ScannersController } from './check-in/scanners.controller.js';
import { ScannersStore } from './check-in/scanners.store.js';
import { ScansStore } from './check-in/scans.store.js';
import { TakeScans } from './check-in/take-scans.usecase.js';
import { AccountErasedConsumer } from './delegates/account-erased.consumer.js';
import { DecideDelegates } from './delegates/decide-delegates.usecase.js';
import { DelegateChanges } from './delegates/delegate-changes.js';
import { DelegatesStore } from './delegates/delegates.store.js';
import { DelegatesView } from './delegates/delegates.view.js';
import { ForgetDelegate } from './delegates/forget-delegate.usecase.js';
import { LineStore } from './delegates/line.store.js';
import { MoveInLine } from './delegates/move-in-line.usecase.js';
import { MyDelegatesController } from './delegates/my-delegates.controller.js';
import { MyDelegatesView } from './delegates/my-delegates.view.js';
import { OfficeDelegatesController } from './delegates/office-delegates.controller.js';
import { OwnRegistration } from './delegates/own-registration.usecase.js';
import { RegisterDelegate } from './delegates/register-delegate.usecase.js';
import { RegisterStores } from './delegates/register-stores.js';
import './gatherings.refusals.js';
import { BeginAndEnd } from './gatherings/begin-and-end.job.js';
import { ChangeGathering } from './gatherings/change-gathering.usecase.js';
import { CreateGathering } from './gatherings/create-gathering.usecase.js';
import { GatheringAccess } from './gatherings/gathering-access.js';
import { GatheringsController } from './gatherings/gatherings.controller.js';
import { GatheringsStore } from './gatherings/gatherings.store.js';
import { GatheringsView } from './gatherings/gatherings.view.js';
import { PublicGatheringsController } from './gatherings/public-gatherings.controller.js';
import { AnswerInvitation } from './invitations/answer-invitation.usecase.js';
import { ImportInvitations } from './invitations/import-invitations.usecase.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InternalInvitationsController } from './invitations/invitations.internal.controller.js';
import { InvitationsStore } from './invitations/invitations.store.js';
import { InvitationsView } from './invitations/invitations.view.js';
import { LettersConsumer } from './invitations/letters.consumer.js';
import { MyInvitationsController } from './invitations/my-invitations.controller.js';
import { SendInvitations } from './invitations/send-invitations.usecase.js';
import { CreateGatherings1767200000000 } from './migrations/1767200000000-create-gatherings.js';
import { CreateDelegates1767200000001 } from './migrations/1767200000001-create-delegates.js';
import { CreateInvitations1767200000002 } from './migrations/1767200000002-create-invitations.js';
import { CreateCheckIn1767600000000 } from './migrations/1767600000000-create-check-in.js';

const gatheringsControllers = [GatheringsController, PublicGatheringsController];
const gatherings = [BeginAndEnd, ChangeGathering, CreateGathering, GatheringAccess, GatheringsStore, GatheringsView];

const delegatesControllers = [AccountErasedConsumer, MyDelegatesController, OfficeDelegatesController];
const delegates = [
  ...[DecideDelegates, DelegateChanges, DelegatesStore, DelegatesView, ForgetDelegate, LineStore, MoveInLine],
  ...[MyDelegatesView, OwnRegistration, RegisterDelegate, RegisterStores],
];

const invitationsControllers = [
  ...[InternalInvitationsController, InvitationsController, LettersConsumer, MyInvitationsController],
];
const invitations = [AnswerInvitation, ImportInvitations, InvitationsStore, InvitationsView, SendInvitations];

const badges = [BadgesStore];

const checkInControllers = [CheckInController, ScannersAccountErasedConsumer, ScannersController];
const checkIn = [CheckInAccess, CheckInView, ForgetScanners, ManageScanners, ScannersStore, ScansStore, TakeScans];

@Module({
  controllers: [...gatheringsControllers, ...delegatesControllers, ...invitationsControllers, ...checkInControllers],
  providers: [...gatherings, ...delegates, ...invitations, ...badges, ...checkIn],
})
export class GatheringsModule {}

export const gatheringsContext = defineContext({
  name: 'gatherings',
  module: GatheringsModule,
  migrations: [
    CreateGatherings1767200000000,
    CreateDelegates1767200000001,
    CreateInvitations1767200000002,
    CreateCheckIn1767600000000,
  ],
  keeps: checkInData,
});
