import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { askToClose, approveClosing, waitingClosing, withdrawClosing, type EarlyClosing } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { Facts } from '../shown/facts.js';
import { useAct } from '../shown/use-act.js';
import { DecisionFields, newDecision, trimmed } from './decision-fields.js';

const refreshed = (id: string) => [
  ['edition', id],
  ['editions'],
  ['versions', id],
  ['closing', id],
  ['awaited-closings'],
];

const useWaiting = ({ id }: EditionWithRules) =>
  useQuery({ queryKey: ['closing', id], queryFn: () => waitingClosing(id) }).data;

/** No more entries from now on: one organiser asks with the decision. Nothing while that is asked for already. */
export function CloseButton({ edition }: { edition: EditionWithRules }) {
  const waiting = useWaiting(edition);
  return waiting?.length === 0 ? <Ask edition={edition} /> : null;
}

/** What was asked for, and another organiser's way to approve it. */
export function ClosingWaits({ edition }: { edition: EditionWithRules }) {
  const [closing] = useWaiting(edition) ?? [];
  return closing ? <Waiting edition={edition} closing={closing} /> : null;
}

function Waiting({
  edition: { id, version, timeZone },
  closing,
}: {
  edition: EditionWithRules;
  closing: EarlyClosing;
}) {
  const t = useText('deadline');
  const office = useText('office');
  const { number, decidedOn, reason, askedAt, mayApprove } = closing;
  const approve = useAct({ run: () => approveClosing(id, version), done: t('closedEarly'), refresh: refreshed(id) });
  const withdraw = useAct({
    run: () => withdrawClosing(id, version),
    done: t('closeWithdrawn'),
    refresh: refreshed(id),
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="section">
      <Title order={2}>{t('closeWaits')}</Title>
      <Facts
        items={[
          [office('decisionNumber'), number],
          [t('decidedOn'), decidedOn.split('-').toReversed().join('/')],
          [t('closeReason'), reason],
          [t('closeAskedAt'), momentText(new Date(askedAt), timeZone)],
        ]}
      />
      <Text>{t(mayApprove ? 'closeBody' : 'closeOwn')}</Text>
      <ProblemAlert error={approve.error ?? withdraw.error} />
      <Group gap={8}>
        {mayApprove && (
          <Button color="red.8" loading={approve.isPending} onClick={() => approve.mutate()}>
            {t('closeApprove')}
          </Button>
        )}
        <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('closeWithdraw')}
        </Button>
      </Group>
    </Stack>
  );
}

function Ask({ edition: { id, version } }: { edition: EditionWithRules }) {
  const t = useText('deadline');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const [decision, setDecision] = useState(newDecision);
  const ask = useAct({
    run: () => askToClose(id, trimmed(decision), version),
    done: t('closeAsked'),
    refresh: refreshed(id),
    then: close,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('close')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('close')} closeButtonProps={{ 'aria-label': shown('close') }}>
        <form onSubmit={submit}>
          <Stack gap={16}>
            <Text>{t('closeBody')}</Text>
            <Text fw={600}>{t('closeTwo')}</Text>
            <DecisionFields value={decision} onChange={setDecision} reasonLabel={t('closeReason')} />
            <ProblemAlert error={ask.error} />
            <Group justify="flex-end" gap={8}>
              <Button variant="default" onClick={close}>
                {shown('cancel')}
              </Button>
              <Button type="submit" color="red.8" loading={ask.isPending}>
                {t('closeAsk')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
