import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** Native ESM under Jest: the sources are compiled by the same SWC settings as the build. */
export default {
  testEnvironment: 'node',
  testSequencer: fileURLToPath(new URL('jest.sequencer.js', import.meta.url)),
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, sourceMaps: 'inline' }] },
  // Jest adds "import" or "require" itself; naming "import" here would hand pg, which is CommonJS, an ES module.
  testEnvironmentOptions: { customExportConditions: ['@sangtao/source', 'node', 'node-addons'] },
};
