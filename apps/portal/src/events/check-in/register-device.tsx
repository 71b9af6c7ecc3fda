import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { gathering as load, registerScanner } from '../../api/check-in.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { Answered, ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';
import { becomeDevice } from './gate-store.js';

/** Makes this browser a device at a gate. */
export function RegisterDevice({ gatheringId }: { gatheringId: string }) {
  const query = useQuery({ queryKey: ['gathering', gatheringId], queryFn: () => load(gatheringId) });
  return (
    <Answered query={query}>
      {({ template }) => <Form gatheringId={gatheringId} gates={template.gates ?? []} />}
    </Answered>
  );
}

interface FormProps {
  gatheringId: string;
  gates: { code: string; name: { vi: string; en: string } }[];
}

function Form({ gatheringId, gates }: FormProps) {
  const t = useText('checkIn');
  const pick = usePick();
  const [name, setName] = useState('');
  const [gate, setGate] = useState(gates[0]?.code ?? '');
  const act = useAct({
    run: async () => {
      const { id } = await registerScanner(gatheringId, name.trim(), gate);
      await becomeDevice({ gatheringId, id, name: name.trim(), gate });
    },
    refresh: [['gate'], ['scanners']],
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} maw={560}>
        <Title order={2}>{t('registerTitle')}</Title>
        <Text c="dimmed">{t('registerBody')}</Text>
        <TextInput
          label={t('deviceName')}
          description={t('deviceNameHelp')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          maxLength={80}
          required
        />
        <Select
          label={t('gate')}
          data={gates.map(({ code, name: words }) => ({ value: code, label: pick(words) }))}
          value={gate}
          onChange={(value) => setGate(value ?? gate)}
          allowDeselect={false}
          required
        />
        <ProblemAlert error={act.error} />
        <Group>
          <Button type="submit" disabled={name.trim() === '' || gate === ''} loading={act.isPending}>
            {t('register')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
