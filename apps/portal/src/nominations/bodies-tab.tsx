import { Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { nominatingBodies, remindBodies, type NominatingBodyInOverview } from '../api/nominations.js';
import type { EditionWithRules } from '../api/registration.js';
import { fold } from '../format/fold.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { SureButton } from '../shown/sure-button.js';
import { BodiesTable } from './bodies-table.js';
import { mayBeReminded } from './may-be-reminded.js';
import { notify } from '../shown/notify.js';

type Shown = 'all' | 'silent' | 'some';

/** Which bodies have nominated how many, which have not, and a word to those. */
export function BodiesTab({ edition }: { edition: EditionWithRules }) {
  const query = useQuery({ queryKey: ['bodies', edition.id], queryFn: () => nominatingBodies(edition.id) });
  return <Answered query={query}>{(bodies) => <Bodies edition={edition} bodies={bodies} />}</Answered>;
}

function Bodies({ edition, bodies }: { edition: EditionWithRules; bodies: NominatingBodyInOverview[] }) {
  const t = useText('bodies');
  const [shown, setShown] = useState<Shown>('all');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const wanted = fold(words);
  const listed = bodies.filter(
    ({ sent, nameVi, nameEn }) =>
      (shown === 'all' || sent > 0 === (shown === 'some')) && fold(`${nameVi} ${nameEn}`).includes(wanted),
  );
  // Of those chosen before, one may have sent its last since.
  const reached = bodies.filter((body) => chosen.has(body.organisationId) && mayBeReminded(body));
  const silent = bodies.filter(({ hasOfficer, sent, quota }) => !hasOfficer && sent < quota).length;
  const active = bodies.filter(({ sent }) => sent > 0).length;
  const sent = bodies.reduce((sum, body) => sum + body.sent, 0);
  return (
    <Stack gap={16}>
      <Text>{t('lead', { active, all: bodies.length, sent })}</Text>
      <Group gap={12} align="flex-end">
        <SegmentedControl
          data={(['all', 'silent', 'some'] as const).map((value) => ({ value, label: t(value) }))}
          value={shown}
          onChange={setShown}
        />
        <TextInput
          aria-label={t('find')}
          placeholder={t('find')}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          flex="1 1 200px"
          maw={360}
        />
        {edition.state === 'open' && (
          <RemindButton
            editionId={edition.id}
            ids={reached.map(({ organisationId }) => organisationId)}
            then={() => setChosen(new Set())}
          />
        )}
      </Group>
      {edition.state === 'open' && silent > 0 && (
        <Text size="sm" c="dimmed">
          {t('withoutOfficer', { bodies: silent })}
        </Text>
      )}
      {listed.length === 0 ? (
        <Empty title={t('none')} />
      ) : (
        <BodiesTable bodies={listed} chosen={chosen} choose={edition.state === 'open' ? setChosen : undefined} />
      )}
    </Stack>
  );
}

function RemindButton({ editionId, ids, then }: { editionId: string; ids: string[]; then: () => void }) {
  const t = useText('bodies');
  const count = ids.length;
  return (
    <SureButton
      variant="filled"
      color="teal"
      disabled={count === 0}
      texts={{
        ...{ act: t('remind', { count }), title: t('remindTitle', { count }), consequence: t('remindBody', { count }) },
        done: (items) => {
          const told = items.filter(({ officers }) => officers > 0);
          const nobody = items.length - told.length;
          if (nobody > 0) notify({ message: t('nobody', { bodies: nobody }), color: 'lotus', autoClose: 8000 });
          const officers = told.reduce((sum, one) => sum + one.officers, 0);
          return told.length > 0 ? t('remindedOk', { officers, bodies: told.length }) : '';
        },
      }}
      run={() => remindBodies(editionId, ids)}
      refresh={[['bodies', editionId]]}
      then={then}
    />
  );
}
