import type { FastifyInstance } from 'fastify';
import { Refusal, registerRefusals } from './refusal.js';

registerRefusals({
  'method-not-allowed': {
    status: 405,
    vi: 'Địa chỉ này không nhận phương thức {method}; chỉ nhận {allowed}.',
    en: 'This address does not take {method}; it takes {allowed}.',
  },
});

/** What is there, asked in a way that it does not take, is not absent: 405 with the ways that it takes. What only services call stays absent. */
export function refuseOtherMethods(fastify: FastifyInstance, registered: ReadonlySet<string>): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const path = request.url.split('?')[0]!;
    const fitting = [...registered]
      .map(methodAndUrl)
      .filter(({ url }) => !url.includes('/internal/') && fits(url, path));
    if (fitting.length === 0) return done();
    // `/entries/batch` is an address of its own, though `/entries/:id` would fit it.
    const fewest = Math.min(...fitting.map(parameters));
    const allowed = fitting.filter((route) => parameters(route) === fewest);
    const methods = [...new Set(allowed.map(({ method }) => method))].sort().join(', ');
    void reply.header('allow', methods);
    done(new Refusal('method-not-allowed', { method: request.method, allowed: methods }));
  });
}

function methodAndUrl(route: string): { method: string; url: string } {
  const [method, url] = route.split(' ') as [string, string];
  return { method, url };
}

function parameters({ url }: { url: string }): number {
  return url.split(/:\w+|\*/).length - 1;
}

/** `/entries/:id` fits `/entries/7`; `*` fits what follows. */
function fits(url: string, path: string): boolean {
  const pattern = url
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*/g, '.*');
  return new RegExp(`^${pattern}$`).test(path);
}
