import { CreateInvitations1767200000002 } from '../migrations/1767200000002-create-invitations.js';
import { InviteFromFormerProvince1767900000102 } from '../migrations/1767900000102-invite-from-former-province.js';
import { WithdrawInvitations1767900000400 } from '../migrations/1767900000400-withdraw-invitations.js';
import { AnswerInvitation } from './answer-invitation.usecase.js';
import { CorrectInvitation } from './correct-invitation.usecase.js';
import { ImportInvitations } from './import-invitations.usecase.js';
import { InvitationsController } from './invitations.controller.js';
import { InternalInvitationsController } from './invitations.internal.controller.js';
import { InvitationsStore } from './invitations.store.js';
import { InvitationsView } from './invitations.view.js';
import { InvitePerson } from './invite-person.usecase.js';
import { LettersConsumer } from './letters.consumer.js';
import { MyInvitationsController } from './my-invitations.controller.js';
import { OneInvitation } from './one-invitation.js';
import { OneInvitationController } from './one-invitation.controller.js';
import { SendInvitation } from './send-invitation.usecase.js';
import { SendInvitations } from './send-invitations.usecase.js';
import { SendLetter } from './send-letter.js';
import { ShownInvitationsController } from './shown-invitations.controller.js';
import { WithdrawInvitation } from './withdraw-invitation.usecase.js';
import { WriteLetter } from './write-letter.js';

export const invitationControllers = [
  ...[InternalInvitationsController, InvitationsController, LettersConsumer, MyInvitationsController],
  ...[OneInvitationController, ShownInvitationsController],
];
export const invitationProviders = [
  ...[AnswerInvitation, CorrectInvitation, ImportInvitations, InvitationsStore, InvitationsView, InvitePerson],
  ...[OneInvitation, SendInvitation, SendInvitations, SendLetter, WithdrawInvitation, WriteLetter],
];
export const invitationMigrations = [
  CreateInvitations1767200000002,
  InviteFromFormerProvince1767900000102,
  WithdrawInvitations1767900000400,
];
