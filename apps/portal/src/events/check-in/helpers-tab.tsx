import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { dropHelper, gateHelpers, nameHelper, type GateHelper } from '../../api/check-in.js';
import { Problem } from '../../api/problem.js';
import { useText } from '../../i18n/use-text.js';
import { Answered, Empty, ProblemAlert } from '../../shown/answers.js';
import { SureButton } from '../../shown/sure-button.js';
import { useAct } from '../../shown/use-act.js';

/** Whom the organisers let work at the gates, without their own right. */
export function HelpersTab({ gatheringId }: { gatheringId: string }) {
  const t = useText('gateHelpers');
  const query = useQuery({ queryKey: ['gate-helpers', gatheringId], queryFn: () => gateHelpers(gatheringId) });
  return (
    <Stack gap={16}>
      <Text c="dimmed" maw={760}>
        {t('lead')}
      </Text>
      <HelperForm gatheringId={gatheringId} />
      <Answered query={query}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('none')}>{t('noneBody')}</Empty>
          ) : (
            items.map((one) => <HelperCard key={one.accountId} helper={one} gatheringId={gatheringId} />)
          )
        }
      </Answered>
    </Stack>
  );
}

function HelperForm({ gatheringId }: { gatheringId: string }) {
  const t = useText('gateHelpers');
  const [typed, setTyped] = useState({ name: '', email: '' });
  const act = useAct({
    run: () => nameHelper(gatheringId, { name: typed.name.trim(), email: typed.email.trim() }),
    done: ({ name }) => t('added', { name }),
    refresh: [['gate-helpers']],
    then: () => setTyped({ name: '', email: '' }),
  });
  const errors = act.error instanceof Problem ? act.error.errors : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12}>
        <Group gap={12} align="flex-start">
          {(['name', 'email'] as const).map((field) => (
            <TextInput
              key={field}
              type={field === 'email' ? 'email' : 'text'}
              label={t(field)}
              value={typed[field]}
              onChange={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
              error={errors.find((one) => one.field === field)?.message}
              maxLength={200}
              required
              flex="1 1 240px"
            />
          ))}
        </Group>
        {errors.length === 0 && <ProblemAlert error={act.error} />}
        <Group>
          <Button type="submit" loading={act.isPending}>
            {t('add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function HelperCard({ helper: { accountId, name, email }, gatheringId }: { helper: GateHelper; gatheringId: string }) {
  const t = useText('gateHelpers');
  return (
    <Stack className="surface" p="md" gap={8}>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {email}
          </Text>
        </div>
        <SureButton
          texts={{
            ...{ act: t('drop'), named: t('dropNamed', { name }), title: t('dropTitle', { name }) },
            ...{ consequence: t('dropBody'), done: t('dropped') },
          }}
          run={() => dropHelper(gatheringId, accountId)}
          refresh={[['gate-helpers'], ['scanners']]}
        />
      </Group>
    </Stack>
  );
}
