/** The inspector of a running process: to collect its garbage and ask for its heap, without a debug route in the product. */
export class Inspected {
  private readonly answers = new Map<number, (answer: object) => void>();
  private asked = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result?: object };
      if (id !== undefined) this.answers.get(id)?.(result ?? {});
    });
  }

  /** @param port that the process was started with, as `--inspect=127.0.0.1:port` */
  static async at(port: number): Promise<Inspected> {
    const [target] = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
      webSocketDebuggerUrl: string;
    }[];
    const socket = new WebSocket(target!.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    return new Inspected(socket);
  }

  /** What is in use once all that is not was collected, in MB. */
  async heapAfterCollection(): Promise<number> {
    // What finalizers let go is collected by the second.
    for (let time = 0; time < 2; time++) await this.ask('HeapProfiler.collectGarbage');
    const { usedSize } = await this.ask<{ usedSize: number }>('Runtime.getHeapUsage');
    return Math.round(usedSize / 100_000) / 10;
  }

  close(): void {
    this.socket.close();
  }

  private ask<Answer extends object>(method: string): Promise<Answer> {
    const id = ++this.asked;
    return new Promise((resolve) => {
      this.answers.set(id, (answer) => resolve(answer as Answer));
      this.socket.send(JSON.stringify({ id, method }));
    });
  }
}
