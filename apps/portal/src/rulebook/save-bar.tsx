import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { EditionWithRules } from '../api/registration.js';
import { clockText } from '../format/moments.js';
import { usePick, useText } from '../i18n/use-text.js';
import classes from '../office/office.module.css';
import { ProblemAlert } from '../shown/answers.js';
import { AmendModal } from './amend-modal.js';
import { problemsOf, type RuleProblem } from './rule-problems.js';
import type { RulesEditor } from './use-rules-draft.js';
import { useSaveRules } from './use-save-rules.js';

interface SaveBarProps {
  edition: EditionWithRules;
  editor: RulesEditor;
}

/** Always in reach while something is unsaved; afterwards it says when, and can take it back. */
export function SaveBar({ edition, editor }: SaveBarProps) {
  const t = useText('rulebook');
  const [opened, { open, close }] = useDisclosure(false);
  const { draft, changes, discard } = editor;
  const { save, undo, last } = useSaveRules(edition, discard);
  const problems = problemsOf(draft);
  const free = edition.state === 'draft';
  if (changes.length === 0) {
    if (!last) return null;
    return (
      <Group gap={8} role="status">
        <Text c="dimmed">{t('savedAt', { at: clockText(last.at) })}</Text>
        {free && (
          <Button variant="subtle" onClick={() => undo.mutate()} loading={undo.isPending}>
            {t('undo')}
          </Button>
        )}
        <ProblemAlert error={undo.error} />
      </Group>
    );
  }
  return (
    <Stack className={classes.bar} gap={8} role="region" aria-label={t('unsaved', { count: changes.length })}>
      <Group justify="space-between">
        <Text fw={600}>{t('unsaved', { count: changes.length })}</Text>
        <Group gap={8}>
          <Button variant="default" onClick={discard}>
            {t('discard')}
          </Button>
          <Button
            disabled={problems.length > 0}
            loading={save.isPending}
            onClick={free ? () => save.mutate({ draft }) : open}
          >
            {t(free ? 'save' : 'amend')}
          </Button>
        </Group>
      </Group>
      <Problems problems={problems} />
      {!opened && <ProblemAlert error={save.error} />}
      {opened && (
        <AmendModal
          edition={edition}
          editor={editor}
          error={save.error}
          busy={save.isPending}
          close={close}
          issue={(amendment) => save.mutate({ draft, amendment }, { onSuccess: close })}
        />
      )}
    </Stack>
  );
}

/** Each leads to its part. */
function Problems({ problems }: { problems: RuleProblem[] }) {
  const t = useText('rulebook');
  const pick = usePick();
  const navigate = useNavigate();
  if (problems.length === 0) return null;
  return (
    <Group gap={8} role="alert">
      <Text size="sm" c="var(--mantine-color-error)">
        {t('cannotSave')}
      </Text>
      {problems.slice(0, 4).map(({ part, what, data = {} }, index) => (
        <UnstyledButton
          key={index}
          fz="sm"
          fw={600}
          td="underline"
          c="var(--mantine-color-error)"
          onClick={() => void navigate({ to: '.', search: (before: object) => ({ ...before, part }), replace: true })}
        >
          {t(`problem.${what}`, {
            part: t(`part.${part}`),
            sum: data.sum ?? 0,
            needed: data.needed ?? 0,
            stage: data.stage ? pick(data.stage) : '',
            name: data.name ? pick(data.name) : '',
          })}
        </UnstyledButton>
      ))}
    </Group>
  );
}
