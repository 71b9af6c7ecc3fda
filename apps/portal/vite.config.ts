import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Charts weigh as much as everything else, and are looked at with a network. */
const notKept = /^assets\/(charts|numbers-page)-/;

/** The list of what the service worker keeps: scripts and styles; fonts come as they are used. */
function assetList(): Plugin {
  return {
    name: 'asset-list',
    generateBundle: {
      // After Vite has inlined the entry that holds nothing but an import of the shell.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name) && !notKept.test(name));
        this.emitFile({
          type: 'asset',
          fileName: 'assets.json',
          source: JSON.stringify(files.map((name) => `/${name}`)),
        });
      },
    },
  };
}

/** Beside each file its compressed forms, a third of its size: made once here, not at each request. */
function compressed(): Plugin {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    name: 'compressed',
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(js|css|json)$/.test(file))) {
        const path = join(dir!, name);
        const content = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(content, brotli));
        writeFileSync(`${path}.gz`, gzipSync(content));
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), assetList(), compressed()],
  resolve: { conditions: ['@sangtao/source', 'browser', 'module', 'import', 'default'] },
  // Fonts and pictures stay files: the content security policy allows no data of our own inline.
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        // By itself every module that two pages share is a file: eighty requests for the first page, three hundred for a device that keeps them all.
        codeSplitting: {
          groups: [
            { name: 'shell', tags: ['$initial'], priority: 3 },
            { name: 'charts', test: /node_modules[\\/](recharts|@mantine[\\/]charts)[\\/]/, priority: 2 },
            { name: 'shared', minShareCount: 8, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' } },
});
