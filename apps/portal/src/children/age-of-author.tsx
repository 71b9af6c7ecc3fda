import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askGuardian, describeParticipant, participants, type Participant } from '../api/children.js';
import { isProblem, Problem } from '../api/problem.js';
import type { EditionWithRules } from '../api/registration.js';
import { anchorOf } from '../entries/sections.js';
import { useText } from '../i18n/use-text.js';
import { ageToday } from '../nominations/confirm-facts.js';
import { ProblemAlert } from '../shown/answers.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';

interface AgeOfAuthorProps {
  entryId: string;
  authorId: string;
  /** Of the author in the list, from 0. */
  nr: number;
  edition: EditionWithRules;
  editable: boolean;
  errorOf: (field: string) => string | undefined;
  /** @returns null when what was typed could not be saved */
  flush: () => Promise<number | null>;
}

const blank = { bornOnKnown: false, age: null, needed: [], guardian: null, state: 'new', version: 0 } as const;

/** Under an author, where the rulebook counts ages: date of birth, and of a child the guardian with where the letter is. */
export function AgeOfAuthor(props: AgeOfAuthorProps) {
  const { entryId, authorId } = props;
  const query = useQuery({ queryKey: ['participants', entryId], queryFn: () => participants(entryId) });
  if (!query.data) return null;
  const known = query.data.find((one) => one.authorId === authorId);
  return <Facts key={known?.version ?? 0} {...props} known={known} />;
}

function Facts(props: AgeOfAuthorProps & { known: Participant | undefined }) {
  const { entryId, authorId, nr, edition, editable, errorOf, flush, known } = props;
  const t = useText('age');
  const { bornOnKnown, age, needed, guardian, version } = known ?? blank;
  const ages = edition.rulebook.ages!;
  const [facts, setFacts] = useState({
    ...{
      bornOn: '',
      name: guardian?.name ?? '',
      relationship: guardian?.relationship ?? '',
      email: guardian?.email ?? '',
    },
  });
  const typed = (key: keyof typeof facts) => ({
    value: facts[key],
    readOnly: !editable,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setFacts({ ...facts, [key]: currentTarget.value }),
  });
  const refresh = [
    ['participants', entryId],
    ['entry', entryId],
  ];
  const named = [facts.name, facts.relationship, facts.email].every((text) => text.trim() !== '');
  const save = useAct({
    run: async () => {
      if ((await flush()) === null) throw new Error(t('notSaved'));
      const { bornOn, name, relationship, email } = facts;
      const kin = { name: name.trim(), relationship: relationship.trim(), email: email.trim() };
      const body = { ...(bornOn ? { bornOn } : {}), guardian: named ? kin : null };
      return describeParticipant(entryId, authorId, body, version);
    },
    done: t('saved'),
    refresh,
  });
  const wrong = (field: string) =>
    save.error instanceof Problem ? save.error.errors.find((one) => one.field === field)?.message : undefined;
  const shownAge = ageToday(facts.bornOn, { age });
  const minor = needed.length > 0 || (shownAge !== null && shownAge < ages.guardianBelow);
  const changed = facts.bornOn !== '' || (minor && named && differs(facts, guardian));
  return (
    <Stack gap={12} mt={12}>
      <TextInput
        id={anchorOf(`authors.${nr}.bornOn`)}
        label={t('bornOn')}
        description={bornOnKnown ? t('bornOnKnown', { age: age ?? '–' }) : t('bornOnHelp')}
        type="date"
        maw={340}
        error={wrong('bornOn') ?? errorOf(`authors.${nr}.bornOn`)}
        {...typed('bornOn')}
      />
      {minor && (
        <Stack gap={8} id={anchorOf(`authors.${nr}.guardian`)} tabIndex={-1}>
          <Text c="dimmed">{t('guardianLead', { age: ages.guardianBelow })}</Text>
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing={16}>
            <TextInput label={t('guardian')} maxLength={200} error={wrong('guardian.name')} {...typed('name')} />
            <TextInput
              label={t('relationship')}
              maxLength={100}
              error={wrong('guardian.relationship')}
              {...typed('relationship')}
            />
            <TextInput
              label={t('email')}
              type="email"
              maxLength={254}
              error={wrong('guardian.email')}
              {...typed('email')}
            />
          </SimpleGrid>
          {errorOf(`authors.${nr}.guardian`) && (
            <Text c="var(--mantine-color-error)" role="alert">
              {errorOf(`authors.${nr}.guardian`)}
            </Text>
          )}
        </Stack>
      )}
      {!isProblem(save.error, 'invalid-input') && <ProblemAlert error={save.error} />}
      {editable && changed && (
        <Group>
          <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
            {t('save')}
          </Button>
        </Group>
      )}
      {known && known.needed.length > 0 && guardian && !changed && <Letter {...props} known={known} />}
    </Stack>
  );
}

function differs(
  { name, relationship, email }: { name: string; relationship: string; email: string },
  guardian: Participant['guardian'],
): boolean {
  return (
    name.trim() !== guardian?.name || relationship.trim() !== guardian.relationship || email.trim() !== guardian.email
  );
}

/** Where the letter to the guardian is, and the button that sends it. */
function Letter({ entryId, authorId, known, editable, flush }: AgeOfAuthorProps & { known: Participant }) {
  const t = useText('age');
  const { state, version, declineReason, consents } = known;
  const send = useAct({
    run: async () => {
      if ((await flush()) === null) throw new Error(t('notSaved'));
      return askGuardian(entryId, authorId, version);
    },
    done: t('asked'),
    refresh: [
      ['participants', entryId],
      ['entry', entryId],
    ],
  });
  return (
    <Stack gap={8}>
      <Group gap={12}>
        <StateBadge kind="guardian" state={state} />
        {state === 'confirmed' && <Text size="sm">{t(consents.publication ? 'publishes' : 'publishesNot')}</Text>}
        {declineReason && <Text size="sm">{t('becauseOf', { reason: declineReason })}</Text>}
        {editable && state !== 'confirmed' && (
          <Button variant="light" loading={send.isPending} onClick={() => send.mutate()}>
            {t(state === 'new' ? 'ask' : 'askAgain')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={send.error} />
    </Stack>
  );
}
