import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';

/** For how long an answer in hand may keep the process. */
const patienceMs = 10_000;

/**
 * A server that ends without cutting off who keeps a connection to it, as the edge does: each answer from then on is the last of its connection. One that
 * is closed while nothing is sent may be closed in the moment in which a request is on its way.
 */
export class ClosingServer {
  readonly server: Server;
  private readonly answering = new Set<ServerResponse>();
  private closing = false;

  constructor(listener: RequestListener) {
    this.server = createServer((request, response) => {
      this.answering.add(response);
      response.once('close', () => this.answering.delete(response));
      if (this.closing) endConnection(response);
      listener(request, response);
    });
  }

  /** Takes requests for so long at most as connections are left over which one may come. Waits for those in hand, at most 10 s. */
  async close(drainMs: number): Promise<void> {
    this.closing = true;
    for (const response of this.answering) endConnection(response);
    const end = performance.now() + drainMs;
    while (performance.now() < end && (await this.connections()) > 0) await wait(20);
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    const idle = setInterval(() => this.server.closeIdleConnections(), 50);
    const deadline = setTimeout(() => this.server.closeAllConnections(), patienceMs);
    await closed;
    clearInterval(idle);
    clearTimeout(deadline);
  }

  private connections(): Promise<number> {
    return new Promise((resolve) => this.server.getConnections((_error, count) => resolve(count)));
  }
}

function endConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
