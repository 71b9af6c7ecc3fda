import { Box } from '@mantine/core';
import classes from './book.module.css';
import { wordDiff } from './word-diff.js';

/** A text with what was changed in it: by marks that are read aloud as well, not by colour alone. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  return (
    <Box className={classes.text}>
      {wordDiff(before, after).map(({ text, kind }, index) => {
        const words = index === 0 ? text : ` ${text}`;
        if (kind === 'added') return <ins key={index}>{words}</ins>;
        if (kind === 'left-out') return <del key={index}>{words}</del>;
        return <span key={index}>{words}</span>;
      })}
    </Box>
  );
}
