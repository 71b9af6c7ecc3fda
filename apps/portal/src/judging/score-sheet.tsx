import { Alert, Box, Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useId, useState } from 'react';
import type { Criterion, JudgedDossier, SheetInput } from '../api/judging.js';
import { clockText, numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { RecuseButton } from './recuse-button.js';
import { isWhole, rubricStep, totalPercent, wrongPoint } from './sheet-rules.js';
import { isVote, Vote } from './vote.js';
import classes from './sheet.module.css';
import { useHandInSheet } from './use-hand-in-sheet.js';
import { useRoundEdition } from './use-queue.js';
import { useSheet } from './use-sheet.js';

interface ScoreSheetProps {
  roundId: string;
  work: JudgedDossier;
  kept: SheetInput | undefined;
}

export function ScoreSheet({ roundId, work, kept }: ScoreSheetProps) {
  const t = useText('judging');
  const language = useLanguage();
  const sheet = useSheet(roundId, work, kept);
  const totalScale = useTotalScale(roundId, work);
  const [tried, setTried] = useState(false);
  const handIn = useHandInSheet(roundId, work, sheet);
  const editable = work.roundState === 'open' && work.sheet?.state !== 'recused';
  const whole = isWhole(work.criteria, sheet.points);
  const send = (onwards: boolean) => {
    setTried(true);
    if (editable && whole && !handIn.isPending) handIn.mutate(onwards);
  };
  useHotkeys([['mod+Enter', () => send(true)]], []);
  if (work.sheet?.state === 'recused') return <Alert color="gray">{t('recused')}</Alert>;
  return (
    <Stack gap={16} className="surface" p={{ base: 16, sm: 20 }} component="section" aria-label={t('sheet')}>
      {!work.criteria.every(isVote) && (
        <Group justify="space-between" align="flex-end">
          <Text fw={600}>{t('total')}</Text>
          <Text className={classes.total} aria-live="polite">
            {numberText((totalPercent(work.criteria, sheet.points) * totalScale) / 100, language, 1)}{' '}
            <Text span size="md" c="dimmed">
              {t('outOf', { max: totalScale })}
            </Text>
          </Text>
        </Group>
      )}
      {work.criteria.map((criterion) => (
        <CriterionField
          key={criterion.code}
          criterion={criterion}
          value={sheet.points[criterion.code] ?? null}
          give={(value) => sheet.give(criterion.code, value)}
          editable={editable}
          tried={tried}
        />
      ))}
      <Textarea
        label={t('comment')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={10_000}
        value={sheet.comment}
        readOnly={!editable}
        onChange={({ currentTarget }) => sheet.say(currentTarget.value)}
      />
      {tried && !whole && (
        <Text c="var(--mantine-color-error)" role="alert">
          {t('missing')}
        </Text>
      )}
      <ProblemAlert error={handIn.error} />
      {editable ? (
        <Stack gap={8}>
          <Button size="md" onClick={() => send(true)} loading={handIn.isPending}>
            {t('submitNext')}
          </Button>
          <Button variant="default" onClick={() => send(false)} disabled={handIn.isPending}>
            {t(work.sheet?.state === 'submitted' ? 'resubmit' : 'submit')}
          </Button>
          <Group justify="space-between">
            <Text size="sm" c="dimmed" role="status">
              {sheet.state.kind === 'saved' && t('draftSaved', { at: clockText(sheet.state.at) })}
              {sheet.state.kind === 'local' && t('draftLocal')}
            </Text>
            <RecuseButton roundId={roundId} entryId={work.entryId} />
          </Group>
          <Text size="sm" c="dimmed" visibleFrom="md">
            {t('keys')}
          </Text>
        </Stack>
      ) : (
        <Text c="dimmed">{t('closedRound')}</Text>
      )}
    </Stack>
  );
}

/** Totals are shown on the scale of the stage that has these criteria. */
function useTotalScale(roundId: string, work: JudgedDossier): number {
  const stages = useRoundEdition(roundId)?.rulebook.stages ?? [];
  const codes = work.criteria.map(({ code }) => code).join();
  return stages.find(({ criteria }) => criteria.map(({ code }) => code).join() === codes)?.totalScale ?? 100;
}

interface CriterionProps {
  criterion: Criterion;
  value: number | null;
  give: (value: number | null) => void;
  editable: boolean;
  tried: boolean;
}

function CriterionField({ criterion, value, give, editable, tried }: CriterionProps) {
  const t = useText('judging');
  const pick = usePick();
  const described = useId();
  const { name, description, weight, rubric, scale } = criterion;
  const reached = rubricStep(criterion, value);
  const wrong = wrongPoint(criterion, value);
  return (
    <Box component="fieldset" className={classes.criterion}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>{pick(name)}</Text>
          {!isVote(criterion) && (
            <Text size="sm" c="dimmed">
              {t('weight', { weight })}
            </Text>
          )}
        </div>
        {isVote(criterion) ? (
          <Vote name={pick(name)} value={value} give={give} editable={editable} missing={tried && value === null} />
        ) : (
          <NumberInput
            aria-label={t('points', { name: pick(name), min: scale.min, max: scale.max })}
            aria-describedby={described}
            value={value ?? ''}
            onChange={(next) => give(typeof next === 'number' ? next : null)}
            min={scale.min}
            max={scale.max}
            step={scale.step}
            clampBehavior="none"
            allowedDecimalSeparators={[',', '.']}
            readOnly={!editable}
            error={wrong || (tried && value === null)}
            size="md"
            w={132}
            rightSectionWidth={60}
            rightSection={
              <Text size="sm" c="dimmed">
                {t('outOf', { max: scale.max })}
              </Text>
            }
          />
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {pick(description)}
      </Text>
      {wrong && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('range', { min: scale.min, max: scale.max, step: scale.step })}
        </Text>
      )}
      <ol className={classes.steps} id={described}>
        {rubric.map(({ from, text }, index) => (
          <li key={from} className={classes.step} data-reached={index === reached || undefined}>
            <span>≥ {from}</span>
            <span>{pick(text)}</span>
          </li>
        ))}
      </ol>
    </Box>
  );
}
