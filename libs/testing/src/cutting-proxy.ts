import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * What a network does: `forward` passes everything; `swallow answers` passes requests, whose answers never come back; `black hole` passes nothing and
 * tells nobody; `refuse` resets every connection; `slow` passes everything, 64 kB of a connection each second.
 */
export type Weather = 'forward' | 'swallow answers' | 'black hole' | 'refuse' | 'slow';

const slowBytesPerMs = 64;

/** A way to a TCP server that can be cut. */
export class CuttingProxy {
  private weather: Weather = 'forward';
  private readonly open = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  /** On a free local port. */
  static async to(port: number): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(createServer((client) => proxy.join(client, connect(port, '127.0.0.1'))));
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', () => resolve()));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Holds for the connections that are open, and for new ones. */
  turn(weather: Weather): void {
    this.weather = weather;
    if (weather === 'refuse') for (const socket of this.open) socket.resetAndDestroy();
  }

  /** What was swallowed stays lost: a connection that missed something goes on no more. */
  clear(): void {
    this.turn('refuse');
    this.turn('forward');
  }

  async stop(): Promise<void> {
    this.turn('refuse');
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket, server: Socket): void {
    if (this.weather === 'refuse') {
      server.destroy();
      return void client.resetAndDestroy();
    }
    const passes: [from: Socket, to: Socket, closed: Weather[]][] = [
      [client, server, ['black hole']],
      [server, client, ['black hole', 'swallow answers']],
    ];
    for (const [from, to, closed] of passes) {
      this.open.add(from);
      from.on('data', (bytes: Buffer) => {
        if (this.weather === 'slow') this.later(from, to, bytes);
        else if (!closed.includes(this.weather)) to.write(bytes);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.open.delete(from);
        to.destroy();
      });
    }
  }

  /** What comes next waits as long. */
  private later(from: Socket, to: Socket, bytes: Buffer): void {
    from.pause();
    setTimeout(() => {
      to.write(bytes);
      from.resume();
    }, bytes.length / slowBytesPerMs);
  }
}
