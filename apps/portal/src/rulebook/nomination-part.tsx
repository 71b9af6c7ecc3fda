import { Group, Stack, Text, Title } from '@mantine/core';
import { useText } from '../i18n/use-text.js';
import { CountInput } from '../shown/count-input.js';
import type { PartProps } from './part-props.js';
import { quotaBounds } from './rule-problems.js';

/** Quotas, days and ages. Which kinds of body may nominate is the template's, or the JSON's, to say. */
export function NominationPart({ editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const contest = useText('contest');
  const { nomination, ages } = draft.rulebook;
  return (
    <Stack gap={24}>
      {nomination && (
        <Stack gap={12} component="section">
          <CountInput
            label={t('quota')}
            value={nomination.quota}
            onChange={(value) => change((rulebook) => (rulebook.nomination!.quota = value!))}
            required
            {...quotaBounds}
            disabled={frozen}
          />
          <Text c="dimmed">{t('quotaOwn')}</Text>
          <Group gap={16} align="flex-end">
            {nomination.bodies.map(({ kind, quota }, index) => (
              <CountInput
                key={kind}
                label={contest(`kind.${kind}`)}
                value={quota}
                onChange={(value) =>
                  change((rulebook) => {
                    const body = rulebook.nomination!.bodies[index]!;
                    if (value === undefined) delete body.quota;
                    else body.quota = value;
                  })
                }
                {...quotaBounds}
                disabled={frozen}
              />
            ))}
          </Group>
          {nomination.confirmation && (
            <CountInput
              label={t('withinDays')}
              value={nomination.confirmation.withinDays}
              onChange={(value) => change((rulebook) => (rulebook.nomination!.confirmation!.withinDays = value ?? 1))}
              min={1}
              max={365}
              disabled={frozen}
            />
          )}
        </Stack>
      )}
      {ages && (
        <Stack gap={12} component="section">
          <Title order={3}>{t('ages')}</Title>
          <Group gap={16} align="flex-end">
            {(['minimum', 'maximum'] as const).map((key) => (
              <CountInput
                key={key}
                label={t(key)}
                value={ages[key]}
                onChange={(value) =>
                  change((rulebook) => {
                    if (value === undefined) delete rulebook.ages![key];
                    else rulebook.ages![key] = value;
                  })
                }
                max={120}
                disabled={frozen}
              />
            ))}
            {(['guardianBelow', 'childFrom'] as const).map((key) => (
              <CountInput
                key={key}
                label={t(key)}
                value={ages[key]}
                onChange={(value) => change((rulebook) => (rulebook.ages![key] = value ?? 0))}
                max={30}
                disabled={frozen}
              />
            ))}
          </Group>
        </Stack>
      )}
      {!nomination && !ages && <Text c="dimmed">{t('noNomination')}</Text>}
    </Stack>
  );
}
