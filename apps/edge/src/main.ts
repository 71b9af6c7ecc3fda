import { fileURLToPath } from 'node:url';
import { stopOnSignal } from '@sangtao/service-kit/boot';
import { contextNames } from '@sangtao/service-kit/context';
import { portalFrom } from '@sangtao/service-kit/portal';
import { settings } from '@sangtao/service-kit/settings';
import { createEdge } from './edge.js';
import { EdgeSettings } from './edge.settings.js';

const own = settings(EdgeSettings);
const edge = await createEdge({
  services: new Map(contextNames.map((name) => [name, own[`${name}Url`]])),
  portal: await portalFrom(fileURLToPath(new URL('../../portal/dist', import.meta.url))),
  trustedProxies: own.trustedProxies,
  baseUrl: own.baseUrl,
});
stopOnSignal(() => edge.close());
console.log(`edge listens on ${await edge.listen({ host: own.host, port: own.port })}`);
