import kafkajs from 'kafkajs';

const patienceMs = 30_000;
const pauseMs = 200;

/** A topic that was just made, here or by another process, takes a moment until the broker knows it and who leads it. */
export async function untilLed<T>(ask: () => Promise<T>): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isNew(error) || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

function isNew(error: unknown): boolean {
  return (
    error instanceof kafkajs.KafkaJSProtocolError &&
    (error.type === 'UNKNOWN_TOPIC_OR_PARTITION' || error.type === 'LEADER_NOT_AVAILABLE')
  );
}
