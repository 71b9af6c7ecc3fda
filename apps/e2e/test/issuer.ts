import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface Issuer {
  url: string;
  client: { id: string; secret: string };
  close(): void;
}

/** The npm package `oidc-provider`, where somebody is signed in already: it sends the browser straight back. */
export async function startIssuer(
  callback: string,
  person: { email: string; email_verified: boolean; name: string },
): Promise<Issuer> {
  const client = { id: 'sangtao', secret: 'a secret of tests between two servers' };
  let handle = (_: IncomingMessage, response: ServerResponse): void => void response.end();
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const registered = { client_id: client.id, client_secret: client.secret, redirect_uris: [callback] };
  const provider = new Provider(url, {
    clients: [{ ...registered, token_endpoint_auth_method: 'client_secret_post' }],
    pkce: { required: () => true },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...person }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session!.accountId!, clientId: client.id });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: 'so-1' } });
  };
  return { url, client, close: () => server.close() };
}
