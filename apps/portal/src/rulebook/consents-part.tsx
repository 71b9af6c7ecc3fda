import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { usePick, useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import type { PartProps } from './part-props.js';
import { PartRow } from './part-row.js';
import { freshCode } from './rules-draft.js';

type Consent = Rulebook['consents'][number];

/** What entrants declare. Once announced somebody may have declared it: then its words stay as they were read. */
export function ConsentsPart({ edition, editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const pick = usePick();
  const { consents } = draft.rulebook;
  const locked = frozen || edition.state !== 'draft';
  const set = (index: number, part: Partial<Consent>) =>
    change((rulebook) => Object.assign(rulebook.consents[index]!, part));
  const add = () =>
    change((rulebook) => {
      const key = freshCode(
        'consent',
        rulebook.consents.map((consent) => consent.key),
      );
      rulebook.consents.push({ key, text: { vi: '', en: '' }, required: true });
    });
  return (
    <Stack gap={12}>
      {consents.map(({ key, text, required }, index) => (
        <PartRow
          key={key}
          name={pick(text) || t('consent')}
          remove={locked ? undefined : () => change((rulebook) => rulebook.consents.splice(index, 1))}
        >
          <Bilingual
            label={t('consent')}
            value={text}
            onChange={(value) => set(index, { text: value })}
            disabled={locked}
            long
          />
          <Checkbox
            label={t('required')}
            checked={required}
            onChange={({ currentTarget: { checked } }) => set(index, { required: checked })}
            disabled={locked}
          />
        </PartRow>
      ))}
      {!locked && (
        <Group>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={add}>
            {t('addConsent')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
