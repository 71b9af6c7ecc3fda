import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export type Role = 'admin' | 'organiser' | 'officer' | 'judge' | 'chair' | 'nominator';

/** What a person may do, and where: an edition's id, a province's code, an organisation's id, or `*`. */
export interface Grant {
  role: Role;
  scope: string;
}

/** What a session has shown: that its person reads their mail, knows a password (or an issuer vouched), or holds a second factor as well. */
export type Proof = 'link' | 'password' | 'second-factor';

/** The person who calls, as the token says. */
export interface Caller {
  accountId: string;
  sessionId: string;
  grants: Grant[];
  issuedAt: Date;
  /** When the person last proved to be this person: by the second factor, or where the account has none, by signing in. */
  confirmedAt: Date;
  proved: Proof;
}

export type Access = { kind: 'public' | 'signed-in' | 'internal' } | { kind: 'roles'; roles: Role[] };

export const accessKey = 'sangtao:access';

/** Anybody may call; `@CurrentCaller()` is undefined for whoever is not signed in. */
export const Public = () => SetMetadata(accessKey, { kind: 'public' } satisfies Access);

/** Whoever is signed in may call; the query decides what of it they see. */
export const SignedIn = () => SetMetadata(accessKey, { kind: 'signed-in' } satisfies Access);

/** Only other services may call. */
export const Internal = () => SetMetadata(accessKey, { kind: 'internal' } satisfies Access);

/** Whoever holds one of the roles, in any scope, may call; the query decides about the scope. Administrators may always. */
export const Roles = (...roles: Role[]) => SetMetadata(accessKey, { kind: 'roles', roles } satisfies Access);

export const recentKey = 'sangtao:recent';

/** Besides the role: the person has confirmed to be this person in the last ten minutes. For what would be worst in a stolen session. */
export const Recent = () => SetMetadata(recentKey, true);

export interface CallerRequest extends FastifyRequest {
  caller?: Caller;
}

export const CurrentCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller | undefined =>
    context.switchToHttp().getRequest<CallerRequest>().caller,
);

export function hasRole(caller: Caller, role: Role, scope: string): boolean {
  return caller.grants.some((grant) => grant.role === role && (grant.scope === scope || grant.scope === '*'));
}

export function isAdmin(caller: Caller): boolean {
  return hasRole(caller, 'admin', '*');
}

export function mayOrganise(caller: Caller, editionId: string): boolean {
  return isAdmin(caller) || hasRole(caller, 'organiser', editionId);
}

/** What somebody organises: all, or those with these ids. */
export type Organised = '*' | readonly string[];

/** For queries that decide by it. */
export function organisedBy(caller: Caller | undefined): Organised {
  if (!caller) return [];
  const scopes = caller.grants.flatMap(({ role, scope }) => (role === 'organiser' ? [scope] : []));
  if (isAdmin(caller) || scopes.includes('*')) return '*';
  return scopes.filter((scope) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(scope));
}
