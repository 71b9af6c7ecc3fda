import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCloudOff, IconCloudUpload } from '@tabler/icons-react';
import { clockText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import type { SaveState } from './draft-saver.js';

/** Whether what was typed is safe: always in sight. */
export function SaveLine({ state }: { state: SaveState }) {
  const t = useText('entry');
  const icon = {
    saved: <IconCheck size={16} />,
    unsaved: <IconCloudUpload size={16} />,
    saving: <IconCloudUpload size={16} />,
    waiting: <IconCloudOff size={16} />,
    conflict: <IconAlertTriangle size={16} />,
    refused: <IconAlertTriangle size={16} />,
  }[state.kind];
  const text = () => {
    if (state.kind === 'saved') return state.at ? t('saved', { at: clockText(state.at) }) : '';
    return state.kind === 'refused' ? t('refused', { why: state.why }) : t(state.kind);
  };
  const words = text();
  return (
    <Group gap={6} role="status" aria-live="polite" mih={24} c={state.kind === 'refused' ? 'red' : 'dimmed'}>
      {words && icon}
      <Text size="sm" inherit={false} c={state.kind === 'refused' ? 'var(--mantine-color-error)' : 'dimmed'}>
        {words}
      </Text>
    </Group>
  );
}
