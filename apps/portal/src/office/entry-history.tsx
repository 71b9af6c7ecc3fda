import { Box, Text, Timeline, Title } from '@mantine/core';
import type { HistoryStep, ScreenedEntry } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import type { entryTexts } from '../entries/entry.texts.js';
import { momentText } from '../format/moments.js';
import { usePick, useText } from '../i18n/use-text.js';

interface Detail {
  reasons?: { code: string; note?: string }[];
  until?: string;
  reason?: string;
}

export function EntryHistory({ entry, edition }: { entry: ScreenedEntry; edition: EditionWithRules }) {
  const t = useText('office');
  const entryText = useText('entry');
  return (
    <Box>
      <Title order={3} mb={12}>
        {t('history')}
      </Title>
      <Timeline bulletSize={14} lineWidth={2} active={entry.timeline.length - 1}>
        {entry.timeline.map((step, index) => (
          <Timeline.Item key={index} title={entryText(`step.${step.kind}` as keyof typeof entryTexts)}>
            <Text size="sm" c="dimmed">
              {momentText(new Date(step.at))}
            </Text>
            <Why step={step} edition={edition} />
          </Timeline.Item>
        ))}
      </Timeline>
    </Box>
  );
}

/** What was said with a ruling or a reopening. */
function Why({ step, edition }: { step: HistoryStep; edition: EditionWithRules }) {
  const t = useText('screening');
  const pick = usePick();
  const { reasons = [], until, reason } = (step.detail ?? {}) as Detail;
  const textOf = (code: string) => {
    const known = edition.rulebook.screening.reasons.find((one) => one.code === code);
    return known ? pick(known.text) : code;
  };
  const words = [...reasons.map(({ code, note }) => (note ? `${textOf(code)}: ${note}` : textOf(code))), reason ?? ''];
  return (
    <>
      {words.filter(Boolean).map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      {until && (
        <Text size="sm" c="dimmed">
          {t('until', { at: momentText(new Date(until)) })}
        </Text>
      )}
    </>
  );
}
