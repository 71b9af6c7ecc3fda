import { Button, Group, Modal, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { parkedEvents, redriveParked, skipParked, type ParkedEvent, type Service } from '../api/operations.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

type Act = 'redrive' | 'skip';

/** Events that a service could not handle: each with its cause, and what can be done about it. */
export function ParkedEvents({ service }: { service: Service }) {
  const t = useText('admin');
  const query = useQuery({
    queryKey: ['operations', service, 'parked'],
    queryFn: () => parkedEvents(service),
    refetchInterval: 10_000,
  });
  const [asked, setAsked] = useState<{ act: Act; event: ParkedEvent }>();
  return (
    <Stack gap={12} component="section">
      <Title order={2}>{t('parkedOf', { service: t(`service.${service}`) })}</Title>
      <Answered query={query}>
        {(events) =>
          firstOfKeys(events).map(({ event, behind }) => (
            <ParkedKey key={event.id} event={event} behind={behind} ask={(act) => setAsked({ act, event })} />
          ))
        }
      </Answered>
      {asked && <Reasoned {...asked} service={service} close={() => setAsked(undefined)} />}
    </Stack>
  );
}

/** The events of one key wait for one another: only the first can be acted on. */
function firstOfKeys(events: ParkedEvent[]): { event: ParkedEvent; behind: number }[] {
  return [...Map.groupBy(events, ({ topic, key }) => `${topic} ${key}`).values()].map((own) => ({
    event: own[0]!,
    behind: own.length - 1,
  }));
}

function ParkedKey({ event, behind, ask }: { event: ParkedEvent; behind: number; ask: (act: Act) => void }) {
  const t = useText('admin');
  // The rest is where in the program it happened: for those who mend it.
  const cause = event.error?.split(/\n\s+at /)[0];
  return (
    <Stack gap={8} className="surface" p="md" component="article">
      <Text fw={500}>
        {event.topic} <span className="hash">{event.key}</span>
      </Text>
      <Text>
        {t(`parked.${event.state}`)}
        {cause && `: ${cause}`}
      </Text>
      <Text size="sm" c="dimmed">
        {[
          t('since', { at: momentText(new Date(event.parkedAt)) }),
          t('tries', { count: event.tries }),
          ...(behind > 0 ? [t('behind', { count: behind })] : []),
        ].join(' · ')}
      </Text>
      {event.error && event.error !== cause && (
        <details>
          <Text component="summary" size="sm">
            {t('words')}
          </Text>
          <Text className="hash">{event.error}</Text>
        </details>
      )}
      <Group gap={8}>
        <Button size="compact-md" h={36} variant="default" onClick={() => ask('redrive')}>
          {t('redrive')}
        </Button>
        <Button size="compact-md" h={36} variant="subtle" color="red" onClick={() => ask('skip')}>
          {t('skip')}
        </Button>
      </Group>
    </Stack>
  );
}

interface ReasonedProps {
  act: Act;
  event: ParkedEvent;
  service: Service;
  close: () => void;
}

/** Nothing is done to an event without a reason that stays. */
function Reasoned({ act, event, service, close }: ReasonedProps) {
  const t = useText('admin');
  const shown = useText('shown');
  const [reason, setReason] = useState('');
  const run = useAct({
    run: () => (act === 'skip' ? skipParked : redriveParked)(service, event, reason.trim()),
    done: ({ empty }) => t(empty ? 'redriven' : 'stillParked'),
    refresh: [['operations']],
    then: close,
  });
  return (
    <Modal opened onClose={close} title={t(act)} closeButtonProps={{ 'aria-label': shown('close') }}>
      <Stack gap={16}>
        <Text>{t(act === 'skip' ? 'skipBody' : 'redriveBody')}</Text>
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          minRows={2}
          autosize
          maxLength={1000}
          data-autofocus
          required
        />
        <ProblemAlert error={run.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={close}>
            {shown('cancel')}
          </Button>
          <Button
            color={act === 'skip' ? 'red' : 'teal'}
            disabled={reason.trim().length < 3}
            loading={run.isPending}
            onClick={() => run.mutate()}
          >
            {t(act)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
