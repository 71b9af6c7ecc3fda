import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { summary } from '../api/office.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import type { PartProps } from './part-props.js';
import { PartRow } from './part-row.js';
import { freshCode } from './rules-draft.js';

export function FieldsPart({ edition, editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const pick = usePick();
  const query = useQuery({ queryKey: ['summary', edition.id], queryFn: () => summary(edition.id) });
  const { fields } = draft.rulebook;
  const used = (code: string) =>
    (query.data ?? []).filter(({ fieldCode }) => fieldCode === code).reduce((sum, { entries }) => sum + entries, 0);
  const add = () =>
    change((rulebook) => {
      const code = freshCode(
        'field',
        rulebook.fields.map((field) => field.code),
      );
      rulebook.fields.push({ code, name: { vi: '', en: '' } });
    });
  return (
    <Stack gap={12}>
      {fields.map(({ code, name }, index) => {
        const count = used(code);
        const removable = !frozen && query.isSuccess && count === 0;
        return (
          <PartRow
            key={code}
            name={pick(name) || t('field')}
            remove={removable ? () => change((rulebook) => rulebook.fields.splice(index, 1)) : undefined}
          >
            <Bilingual
              label={t('field')}
              value={name}
              onChange={(value) => change((rulebook) => (rulebook.fields[index]!.name = value))}
              disabled={frozen}
            />
            {count > 0 && (
              <Text size="sm" c="dimmed">
                {t('frozen.field', { count })}
              </Text>
            )}
          </PartRow>
        );
      })}
      {!frozen && (
        <Group>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={add}>
            {t('addField')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
