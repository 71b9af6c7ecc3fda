import autocannon from 'autocannon';

export interface Load {
  answered: number;
  perSecond: number;
  p50Ms: number;
  p97Ms: number;
  failed: number;
}

/** One request; the next one is asked for whenever a connection is free. */
export interface NextRequest {
  path: string;
  token?: string;
  idempotencyKey?: string;
  body?: object;
}

export interface LoadOf {
  url: string;
  method: 'GET' | 'POST';
  next: () => NextRequest;
  seconds: number;
}

/** 32 connections, each with one request at a time. The same for everything that is compared. */
export async function load({ url, method, next, seconds }: LoadOf): Promise<Load> {
  const result = await autocannon({
    url,
    connections: 32,
    duration: seconds,
    requests: [
      {
        method,
        setupRequest: (request: autocannon.Request) => {
          const { path, token, idempotencyKey, body } = next();
          const headers = {
            ...request.headers,
            ...(token ? { authorization: `Bearer ${token}` } : {}),
            ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
            ...(body ? { 'content-type': 'application/json' } : {}),
          };
          return { ...request, headers, path, ...(body ? { body: JSON.stringify(body) } : {}) };
        },
      },
    ],
  });
  return {
    answered: result.requests.total,
    perSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p97Ms: result.latency.p97_5,
    failed: result.non2xx + result.errors,
  };
}
