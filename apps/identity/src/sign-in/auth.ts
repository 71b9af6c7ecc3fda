import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { KitSettings } from '@sangtao/service-kit/settings';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import { Pool } from 'pg';
import { v7 } from 'uuid';
import { AccountEvents } from '../accounts/account-events.js';
import { cookieSecret, linkSeconds } from '../identity.config.js';
import { MailLinks, type MailLinkKind } from './mail-links.js';

interface Person {
  id?: string;
  email: string;
  name?: string;
  locale?: string | null;
}

/** better-auth over our own schema: passwords, e-mail links, sessions. */
@Injectable()
export class Auth implements OnApplicationShutdown {
  private readonly logger = new Logger('Auth');
  private readonly pool: Pool;
  readonly engine: ReturnType<Auth['create']>;

  constructor(
    private readonly settings: KitSettings,
    private readonly internalApi: InternalApi,
    private readonly events: AccountEvents,
    private readonly surroundings: Surroundings,
    private readonly links: MailLinks,
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
    return betterAuth({
      database: this.pool,
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
      user: {
        additionalFields: {
          locale: { type: 'string', required: false, input: true },
          provinceCode: { type: 'string', required: false, input: true },
        },
      },
      emailAndPassword: {
        enabled: true,
        // Also makes signing up with a known address answer as with a new one: nobody learns who has an account.
        requireEmailVerification: true,
        minPasswordLength: 15,
        revokeSessionsOnPasswordReset: true,
        sendResetPassword: ({ user, token }) => this.tell('password-reset', user, token),
        onPasswordReset: ({ user }) => this.events.sessionEnded(user.id, this.surroundings.clock.now()),
      },
      emailVerification: {
        sendOnSignUp: true,
        sendVerificationEmail: ({ user, token }) => this.tell('verify-email', user, token),
      },
      plugins: [
        magicLink({
          storeToken: 'hashed',
          expiresIn: linkSeconds,
          disableSignUp: true,
          sendMagicLink: ({ email, url, token }) =>
            this.tellKnown(email, token, new URL(url).searchParams.get('callbackURL')),
        }),
      ],
      advanced: {
        database: { generateId: () => v7() },
        useSecureCookies: baseUrl.startsWith('https:'),
        cookiePrefix: 'sangtao',
        ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
      },
      logger: { disabled: true },
    });
  }

  /** Never waits: how long an answer takes must not tell whether the address is known. */
  private tell(kind: MailLinkKind, person: Person, token: string, to?: string): Promise<void> {
    const address = { email: person.email, name: person.name ?? '', locale: person.locale === 'en' ? 'en' : 'vi' };
    const data = { url: this.links.make(kind, token, to) };
    this.internalApi
      .post('notifications', '/internal/messages', { kind, to: address, data, dedupeKey: v7() })
      .catch((error: unknown) => this.logger.warn(`${kind} was not handed to notifications: ${String(error)}`));
    return Promise.resolve();
  }

  /** Nobody gets a letter for having an address that somebody typed. */
  private tellKnown(email: string, token: string, to: string | null): Promise<void> {
    this.surroundings.database
      .query<Person>('select email, name, locale from identity."user" where email = $1', [email.toLowerCase()])
      .then(([person]) => person && this.tell('sign-in-link', person, token, to ?? '/'))
      .catch((error: unknown) => this.logger.warn(`a sign-in link was not written: ${String(error)}`));
    return Promise.resolve();
  }
}
