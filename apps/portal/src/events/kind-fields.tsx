import { Checkbox, NumberInput, Select, TextInput, Textarea } from '@mantine/core';
import type { Kind } from '../api/gatherings.js';
import { usePick } from '../i18n/use-text.js';

export type Answers = Record<string, string | number | boolean | null>;

interface KindFieldsProps {
  kind: Kind;
  answers: Answers;
  set: (key: string, value: Answers[string]) => void;
  errorOf: (field: string) => string | undefined;
  /** Marks what the approval rests on. */
  marked?: boolean;
}

/** What this kind of delegate is asked besides who they are. */
export function KindFields({ kind, answers, set, errorOf, marked = false }: KindFieldsProps) {
  const pick = usePick();
  return kind.fields.map((field) => {
    const { key, options = [] } = field;
    const answer = answers[key] ?? null;
    const text = typeof answer === 'string' ? answer : '';
    const shown = {
      label: marked && field.decisive ? `${pick(field.label)} ✱` : pick(field.label),
      description: field.help && pick(field.help),
      error: errorOf(`answers.${key}`),
      withAsterisk: field.required,
    };
    switch (field.kind) {
      case 'long-text':
        return (
          <Textarea
            key={key}
            {...shown}
            autosize
            minRows={3}
            maxLength={4000}
            value={text}
            onChange={({ currentTarget }) => set(key, currentTarget.value)}
          />
        );
      case 'number':
        return (
          <NumberInput
            key={key}
            {...shown}
            maw={260}
            value={typeof answer === 'number' ? answer : ''}
            onChange={(value) => set(key, typeof value === 'number' ? value : null)}
          />
        );
      case 'choice':
        return (
          <Select
            key={key}
            {...shown}
            data={options.map(({ value, label }) => ({ value, label: pick(label) }))}
            value={text || null}
            onChange={(value) => set(key, value)}
            clearable={!field.required}
          />
        );
      case 'yes-no':
        return (
          <Checkbox
            key={key}
            label={shown.label}
            description={shown.description}
            error={shown.error}
            checked={answer === true}
            onChange={({ currentTarget }) => set(key, currentTarget.checked)}
          />
        );
      case 'date':
      case 'short-text':
        return (
          <TextInput
            key={key}
            {...shown}
            type={field.kind === 'date' ? 'date' : 'text'}
            maxLength={300}
            value={text}
            onChange={({ currentTarget }) => set(key, currentTarget.value)}
          />
        );
    }
  });
}
