import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { usePick, useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import { CountInput } from '../shown/count-input.js';
import type { PartProps } from './part-props.js';
import { PartRow } from './part-row.js';
import { freshCode } from './rules-draft.js';

/** Where a list is selected, its rules say which works receive what, and how many. */
export function PrizesPart({ editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const pick = usePick();
  const { prizes: all, selection } = draft.rulebook;
  const add = () =>
    change(({ prizes }) => {
      const code = freshCode(
        'prize',
        prizes.map((prize) => prize.code),
      );
      prizes.push({ code, name: { vi: '', en: '' }, maxPerField: 1, certificate: true });
    });
  return (
    <Stack gap={12}>
      {all.map(({ code, name, maxPerField, minScore, money }, index) => {
        const edit = (part: object) => change(({ prizes }) => Object.assign(prizes[index]!, part));
        return (
          <PartRow
            key={code}
            name={pick(name) || t('prize')}
            remove={
              frozen || code === selection?.prizeCode
                ? undefined
                : () => change(({ prizes }) => prizes.splice(index, 1))
            }
          >
            <Bilingual label={t('prize')} value={name} onChange={(value) => edit({ name: value })} disabled={frozen} />
            <Group gap={12} align="flex-end">
              {!selection && (
                <>
                  <CountInput
                    label={t('maxPerField')}
                    value={maxPerField}
                    onChange={(value) => edit({ maxPerField: value })}
                    disabled={frozen}
                  />
                  <CountInput
                    label={t('minScore')}
                    value={minScore}
                    onChange={(value) => edit({ minScore: value })}
                    decimals={2}
                    disabled={frozen}
                  />
                </>
              )}
              <CountInput
                label={t('money')}
                value={money}
                onChange={(value) => edit({ money: value })}
                decimals={2}
                disabled={frozen}
              />
            </Group>
          </PartRow>
        );
      })}
      {!frozen && !selection && (
        <Group>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={add}>
            {t('addPrize')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
