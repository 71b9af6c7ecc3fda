// Loaded into a process of the product from outside (`node --import`): the product has no switch that could do any of this to it.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { faultHeader, faultsVariable, statementsHeader, type CrashPoint, type Faults } from './faults.js';

const { without = [], clockAheadMs = 0 } = JSON.parse(process.env[faultsVariable] ?? '{}') as Faults;
const crashing = new AsyncLocalStorage<{ left: number; when: CrashPoint['when'] }>();
const die = () => process.kill(process.pid, 'SIGKILL');

if (clockAheadMs !== 0) {
  const TrueDate = Date;
  const now = () => TrueDate.now() + clockAheadMs;
  globalThis.Date = new Proxy(TrueDate, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
    get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
  });
}

if (without.includes('graceful stop')) {
  const on = process.on.bind(process) as (name: string, listener: () => void) => typeof process;
  const listen = (name: string, listener: () => void) =>
    on(name, name === 'SIGTERM' ? () => process.exit(0) : listener);
  process.on = listen as typeof process.on;
}

// What a request's header asks for holds for everything that is done for this request.
type Emit = (this: Server, name: string, ...given: unknown[]) => boolean;
// eslint-disable-next-line @typescript-eslint/unbound-method
const emit = Server.prototype.emit as Emit;
Server.prototype.emit = function (this: Server, name: string, ...given: unknown[]) {
  const asked = name === 'request' && (given[0] as IncomingMessage).headers[faultHeader];
  if (typeof asked !== 'string') return emit.call(this, name, ...given);
  const { when, nth } = JSON.parse(asked) as CrashPoint;
  const point = { left: nth, when };
  tellStatements(given[1] as ServerResponse, () => nth - point.left);
  return crashing.run(point, () => emit.call(this, name, ...given));
};

type Query = (this: pg.Client, ...given: unknown[]) => unknown;
// eslint-disable-next-line @typescript-eslint/unbound-method
const query = pg.Client.prototype.query as Query;

pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  const answer = crashable(this, given);
  if (without.includes('cursor with its effect') && nameOf(given[0]).endsWith('.cursor-move')) commitNow(this);
  return answer;
} as typeof pg.Client.prototype.query;

function crashable(client: pg.Client, given: unknown[]): unknown {
  const changed = [changedStatement(client, given[0]), ...given.slice(1)];
  const fault = crashing.getStore();
  if (!fault || --fault.left !== 0) return query.apply(client, changed);
  if (fault.when === 'before it is sent') die();
  const answer = query.apply(client, changed);
  if (fault.when === 'when it was sent') setImmediate(die);
  // Registered before anybody waits for it: nothing goes on after the answer.
  else void Promise.resolve(answer as Promise<unknown>).then(die, die);
  return answer;
}

/** Who lives to give an answer says how many statements it took. */
function tellStatements(response: ServerResponse, statements: () => number): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (...given: unknown[]) => {
    response.setHeader(statementsHeader, String(statements()));
    return writeHead(...given);
  };
}

/** Takes a guard away by what its statement says. */
function changedStatement(client: pg.Client, statement: unknown): unknown {
  const name = nameOf(statement);
  // The change is committed before its event, as by a service that publishes after it has saved.
  if (without.includes('one transaction') && name.endsWith('.publish')) commitNow(client);
  // What asks for the database's time is told this process's.
  if (without.includes('database time') && name === 'database-time') return `select ${Date.now()} as time`;
  if (without.includes('inbox') && name.endsWith('.inbox-remember')) {
    // Whatever comes counts as new.
    const { values } = statement as pg.QueryConfig;
    return { text: 'select id as event_id from unnest($2::uuid[]) as id where $1::text is not null', values };
  }
  return statement;
}

function nameOf(statement: unknown): string {
  return (statement as { name?: string } | null)?.name ?? '';
}

function commitNow(client: pg.Client): void {
  for (const text of ['commit', 'begin']) void query.call(client, text);
}
