import { SimpleGrid, Text } from '@mantine/core';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import type { ExchangeNumbers, GatheringNumbers } from '../../api/numbers.js';
import { numberText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import type { Open } from './figure.js';
import { OpenLink } from './open-link.js';

interface BigNumbersProps {
  event: GatheringWithTemplate;
  /** Undefined while they are asked for. */
  numbers: GatheringNumbers | undefined;
  exchange: ExchangeNumbers | undefined;
  scope: 'all' | undefined;
}

/** What is asked first. */
export function BigNumbers({ event, numbers, exchange, scope }: BigNumbersProps) {
  const t = useText('numbers');
  const language = useLanguage();
  const of = scope ? { scope } : {};
  const sum = <Item,>(items: readonly Item[] | undefined, count: (item: Item) => number) =>
    items?.reduce((total, item) => total + count(item), 0);
  const step = (name: 'accepted' | 'agreement') => exchange?.steps.find((one) => one.step === name)?.count;
  const shown: [key: Parameters<typeof t>[0], count: number | undefined, open: Open][] = [
    [
      'bigDelegates',
      sum(numbers?.delegates, ({ state, count }) => (state === 'confirmed' ? count : 0)),
      { list: 'delegates', state: 'confirmed' },
    ],
    ['bigAdmitted', sum(numbers?.admissions, ({ people }) => people), { list: 'admissions', first: 'all' }],
    [
      scope ? 'bigListingsAll' : 'bigListings',
      sum(exchange?.listings, ({ count }) => count),
      { list: 'listings', ...of },
    ],
    ['bigMeetings', step('accepted'), { list: 'steps', step: 'accepted', ...of }],
    ['bigAgreements', step('agreement'), { list: 'steps', step: 'agreement', ...of }],
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, md: 5 }} spacing={12}>
      {shown.map(([key, count, open]) => (
        <OpenLink
          key={key}
          gatheringId={event.id}
          open={open}
          label={t('openBig', { what: t(key), count: count ?? '–' })}
          card
        >
          <Text fz={34} fw={700} lh={1.2}>
            {count === undefined ? '–' : numberText(count, language)}
          </Text>
          <Text c="dimmed">{t(key)}</Text>
        </OpenLink>
      ))}
    </SimpleGrid>
  );
}
