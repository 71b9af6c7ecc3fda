import preset from '../../jest.preset.js';

export default {
  ...preset,
  rootDir: import.meta.dirname,
  // Jest adds "import" or "require" itself; naming "import" here would hand pg, which is CommonJS, an ES module.
  testEnvironmentOptions: { customExportConditions: ['@sangtao/source', 'node', 'node-addons'] },
};
