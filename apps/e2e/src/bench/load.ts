import autocannon from 'autocannon';

export interface Load {
  perSecond: number;
  p95Ms: number;
  failed: number;
}

export interface LoadRequest {
  url: string;
  method: 'GET' | 'POST';
  /** Bodies in turn; every request takes the next. */
  body?: () => { path: string; body: object; token: string };
  seconds: number;
}

/** 32 connections, each with one request at a time. */
export async function load({ url, method, body, seconds }: LoadRequest): Promise<Load> {
  const result = await autocannon({
    url,
    connections: 32,
    duration: seconds,
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    ...(body
      ? {
          requests: [
            {
              setupRequest: (request: autocannon.Request) => {
                const next = body();
                const headers = { ...request.headers, authorization: `Bearer ${next.token}` };
                return { ...request, headers, path: next.path, body: JSON.stringify(next.body) };
              },
            },
          ],
        }
      : {}),
  });
  return {
    perSecond: Math.round(result.requests.average),
    p95Ms: result.latency.p97_5,
    failed: result.non2xx + result.errors,
  };
}
