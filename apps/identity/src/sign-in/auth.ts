import { randomBytes } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { KitSettings } from '@sangtao/service-kit/settings';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { passkey } from '@better-auth/passkey';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { getAdapter } from 'better-auth/db/adapter';
import { genericOAuth, magicLink } from 'better-auth/plugins';
import { Pool } from 'pg';
import { v7 } from 'uuid';
import { cookieSecret, linkSeconds, longestSessionSeconds } from '../identity.config.js';
import { AccountLetters } from './account-letters.js';
import { hashedSessions } from './hashed-sessions.js';
import { Passwords } from './passwords.js';
import { oidcOptions } from './oidc-options.js';
import { shortestWithFactor } from './password-rules.js';
import { passkeyOptions } from './passkey-options.js';
import { rotation } from './rotation.js';
import { sharedSecret } from './shared-secret.js';

const additionalFields = {
  locale: { type: 'string', required: false, input: true },
  provinceCode: { type: 'string', required: false, input: true },
} as const;
const noTokens = { accessToken: null, refreshToken: null, idToken: null };

/** Where the person was going, in the link that better-auth would have sent. */
const pageIn = (url: string) => new URL(url).searchParams.get('callbackURL') ?? '/';

/** How long without use, and at most, follows from what the account may do: see session-rules. */
const sessionOptions = {
  expiresIn: longestSessionSeconds,
  disableSessionRefresh: true,
  freshAge: 0,
  additionalFields: {
    byLink: { type: 'boolean', fieldName: 'by_link', required: false, input: false, returned: false },
  },
} satisfies BetterAuthOptions['session'];

/** better-auth over our own schema: passwords, e-mail links, passkeys, sessions. */
@Injectable()
export class Auth implements OnApplicationShutdown {
  private readonly logger = new Logger('Auth');
  private readonly pool: Pool;
  readonly engine: ReturnType<Auth['create']>;

  constructor(
    private readonly settings: KitSettings,
    private readonly letters: AccountLetters,
    private readonly passwords: Passwords,
    private readonly surroundings: Surroundings,
  ) {
    this.pool = new Pool({
      connectionString: settings.databaseUrl,
      options: '-c search_path=identity',
      max: 5,
      idleTimeoutMillis: 10_000,
    });
    // Without a listener, PostgreSQL ending an idle connection would end the process.
    this.pool.on('error', (error) => this.logger.warn(`an idle connection ended: ${error.message}`));
    this.engine = this.create();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private create() {
    const { baseUrl, rateLimit } = this.settings;
    const secure = baseUrl.startsWith('https:');
    return betterAuth({
      database: (options: BetterAuthOptions) => hashedSessions(getAdapter({ ...options, database: this.pool })),
      baseURL: baseUrl,
      basePath: '/api/identity/auth',
      secret: cookieSecret(),
      trustedOrigins: [baseUrl],
      telemetry: { enabled: false },
      rateLimit: {
        enabled: rateLimit > 0,
        storage: 'database',
        window: 60,
        max: 300,
        // An office or a school signs in from one address.
        customRules: { '/sign-in/email': { window: 60, max: 60 }, '/sign-up/email': { window: 60, max: 20 } },
      },
      account: { updateAccountOnSignIn: false },
      session: sessionOptions,
      databaseHooks: this.hooks(),
      user: { additionalFields },
      emailAndPassword: this.passwordOptions(),
      emailVerification: {
        sendOnSignUp: true,
        // Only after the right password: who lost the first letter gets another.
        sendOnSignIn: true,
        sendVerificationEmail: ({ user, url, token }) => this.letters.send('verify-email', user, token, pageIn(url)),
      },
      plugins: [
        magicLink({
          storeToken: 'hashed',
          expiresIn: linkSeconds,
          disableSignUp: true,
          generateToken: () => sharedSecret.make(),
          sendMagicLink: ({ email, url, token }) => {
            return this.letters.sendSignInLink(email, sharedSecret.mailed(token), pageIn(url));
          },
        }),
        passkey(passkeyOptions(baseUrl)),
        genericOAuth({ config: oidcOptions() }),
        rotation(),
      ],
      advanced: {
        // Also where a test runs it, which better-auth would let off.
        disableOriginCheck: false,
        disableCSRFCheck: false,
        database: { generateId: () => v7() },
        // better-auth knows the weaker prefix __Secure- only.
        useSecureCookies: false,
        cookiePrefix: secure ? '__Host-sangtao' : 'sangtao',
        defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
        ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
      },
      logger: { disabled: true },
    });
  }

  private hooks() {
    return {
      // Of what an issuer hands out nothing is used later, so nothing is kept.
      account: { create: { before: () => Promise.resolve({ data: noTokens }) } },
      session: {
        create: {
          before: ({ userId }: { userId: string }, context: { path?: string } | null) =>
            this.beginSession(userId, context?.path === '/magic-link/verify'),
        },
      },
    };
  }

  /** Whoever was invited has an account without a password; whoever forgot theirs signs up again. Both get a link that sets one. */
  private async tellOfAccount(user: { id: string; email: string; name: string }): Promise<void> {
    const token = randomBytes(24).toString('base64url');
    const { internalAdapter } = await this.engine.$context;
    const expiresAt = new Date(this.surroundings.clock.now().getTime() + linkSeconds * 1000);
    await internalAdapter.createVerificationValue({ identifier: `reset-password:${token}`, value: user.id, expiresAt });
    await this.letters.send('account-exists', user, token);
  }

  /** Its age is counted by our clock. @throws APIError where the account is closed */
  private async beginSession(userId: string, byLink: boolean) {
    const { clock, database } = this.surroundings;
    const createdAt = clock.now();
    const open = await database.query(
      'update identity."user" set signed_in_at = $2 where id = $1 and disabled_at is null returning id',
      [userId, createdAt],
    );
    if (open.length === 0) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED', message: 'closed' });
    return { data: { createdAt, byLink } };
  }

  private passwordOptions() {
    return {
      enabled: true,
      // Also makes signing up with a known address answer as with a new one: nobody learns who has an account.
      requireEmailVerification: true,
      // How long without a second factor, and what else, NewPasswords says.
      minPasswordLength: shortestWithFactor,
      password: { hash: this.passwords.hash, verify: this.passwords.verify },
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => this.letters.send('password-reset', user, token),
      onExistingUserSignUp: ({ user }) => {
        // Not waited for: how long an answer takes must not tell whether the address is known.
        this.tellOfAccount(user).catch((error: unknown) =>
          this.logger.warn(`not told of an account: ${String(error)}`),
        );
        return Promise.resolve();
      },
      onPasswordReset: this.passwords.wasReset,
    } satisfies BetterAuthOptions['emailAndPassword'];
  }
}
