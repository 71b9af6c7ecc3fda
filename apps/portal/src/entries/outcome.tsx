import { Group, Text } from '@mantine/core';
import { IconAward } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { results, type PublicHonour } from '../api/awards.js';
import type { Edition, Entry } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { isOver } from './stages.js';

/** What a published edition gave an entry: undefined while it is not known, null for no prize. */
export function useHonour(
  entry: Pick<Entry, 'code' | 'state'>,
  edition: Pick<Edition, 'id' | 'state'> | undefined,
): PublicHonour | null | undefined {
  const { data } = useQuery({
    queryKey: ['results', edition?.id],
    queryFn: () => results(edition!.id),
    enabled: isOver(entry, edition),
    staleTime: 60_000,
  });
  if (!data) return undefined;
  return data.fields.flatMap(({ honours }) => honours).find(({ entryCode }) => entryCode === entry.code) ?? null;
}

/** The end of an entry's way, in words. */
export function Outcome({ honour }: { honour: PublicHonour | null }) {
  const t = useText('entry');
  const pick = usePick();
  if (!honour) return <Text>{t('noPrize')}</Text>;
  return (
    <Group gap={6} c="var(--honour)" wrap="nowrap">
      <IconAward size={20} aria-hidden />
      <Text fw={600}>{pick({ vi: honour.prizeVi, en: honour.prizeEn })}</Text>
    </Group>
  );
}
