import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ContextName } from './context.js';
import type { StartedContext } from './started-context.js';

type Contexts = ReadonlyMap<ContextName, StartedContext>;

/** Answers `/health/live` and `/health/ready`. @param unready why the whole process takes no work now @returns false for every other path */
export function answerOperations(
  request: IncomingMessage,
  response: ServerResponse,
  contexts: Contexts,
  unready: string | undefined,
): boolean {
  const path = (request.url ?? '').split('?')[0];
  const answer =
    path === '/health/live' ? live(contexts) : path === '/health/ready' ? ready(contexts, unready) : undefined;
  if (!answer) return false;
  answer.then(
    ({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(body);
    },
    () => {
      response.writeHead(503);
      response.end();
    },
  );
  return true;
}

interface Answer {
  status: number;
  body: string;
}

function json(ok: boolean, body: object): Answer {
  return { status: ok ? 200 : 503, body: JSON.stringify(body) };
}

/** A stalled consumer, or a log that failed for good: restart the process. */
async function live(contexts: Contexts): Promise<Answer> {
  const states = await healths(contexts);
  // A database that is away is no reason to restart: that is for readiness.
  return json(
    states.every(({ health }) => health?.live !== false),
    Object.fromEntries(states.map(({ name, health }) => [name, health?.live === false ? health.detail : 'ok'])),
  );
}

async function ready(contexts: Contexts, unready: string | undefined): Promise<Answer> {
  const states = await healths(contexts);
  return json(
    unready === undefined && states.every(({ health }) => health?.live),
    Object.fromEntries(states.map(({ name, health }) => [name, unready ?? (health ? 'ok' : 'no database')])),
  );
}

function healths(contexts: Contexts) {
  return Promise.all(
    [...contexts].map(async ([name, context]) => ({
      name,
      health: await context.health().catch(() => undefined),
    })),
  );
}
