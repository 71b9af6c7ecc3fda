import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { accessKey, isAdmin, recentKey, type Access, type Caller, type CallerRequest } from './auth.js';
import { Clock } from './clock.js';
import { Refusal } from './refusal.js';
import { currentScope } from './request-scope.js';
import { ServiceTokens, Tokens } from './tokens.js';

const recentMs = 600_000;

/** Who may call a route at all, by the route's access decorator. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: Tokens,
    private readonly serviceTokens: ServiceTokens,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new Refusal('not-found');
    const request = context.switchToHttp().getRequest<CallerRequest>();
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (access.kind === 'internal') {
      actAs(await this.serviceTokens.check(token ?? ''));
      return true;
    }
    const caller = token ? await this.callerOf(token, access) : undefined;
    if (caller) {
      request.caller = caller;
      actAs(caller.accountId);
    }
    if (access.kind === 'public') return true;
    if (!caller) throw new Refusal('not-signed-in');
    if (access.kind === 'roles' && !isAdmin(caller) && !caller.grants.some(({ role }) => access.roles.includes(role))) {
      throw new Refusal('not-allowed');
    }
    if (this.mustBeRecent(context) && this.clock.now().getTime() - caller.confirmedAt.getTime() > recentMs) {
      throw new Refusal('confirm-again');
    }
    return true;
  }

  private mustBeRecent(context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean>(recentKey, [context.getHandler(), context.getClass()]) ?? false;
  }

  private async callerOf(token: string, access: Access): Promise<Caller | undefined> {
    try {
      return await this.tokens.check(token);
    } catch (error) {
      if (access.kind === 'public') return undefined;
      throw error;
    }
  }
}

function actAs(actor: string): void {
  const scope = currentScope();
  if (scope) scope.actor = actor;
}
