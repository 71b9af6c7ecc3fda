import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { usePick, useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import type { PartProps } from './part-props.js';
import { PartRow } from './part-row.js';
import { freshCode } from './rules-draft.js';

/** The reasons from which the secretariat chooses; their order is the order of their keys. */
export function ScreeningPart({ editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const pick = usePick();
  const { reasons } = draft.rulebook.screening;
  const add = () =>
    change(({ screening }) => {
      const code = freshCode(
        'reason',
        screening.reasons.map((reason) => reason.code),
      );
      screening.reasons.push({ code, text: { vi: '', en: '' } });
    });
  return (
    <Stack gap={12}>
      {reasons.map(({ code, text }, index) => (
        <PartRow
          key={code}
          name={pick(text) || t('reason')}
          remove={frozen ? undefined : () => change(({ screening }) => screening.reasons.splice(index, 1))}
        >
          <Bilingual
            label={t('reason')}
            value={text}
            onChange={(value) => change(({ screening }) => (screening.reasons[index]!.text = value))}
            disabled={frozen}
          />
        </PartRow>
      ))}
      {!frozen && (
        <Group>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={add}>
            {t('addReason')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
