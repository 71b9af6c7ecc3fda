import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** One address before several replicas, as a Service of Kubernetes: a new connection goes to the next one that is ready, an open one stays where it is. */
export class Balancer {
  private ready: number[] = [];
  private turn = 0;
  private readonly open = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Balancer> {
    const balancer = new Balancer(createServer((client) => balancer.join(client)));
    await new Promise<void>((resolve) => balancer.server.listen(0, '127.0.0.1', () => resolve()));
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  add(port: number): void {
    this.ready.push(port);
  }

  remove(port: number): void {
    this.ready = this.ready.filter((one) => one !== port);
  }

  stop(): void {
    this.server.close();
    for (const socket of this.open) socket.destroy();
  }

  private join(client: Socket): void {
    const port = this.ready[this.turn++ % this.ready.length];
    if (port === undefined) return void client.destroy();
    const server = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.open.add(from);
      from.setNoDelay();
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.open.delete(from);
        to.destroy();
      });
    }
  }
}
