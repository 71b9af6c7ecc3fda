// Plain JavaScript beside its list of jars, so that `npm run kafka` needs no build.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { startBroker } from '../../../infra/kafka/broker.mjs';

/** A broker that is started again, at its address and on its files, when it ends by itself. */
export class KeptBroker {
  private stopping = false;

  private constructor(
    private broker: Awaited<ReturnType<typeof startBroker>>,
    private readonly dataDir: string,
    private readonly say: (text: string) => void,
  ) {
    this.watch();
  }

  static async start(dataDir: string, say: (text: string) => void): Promise<KeptBroker> {
    return new KeptBroker(await startBroker({ dataDir }), dataDir, say);
  }

  get brokers(): string {
    return this.broker.brokers;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.broker.stop();
  }

  private watch(): void {
    this.broker.ended
      .then(() => (this.stopping ? undefined : this.startAgain()))
      .catch((error: unknown) => {
        this.say(`Kafka does not start again (${String(error)}); stopping the others`);
        process.kill(process.pid, 'SIGTERM');
      });
  }

  private async startAgain(): Promise<void> {
    this.say('Kafka ended by itself; starting it again');
    const port = Number(this.brokers.split(':')[1]);
    this.broker = await startBroker({ dataDir: this.dataDir, port });
    this.watch();
  }
}
