import { Group, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { dayAndTime, deadlineAt, startOfDay } from '../format/local-time.js';
import { weekdayText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { daysBetween, localDay } from '../office/clone-dates.js';
import { DeadlineInput } from '../office/deadline-input.js';
import type { PartProps } from './part-props.js';
import type { RulesDraft } from './rules-draft.js';

const day = 86_400_000;

export function DatesPart({ edition, editor: { draft, set, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const language = useLanguage();
  const own = frozen || edition.state !== 'draft';
  const { dates } = draft.rulebook;
  const move = (part: Partial<Pick<RulesDraft, 'opensAt' | 'closesAt'>>) => {
    const { opensAt, closesAt } = { ...draft, ...part };
    const closesDay = Math.max(0, Math.ceil((Date.parse(closesAt) - Date.parse(opensAt)) / day));
    set({ ...part, rulebook: { ...draft.rulebook, dates: { ...dates, closesDay } } });
  };
  const milestone = (key: Exclude<keyof Rulebook['dates'], 'closesDay'>) => {
    const at = new Date(Date.parse(draft.opensAt) + dates[key] * day);
    return (
      <TextInput
        key={key}
        type="date"
        label={t(key)}
        description={weekdayText(at, language, edition.timeZone)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={localDay(at.toISOString())}
        min={localDay(draft.opensAt)}
        disabled={frozen}
        onChange={({ currentTarget: { value } }) =>
          value && change((rulebook) => (rulebook.dates[key] = Math.max(0, daysBetween(draft.opensAt, value))))
        }
      />
    );
  };
  return (
    <Stack gap={16}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
        {(['nameVi', 'nameEn'] as const).map((key) => (
          <TextInput
            key={key}
            label={t(key)}
            value={draft[key]}
            error={draft[key].trim() === ''}
            maxLength={300}
            disabled={own}
            onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Group gap={12} align="flex-start">
        <TextInput
          label={t('code')}
          value={draft.code}
          disabled={own}
          onChange={({ currentTarget }) => set({ code: currentTarget.value.toUpperCase() })}
          maxLength={30}
          w={240}
        />
        <NumberInput
          label={t('year')}
          value={draft.year}
          disabled={own}
          onChange={(value) => set({ year: Number(value) })}
          min={1945}
          max={2200}
          thousandSeparator=""
          w={120}
        />
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing={12}>
        <TextInput
          type="date"
          label={t('opensAt')}
          description={weekdayText(new Date(draft.opensAt), language, edition.timeZone)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={localDay(draft.opensAt)}
          disabled={own}
          onChange={({ currentTarget: { value } }) => value && move({ opensAt: startOfDay(value) })}
        />
        <DeadlineInput
          label={t('closesAt')}
          value={dayAndTime(draft.closesAt)}
          min={localDay(draft.opensAt)}
          disabled={own}
          onChange={(value) => value.day && move({ closesAt: deadlineAt(value) })}
        />
        {milestone('screeningUntilDay')}
        {milestone('judgingUntilDay')}
        {milestone('publishDay')}
      </SimpleGrid>
    </Stack>
  );
}
