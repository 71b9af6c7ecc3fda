import { Box, Text } from '@mantine/core';
import { deadlineText } from '@sangtao/programmes/deadline';
import type { EditionWithRules } from '../api/registration.js';
import { dayText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import classes from './date-line.module.css';

/** All moments on one line; what has passed is marked so. */
export function DateLine({ edition }: { edition: EditionWithRules }) {
  const t = useText('contest');
  const language = useLanguage();
  const opens = new Date(edition.opensAt);
  const day = (days: number) => new Date(opens.getTime() + days * 86_400_000);
  const { screeningUntilDay, judgingUntilDay, publishDay } = edition.rulebook.dates;
  const closes = new Date(edition.closesAt);
  const steps: [string, Date, string][] = [
    [t('opens'), opens, dayText(opens, edition.timeZone)],
    [t('closes'), closes, deadlineText(closes, language, edition.timeZone)],
    [t('screening'), day(screeningUntilDay), dayText(day(screeningUntilDay), edition.timeZone)],
    [t('judging'), day(judgingUntilDay), dayText(day(judgingUntilDay), edition.timeZone)],
    [t('published'), day(publishDay), dayText(day(publishDay), edition.timeZone)],
  ];
  return (
    <Box component="ol" className={classes.line} aria-label={t('dates')}>
      {steps.map(([name, at, text]) => (
        <Box component="li" key={name} className={classes.step} data-passed={at.getTime() < Date.now() || undefined}>
          <Text size="sm" c="dimmed">
            {name}
          </Text>
          <Text fw={600}>{text}</Text>
        </Box>
      ))}
    </Box>
  );
}
