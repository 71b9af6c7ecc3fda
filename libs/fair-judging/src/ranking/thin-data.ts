import type { Table } from './estimate.js';

/** What the numbers cannot carry, although every method but the stricter ones gives a result. */
export function thinDataWarnings({ sheets }: Table, method: string, parts: number): string[] {
  const totalsOf = new Map<string, number[]>();
  for (const { judge, total } of sheets) {
    const totals = totalsOf.get(judge);
    if (totals) totals.push(total);
    else totalsOf.set(judge, [total]);
  }
  const flat = [...totalsOf].filter(([, totals]) => totals.length > 1 && totals.every((total) => total === totals[0]));
  const named = flat.slice(0, 5).map(([judge]) => judge);
  const allSame = flat.length === totalsOf.size && new Set(sheets.map(({ total }) => total)).size === 1;
  return [
    ...(totalsOf.size === 1 ? ['one judge only: how far judges agree cannot be told'] : []),
    ...(new Set(sheets.map(({ entry }) => entry)).size === 1 ? ['one entry only: there is nothing to compare'] : []),
    ...(allSame ? ['every sheet has the same total: nothing distinguishes the entries'] : []),
    ...(flat.length > 0 && !allSame
      ? [`${flat.length} judges gave the same total to every entry: ${named.join(', ')}${flat.length > 5 ? ', …' : ''}`]
      : []),
    ...(parts > 1 && method !== 'mixed' ? [separate(method, parts)] : []),
  ];
}

function separate(method: string, parts: number): string {
  return method === 'zscore'
    ? `${parts} separate panels: zscore takes away any difference between their entries`
    : `${parts} separate panels are compared as if they were equally strict`;
}
