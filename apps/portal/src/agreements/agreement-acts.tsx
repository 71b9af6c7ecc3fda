import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type FormEvent, type ReactNode } from 'react';
import { completeAgreement, endAgreement, resumeAgreement, signAgreement, type Agreement } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { today } from './day.js';
import { useLackName } from './use-lack-name.js';

/** The steps that are possible from where it stands. */
export function AgreementActs({ agreement }: { agreement: Agreement }) {
  const { state } = agreement;
  return (
    <>
      {state === 'draft' && <Sign agreement={agreement} />}
      {state === 'underway' && <Plain agreement={agreement} run={completeAgreement} word="complete" done="completed" />}
      {state !== 'completed' && state !== 'ended' && <End agreement={agreement} />}
      {(state === 'completed' || state === 'ended') && (
        <Plain agreement={agreement} run={resumeAgreement} word="resume" done="resumed" />
      )}
    </>
  );
}

const refreshOf = ({ id }: Agreement) => [
  ['agreement', id],
  ['agreements'],
  ['agreement-history', id],
  ['task-counts'],
];

interface PlainProps {
  agreement: Agreement;
  run: (id: string, version: number) => Promise<unknown>;
  word: 'complete' | 'resume';
  done: 'completed' | 'resumed';
}

/** Can be taken back, so nobody is asked whether they are sure. */
function Plain({ agreement, run, word, done }: PlainProps) {
  const t = useText('agreement');
  const act = useAct({
    run: () => run(agreement.id, agreement.version),
    done: t(done),
    refresh: refreshOf(agreement),
  });
  return (
    <>
      <Button variant="default" size="compact-md" loading={act.isPending} onClick={() => act.mutate()}>
        {t(word)}
      </Button>
      <ProblemAlert error={act.error} />
    </>
  );
}

function Sign({ agreement }: { agreement: Agreement }) {
  const t = useText('agreement');
  const [opened, { open, close }] = useDisclosure(false);
  const [day, setDay] = useState(today());
  const act = useAct({
    run: () => signAgreement(agreement.id, day, agreement.version),
    done: t('signed'),
    refresh: refreshOf(agreement),
    then: close,
  });
  return (
    <>
      <Button size="compact-md" onClick={open}>
        {t('sign')}
      </Button>
      <Asked opened={opened} close={close} word="sign" body="signBody" act={act}>
        <TextInput
          type="date"
          label={t('signedOn')}
          max={today()}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
          required
        />
      </Asked>
    </>
  );
}

function End({ agreement }: { agreement: Agreement }) {
  const t = useText('agreement');
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const act = useAct({
    run: () => endAgreement(agreement.id, reason.trim(), agreement.version),
    done: t('ended'),
    refresh: refreshOf(agreement),
    then: close,
  });
  return (
    <>
      <Button variant="default" size="compact-md" onClick={open}>
        {t('end')}
      </Button>
      <Asked opened={opened} close={close} word="end" body="endBody" act={act}>
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          autosize
          minRows={2}
          maxLength={2000}
          required
        />
      </Asked>
    </>
  );
}

interface AskedProps {
  opened: boolean;
  close: () => void;
  word: 'sign' | 'end';
  body: 'signBody' | 'endBody';
  act: { mutate: () => void; isPending: boolean; error: unknown };
  children: ReactNode;
}

function Asked({ opened, close, word, body, act, children }: AskedProps) {
  const t = useText('agreement');
  const shown = useText('shown');
  const nameOf = useLackName();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <Modal opened={opened} onClose={close} title={t(word)} closeButtonProps={{ 'aria-label': shown('close') }}>
      <form onSubmit={submit}>
        <Stack gap={16}>
          <Text>{t(body)}</Text>
          {children}
          <ProblemAlert error={act.error} nameOf={nameOf} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shown('cancel')}
            </Button>
            <Button type="submit" loading={act.isPending} color={word === 'end' ? 'red' : undefined}>
              {t(word)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
