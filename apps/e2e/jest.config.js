import preset from '../../jest.preset.js';

export default {
  ...preset,
  rootDir: import.meta.dirname,
  globalSetup: './test/set-up.mjs',
  globalTeardown: './test/tear-down.mjs',
};
