import { Alert, Button, Group, List, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { deadlineText } from '@sangtao/programmes/deadline';
import type { Erasure } from '../api/generated/identity.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { Part } from './part.js';
import { askErasure, erasure, erasureKey, takeErasureBack } from './security.js';
import type { securityTexts } from './security.texts.js';

const goes = ['goesProfile', 'goesEntries', 'goesMessages', 'goesJudge'] as const;
const stays = ['staysHonours', 'staysRecords', 'staysOthers'] as const;

/** What goes and what stays, said before anything is asked for. */
export function ErasurePart() {
  const t = useText('security');
  const query = useQuery({ queryKey: erasureKey, queryFn: erasure });
  return (
    <Part title={t('erasure')} lead={t('erasureLead')}>
      <Told title="goes" items={goes} />
      <Told title="stays" items={stays} />
      <Answered query={query} rows={1}>
        {(asked) => (
          <>
            {asked.hindrances.length > 0 && <Hindered hindrances={asked.hindrances} />}
            {asked.dueAt ? <Asked dueAt={asked.dueAt} /> : asked.hindrances.length === 0 && <AskButton />}
          </>
        )}
      </Answered>
    </Part>
  );
}

function Told({ title, items }: { title: 'goes' | 'stays'; items: readonly (keyof typeof securityTexts)[] }) {
  const t = useText('security');
  return (
    <div>
      <Title order={3} mb={4}>
        {t(title)}
      </Title>
      <List spacing={4}>
        {items.map((item) => (
          <List.Item key={item}>{t(item)}</List.Item>
        ))}
      </List>
    </div>
  );
}

function Hindered({ hindrances }: Pick<Erasure, 'hindrances'>) {
  const t = useText('security');
  return (
    <Alert color="lotus" icon={<IconAlertTriangle />} title={t('erasureHindered')}>
      <List spacing={4}>
        {hindrances.map(({ kind, code }) => (
          <List.Item key={`${kind} ${code}`}>{t(`hindrance.${kind}`, { code: code ?? '' })}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Asked({ dueAt }: { dueAt: string }) {
  const t = useText('security');
  const language = useLanguage();
  const back = useAct({ run: takeErasureBack, done: t('erasureTaken'), refresh: [erasureKey] });
  return (
    <Alert
      color="red"
      icon={<IconHourglass />}
      title={t('erasureDue', { at: deadlineText(new Date(dueAt), language) })}
      role="status"
    >
      <Stack gap={12} align="flex-start">
        <Text>{t('erasureDueBody')}</Text>
        <ProblemAlert error={back.error} />
        <Button onClick={() => back.mutate()} loading={back.isPending}>
          {t('erasureBack')}
        </Button>
      </Stack>
    </Alert>
  );
}

function AskButton() {
  const t = useText('security');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const ask = useAct({ run: askErasure, refresh: [erasureKey], then: close });
  return (
    <>
      <Group>
        <Button variant="outline" color="red.8" onClick={open}>
          {t('erasureAsk')}
        </Button>
      </Group>
      <Modal opened={opened} onClose={close} title={t('erasure')} closeButtonProps={{ 'aria-label': shown('close') }}>
        <Stack gap={16}>
          <Text>{t('erasureSure')}</Text>
          <ProblemAlert error={ask.error} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shown('cancel')}
            </Button>
            <Button color="red.8" onClick={() => ask.mutate()} loading={ask.isPending}>
              {t('erasureAsk')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
