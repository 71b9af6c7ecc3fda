import preset from '../../jest.preset.js';

// Most of the time is spent waiting for leases and sessions to run out, so files may well run beside one another.
export default { ...preset, rootDir: import.meta.dirname, maxWorkers: 3 };
