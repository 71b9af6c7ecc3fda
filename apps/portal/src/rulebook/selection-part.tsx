import { Group, Select, Stack, Text, Title } from '@mantine/core';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { fewestWorks } from '@sangtao/programmes/selection';
import { useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import { CountInput } from '../shown/count-input.js';
import type { PartProps } from './part-props.js';
import { listBounds } from './rule-problems.js';

type Selection = NonNullable<Rulebook['selection']>;

const shares = ['1/2', '3/5', '2/3', '3/4', '4/5', '1/1'];

/** How long the list is and under which rules; what stands before the works in the book. Its parts are the template's, or the JSON's, to say. */
export function SelectionPart({ editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const { selection, book, fields } = draft.rulebook;
  const needed = selection ? fewestWorks(selection, fields.length) : 0;
  const tooShort =
    selection && needed > selection.exactly
      ? t('selection.tooShort', { needed, fields: fields.length, least: selection.minPerField })
      : undefined;
  const set = (work: (selection: Selection) => void) => change((rulebook) => work(rulebook.selection!));
  return (
    <Stack gap={24}>
      {selection && (
        <Stack gap={12} component="section">
          <Group gap={16} align="flex-start">
            <CountInput
              label={t('selection.exactly')}
              value={selection.exactly}
              onChange={(value) => set((one) => (one.exactly = value!))}
              required
              {...listBounds}
              disabled={frozen}
              wrong={tooShort !== undefined}
            />
            <CountInput
              label={t('selection.minPerField')}
              value={selection.minPerField}
              onChange={(value) => set((one) => (one.minPerField = value ?? 0))}
              max={100}
              disabled={frozen}
            />
            <CountInput
              label={t('selection.maxPerProvince')}
              value={selection.maxPerProvince}
              onChange={(value) =>
                set((one) => {
                  if (value === undefined) delete one.maxPerProvince;
                  else one.maxPerProvince = value;
                })
              }
              min={1}
              max={500}
              disabled={frozen}
            />
            <Select
              label={t('selection.minApproval')}
              data={[...new Set([selection.minApproval, ...shares])]}
              value={selection.minApproval}
              onChange={(value) => value && set((one) => (one.minApproval = value))}
              allowDeselect={false}
              disabled={frozen}
              w={{ base: '100%', xs: 200 }}
            />
          </Group>
          {tooShort && (
            <Text c="var(--mantine-color-error)" role="alert">
              {tooShort}
            </Text>
          )}
          <Text c="dimmed">{t('selectionLead')}</Text>
        </Stack>
      )}
      {book && (
        <Stack gap={12} component="section">
          <Title order={3}>{t('book')}</Title>
          <Bilingual
            label={t('book.title')}
            value={book.title}
            onChange={(value) => change((rulebook) => (rulebook.book!.title = value))}
            disabled={frozen}
          />
          <Bilingual
            label={t('book.foreword')}
            value={{ vi: book.foreword.vi, en: book.foreword.en }}
            onChange={(value) => change((rulebook) => Object.assign(rulebook.book!.foreword, value))}
            disabled={frozen}
            long
          />
          <Bilingual
            label={t('book.by')}
            value={book.foreword.by}
            onChange={(value) => change((rulebook) => (rulebook.book!.foreword.by = value))}
            disabled={frozen}
          />
        </Stack>
      )}
    </Stack>
  );
}
