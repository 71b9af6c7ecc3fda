import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, getSessionFromCtx } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { hashOfToken, newToken } from './hashed-sessions.js';

/** The same session under a new id, so that whoever held the old one does not gain what was proved since. Called by us, never over HTTP. */
export const rotation = () =>
  ({
    id: 'rotation',
    endpoints: {
      rotateSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({}), requireHeaders: true },
        async (ctx) => {
          const found = await getSessionFromCtx(ctx);
          if (!found) return ctx.json({ rotated: false });
          const token = newToken();
          await ctx.context.adapter.update({
            model: 'session',
            where: [{ field: 'id', value: found.session.id }],
            update: { token: hashOfToken(token) },
          });
          await setSessionCookie(ctx, { session: { ...found.session, token }, user: found.user });
          return ctx.json({ rotated: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
