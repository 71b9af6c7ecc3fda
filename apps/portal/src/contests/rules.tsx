import { List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { Stage } from '@sangtao/programmes/rulebook';
import type { ReactNode } from 'react';
import type { EditionWithRules } from '../api/registration.js';
import { bytesText } from '../format/moments.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Criteria } from './criteria.js';
import { DateLine } from './date-line.js';
import { AgeRules, NominationRules } from './nomination-rules.js';
import { Prizes } from './prizes.js';
import { SelectionRules } from './selection-rules.js';

/** The rulebook in plain words, made from the data that also rules. */
export function Rules({ edition: found }: { edition: EditionWithRules }) {
  const t = useText('contest');
  const pick = usePick();
  const { rulebook } = found;
  return (
    <Stack gap={32}>
      <DateLine edition={found} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing={32}>
        <Part title={t('who')}>
          <Text className="prose">{pick(rulebook.eligibility)}</Text>
        </Part>
        <Part title={t('fields')}>
          <List spacing={6}>
            {rulebook.fields.map(({ code, name }) => (
              <List.Item key={code}>{pick(name)}</List.Item>
            ))}
          </List>
        </Part>
      </SimpleGrid>
      {rulebook.nomination && (
        <Part title={t('whoNominates')}>
          <NominationRules edition={found} />
        </Part>
      )}
      {rulebook.ages && (
        <Part title={t('ages')}>
          <AgeRules edition={found} />
        </Part>
      )}
      {rulebook.stages.map((stage) => (
        <SpokenOf key={stage.code} subject={stage}>
          <Judged stage={stage} />
        </SpokenOf>
      ))}
      <Part title={t(rulebook.selection ? 'selection' : 'prizes')}>
        {rulebook.selection ? <SelectionRules selection={rulebook.selection} /> : <Prizes prizes={rulebook.prizes} />}
      </Part>
      <Part title={t('dossier')}>
        <Dossier edition={found} />
      </Part>
      <Text size="sm" c="dimmed">
        {t('rules', { version: found.rulebookVersion })}
      </Text>
    </Stack>
  );
}

function Judged({ stage }: { stage: Stage }) {
  const t = useText('contest');
  return (
    <Part title={t('criteria')}>
      <Criteria stage={stage} />
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap={12} component="section">
      <Title order={2}>{title}</Title>
      {children}
    </Stack>
  );
}

function Dossier({ edition: { rulebook } }: { edition: EditionWithRules }) {
  const t = useText('contest');
  const pick = usePick();
  const language = useLanguage();
  const items = rulebook.form.sections.flatMap((section) => section.items);
  return (
    <List spacing={6}>
      {items.map(({ key, label, required, minWords, maxWords }) => (
        <List.Item key={key}>
          {pick(label)}{' '}
          <Text span c="dimmed">
            ({t(required ? 'required' : 'optional')}
            {maxWords &&
              `, ${minWords ? t('words', { min: minWords, max: maxWords }) : t('wordsUpTo', { max: maxWords })}`}
            )
          </Text>
        </List.Item>
      ))}
      {rulebook.documents.map(({ key, name, required, maxFiles, maxBytes, types }) => (
        <List.Item key={key}>
          {pick(name)}{' '}
          <Text span c="dimmed">
            ({t(required ? 'required' : 'optional')};{' '}
            {t('upTo', { count: maxFiles, types: types.join(', '), size: bytesText(maxBytes, language) })})
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
