import { Box, Text } from '@mantine/core';
import { deadlineText } from '@sangtao/programmes/deadline';
import type { Edition } from '../api/registration.js';
import { dayText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import classes from './date-line.module.css';

/** All moments on one line; what has passed is marked so. */
export function DateLine({ edition }: { edition: Edition }) {
  const t = useText('contest');
  const language = useLanguage();
  const { closesAt, milestones, timeZone } = edition;
  const day = (name: string, at: string): [string, string, string] => [name, at, dayText(new Date(at), timeZone)];
  const steps: [name: string, at: string, text: string][] = [
    day(t('opens'), edition.opensAt),
    [t('closes'), closesAt, deadlineText(new Date(closesAt), language, timeZone)],
    day(t('screening'), milestones.screenedBy),
    day(t('judging'), milestones.judgedBy),
    day(t('published'), milestones.publishedBy),
  ];
  return (
    <Box component="ol" className={classes.line} aria-label={t('dates')}>
      {steps.map(([name, at, text]) => (
        <Box component="li" key={name} className={classes.step} data-passed={Date.parse(at) < Date.now() || undefined}>
          <Text size="sm" c="dimmed">
            {name}
          </Text>
          <Text fw={600}>{text}</Text>
        </Box>
      ))}
    </Box>
  );
}
