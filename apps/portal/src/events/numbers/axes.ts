/** Of a chart of people or things: there are no halves of them, whichever axis counts. */
export function axesOf({ isUpright, isNarrow }: { isUpright?: boolean | undefined; isNarrow: boolean }) {
  return {
    x: { allowDecimals: false },
    y: isUpright ? { allowDecimals: false } : { width: isNarrow ? 112 : 190, interval: 0 },
  };
}
