import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { AccountEvents } from './accounts/account-events.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { InternalAccountsController } from './accounts/accounts.internal.controller.js';
import { AccountsStore } from './accounts/accounts.store.js';
import { CreateAccounts } from './accounts/create-accounts.usecase.js';
import { DisableAccount } from './accounts/disable-account.usecase.js';
import { FirstAdministrator } from './accounts/first-administrator.js';
import { DirectoryController } from './directory/directory.controller.js';
import { AskEmailChange } from './email-change/ask-email-change.usecase.js';
import { ConfirmEmailChange } from './email-change/confirm-email-change.usecase.js';
import { EmailChangeController } from './email-change/email-change.controller.js';
import { EmailChangeStore } from './email-change/email-change.store.js';
import { MovedAccount } from './email-change/moved-account.js';
import { UndoEmailChange } from './email-change/undo-email-change.usecase.js';
import { AccountErasedConsumer } from './erasure/account-erased.consumer.js';
import { AskErasure } from './erasure/ask-erasure.usecase.js';
import { CarryOutErasure } from './erasure/carry-out-erasure.usecase.js';
import { EraseAccount } from './erasure/erase-account.usecase.js';
import { EraseAccounts } from './erasure/erase-accounts.job.js';
import { EraseAgain } from './erasure/erase-again.js';
import { ErasedList } from './erasure/erased-list.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { ErasureStore } from './erasure/erasure.store.js';
import { Hindrances } from './erasure/hindrances.js';
import { RemindOfErasure } from './erasure/remind-of-erasure.job.js';
import { GrantsController } from './grants/grants.controller.js';
import { GrantsStore } from './grants/grants.store.js';
import { LastAdministrator } from './grants/last-administrator.js';
import './identity.refusals.js';
import { CreateIdentity1763900000000 } from './migrations/1763900000000-create-identity.js';
import { CreateRateLimit1763900000001 } from './migrations/1763900000001-create-rate-limit.js';
import { FoldNames1764100000000 } from './migrations/1764100000000-fold-names.js';
import { CreateSecondFactors1766300000000 } from './migrations/1766300000000-create-second-factors.js';
import { DisableAccounts1766300000001 } from './migrations/1766300000001-disable-accounts.js';
import { LastSignIn1766400000000 } from './migrations/1766400000000-last-sign-in.js';
import { EraseAccounts1766500000000 } from './migrations/1766500000000-erase-accounts.js';
import { ChangeEmail1766600000000 } from './migrations/1766600000000-change-email.js';
import { LinkSessions1766700000000 } from './migrations/1766700000000-link-sessions.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleView } from './people/people.view.js';
import { CheckCode } from './second-factor/check-code.usecase.js';
import { CheckPassword } from './second-factor/check-password.usecase.js';
import { ConfirmationsController } from './second-factor/confirmations.controller.js';
import { FactorSecrets } from './second-factor/factor-secrets.js';
import { PasskeysController } from './second-factor/passkeys.controller.js';
import { ResetSecondFactor } from './second-factor/reset-second-factor.usecase.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactorStore } from './second-factor/second-factor.store.js';
import { SecondFactorView } from './second-factor/second-factor.view.js';
import { SetUpTotp } from './second-factor/set-up-totp.usecase.js';
import { identityData } from './retention/data-classes.js';
import { CurrentSession } from './sessions/current-session.js';
import { EndSessions } from './sessions/end-sessions.usecase.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsStore } from './sessions/sessions.store.js';
import { StepUp } from './sessions/step-up.js';
import { AccountLetters } from './sign-in/account-letters.js';
import { Auth } from './sign-in/auth.js';
import { authOperations } from './sign-in/auth.operations.js';
import { MailLinksController } from './sign-in/mail-links.controller.js';
import { MailLinks } from './sign-in/mail-links.js';
import { mountAuth } from './sign-in/mount-auth.js';
import { NewPasswords } from './sign-in/new-passwords.js';
import { Passwords } from './sign-in/passwords.js';
import { PendingLinks } from './sign-in/pending-links.js';
import { SignInLinks } from './sign-in/sign-in-links.js';
import { SigningKeys } from './sign-in/signing-keys.js';
import { TokenController } from './sign-in/token.controller.js';
import { TriedSignIn } from './sign-in/tried-sign-in.js';
import { Tries } from './sign-in/tries.js';
import { WaysController } from './sign-in/ways.controller.js';

const emailChange = [AskEmailChange, ConfirmEmailChange, EmailChangeStore, MovedAccount, UndoEmailChange];
const erasure = [
  AskErasure,
  CarryOutErasure,
  EraseAccount,
  EraseAccounts,
  EraseAgain,
  ErasedList,
  ErasureStore,
  Hindrances,
  RemindOfErasure,
];

@Module({
  controllers: [
    AccountErasedConsumer,
    AccountsController,
    ConfirmationsController,
    DirectoryController,
    EmailChangeController,
    ErasureController,
    GrantsController,
    InternalAccountsController,
    MailLinksController,
    PasskeysController,
    PeopleController,
    SecondFactorController,
    SessionsController,
    TokenController,
    WaysController,
  ],
  providers: [
    ...emailChange,
    ...erasure,
    AccountEvents,
    AccountLetters,
    AccountsStore,
    Auth,
    CheckCode,
    CheckPassword,
    CreateAccounts,
    CurrentSession,
    DisableAccount,
    EndSessions,
    FactorSecrets,
    FirstAdministrator,
    GrantsStore,
    LastAdministrator,
    MailLinks,
    NewPasswords,
    Passwords,
    PendingLinks,
    PeopleView,
    ResetSecondFactor,
    SecondFactorStore,
    SecondFactorView,
    SessionsStore,
    SetUpTotp,
    SignInLinks,
    SigningKeys,
    StepUp,
    TriedSignIn,
    Tries,
  ],
})
export class IdentityModule {}

export const identityContext = defineContext({
  name: 'identity',
  module: IdentityModule,
  migrations: [
    CreateIdentity1763900000000,
    CreateRateLimit1763900000001,
    FoldNames1764100000000,
    CreateSecondFactors1766300000000,
    DisableAccounts1766300000001,
    LastSignIn1766400000000,
    EraseAccounts1766500000000,
    ChangeEmail1766600000000,
    LinkSessions1766700000000,
  ],
  keeps: identityData,
  onRawRoutes: mountAuth,
  rawOperations: authOperations,
});

export { CreateAccounts, type NewAccount } from './accounts/create-accounts.usecase.js';
