import { Box, Text } from '@mantine/core';
import type { Edition, Entry } from '../api/registration.js';
import { dayText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import classes from './entry-stages.module.css';
import { standings } from './stages.js';

/** The whole way of an entry on one line: what has passed, where it is, by when. */
export function EntryStages({ entry, edition }: { entry: Pick<Entry, 'state'>; edition: Edition }) {
  const t = useText('entry');
  const way = standings(entry, edition);
  if (!way) return null;
  return (
    <Box component="ol" className={classes.way} aria-label={t('way')}>
      {way.map(({ stage, is, by }) => (
        <Box component="li" key={stage} className={classes.stage} data-is={is} aria-current={is === 'now' && 'step'}>
          <Text size="sm" fw={is === 'now' ? 600 : 400}>
            {t(`stage.${stage}`)}
          </Text>
          <Text size="sm" c="dimmed">
            {is === 'passed' ? t('stagePassed') : t('stageBy', { day: dayText(by, edition.timeZone) })}
          </Text>
        </Box>
      ))}
    </Box>
  );
}
