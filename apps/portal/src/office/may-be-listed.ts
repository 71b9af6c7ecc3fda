import type { summary } from '../api/office.js';

type Count = Awaited<ReturnType<typeof summary>>[number];

/** By field: works that are accepted, or still may be. */
export function mayBeListed(
  fields: readonly { code: string }[],
  counts: readonly Pick<Count, 'state' | 'fieldCode' | 'entries'>[],
): Map<string, number> {
  const able = counts.filter(({ state }) => state === 'submitted' || state === 'returned' || state === 'accepted');
  return new Map(
    fields.map(({ code }) => [
      code,
      able.filter(({ fieldCode }) => fieldCode === code).reduce((sum, { entries }) => sum + entries, 0),
    ]),
  );
}
