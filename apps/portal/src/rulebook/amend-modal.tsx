import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Amendment } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { ChangesTable } from './changes-table.js';
import type { RulesEditor } from './use-rules-draft.js';

interface AmendModalProps {
  edition: EditionWithRules;
  editor: RulesEditor;
  error: unknown;
  busy: boolean;
  close: () => void;
  issue: (amendment: Amendment) => void;
}

/** What was announced changes by a signed decision only: seen before it is issued, and kept for ever with its reason. */
export function AmendModal({ edition, editor, error, busy, close, issue }: AmendModalProps) {
  const t = useText('rulebook');
  const shown = useText('shown');
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const { changes, draft } = editor;
  return (
    <Modal
      opened
      onClose={close}
      size={860}
      title={t('amendTitle')}
      closeButtonProps={{ 'aria-label': shown('close') }}
    >
      <Stack gap={16}>
        <Text>{t('amendLead')}</Text>
        <ChangesTable changes={changes} stages={draft.rulebook.stages} opensAt={edition.opensAt} />
        <TextInput
          label={t('amendNumber')}
          placeholder="12/QĐ-BTC"
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
          maxLength={100}
          required
          maw={300}
        />
        <Textarea
          label={t('amendReason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          autosize
          minRows={3}
          maxLength={2000}
          required
        />
        <ProblemAlert error={error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={close}>
            {shown('cancel')}
          </Button>
          <Button
            disabled={number.trim() === '' || reason.trim().length < 5}
            loading={busy}
            onClick={() => issue({ number: number.trim(), reason: reason.trim() })}
          >
            {t('amendNow', { count: changes.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
