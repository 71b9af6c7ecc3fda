import { Group, Progress, Stack, Table, Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import type { Judge, Round } from '../api/judging.js';
import { nudge, type JudgeWork } from '../api/oversight.js';
import { clockText, numberText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { SureButton } from '../shown/sure-button.js';
import { StateBadge } from '../shown/state-badge.js';
import { IntervalBar } from './interval-bar.js';

interface JudgeRowProps {
  judge: Judge;
  round: Round;
  work: JudgeWork | undefined;
  fields: string;
  /** Half the width of the scale of severities. */
  scale: number;
}

/** Of the normal distribution: 90 % lie within. */
const ninety = 1.645;
const notableShare = 0.03;
const pauseMs = 3_600_000;

export function JudgeRow({ judge, round, work, fields, scale }: JudgeRowProps) {
  const t = useText('oversight');
  const language = useLanguage();
  const { done = 0, total = 0, mean = null, spread = null } = work ?? {};
  const points = (value: number | null) => (value === null ? '–' : numberText(Number(value), language, 1));
  return (
    <Table.Tr>
      <Table.Td fw={500}>{judge.name}</Table.Td>
      <Table.Td>{fields}</Table.Td>
      <Table.Td>
        <Stack gap={2}>
          <Text size="sm">
            {done}/{total}
          </Text>
          <Progress
            value={total === 0 ? 0 : (100 * done) / total}
            size="sm"
            aria-label={t('progressOf', { name: judge.name, done, total })}
          />
        </Stack>
      </Table.Td>
      {round.method !== 'approval' && (
        <>
          <Table.Td ta="right">{points(mean)}</Table.Td>
          <Table.Td>
            <Severity name={judge.name} work={work} scale={scale} notable={notableShare * round.totalScale} />
          </Table.Td>
          <Table.Td ta="right">{points(spread)}</Table.Td>
        </>
      )}
      <Table.Td>
        {judge.state === 'accepted' && round.state === 'open' ? (
          <Nudge judge={judge} round={round} work={work} />
        ) : (
          <StateBadge kind="judge" state={judge.state} />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

interface SeverityProps {
  name: string;
  work: JudgeWork | undefined;
  scale: number;
  /** Less than this is no matter, however sure it is. */
  notable: number;
}

function Severity({ name, work, scale, notable }: SeverityProps) {
  const t = useText('oversight');
  const language = useLanguage();
  const { severity = null, severityError = null } = work ?? {};
  if (severity === null || severityError === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('noSeverity')}
      </Text>
    );
  }
  const [low, high] = [severity - ninety * severityError, severity + ninety * severityError];
  const say = (value: number) => {
    const rounded = Math.round(value * 10) / 10 || 0;
    return `${rounded > 0 ? '+' : ''}${numberText(rounded, language, 1)}`;
  };
  const label = t('severityOf', { name, value: say(severity), low: say(low), high: say(high) });
  return (
    <Group gap={8} wrap="nowrap">
      <IntervalBar low={low} mid={severity} high={high} min={-scale} max={scale} zero={0} label={label} />
      <div>
        <Text size="sm" fw={600}>
          {say(severity)}
        </Text>
        {(low > 0 || high < 0) && Math.abs(severity) >= notable && (
          <Text size="sm" c="dimmed" className="code">
            {t(low > 0 ? 'stricter' : 'milder')}
          </Text>
        )}
      </div>
    </Group>
  );
}

function Nudge({ judge, round, work }: { judge: Judge; round: Round; work: JudgeWork | undefined }) {
  const t = useText('oversight');
  if (!work) return null;
  if (work.done >= work.total) {
    return (
      <Text size="sm" c="dimmed">
        {t('allDone')}
      </Text>
    );
  }
  const last = work.nudgedAt ? new Date(work.nudgedAt) : undefined;
  if (last && Date.now() - last.getTime() < pauseMs) {
    return (
      <Text size="sm" c="dimmed">
        {t('nudgedAt', { at: clockText(last) })}
      </Text>
    );
  }
  return (
    <SureButton
      size="compact-sm"
      variant="light"
      color="teal"
      leftSection={<IconBell size={16} />}
      texts={{
        ...{ act: t('nudge'), named: t('nudgeOf', { name: judge.name }) },
        ...{ title: t('nudgeTitle', { name: judge.name }), consequence: t('nudgeBody') },
        done: ({ missing }) => t('nudged', { name: judge.name, missing }),
      }}
      run={() => nudge(round.id, judge.id)}
      refresh={[['workload', round.id]]}
    />
  );
}
