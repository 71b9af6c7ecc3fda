interface Coded {
  code?: unknown;
  name?: unknown;
  cause?: unknown;
}

/** SQLSTATEs and system errors after which the same thing may well succeed: deadlocks, locks, restarts, lost connections. */
const passing =
  /^(40001|40P01|55P03|57P0\d|53\d{3}|08\d{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EAI_AGAIN|UND_ERR_\w+)$/;

/** Worth another try at once. A rule that said no says no again, and a mistake in the code stays one. */
export function isTransient(error: unknown): boolean {
  const { code, name, cause } = (error ?? {}) as Coded;
  if (typeof code === 'string' && passing.test(code)) return true;
  if (name === 'TimeoutError' || name === 'AbortError') return true;
  return cause !== undefined && cause !== error && isTransient(cause);
}

/** An integrity violation that comes out of a whole transaction was found at its commit: handlers have savepoints of their own. */
export function breaksAtCommit(error: unknown): boolean {
  const { code } = (error ?? {}) as Coded;
  return typeof code === 'string' && code.startsWith('23');
}
