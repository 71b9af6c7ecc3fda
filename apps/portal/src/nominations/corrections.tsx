import { Stack, Text, Title } from '@mantine/core';
import { answerText } from '@sangtao/programmes/answer-text';
import { formItems } from '@sangtao/programmes/entry-form';
import type { Correction, FactChange } from '../api/nominations.js';
import type { EditionWithRules } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Facts } from '../shown/facts.js';

interface CorrectionsProps {
  corrections: Correction[];
  /** The nominee, or the unit. */
  who: string;
  edition: EditionWithRules;
}

/** What was put right when it was confirmed: as the body had it, and as it is. The latest first. */
export function Corrections({ corrections, who, edition }: CorrectionsProps) {
  const t = useText('nomination');
  const nameOf = useFactName(edition);
  if (corrections.length === 0) return null;
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <Title order={2}>{t('corrections')}</Title>
      {corrections.toReversed().map(({ at, changes }) => (
        <Stack key={at} gap={8}>
          <Text c="dimmed">{t('correctedBy', { who, at: momentText(new Date(at)) })}</Text>
          <Facts items={changes.map((change) => [nameOf(change.field), <Change {...{ change, edition }} />])} />
        </Stack>
      ))}
    </Stack>
  );
}

/** By marks that are read aloud as well, not by colour alone. */
function Change({ change: { field, before, after }, edition }: { change: FactChange; edition: EditionWithRules }) {
  const t = useText('nomination');
  const language = useLanguage();
  const item = itemOf(field, edition);
  const said = (value: FactChange['before']) => {
    if (value === null || value === '') return t('nothing');
    return item ? answerText(item, value, language) : String(value);
  };
  if (field === 'bornOn') return t('bornOnCorrected');
  return (
    <>
      <Text component="del" c="dimmed" className="prose">
        {said(before)}
      </Text>
      {' → '}
      <Text component="ins" fw={600} td="none" className="prose">
        {said(after)}
      </Text>
    </>
  );
}

const factKeys = {
  name: 'name',
  workplace: 'workplace',
  bornOn: 'bornOn',
  'guardian.name': 'guardian',
  'guardian.relationship': 'relationship',
} as const;

function useFactName(edition: EditionWithRules): (field: string) => string {
  const t = useText('nomination');
  const pick = usePick();
  return (field) => {
    const item = itemOf(field, edition);
    if (item) return pick(item.label);
    return field in factKeys ? t(factKeys[field as keyof typeof factKeys]) : field;
  };
}

function itemOf(field: string, { rulebook }: EditionWithRules) {
  return formItems(rulebook).find(({ key }) => field === `answers.${key}`);
}
