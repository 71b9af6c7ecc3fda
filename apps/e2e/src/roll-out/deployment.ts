import { contextNames, type ContextName } from '@sangtao/service-kit/context';
import { freePort } from '@sangtao/testing/free-port';
import { Balancer } from './balancer.js';
import { Replica, type Release } from './replica.js';

/** Every service as replicas behind an address of its own, and the edge before them all. */
export class Deployment {
  readonly replicas: Replica[] = [];
  /** Of those that have ended, too. */
  readonly errors: string[] = [];

  private constructor(
    private readonly settings: Record<string, string>,
    private readonly balancers: ReadonlyMap<ContextName | 'edge', Balancer>,
    private edge?: Replica,
  ) {}

  /** One replica of each in this release. */
  static async start(given: Record<string, string>): Promise<Deployment> {
    const balancers = new Map<ContextName | 'edge', Balancer>();
    for (const name of contextNames) balancers.set(name, await Balancer.start());
    const addresses = [...balancers].map(([name, { url }]) => [`${name.toUpperCase()}_URL`, url] as const);
    const port = await freePort();
    const settings = { ...given, ...Object.fromEntries(addresses), BASE_URL: `http://127.0.0.1:${port}` };
    const deployment = new Deployment(settings, balancers);
    await Promise.all(contextNames.map((name) => deployment.add(name, 'this')));
    deployment.edge = await Replica.start('edge', 'this', { ...settings, PORT: String(port) });
    return deployment;
  }

  get url(): string {
    return this.edge!.url;
  }

  get metricsUrls(): string[] {
    return this.replicas.map(({ url }) => `${url}/metrics`);
  }

  /** Nobody is sent there before it is ready. */
  async add(service: Replica['service'], release: Release): Promise<Replica> {
    const replica = await Replica.start(service, release, this.settings);
    this.replicas.push(replica);
    this.balancers.get(service)!.add(replica.port);
    return replica;
  }

  /** No new connection is sent there any more when it is told to end. @returns its exit code */
  async retire(replica: Replica): Promise<number | null> {
    this.forget(replica);
    return replica.stop();
  }

  /** Without a word to anybody. */
  kill(replica: Replica): void {
    replica.kill();
    this.forget(replica);
  }

  of(service: ContextName): Replica {
    return this.replicas.find((replica) => replica.service === service)!;
  }

  async stop(): Promise<void> {
    await this.edge?.stop();
    await Promise.all([...this.replicas].map((replica) => this.retire(replica)));
    for (const balancer of this.balancers.values()) balancer.stop();
  }

  private forget(replica: Replica): void {
    this.replicas.splice(this.replicas.indexOf(replica), 1);
    this.balancers.get(replica.service)!.remove(replica.port);
    this.errors.push(...replica.errors);
  }
}
