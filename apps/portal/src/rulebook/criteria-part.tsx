import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Stage } from '@sangtao/programmes/rulebook';
import { numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { CountInput } from '../shown/count-input.js';
import { CriterionRow } from './criterion-row.js';
import type { PartProps } from './part-props.js';
import { freshCode } from './rules-draft.js';
import { TieOrder } from './tie-order.js';

const proofs: Stage['judgesProve'][] = ['link', 'password', 'second-factor'];
/** A vote has one criterion from 0 to 1: only a stage that is one already may stay one. */
const methodsOf = ({ method }: Stage): Stage['method'][] =>
  method === 'approval' ? ['approval'] : ['mean', 'median', 'trimmed'];

export function CriteriaPart({ edition, editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const contest = useText('contest');
  const pick = usePick();
  const language = useLanguage();
  return (
    <Stack gap={32}>
      {draft.rulebook.stages.map((stage, at) => {
        const edit = (work: (stage: Stage) => void) => change((rulebook) => work(rulebook.stages[at]!));
        const sum = stage.criteria.reduce((total, { weight }) => total + weight, 0);
        const right = Math.abs(sum - 100) < 1e-9;
        const vote = stage.method === 'approval';
        return (
          <Stack key={stage.code} gap={16} component="section">
            <Title order={3}>{pick(stage.name)}</Title>
            <Group gap={16} align="flex-end">
              <CountInput
                label={t('readings')}
                value={stage.readings}
                onChange={(value) => edit((one) => (one.readings = value ?? 1))}
                min={1}
                max={30}
                disabled={frozen}
              />
              <Select
                label={t('method')}
                data={methodsOf(stage).map((value) => ({ value, label: contest(`method.${value}`) }))}
                value={stage.method}
                onChange={(value) => value && edit((one) => (one.method = value))}
                allowDeselect={false}
                disabled={frozen}
                w={{ base: '100%', sm: 340 }}
              />
              <Select
                label={t('judgesProve')}
                data={proofs.map((value) => ({ value, label: t(`judgesProve.${value}`) }))}
                value={stage.judgesProve}
                onChange={(value) => value && edit((one) => (one.judgesProve = value))}
                allowDeselect={false}
                disabled={frozen}
                w={{ base: '100%', sm: 300 }}
              />
            </Group>
            {stage.criteria.map((criterion, index) => (
              <CriterionRow
                key={criterion.code}
                criterion={criterion}
                index={index}
                edit={edit}
                frozen={frozen}
                announced={edition.state !== 'draft'}
                alone={stage.criteria.length === 1}
                vote={vote}
              />
            ))}
            {!vote && (
              <Group justify="space-between">
                <Text fw={700} c={right ? 'var(--accent)' : 'var(--mantine-color-error)'} role="status">
                  {t('weightsSum', { sum: numberText(sum, language) })}
                </Text>
                {!frozen && (
                  <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => edit(addCriterion)}>
                    {t('addCriterion')}
                  </Button>
                )}
              </Group>
            )}
            <TieOrder stage={stage} edit={edit} frozen={frozen} />
          </Stack>
        );
      })}
    </Stack>
  );
}

/** With the scale of its neighbours, and what is missing to 100. */
function addCriterion({ criteria }: Stage): void {
  const left = 100 - criteria.reduce((total, { weight }) => total + weight, 0);
  const blank = { vi: '', en: '' };
  criteria.push({
    ...{
      code: freshCode(
        'criterion',
        criteria.map(({ code }) => code),
      ),
      name: blank,
      description: blank,
    },
    weight: Math.max(1, left),
    scale: criteria[0]?.scale ?? { min: 0, max: 100, step: 1 },
    rubric: [],
  });
}
