import { Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Names and values, one line each. */
export function Facts({ items }: { items: [name: string, value: ReactNode][] }) {
  return (
    <Box component="dl" className={classes.facts}>
      {items.map(([name, value]) => (
        <Box key={name} className={classes.fact}>
          <Text component="dt" c="dimmed">
            {name}
          </Text>
          <Text component="dd" m={0} fw={500}>
            {value}
          </Text>
        </Box>
      ))}
    </Box>
  );
}
