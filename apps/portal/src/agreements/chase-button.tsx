import { IconBellRinging } from '@tabler/icons-react';
import { useState } from 'react';
import { chase } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { SureButton } from '../shown/sure-button.js';

interface ChaseProps {
  agreementId: string;
  taskId?: string;
  /** What is read out, where the word alone would not say it. */
  label: string;
}

/** Everybody who answers for it is asked; that it was asked stays in the history. */
export function ChaseButton({ agreementId, taskId, label }: ChaseProps) {
  const t = useText('agreement');
  const [key, setKey] = useState(() => crypto.randomUUID());
  return (
    <SureButton
      variant="light"
      size="compact-md"
      color="teal"
      leftSection={<IconBellRinging size={16} aria-hidden />}
      texts={{
        ...{ act: t('chase'), named: label, title: t('chaseTitle', { what: label }), consequence: t('chaseBody') },
        done: ({ told }) => t('chased', { told }),
      }}
      run={() => chase(agreementId, taskId, key)}
      refresh={[['agreements'], ['agreement', agreementId], ['agreement-notes', agreementId]]}
      then={() => setKey(crypto.randomUUID())}
    />
  );
}
