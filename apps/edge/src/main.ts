import { fileURLToPath } from 'node:url';
import { stopOnSignal } from '@sangtao/service-kit/boot';
import { contextNames, type ContextName } from '@sangtao/service-kit/context';
import { portalFrom } from '@sangtao/service-kit/portal';
import { createEdge } from './edge.js';

const missing = contextNames.filter((name) => !process.env[`${name.toUpperCase()}_URL`]);
if (missing.length > 0) {
  console.error(
    `wrong settings:\n${missing.map((name) => `  ${name.toUpperCase()}_URL: where ${name} listens, for example http://${name}:3000`).join('\n')}`,
  );
  process.exit(1);
}
const services = new Map<ContextName, string>(
  contextNames.map((name) => [name, process.env[`${name.toUpperCase()}_URL`]!]),
);
const portal = await portalFrom(fileURLToPath(new URL('../../portal/dist', import.meta.url)));
const edge = await createEdge({ services, portal });
stopOnSignal(() => edge.close());
console.log(
  `edge listens on ${await edge.listen({ host: process.env.HOST || '127.0.0.1', port: Number(process.env.PORT || 3000) })}`,
);
