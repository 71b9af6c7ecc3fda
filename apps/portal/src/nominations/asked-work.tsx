import { Stack, Text, Title } from '@mantine/core';
import { answerText } from '@sangtao/programmes/answer-text';
import { formItems } from '@sangtao/programmes/entry-form';
import type { AskedNomination } from '../api/nominations.js';
import type { EditionWithRules } from '../api/registration.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';

interface AskedWorkProps {
  asked: AskedNomination;
  edition: EditionWithRules;
}

/** What the body says of the work. What the nominee may put right stands in the form below. */
export function AskedWork({ asked, edition: { rulebook } }: AskedWorkProps) {
  const t = useText('asked');
  const pick = usePick();
  const language = useLanguage();
  const provinces = useProvinces();
  const field = rulebook.fields.find(({ code }) => code === asked.fieldCode);
  const corrects = asked.state === 'waiting' ? (rulebook.nomination?.confirmation?.corrects ?? []) : [];
  const shown = formItems(rulebook).filter(({ key }) => {
    const answer = asked.answers[key];
    return answer !== undefined && answer !== null && answer !== '' && !corrects.includes(key);
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <Title order={2}>{asked.title}</Title>
      <Facts
        items={[
          [t('authors'), asked.authors.map(({ name }) => name).join(', ') || '–'],
          [t('field'), field ? pick(field.name) : '–'],
          ...(asked.provinceCode
            ? ([[t('province'), provinces.nameOf(asked.provinceCode)]] as [string, string][])
            : []),
        ]}
      />
      {shown.map((item) => (
        <div key={item.key}>
          <Title order={3}>{pick(item.label)}</Title>
          <Text className="prose" mt={4}>
            {answerText(item, asked.answers[item.key], language)}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
