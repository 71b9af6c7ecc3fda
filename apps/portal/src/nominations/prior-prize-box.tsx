import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { certificate } from '../api/awards.js';
import { takePriorPrize } from '../api/nominations.js';
import { Problem } from '../api/problem.js';
import { usePick, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { useAct } from '../shown/use-act.js';

/** A prize that stands in the register comes into the dossier by the code of its certificate, which is its evidence. */
export function PriorPrizeBox({ id }: { id: string }) {
  const t = useText('nomination');
  const pick = usePick();
  const [code, setCode] = useState('');
  const take = useAct({
    // A code says nothing to its reader: whose prize came in is shown.
    run: () => takePriorPrize(id, code).then(() => certificate(code.trim())),
    done: t('prizeTaken'),
    refresh: [['nomination', id], ['entry', id], ['entries']],
    then: () => setCode(''),
  });
  const wrong =
    take.error instanceof Problem ? take.error.errors.find(({ field }) => field === 'certificateCode') : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
        <Stack gap={4}>
          <Title order={2}>{t('prize')}</Title>
          <Text c="dimmed">{t('prizeBody')}</Text>
          <TextLink to="/honours">{t('prizeFind')}</TextLink>
        </Stack>
        <Group gap={12} align="flex-end">
          <TextInput
            label={t('prizeCode')}
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
            error={wrong?.message}
            maxLength={40}
            flex="1 1 260px"
          />
          <Button type="submit" variant="default" disabled={code.trim() === ''} loading={take.isPending}>
            {t('prizeTake')}
          </Button>
        </Group>
        {!wrong && <ProblemAlert error={take.error} />}
        {take.data && (
          <Text role="status">
            {t('prizeOf', {
              prize: pick({ vi: take.data.prizeVi, en: take.data.prizeEn }),
              title: take.data.title,
              authors: take.data.authors.join(', '),
            })}
          </Text>
        )}
      </Stack>
    </form>
  );
}
