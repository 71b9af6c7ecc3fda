import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.js';
import { mayOrganise, useSession } from '../../session/use-session.js';
import type { NumbersSearch } from './numbers-search.js';

interface HowCountedProps {
  search: NumbersSearch;
  /** Of the event alone, as reports are. */
  ofEvent?: boolean;
}

/** Under which provinces, and whether the exchange's part is of this event or of all. */
export function HowCounted({ search, ofEvent = false }: HowCountedProps) {
  const t = useText('numbers');
  const session = useSession();
  const navigate = useNavigate();
  const orientation = useMediaQuery('(max-width: 30em)') ? 'vertical' : 'horizontal';
  const set = (part: Partial<Record<keyof NumbersSearch, string | undefined>>) =>
    void navigate({ to: '.', search: { ...search, ...part } as NumbersSearch, replace: true, resetScroll: false });
  return (
    <Stack gap={8} className="no-print">
      <Group gap={12}>
        <SegmentedControl
          orientation={orientation}
          aria-label={t('provinces')}
          data={[
            { value: '34', label: t('provinces34') },
            { value: '63', label: t('provinces63') },
          ]}
          value={search.provinces ?? '34'}
          onChange={(value) => set({ provinces: value === '63' ? value : undefined })}
        />
        {!ofEvent && mayOrganise(session, '*') && (
          <SegmentedControl
            aria-label={t('scope')}
            data={[
              { value: 'event', label: t('scopeEvent') },
              { value: 'all', label: t('scopeAll') },
            ]}
            value={search.scope ?? 'event'}
            onChange={(value) => set({ scope: value === 'all' ? value : undefined })}
          />
        )}
      </Group>
      {search.provinces === '63' && <Text c="dimmed">{t('provinces63Help')}</Text>}
    </Stack>
  );
}
