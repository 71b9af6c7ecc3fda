import { Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { conflictKinds, severities } from '@sangtao/programmes/gathering-agenda';
import { useState } from 'react';
import type { AgendaDraft } from '../../api/agenda.js';
import { useText } from '../../i18n/use-text.js';
import type { EditAgenda } from './use-draft.js';

/** How strictly each kind of conflict is taken. */
export function RulesTab({ draft, edit }: { draft: AgendaDraft; edit: EditAgenda }) {
  const t = useText('agendaOffice');
  const [rules, setRules] = useState(draft.rules);
  const data = severities.map((value) => ({ value, label: t(`severity.${value}`) }));
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} maw={640}>
      <Text>{t('rulesLead')}</Text>
      {conflictKinds.map((kind) => (
        <Select
          key={kind}
          label={t(`conflict.${kind}`)}
          allowDeselect={false}
          data={data}
          value={rules.severity[kind]}
          onChange={(next) => {
            const severity = severities.find((one) => one === next);
            if (severity) setRules({ ...rules, severity: { ...rules.severity, [kind]: severity } });
          }}
        />
      ))}
      <Group grow align="flex-end">
        <NumberInput
          label={t('roomChange')}
          min={0}
          max={240}
          value={rules.roomChangeMinutes}
          onChange={(next) => setRules({ ...rules, roomChangeMinutes: Number(next) || 0 })}
        />
        <NumberInput
          label={t('buildingChange')}
          min={0}
          max={240}
          value={rules.buildingChangeMinutes}
          onChange={(next) => setRules({ ...rules, buildingChangeMinutes: Number(next) || 0 })}
        />
      </Group>
      <Group>
        <Button loading={edit.isPending} onClick={() => edit.mutate({ what: 'rules', body: rules })}>
          {t('save')}
        </Button>
      </Group>
    </Stack>
  );
}
