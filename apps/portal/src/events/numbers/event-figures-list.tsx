import { Select } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import type { GatheringNumbers } from '../../api/numbers.js';
import { useText } from '../../i18n/use-text.js';
import { useSource } from './counted-at.js';
import {
  applicationsByState,
  arrivalsByHour,
  delegatesByFormerProvince,
  delegatesByKind,
  delegatesByProvince,
  entriesByZone,
} from './event-figures.js';
import { FigureCard } from './figure-card.js';
import type { NumbersSearch } from './numbers-search.js';
import type { Names } from './use-names.js';

interface EventFiguresProps {
  event: GatheringWithTemplate;
  numbers: GatheringNumbers;
  names: Names;
  search: NumbersSearch;
}

/** Who registered, who came, who exhibits. */
export function EventFigures({ event, numbers, names, search }: EventFiguresProps) {
  const t = useText('numbers');
  const state = useText('state');
  const source = useSource()(numbers.countedAt, event);
  const { kinds, zones, dayName, provinceHeads } = names;
  const { delegates, admissions, applications } = numbers;
  const isFormer = search.provinces === '63';
  const byProvince = (isFormer ? delegatesByFormerProvince : delegatesByProvince)(delegates, search.kind, {
    title: t(isFormer ? 'delegatesByFormer' : 'delegatesByProvince'),
    ...{ of: t('province'), count: t('withPlace'), ...provinceHeads },
  });
  const figures = [
    delegatesByKind(delegates, kinds, {
      ...{ title: t('delegatesByKind'), of: t('kind'), stateName: (one) => state(`delegate.${one}`) },
    }),
    byProvince,
    arrivalsByHour(admissions, { title: t('arrivalsByHour'), of: t('hour'), dayName }),
    entriesByZone(admissions, zones, { title: t('entriesByZone'), of: t('zone'), dayName, noZone: t('noZone') }),
    applicationsByState(applications, {
      ...{ title: t('applications'), of: t('state'), count: t('count'), stateName: (one) => state(`booth.${one}`) },
    }),
  ];
  const notes: Partial<Record<string, string>> = {
    'arrivals-by-hour': t('arrivalsNote', { zone: event.timeZone }),
    'entries-by-zone': t('entriesNote'),
    [byProvince.key]: t('provinceNote'),
  };
  return figures.map((figure) => (
    <FigureCard
      key={figure.key}
      figure={{ ...figure, ...(notes[figure.key] ? { note: notes[figure.key]! } : {}) }}
      gatheringId={event.id}
      source={source}
    >
      {figure === byProvince && <KindChoice kinds={kinds} search={search} />}
    </FigureCard>
  ));
}

/** Provinces of one kind of delegate alone. */
function KindChoice({ kinds, search }: { kinds: Names['kinds']; search: NumbersSearch }) {
  const t = useText('numbers');
  const navigate = useNavigate();
  return (
    <Select
      label={t('kind')}
      placeholder={t('allKinds')}
      data={kinds.map(({ code, label }) => ({ value: code, label }))}
      value={search.kind ?? null}
      onChange={(value) => {
        const next = { ...search, kind: value ?? undefined };
        void navigate({ to: '.', search: next, replace: true, resetScroll: false });
      }}
      clearable
      maw={320}
    />
  );
}
