import { createHash, randomBytes } from 'node:crypto';
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth';

/** What stands in the table for a session's id. 256 random bits need no salt. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

interface Asked {
  model: string;
  where?: Where[] | undefined;
}

/**
 * better-auth's way to the database, except that a session's id stands there hashed: who reads the table, or a backup of it, holds no session.
 * better-auth itself sees the id only where the cookie or the making of a session told it.
 */
export function hashedSessions(opening: Promise<DBAdapter>): DBAdapter {
  return {
    ...methods(() => opening),
    transaction: async (work) => (await opening).transaction((tx) => work(methods(() => Promise.resolve(tx)))),
  };
}

type Methods = Omit<DBTransactionAdapter, 'id' | 'options' | 'createSchema'>;

function methods(base: () => Promise<DBTransactionAdapter>): Methods & { id: string } {
  return {
    id: 'hashed-sessions',
    create: async (asked) => {
      if (asked.model !== 'session') return (await base()).create(asked);
      const token = newToken();
      const made = await (await base()).create({ ...asked, data: { ...asked.data, token: hashOfToken(token) } });
      return { ...made, token } as never;
    },
    findOne: async (asked) => withToken(await (await base()).findOne(hashed(asked)), asked),
    findMany: async (asked) => (await base()).findMany(hashed(asked)),
    count: async (asked) => (await base()).count(hashed(asked)),
    update: async (asked) => withToken(await (await base()).update(hashed(asked)), asked),
    updateMany: async (asked) => (await base()).updateMany(hashed(asked)),
    delete: async (asked) => (await base()).delete(hashed(asked)),
    deleteMany: async (asked) => (await base()).deleteMany(hashed(asked)),
    consumeOne: async (asked) => withToken(await (await base()).consumeOne(hashed(asked)), asked),
    incrementOne: async (asked) => withToken(await (await base()).incrementOne(hashed(asked)), asked),
  };
}

function isToken({ model }: Asked, { field }: Where): boolean {
  return model === 'session' && field === 'token';
}

function hashed<A extends Asked>(asked: A): A {
  if (asked.model !== 'session' || !asked.where) return asked;
  const where = asked.where.map((one) => {
    if (!isToken(asked, one)) return one;
    const { value } = one;
    return {
      ...one,
      value: Array.isArray(value) ? value.map((each) => hashOfToken(String(each))) : hashOfToken(String(value)),
    };
  });
  return { ...asked, where };
}

/** The row with the id that it was asked for by. */
function withToken<Row>(row: Row | null, asked: Asked): Row | null {
  const by = asked.where?.find((one) => isToken(asked, one) && !Array.isArray(one.value));
  return row && by ? { ...row, token: by.value } : row;
}
