declare module 'class-transformer/cjs/storage.js' {
  /** What `@Type` recorded; class-transformer exports it by path only. */
  export const defaultMetadataStorage: {
    findTypeMetadata(target: unknown, property: string): { typeFunction(): unknown } | undefined;
  };
}
