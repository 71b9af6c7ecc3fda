import { Group } from '@mantine/core';
import type { Stage } from '@sangtao/programmes/rulebook';
import { usePick, useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import { CountInput } from '../shown/count-input.js';
import { RubricRows } from './rubric-rows.js';
import { PartRow } from './part-row.js';

interface CriterionRowProps {
  criterion: Stage['criteria'][number];
  index: number;
  edit: (work: (stage: Stage) => void) => void;
  frozen: boolean;
  /** Its rubric stays as it was announced. */
  announced: boolean;
  /** The only one stays. */
  alone: boolean;
  /** A vote is yes or no: nobody gives points. */
  vote: boolean;
}

export function CriterionRow({ criterion, index, edit, frozen, announced, alone, vote }: CriterionRowProps) {
  const t = useText('rulebook');
  const pick = usePick();
  const { code, name, description } = criterion;
  const change = (part: object) => edit(({ criteria }) => Object.assign(criteria[index]!, part));
  const remove = () =>
    edit((stage) => {
      stage.criteria.splice(index, 1);
      stage.tieBreak = stage.tieBreak.filter((step) => step.kind !== 'criterion' || step.code !== code);
    });
  return (
    <PartRow name={pick(name) || t('criterion')} remove={frozen || alone ? undefined : remove}>
      <Bilingual label={t('criterion')} value={name} onChange={(value) => change({ name: value })} disabled={frozen} />
      <Bilingual
        label={t('description')}
        value={description}
        onChange={(value) => change({ description: value })}
        disabled={frozen}
        long
      />
      {!vote && <Points criterion={criterion} change={change} frozen={frozen} announced={announced} />}
    </PartRow>
  );
}

interface PointsProps extends Pick<CriterionRowProps, 'criterion' | 'frozen' | 'announced'> {
  change: (part: object) => void;
}

/** How many there are to give, what they weigh and what they mean. */
function Points({ criterion: { weight, scale, rubric }, change, frozen, announced }: PointsProps) {
  const t = useText('rulebook');
  const rescale = (part: Partial<typeof scale>) => change({ scale: { ...scale, ...part } });
  return (
    <>
      <Group gap={12} align="flex-end">
        <CountInput
          label={t('weight')}
          value={weight}
          onChange={(value) => change({ weight: value ?? 0 })}
          max={100}
          decimals={2}
          disabled={frozen}
        />
        <CountInput
          label={t('scaleMin')}
          value={scale.min}
          onChange={(value) => rescale({ min: value ?? 0 })}
          decimals={2}
          disabled={frozen}
        />
        <CountInput
          label={t('scaleMax')}
          value={scale.max}
          onChange={(value) => rescale({ max: value ?? 0 })}
          decimals={2}
          disabled={frozen}
        />
        <CountInput
          label={t('step')}
          value={scale.step}
          onChange={(value) => rescale({ step: value ?? 0 })}
          decimals={2}
          disabled={frozen}
        />
      </Group>
      <RubricRows
        rubric={rubric}
        from={scale.min}
        change={(bands) => change({ rubric: bands })}
        frozen={frozen || announced}
      />
    </>
  );
}
