import { rm } from 'node:fs/promises';

export default async function tearDown() {
  if (globalThis.madeForStories) await rm(globalThis.madeForStories, { recursive: true, force: true });
}
