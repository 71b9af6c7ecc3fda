import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { similarTo, type ScreenedEntry, type SimilarEntry } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { Failed } from '../shown/answers.js';
import { Comparison } from './comparison.js';

interface LikenessProps {
  entry: ScreenedEntry;
  edition: EditionWithRules;
}

/** Works of any edition that look like this one; S opens the closest beside it. */
export function Likeness({ entry, edition }: LikenessProps) {
  const t = useText('screening');
  const [against, setAgainst] = useState<SimilarEntry>();
  const query = useQuery({ queryKey: ['similar', entry.id], queryFn: () => similarTo(entry.id), staleTime: 60_000 });
  const found = query.data ?? [];
  useHotkeys([['s', () => found[0] && setAgainst(found[0])]]);
  return (
    <Stack gap={12} component="section">
      <Title order={3}>{t('likeness')}</Title>
      {query.isPending && <Text c="dimmed">{t('likenessBusy')}</Text>}
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && found.length === 0 && <Text c="dimmed">{t('likenessNone')}</Text>}
      {found.slice(0, 5).map((one) => (
        <Group key={one.id} justify="space-between" wrap="nowrap" align="flex-start" gap={8}>
          <div>
            <Text size="sm" fw={500}>
              {one.title}
            </Text>
            <Text size="sm" c="dimmed">
              <span className="code">{one.code}</span> · {one.editionCode} ·{' '}
              <Text span fw={600} c={one.similarity >= 0.5 ? 'var(--mantine-color-error)' : undefined}>
                {t('percent', { percent: Math.round(one.similarity * 100) })}
              </Text>
            </Text>
          </div>
          <Button
            size="compact-sm"
            variant="light"
            flex="none"
            onClick={() => setAgainst(one)}
            aria-label={t('compareWith', { code: one.code })}
          >
            {t('compare')}
          </Button>
        </Group>
      ))}
      {against && <Comparison entry={entry} edition={edition} other={against} close={() => setAgainst(undefined)} />}
    </Stack>
  );
}
