import {
  Button,
  Group,
  Modal,
  Progress,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Textarea,
  Title,
} from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { EditionWithRules } from '../api/registration.js';
import { toLocal } from '../format/local-time.js';
import { usePick, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { BatchPreview } from './batch-preview.js';
import { isComplete, isWaiting, type BatchForm } from './batch-ruling.js';
import classes from './office.module.css';
import { ReasonPicker } from './reason-picker.js';
import { useBatch } from './use-batch.js';
import type { Selection } from './use-selection.js';

interface BatchModalProps {
  edition: EditionWithRules;
  selection: Selection;
  close: () => void;
}

const week = 7 * 86_400_000;
const rulings = ['accept', 'return', 'reject'] as const;

/** Choose, see whom it concerns and what each gets, then send; each row tells how it went. */
export function BatchModal({ edition, selection, close }: BatchModalProps) {
  const t = useText('screening');
  const shown = useText('shown');
  const narrow = useMediaQuery('(max-width: 48em)');
  // What was picked when the window opened: a list that is read anew meanwhile does not change what is decided.
  const [picked] = useState(() => [...selection.picked.values()]);
  const items = picked.filter(isWaiting);
  const [form, setForm] = useState<BatchForm>({
    ...{ ruling: 'return', codes: [], note: '', own: {} },
    until: toLocal(new Date(Date.now() + week)).slice(0, 10),
  });
  const { act, results } = useBatch(edition.id);
  const left = items.filter(({ id }) => !results.has(id));
  const failed = [...results.values()].filter(({ ok }) => !ok).map(({ id }) => id);
  const started = act.isPending || results.size > 0;
  const finish = () => {
    if (started) selection.keep([...failed, ...left.map(({ id }) => id)]);
    close();
  };
  return (
    <Modal
      opened
      onClose={finish}
      size={980}
      fullScreen={narrow}
      closeOnClickOutside={!act.isPending}
      title={t('batchTitle', { count: items.length })}
      closeButtonProps={{ 'aria-label': shown('close') }}
    >
      <Stack gap={16}>
        {!started && <Choices edition={edition} form={form} setForm={setForm} />}
        {started && <Progressing done={results.size} total={items.length} failed={failed.length} />}
        <Title order={3}>{t(started ? 'result' : 'preview')}</Title>
        {!started && <Text c="dimmed">{t('previewBody')}</Text>}
        <BatchPreview edition={edition} picked={picked} form={form} setForm={setForm} results={results} />
        <ProblemAlert error={act.error} />
        {!started && <Text size="sm">{t('finalBatch')}</Text>}
        <Group justify="flex-end" gap={8} className={classes.foot}>
          {left.length > 0 && (
            <Button variant="default" onClick={finish} disabled={act.isPending}>
              {shown('cancel')}
            </Button>
          )}
          {left.length > 0 ? (
            <Button
              loading={act.isPending}
              disabled={!isComplete(form, left)}
              onClick={() => act.mutate({ form, items: left })}
            >
              {act.isError ? shown('retry') : t('apply', { count: left.length })}
            </Button>
          ) : (
            <Button onClick={finish}>{items.length === 0 ? shown('close') : t('finish')}</Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

interface ChoicesProps {
  edition: EditionWithRules;
  form: BatchForm;
  setForm: (form: BatchForm) => void;
}

function Choices({ edition, form, setForm }: ChoicesProps) {
  const t = useText('screening');
  const office = useText('office');
  const pick = usePick();
  const { ruling, codes, note, until } = form;
  const choices = edition.rulebook.screening.reasons.map(({ code, text }) => ({ value: code, label: pick(text) }));
  return (
    <>
      <SegmentedControl
        aria-label={t('rulingLabel')}
        data={rulings.map((value) => ({ value, label: t(`ruling.${value}`) }))}
        value={ruling}
        onChange={(value) => setForm({ ...form, ruling: value })}
      />
      {ruling !== 'accept' && (
        <>
          <ReasonPicker
            label={t('forAll')}
            choices={choices}
            value={codes}
            onChange={(next) => setForm({ ...form, codes: next })}
          />
          <Textarea
            label={t('noteForAll')}
            value={note}
            onChange={({ currentTarget }) => setForm({ ...form, note: currentTarget.value })}
            autosize
            minRows={2}
            maxLength={2000}
          />
        </>
      )}
      {ruling === 'return' && (
        <TextInput
          type="date"
          label={office('until')}
          value={until}
          onChange={({ currentTarget }) => setForm({ ...form, until: currentTarget.value })}
          maw={300}
        />
      )}
    </>
  );
}

function Progressing({ done, total, failed }: { done: number; total: number; failed: number }) {
  const t = useText('screening');
  return (
    <Stack gap={8} role="status">
      <Progress value={(100 * done) / Math.max(1, total)} aria-label={t('working', { done, total })} />
      <Text fw={600}>{done < total ? t('working', { done, total }) : t('resultOk', { count: done - failed })}</Text>
      {failed > 0 && <Text c="var(--mantine-color-error)">{t('resultFailed', { count: failed })}</Text>}
    </Stack>
  );
}
