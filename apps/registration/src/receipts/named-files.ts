import type { Rulebook } from '@sangtao/programmes/rulebook';

export interface FileOfReceipt {
  slot: string;
  sha256: string;
  bytes: number;
}

/** Files under the names of their documents; of a document that the rulebook has no more, its key is all that is known. */
export function namedFiles(files: readonly FileOfReceipt[], { documents }: Rulebook) {
  const nameOf = (slot: string) => documents.find(({ key }) => key === slot)?.name ?? { vi: slot, en: slot };
  return files.map((file) => ({ ...file, name: nameOf(file.slot) }));
}
