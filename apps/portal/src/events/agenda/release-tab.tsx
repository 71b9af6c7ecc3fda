import { Alert, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgendaDraft, DraftSession } from '../../api/agenda.js';
import { useText } from '../../i18n/use-text.js';
import { SureButton } from '../../shown/sure-button.js';
import { ChangeList } from './change-list.js';
import { ConflictList } from './conflict-list.js';
import { SessionForm } from './session-form.js';
import type { EditAgenda } from './use-draft.js';

/** What a release would say to everybody, before it does. */
export function ReleaseTab({ draft, edit }: { draft: AgendaDraft; edit: EditAgenda }) {
  const t = useText('agendaOffice');
  const [note, setNote] = useState('');
  const [opened, setOpened] = useState<DraftSession>();
  const { changes, conflicts, timeZone, told } = draft;
  const blocking = conflicts.filter(({ severity }) => severity.startsWith('block')).length;
  return (
    <Stack gap={20}>
      {blocking > 0 && (
        <Alert color="red" icon={<IconAlertTriangle />}>
          {t('blocked', { count: blocking })}
        </Alert>
      )}
      <Stack component="section" className="surface" p={{ base: 16, sm: 24 }} gap={16}>
        <Title order={2}>{changes.length > 0 ? t('willChange', { count: changes.length }) : t('nothingNew')}</Title>
        <ChangeList changes={changes} timeZone={timeZone} />
        <Textarea
          label={t('note')}
          autosize
          minRows={2}
          maxLength={1000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {t('told')}
        </Text>
        <Group>
          <SureButton
            variant="filled"
            color="teal"
            disabled={blocking > 0 || changes.length === 0}
            loading={edit.isPending}
            texts={{
              act: t('releaseNow'),
              title: t('releaseTitle', { count: changes.length }),
              consequence: t('releaseBody', { told }),
            }}
            run={() => edit.mutateAsync({ what: 'release', note: note.trim() || null })}
            refresh={[]}
            then={() => setNote('')}
          />
        </Group>
      </Stack>
      {conflicts.length > 0 && <ConflictList draft={draft} onOpen={setOpened} />}
      {opened && (
        <SessionForm key={opened.id} draft={draft} edit={edit} session={opened} onClose={() => setOpened(undefined)} />
      )}
    </Stack>
  );
}
