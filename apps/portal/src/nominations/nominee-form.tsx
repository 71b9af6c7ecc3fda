import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { isProblem, Problem } from '../api/problem.js';
import { nameNominee, type Nomination } from '../api/nominations.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useOrganisations } from '../shown/directory.js';
import { useAct } from '../shown/use-act.js';
import { guardianOf, missingOfGuardian } from './guardian-facts.js';

interface NomineeFormProps {
  nomination: Nomination;
  edition: EditionWithRules;
}

/** Who is nominated, and where to ask. What was confirmed before has to be confirmed again when it changes. */
export function NomineeForm({ nomination, edition }: NomineeFormProps) {
  const t = useText('nomination');
  const organisations = useOrganisations();
  const { id, version, nominee, proposedNominee, guardian, bornOnKnown, age, state } = nomination;
  const { ages, nomination: rule } = edition.rulebook;
  const known = nominee ?? proposedNominee;
  const [facts, setFacts] = useState({
    ...{ name: known?.name ?? '', email: known?.email ?? '', workplace: nominee?.workplace ?? '' },
    ...{ bornOn: '', guardian: guardian?.name ?? '', relationship: guardian?.relationship ?? '' },
    unitId: nomination.unitId,
  });
  const set = (part: Partial<typeof facts>) => setFacts({ ...facts, ...part });
  const typed = (key: 'name' | 'email' | 'workplace' | 'bornOn' | 'guardian' | 'relationship') => ({
    value: facts[key],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set({ [key]: currentTarget.value }),
  });
  const save = useAct({
    run: () => {
      const { name, email, workplace, bornOn, unitId } = facts;
      return nameNominee(
        id,
        {
          ...{ name: name.trim(), email: email.trim(), workplace: workplace.trim(), unitId },
          ...(bornOn ? { bornOn } : {}),
          guardian: guardianOf(facts),
        },
        version,
      );
    },
    done: (after) => t(state !== 'draft' && after.state !== state ? 'savedAskAgain' : 'saved'),
    refresh: [['nomination', id], ['nominations'], ['entry', id]],
  });
  const errorOf = (field: string) =>
    save.error instanceof Problem ? save.error.errors.find((one) => one.field === field)?.message : undefined;
  const beside = isProblem(save.error, 'invalid-input');
  const minor = (age !== null && ages !== undefined && age < ages.guardianBelow) || guardian !== null;
  const missing = missingOfGuardian(facts);
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <Title order={2}>{t('nominee')}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
        <TextInput
          label={t('name')}
          description={t(proposedNominee ? 'nameProposed' : 'nameHelp')}
          maxLength={200}
          required
          error={errorOf('name')}
          {...typed('name')}
        />
        <TextInput label={t('workplace')} maxLength={300} error={errorOf('workplace')} {...typed('workplace')} />
      </SimpleGrid>
      <TextInput
        label={t('email')}
        description={t('emailHelp')}
        type="email"
        maxLength={254}
        required
        error={errorOf('email')}
        {...typed('email')}
      />
      {rule?.confirmation?.by === 'unit' && (
        <Select
          label={t('unit')}
          searchable
          data={organisations.choices}
          value={facts.unitId}
          onChange={(unitId) => set({ unitId })}
        />
      )}
      {ages && (
        <TextInput
          label={t('bornOn')}
          description={t(bornOnKnown ? 'bornOnKnown' : 'bornOnHelp')}
          type="date"
          maw={300}
          error={errorOf('bornOn')}
          {...typed('bornOn')}
        />
      )}
      {age !== null && <Text>{t('age', { age })}</Text>}
      {minor && ages && <Guardian below={ages.guardianBelow} typed={typed} missing={missing} />}
      {!beside && <ProblemAlert error={save.error} />}
      <Group>
        <Button
          variant="default"
          disabled={facts.name.trim() === '' || facts.email.trim() === '' || missing !== undefined}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t('save')}
        </Button>
      </Group>
    </Stack>
  );
}

interface Typed {
  value: string;
  onChange: (event: { currentTarget: { value: string } }) => void;
}

interface GuardianProps {
  below: number;
  typed: (half: 'guardian' | 'relationship') => Typed;
  missing: 'guardian' | 'relationship' | undefined;
}

/** Who consents for a child. */
function Guardian({ below, typed, missing }: GuardianProps) {
  const t = useText('nomination');
  const errorOf = (half: typeof missing) => missing === half && t('guardianHalf');
  return (
    <Stack gap={8}>
      <Text c="dimmed">{t('guardianHelp', { age: below })}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
        <TextInput label={t('guardian')} maxLength={200} error={errorOf('guardian')} {...typed('guardian')} />
        <TextInput
          label={t('relationship')}
          maxLength={100}
          error={errorOf('relationship')}
          {...typed('relationship')}
        />
      </SimpleGrid>
    </Stack>
  );
}
