import { Button, Checkbox, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { formItems } from '@sangtao/programmes/entry-form';
import { priorPrizeProblems } from '@sangtao/programmes/nomination';
import { problemText } from '@sangtao/programmes/problem-text';
import { useRef, useState } from 'react';
import { isProblem, Problem } from '../api/problem.js';
import { confirmNomination, type AskedNomination } from '../api/nominations.js';
import type { EditionWithRules } from '../api/registration.js';
import { FormItemInput } from '../entries/form-section.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useOrganisations } from '../shown/directory.js';
import { useEditionName } from '../shown/edition-name.js';
import { useAct } from '../shown/use-act.js';
import { ageToday, changedFacts, factsOf, type Facts } from './confirm-facts.js';
import { DeclineButton } from './decline-button.js';
import { StaleNotice } from './stale-notice.js';

interface ConfirmProps {
  asked: AskedNomination;
  edition: EditionWithRules;
}

/** Facts to put right, consents, and the answer. */
export function ConfirmForm({ asked, edition }: ConfirmProps) {
  const t = useText('asked');
  const language = useLanguage();
  const editionName = useEditionName();
  const organisations = useOrganisations();
  const { id, version } = asked;
  const { ages, nomination: rule } = edition.rulebook;
  const key = useRef(crypto.randomUUID());
  const [facts, setFacts] = useState<Facts>(() => factsOf(asked));
  const set = (part: Partial<Facts>) => setFacts({ ...facts, ...part });
  const confirm = useAct({
    run: () => confirmNomination(id, changedFacts(asked, facts), version, key.current),
    done: t('confirmed'),
    refresh: [['asked']],
  });
  const errorOf = (field: string) =>
    confirm.error instanceof Problem ? confirm.error.errors.find((one) => one.field === field)?.message : undefined;
  const mistakeOf = (field: string) => {
    const problem = priorPrizeProblems(edition.rulebook, edition.year, facts.answers).find(
      (one) => one.field === field,
    );
    return problem && problemText(problem, language);
  };
  const age = ages ? ageToday(facts.bornOn, asked) : null;
  const minor = ages !== undefined && age !== null && age < ages.guardianBelow;
  const corrects = rule?.confirmation?.corrects ?? [];
  const { name } = facts;
  const consentText = t('guardianConsent', {
    ...{ name, title: asked.title, edition: editionName(edition) },
    body: organisations.nameOf(asked.organisationId),
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <Title order={2}>{t(minor ? 'factsChild' : 'facts')}</Title>
      <Text c="dimmed">{t('factsLead')}</Text>
      <Person facts={facts} set={set} errorOf={errorOf} asksAge={ages !== undefined} asked={asked} />
      {formItems(edition.rulebook)
        .filter((item) => corrects.includes(item.key))
        .map((item) => (
          <FormItemInput
            key={item.key}
            item={item}
            answer={facts.answers[item.key] ?? null}
            set={(answer) => set({ answers: { ...facts.answers, [item.key]: answer } })}
            error={errorOf(`answers.${item.key}`)}
            mistake={mistakeOf(`answers.${item.key}`)}
            editable
          />
        ))}
      {minor && <Guardian {...{ facts, set, errorOf, consentText }} child={age >= ages.childFrom} />}
      <Checkbox
        label={minor ? t('publishChild', { name }) : t('publish')}
        description={t('publishHelp')}
        size="md"
        checked={facts.publish}
        onChange={({ currentTarget }) => set({ publish: currentTarget.checked })}
      />
      {isProblem(confirm.error, 'version-conflict') ? (
        <StaleNotice />
      ) : (
        !isProblem(confirm.error, 'invalid-input') && <ProblemAlert error={confirm.error} />
      )}
      <Group gap={8}>
        <Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('confirm')}
        </Button>
        <DeclineButton asked={asked} />
      </Group>
    </Stack>
  );
}

interface FactsProps {
  facts: Facts;
  set: (part: Partial<Facts>) => void;
  errorOf: (field: string) => string | undefined;
}

function Person({ facts, set, errorOf, asksAge, asked }: FactsProps & { asksAge: boolean; asked: AskedNomination }) {
  const t = useText('nomination');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
        <TextInput
          label={t('name')}
          size="md"
          maxLength={200}
          value={facts.name}
          error={errorOf('name')}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <TextInput
          label={t('workplace')}
          size="md"
          maxLength={300}
          value={facts.workplace}
          error={errorOf('workplace')}
          onChange={({ currentTarget }) => set({ workplace: currentTarget.value })}
        />
      </SimpleGrid>
      {asksAge && (
        <TextInput
          label={t('bornOn')}
          description={t(asked.bornOnKnown ? 'bornOnKnown' : 'bornOnHelp')}
          type="date"
          size="md"
          maw={300}
          value={facts.bornOn}
          error={errorOf('bornOn')}
          onChange={({ currentTarget }) => set({ bornOn: currentTarget.value })}
        />
      )}
    </>
  );
}

interface GuardianProps extends FactsProps {
  consentText: string;
  /** Old enough to be asked too. */
  child: boolean;
}

function Guardian({ facts, set, errorOf, consentText, child }: GuardianProps) {
  const t = useText('asked');
  const words = useText('nomination');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
        <TextInput
          label={words('guardian')}
          size="md"
          maxLength={200}
          value={facts.guardian}
          error={errorOf('guardian') ?? errorOf('guardian.name')}
          onChange={({ currentTarget }) => set({ guardian: currentTarget.value })}
        />
        <TextInput
          label={words('relationship')}
          size="md"
          maxLength={100}
          value={facts.relationship}
          error={errorOf('guardian.relationship')}
          onChange={({ currentTarget }) => set({ relationship: currentTarget.value })}
        />
      </SimpleGrid>
      <Checkbox
        label={consentText}
        size="md"
        checked={facts.guardianConsents}
        error={errorOf('consents.guardian')}
        onChange={({ currentTarget }) => set({ guardianConsents: currentTarget.checked })}
      />
      {child && (
        <Checkbox
          label={t('childConsent')}
          size="md"
          checked={facts.childConsents}
          error={errorOf('consents.child')}
          onChange={({ currentTarget }) => set({ childConsents: currentTarget.checked })}
        />
      )}
    </>
  );
}
