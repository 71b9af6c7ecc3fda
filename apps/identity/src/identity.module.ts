import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { AccountEvents } from './accounts/account-events.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { InternalAccountsController } from './accounts/accounts.internal.controller.js';
import { AccountsStore } from './accounts/accounts.store.js';
import { CreateAccounts } from './accounts/create-accounts.usecase.js';
import { FirstAdministrator } from './accounts/first-administrator.js';
import { DirectoryController } from './directory/directory.controller.js';
import { GrantsController } from './grants/grants.controller.js';
import { GrantsStore } from './grants/grants.store.js';
import './identity.refusals.js';
import { CreateIdentity1763900000000 } from './migrations/1763900000000-create-identity.js';
import { CreateRateLimit1763900000001 } from './migrations/1763900000001-create-rate-limit.js';
import { FoldNames1764100000000 } from './migrations/1764100000000-fold-names.js';
import { AccountLetters } from './sign-in/account-letters.js';
import { Auth } from './sign-in/auth.js';
import { authOperations } from './sign-in/auth.operations.js';
import { MailLinksController } from './sign-in/mail-links.controller.js';
import { MailLinks } from './sign-in/mail-links.js';
import { mountAuth } from './sign-in/mount-auth.js';
import { SignInLinks } from './sign-in/sign-in-links.js';
import { Passwords } from './sign-in/passwords.js';
import { SigningKeys } from './sign-in/signing-keys.js';
import { TokenController } from './sign-in/token.controller.js';

@Module({
  controllers: [
    AccountsController,
    DirectoryController,
    GrantsController,
    InternalAccountsController,
    MailLinksController,
    TokenController,
  ],
  providers: [
    AccountEvents,
    AccountLetters,
    AccountsStore,
    Auth,
    CreateAccounts,
    FirstAdministrator,
    GrantsStore,
    MailLinks,
    Passwords,
    SigningKeys,
    SignInLinks,
  ],
})
export class IdentityModule {}

export const identityContext = defineContext({
  name: 'identity',
  module: IdentityModule,
  migrations: [CreateIdentity1763900000000, CreateRateLimit1763900000001, FoldNames1764100000000],
  onRawRoutes: mountAuth,
  rawOperations: authOperations,
});

export { CreateAccounts, type NewAccount } from './accounts/create-accounts.usecase.js';
