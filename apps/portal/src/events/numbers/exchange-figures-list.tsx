import { Title } from '@mantine/core';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import type { ExchangeNumbers } from '../../api/numbers.js';
import { useText } from '../../i18n/use-text.js';
import { useSource } from './counted-at.js';
import {
  listingsByProvince,
  listingsByRegion,
  listingsBySector,
  listingsByState,
  stepFigure,
} from './exchange-figures.js';
import { FigureCard } from './figure-card.js';
import type { NumbersSearch } from './numbers-search.js';
import type { Names } from './use-names.js';

interface ExchangeFiguresProps {
  event: GatheringWithTemplate;
  numbers: ExchangeNumbers;
  names: Names;
  search: NumbersSearch;
}

/** What is offered and needed, and what came of it. */
export function ExchangeFigures({ event, numbers, names, search: { provinces, scope } }: ExchangeFiguresProps) {
  const t = useText('numbers');
  const state = useText('state');
  const source = useSource()(numbers.countedAt, event);
  const { listings, steps, states } = numbers;
  const isFormer = provinces === '63';
  const sides = { offers: t('offers'), needs: t('needs'), scope };
  const figures = [
    stepFigure(steps, {
      title: t('steps'),
      of: t('step'),
      count: t('count'),
      stepName: (one) => t(`step.${one}`),
      scope,
    }),
    listingsBySector(listings, { ...sides, title: t('listingsByField'), of: t('field'), nameOf: names.sectorName }),
    listingsByRegion(listings, { ...sides, title: t('listingsByRegion'), of: t('region'), nameOf: names.regionName }),
    listingsByProvince(listings, isFormer, {
      ...{ ...sides, ...names.provinceHeads, count: t('count'), of: t('province') },
      title: t(isFormer ? 'listingsByFormer' : 'listingsByProvince'),
    }),
    ...(states
      ? [
          listingsByState(states, {
            ...{ ...sides, title: t('listingsByState'), of: t('state'), stateName: (one) => state(`listing.${one}`) },
          }),
        ]
      : []),
  ];
  const notes: Partial<Record<string, string>> = {
    steps: t('stepsNote'),
    'listings-by-former-province': t('listingsFormerNote'),
    'listings-by-state': t('listingsStateNote'),
  };
  return (
    <>
      <Title order={2}>{t(scope ? 'exchangeAll' : 'exchangeEvent')}</Title>
      {figures.map((figure) => (
        <FigureCard
          key={figure.key}
          figure={{ ...figure, ...(notes[figure.key] ? { note: notes[figure.key]! } : {}) }}
          gatheringId={event.id}
          source={source}
        />
      ))}
    </>
  );
}
