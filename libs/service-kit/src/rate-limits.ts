import rateLimit from '@fastify/rate-limit';
import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.js';

/** How much more the routes of a deadline take, before an address is told to wait. */
const rushFactor = 10;

interface RouteLimits {
  rush?: boolean;
}

/** What people must get through on the day of a deadline, also a whole school behind one address. */
export const Rush = () => RouteConfig({ rush: true } satisfies RouteLimits);

/** What costs much for one request: so many a minute for an address, counted by itself. */
export const Costly = (perMinute: number) => RouteConfig({ rateLimit: { max: perMinute } });

/** Requests per minute and address; who sends more is told when to come again (`Retry-After`). */
export async function limitRates(app: NestFastifyApplication, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: (request: FastifyRequest) => {
      const { rush } = request.routeOptions.config as RouteLimits;
      return rush ? rushFactor * perMinute : perMinute;
    },
    timeWindow: '1 minute',
    errorResponseBuilder: () => new Refusal('too-many-requests'),
  });
}
