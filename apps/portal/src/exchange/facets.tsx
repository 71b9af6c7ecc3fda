import { Checkbox, Fieldset, MultiSelect, RangeSlider, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { CatalogueFacets, ExchangeTerms } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';
import classes from './exchange.module.css';
import { toggled, type ExchangeSearch } from './exchange-search.js';
import { useTerms } from './use-terms.js';

interface FacetsProps {
  search: ExchangeSearch;
  /** Undefined while they are counted. */
  facets: CatalogueFacets | undefined;
  set: (change: Partial<ExchangeSearch>) => void;
}

const lists = {
  kind: 'kinds',
  sector: 'sectors',
  dealForm: 'dealForms',
  ipStatus: 'ipStatuses',
  region: 'regions',
} as const;

/** What a list can be narrowed by, with how many there are of each. */
export function Facets({ search, facets, set }: FacetsProps) {
  const isOffer = search.side !== 'need';
  const one = (name: keyof typeof lists) => (
    <Choices key={name} name={name} list={lists[name]} chosen={search[name]} counts={facets?.[name]} set={set} />
  );
  return (
    <Stack gap={20}>
      {one('sector')}
      {isOffer && <Readiness search={search} set={set} />}
      {one('dealForm')}
      <Provinces chosen={search.provinceCode} counts={facets?.provinceCode} set={set} />
      {one('region')}
      {isOffer && one('ipStatus')}
      {one('kind')}
    </Stack>
  );
}

interface ChoicesProps {
  name: keyof typeof lists;
  list: keyof ExchangeTerms;
  chosen: string | undefined;
  counts: { value: string; count: number }[] | undefined;
  set: FacetsProps['set'];
}

function Choices({ name, list, chosen, counts, set }: ChoicesProps) {
  const t = useText('exchange');
  const { choices } = useTerms();
  const countOf = (value: string) => counts?.find((one) => one.value === value)?.count ?? 0;
  const isChosen = (value: string) => chosen?.split(',').includes(value) ?? false;
  const shown = choices(list).filter(({ value }) => counts === undefined || countOf(value) > 0 || isChosen(value));
  if (shown.length === 0) return null;
  return (
    <Fieldset variant="unstyled" legend={<Text fw={600}>{t(name)}</Text>}>
      <Stack gap={8} mt={4}>
        {shown.map(({ value, label }) => (
          <Checkbox
            key={value}
            checked={isChosen(value)}
            onChange={() => set({ [name]: toggled(chosen, value) })}
            label={
              <>
                {label} {counts && <span className={classes.count}>{countOf(value)}</span>}
              </>
            }
          />
        ))}
      </Stack>
    </Fieldset>
  );
}

function Provinces({ chosen, counts, set }: Pick<ChoicesProps, 'chosen' | 'counts' | 'set'>) {
  const t = useText('exchange');
  const { choices } = useProvinces();
  const data = choices.map(({ value, label }) => {
    const count = counts?.find((one) => one.value === value)?.count;
    return { value, label: count ? `${label} (${count})` : label };
  });
  return (
    <MultiSelect
      label={<Text fw={600}>{t('province')}</Text>}
      data={data}
      value={chosen?.split(',') ?? []}
      onChange={(codes) => set({ provinceCode: codes.length > 0 ? codes.sort().join(',') : undefined })}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      hidePickedOptions
    />
  );
}

const [lowest, highest] = [1, 9];

/** Moves freely; the list follows when it is let go. */
function Readiness({ search, set }: Pick<FacetsProps, 'search' | 'set'>) {
  const t = useText('exchange');
  const { trlFrom, trlTo } = search;
  const [range, setRange] = useState<[number, number]>([trlFrom ?? lowest, trlTo ?? highest]);
  useEffect(() => setRange([trlFrom ?? lowest, trlTo ?? highest]), [trlFrom, trlTo]);
  const say = ([from, to]: [number, number]) =>
    set({ trlFrom: from === lowest ? undefined : from, trlTo: to === highest ? undefined : to });
  return (
    <Stack gap={8}>
      <Text fw={600}>{t('trl')}</Text>
      <RangeSlider
        min={lowest}
        max={highest}
        step={1}
        minRange={0}
        value={range}
        onChange={setRange}
        onChangeEnd={say}
        thumbFromLabel={t('trlFrom')}
        thumbToLabel={t('trlTo')}
        label={null}
        mx={8}
      />
      <Text size="sm" c="dimmed">
        {t('trlRange', { from: range[0], to: range[1] })}
      </Text>
    </Stack>
  );
}
