import { Checkbox, Group, NumberInput, Select, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { countWords, visibleItems, type Answer } from '@sangtao/programmes/entry-form';
import type { FormItem } from '@sangtao/programmes/rulebook';
import { useState } from 'react';
import { usePick, useText } from '../i18n/use-text.js';
import type { SectionProps } from './entry-editor.js';
import { anchorOf } from './sections.js';

/** One section of the rulebook's form: every item that the answers so far call for. */
export function FormSection({ section, ...props }: SectionProps & { section: string }) {
  const { rulebook } = props.edition;
  const visible = new Set(visibleItems(rulebook, props.content.answers).map(({ key }) => key));
  const items = rulebook.form.sections.find(({ key }) => key === section)?.items ?? [];
  return (
    <Stack gap={24}>
      {items
        .filter(({ key }) => visible.has(key))
        .map((item) => (
          <Item key={item.key} item={item} {...props} />
        ))}
    </Stack>
  );
}

function Item({ item, content, change, editable, errorOf, mistakeOf }: SectionProps & { item: FormItem }) {
  return (
    <FormItemInput
      item={item}
      answer={content.answers[item.key] ?? null}
      set={(value) => change({ answers: { [item.key]: value } })}
      error={errorOf(`answers.${item.key}`)}
      mistake={mistakeOf(`answers.${item.key}`)}
      editable={editable}
    />
  );
}

interface FormItemProps {
  item: FormItem;
  answer: Answer;
  set: (answer: Answer) => void;
  error: string | undefined;
  /** Of what is typed: shown once the field is left. */
  mistake: string | undefined;
  editable: boolean;
}

/** The control for one item of a rulebook's form. */
export function FormItemInput({ item, answer, set, error, mistake, editable }: FormItemProps) {
  const pick = usePick();
  const [left, setLeft] = useState(true);
  const field = `answers.${item.key}`;
  const shared = {
    id: anchorOf(field),
    label: pick(item.label),
    description: item.help && pick(item.help),
    error: error ?? (left ? mistake : undefined),
    onFocus: () => setLeft(false),
    onBlur: () => setLeft(true),
    readOnly: !editable,
    withAsterisk: item.required,
    size: 'md',
  };
  const text = typeof answer === 'string' ? answer : '';
  switch (item.kind) {
    case 'long-text':
      return (
        <div>
          <Textarea
            {...shared}
            autosize
            minRows={6}
            maxRows={24}
            value={text}
            onChange={({ currentTarget }) => set(currentTarget.value)}
          />
          <Words item={item} text={text} />
        </div>
      );
    case 'short-text':
      return <TextInput {...shared} value={text} onChange={({ currentTarget }) => set(currentTarget.value)} />;
    case 'date':
      return (
        <TextInput
          {...shared}
          type="date"
          maw={220}
          value={text}
          onChange={({ currentTarget }) => set(currentTarget.value || null)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...shared}
          maw={220}
          value={typeof answer === 'number' ? answer : ''}
          onChange={(value) => set(typeof value === 'number' ? value : null)}
        />
      );
    case 'choice':
      return (
        <Select
          {...shared}
          data={(item.options ?? []).map(({ value, label }) => ({ value, label: pick(label) }))}
          value={text || null}
          onChange={set}
        />
      );
    case 'yes-no':
      return (
        <Checkbox
          id={shared.id}
          label={shared.label}
          description={shared.description}
          error={shared.error}
          size="md"
          checked={answer === true}
          disabled={!editable}
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
      );
  }
}

function Words({ item: { minWords, maxWords }, text }: { item: FormItem; text: string }) {
  const t = useText('entry');
  const words = countWords(text);
  const over = maxWords !== undefined && words > maxWords;
  const under = minWords !== undefined && words > 0 && words < minWords;
  return (
    <Group justify="flex-end" mt={4}>
      <Text size="sm" c={over ? 'var(--mantine-color-error)' : 'dimmed'} fw={over || under ? 600 : 400}>
        {maxWords === undefined ? t('words', { words }) : t('wordsOf', { words, max: maxWords })}
      </Text>
    </Group>
  );
}
