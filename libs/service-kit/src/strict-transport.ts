import type { ServerResponse } from 'node:http';

/**
 * Writes on every answer that browsers come by https alone for a year (RFC 6797), where people reach the system by https; on http a browser
 * would not heed it.
 */
export function strictTransport(baseUrl: string): (response: ServerResponse) => void {
  if (!baseUrl.startsWith('https:')) return () => undefined;
  return (response) => void response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
}
