import { Injectable } from '@nestjs/common';
import { KitSettings } from '@sangtao/service-kit/settings';
import { Tries } from './tries.js';

/** Counts tries at passwords, by the account that they are for; where limits are off, as in tests under load, it counts nothing. */
@Injectable()
export class TriedSignIn {
  constructor(
    private readonly tries: Tries,
    private readonly settings: KitSettings,
  ) {}

  /** @throws Refusal too-many-tries */
  async begin(path: string, body: unknown, person?: { email: string }): Promise<void> {
    const email = this.emailOf(path, body, person);
    if (email) await this.tries.begin('password', email);
  }

  async succeeded(path: string, body: unknown, person?: { email: string }): Promise<void> {
    const email = this.emailOf(path, body, person);
    if (email) await this.tries.succeeded('password', email);
  }

  private emailOf(path: string, body: unknown, person?: { email: string }): string | undefined {
    if (this.settings.rateLimit === 0) return undefined;
    if (path === '/change-password') return person?.email;
    const { email } = (body ?? {}) as { email?: unknown };
    return path === '/sign-in/email' && typeof email === 'string' ? email : undefined;
  }
}
