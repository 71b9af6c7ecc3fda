import { Button, Group, Select, Stack, Textarea, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { beginNomination, type NominatingBody } from '../api/nominations.js';
import type { Edition } from '../api/registration.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

interface BeginProps {
  edition: Edition;
  bodies: NominatingBody[];
}

/** A title is enough to begin. */
export function BeginNomination({ edition, bodies }: BeginProps) {
  const t = useText('nomination');
  const language = useLanguage();
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const [title, setTitle] = useState('');
  const [organisationId, setBody] = useState(bodies[0]!.organisationId);
  const begin = useAct({
    run: () => beginNomination({ editionId: edition.id, organisationId, title: title.trim() }, key.current),
    done: t('begun'),
    refresh: [['nominations'], ['my-bodies'], ['entries']],
    then: ({ id }) => void navigate({ to: '/nominations/$entryId', params: { entryId: id } }),
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="section">
      <Title order={2}>{t('begin')}</Title>
      {bodies.length > 1 && (
        <Select
          label={t('body')}
          searchable
          data={bodies.map((one) => ({
            value: one.organisationId,
            label: language === 'vi' ? one.nameVi : one.nameEn,
          }))}
          value={organisationId}
          onChange={(next) => next && setBody(next)}
          allowDeselect={false}
        />
      )}
      <Textarea
        label={t('workTitle')}
        size="md"
        autosize
        maxLength={500}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value.replaceAll('\n', ' '))}
      />
      <ProblemAlert error={begin.error} />
      <Group>
        <Button disabled={title.trim() === ''} loading={begin.isPending} onClick={() => begin.mutate()}>
          {t('begin')}
        </Button>
      </Group>
    </Stack>
  );
}
