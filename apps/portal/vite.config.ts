import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Charts weigh as much as everything else, and are looked at with a network. */
const notKept = /^assets\/numbers-page-/;

/** The list of what the service worker keeps: scripts and styles; fonts come as they are used. */
function assetList(): Plugin {
  return {
    name: 'asset-list',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name) && !notKept.test(name));
      this.emitFile({
        type: 'asset',
        fileName: 'assets.json',
        source: JSON.stringify(files.map((name) => `/${name}`)),
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), assetList()],
  resolve: { conditions: ['@sangtao/source', 'browser', 'module', 'import', 'default'] },
  // Fonts and pictures stay files: the content security policy allows no data of our own inline.
  build: { outDir: 'dist', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' } },
});
