import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgendaDraft, DraftSession } from '../../api/agenda.js';
import { useText } from '../../i18n/use-text.js';
import { ChangeList } from './change-list.js';
import { ConflictList } from './conflict-list.js';
import { SessionForm } from './session-form.js';
import type { EditAgenda } from './use-draft.js';

/** What a release would say to everybody, before it does. */
export function ReleaseTab({ draft, edit }: { draft: AgendaDraft; edit: EditAgenda }) {
  const t = useText('agendaOffice');
  const [note, setNote] = useState('');
  const [opened, setOpened] = useState<DraftSession>();
  const { changes, conflicts, timeZone } = draft;
  const blocking = conflicts.filter(({ severity }) => severity.startsWith('block')).length;
  const release = () => edit.mutate({ what: 'release', note: note.trim() || null }, { onSuccess: () => setNote('') });
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
          <Button disabled={blocking > 0 || changes.length === 0} loading={edit.isPending} onClick={release}>
            {t('releaseNow')}
          </Button>
        </Group>
      </Stack>
      {conflicts.length > 0 && <ConflictList draft={draft} onOpen={setOpened} />}
      {opened && (
        <SessionForm key={opened.id} draft={draft} edit={edit} session={opened} onClose={() => setOpened(undefined)} />
      )}
    </Stack>
  );
}
