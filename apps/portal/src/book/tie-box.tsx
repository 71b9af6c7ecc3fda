import { Alert, Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { breakTie, type SelectionList } from '../api/book.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { useAct } from '../shown/use-act.js';
import { tieLacks } from './tie-lacks.js';

/** Works with equally many votes of which some do not fit: people say which, and why. */
export function TieBox({ editionId, list }: { editionId: string; list: SelectionList }) {
  const t = useText('editing');
  const { nameOf } = useProvinces();
  const [chosen, setChosen] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const { entries, places } = list.tie!;
  const tied = list.works.filter(({ entryId }) => entries.includes(entryId));
  const lacks = tieLacks({ chosen: chosen.length, places, reason });
  const said = useAct({
    run: () => breakTie(editionId, { entryIds: chosen, reason }, list.version),
    done: t('tieBroken'),
    refresh: [
      ['selection', editionId],
      ['result', editionId],
    ],
    then: () => {
      setChosen([]);
      setReason('');
    },
  });
  return (
    <Alert color="lotus" title={t('tie', { count: entries.length, places })}>
      <Stack gap={16}>
        <Text size="sm">{t('tieBody')}</Text>
        <Checkbox.Group value={chosen} onChange={setChosen} label={t('chosen', { chosen: chosen.length, places })}>
          <Stack gap={8} mt={8}>
            {tied.map(({ entryId, code, title, yes, votes, provinceCode }) => (
              <Checkbox
                key={entryId}
                value={entryId}
                label={`${title} (${code}${provinceCode ? `, ${nameOf(provinceCode)}` : ''}; ${yes}/${votes})`}
                disabled={!chosen.includes(entryId) && chosen.length >= places}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Textarea
          label={t('reason')}
          description={t('reasonHelp')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          autosize
          maxLength={2000}
        />
        <ProblemAlert error={said.error} />
        <Group gap={12}>
          <Button disabled={lacks !== null} loading={said.isPending} onClick={() => said.mutate()}>
            {t('breakTie')}
          </Button>
          {lacks && (
            <Text size="sm" role="status">
              {t(`tieLacks.${lacks}`, { places })}
            </Text>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
