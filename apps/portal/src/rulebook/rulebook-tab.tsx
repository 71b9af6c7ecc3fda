import { Alert, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { rounds } from '../api/judging.js';
import type { EditionWithRules } from '../api/registration.js';
import { Rules } from '../contests/rules.js';
import { useText } from '../i18n/use-text.js';
import { AnnounceBox } from './announce-box.js';
import { RulebookEditor } from './rulebook-editor.js';
import { RulebookHistory } from './rulebook-history.js';
import { SaveBar } from './save-bar.js';
import { useRulesDraft } from './use-rules-draft.js';

type Mode = 'draft' | 'announced' | 'begun' | 'frozen';

const modeOf: Record<EditionWithRules['state'], Mode> = {
  draft: 'draft',
  announced: 'announced',
  open: 'begun',
  screening: 'begun',
  judging: 'begun',
  decided: 'frozen',
  published: 'frozen',
  archived: 'frozen',
};

/** The rulebook: read in plain words as everybody will, edited part by part, amended once it was announced. */
export function RulebookTab({ edition }: { edition: EditionWithRules }) {
  const t = useText('rulebook');
  const mode = modeOf[edition.state];
  const editor = useRulesDraft(edition);
  const [looking, setLooking] = useState(mode === 'draft' ? 'edit' : 'read');
  const { part } = useSearch({ from: '/office/$editionId' });
  // Who follows a link to a part wants to change it, from wherever it was followed.
  useEffect(() => {
    if (part) setLooking('edit');
  }, [part]);
  const made = useQuery({
    queryKey: ['rounds', edition.id],
    queryFn: () => rounds(edition.id),
    enabled: mode !== 'draft',
  });
  const frozen = mode === 'frozen';
  const edited = { ...edition, ...editor.draft };
  return (
    <Stack gap={24}>
      <Group justify="space-between" align="flex-start">
        <Text c="dimmed" maw={720}>
          {t('version', { version: edition.rulebookVersion })} · {t(`mode.${mode}`)}
        </Text>
        <SegmentedControl
          aria-label={t('title')}
          data={[
            { value: 'read', label: t('read') },
            { value: 'edit', label: t('edit') },
          ]}
          value={looking}
          onChange={setLooking}
        />
      </Group>
      {mode === 'draft' && <AnnounceBox edition={edition} />}
      {frozen && looking === 'edit' && <Alert icon={<IconLock />}>{t('mode.frozen')}</Alert>}
      {looking === 'read' ? (
        <Rules edition={edited} />
      ) : (
        <RulebookEditor edition={edition} editor={editor} frozen={frozen} judged={(made.data ?? []).length > 0} />
      )}
      <SaveBar edition={edition} editor={editor} />
      {mode !== 'draft' && <RulebookHistory edition={edition} />}
    </Stack>
  );
}
