import { createRequire } from 'node:module';

interface NestedTypes {
  findTypeMetadata(target: unknown, property: string): { typeFunction(): unknown } | undefined;
}

const require = createRequire(import.meta.url);

/** What `@Type` recorded; class-transformer exports it by path only, and without types. */
export const nestedTypes = (require('class-transformer/cjs/storage.js') as { defaultMetadataStorage: NestedTypes })
  .defaultMetadataStorage;
