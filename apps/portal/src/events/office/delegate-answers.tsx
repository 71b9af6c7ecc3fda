import { Text } from '@mantine/core';
import { answerText } from '@sangtao/programmes/answer-text';
import type { Delegate, Kind } from '../../api/gatherings.js';
import { useLanguage, usePick, useText } from '../../i18n/use-text.js';

/** What a delegate was asked and said: who waits for a decision is read at once, the others by a click. */
export function DelegateAnswers({ kind, delegate }: { kind: Kind; delegate: Delegate }) {
  const t = useText('eventOffice');
  const pick = usePick();
  const language = useLanguage();
  const { answers, state } = delegate;
  const given = kind.fields.filter(({ key }) => ![undefined, null, ''].includes(answers[key] as string));
  if (given.length === 0) return null;
  const lines = given.map((field) => (
    <Text key={field.key} size="sm">
      {pick(field.label)}: {answerText(field, answers[field.key], language)}
    </Text>
  ));
  if (state === 'pending') return lines;
  return (
    <details>
      <summary>{t('answers')}</summary>
      {lines}
    </details>
  );
}
