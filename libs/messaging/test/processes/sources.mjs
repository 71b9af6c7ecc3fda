// Lets a plain Node process run the TypeScript sources, compiled as the build compiles them.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { transformSync } from '@swc/core';

const swc = JSON.parse(readFileSync(new URL('../../../../.swcrc', import.meta.url), 'utf8'));

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('.') && context.parentURL?.endsWith('.ts') ? specifier.replace(/\.js$/, '.ts') : specifier,
      context,
    ),
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const source = readFileSync(new URL(url), 'utf8');
    const { code } = transformSync(source, { ...swc, swcrc: false, sourceMaps: 'inline', filename: url });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
