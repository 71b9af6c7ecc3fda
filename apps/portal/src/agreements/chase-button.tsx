import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useState } from 'react';
import { chase } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

interface ChaseProps {
  agreementId: string;
  taskId?: string;
  /** What is read out, where the word alone would not say it. */
  label: string;
}

/** One click asks everybody who answers for it; that it was asked stays in the history. */
export function ChaseButton({ agreementId, taskId, label }: ChaseProps) {
  const t = useText('agreement');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const act = useAct({
    run: () => chase(agreementId, taskId, key),
    done: ({ told }) => t('chased', { told }),
    refresh: [['agreements'], ['agreement', agreementId], ['agreement-notes', agreementId]],
    then: () => setKey(crypto.randomUUID()),
  });
  return (
    <>
      <Button
        variant="light"
        size="compact-md"
        aria-label={label}
        leftSection={<IconBellRinging size={16} aria-hidden />}
        loading={act.isPending}
        onClick={() => act.mutate()}
      >
        {t('chase')}
      </Button>
      <ProblemAlert error={act.error} />
    </>
  );
}
