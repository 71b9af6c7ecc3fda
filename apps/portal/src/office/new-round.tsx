import { Button, Stack, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { createRound } from '../api/judging.js';
import type { EditionWithRules } from '../api/registration.js';
import { dayOf, endOfDay } from '../format/local-time.js';
import { weekdayText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** A round of the first stage, due by what the rulebook says unless another day is chosen. */
export function NewRound({ edition: { id, milestones, rulebook } }: { edition: EditionWithRules }) {
  const t = useText('office');
  const language = useLanguage();
  const key = useRef(crypto.randomUUID());
  const planned = new Date(milestones.judgedBy);
  const [due, setDue] = useState(dayOf(planned));
  const create = useAct({
    run: () => createRound({ editionId: id, stageCode: rulebook.stages[0]!.code, dueAt: endOfDay(due) }, key.current),
    refresh: [['rounds', id]],
  });
  return (
    <Stack align="center">
      <TextInput
        type="date"
        label={t('roundDue')}
        description={t('roundDueHelp', { day: weekdayText(planned, language) })}
        value={due}
        onChange={({ currentTarget }) => setDue(currentTarget.value)}
        required
        ta="left"
        maw={420}
      />
      <Button onClick={() => create.mutate()} loading={create.isPending} disabled={due === ''}>
        {t('createRound')}
      </Button>
      <ProblemAlert error={create.error} />
    </Stack>
  );
}
