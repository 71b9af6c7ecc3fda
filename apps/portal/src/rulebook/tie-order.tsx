import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import type { Stage } from '@sangtao/programmes/rulebook';
import { useText } from '../i18n/use-text.js';
import { useTieStep } from '../office/tie-step.js';
import { stepCode } from './rule-facts.js';

interface TieOrderProps {
  stage: Stage;
  edit: (work: (stage: Stage) => void) => void;
  frozen: boolean;
}

/** The chain that parts equal scores. */
export function TieOrder({ stage, edit, frozen }: TieOrderProps) {
  const t = useText('rulebook');
  const tieStep = useTieStep(stage.criteria);
  const moveUp = (index: number) =>
    edit(({ tieBreak }) => tieBreak.splice(index - 1, 2, tieBreak[index]!, tieBreak[index - 1]!));
  if (stage.tieBreak.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{t('ties')}</Text>
      <Stack gap={0} component="ol" m={0} pl={20}>
        {stage.tieBreak.map((step, index) => {
          const name = tieStep(stepCode(step));
          return (
            <li key={stepCode(step)}>
              <Group gap={8}>
                <Text>{name}</Text>
                {!frozen && index > 0 && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    onClick={() => moveUp(index)}
                    aria-label={t('moveUp', { name })}
                  >
                    <IconArrowUp size={18} />
                  </ActionIcon>
                )}
              </Group>
            </li>
          );
        })}
      </Stack>
    </Stack>
  );
}
