import { ColorSwatch } from '@mantine/core';

/** The colour of a badge, beside the name of its kind. */
export function KindColour({ colour, size = 18 }: { colour: string; size?: number }) {
  return <ColorSwatch color={colour} size={size} withShadow={false} aria-hidden />;
}
