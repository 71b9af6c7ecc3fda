import { Badge, Group, Mark, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { formItems } from '@sangtao/programmes/entry-form';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { honours } from '../api/awards.js';
import { screened, type ScreenedEntry, type SimilarEntry } from '../api/office.js';
import { edition as load, type EditionWithRules } from '../api/registration.js';
import { isProblem } from '../api/problem.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { pieces, runsIn } from './shared-passages.js';

interface ComparisonProps {
  entry: ScreenedEntry;
  edition: EditionWithRules;
  other: SimilarEntry;
  close: () => void;
}

/** Both works side by side, with what stands in both marked, and the prize that the older one won. */
export function Comparison({ entry, edition, other, close }: ComparisonProps) {
  const t = useText('screening');
  const shown = useText('shown');
  const whole = useQuery({
    queryKey: ['compared', other.id],
    queryFn: async () => {
      const found = await screened(other.id);
      return { found, rules: await load(found.editionId) };
    },
  });
  const hidden = isProblem(whole.error, 'not-found');
  const { titleSimilarity, textSimilarity, passages } = other;
  return (
    <Modal
      opened
      onClose={close}
      fullScreen
      title={t('compareWith', { code: other.code })}
      closeButtonProps={{ 'aria-label': shown('close') }}
    >
      <Stack gap={16} maw={1400} mx="auto">
        <Text>
          {t('compareLead', { title: Math.round(titleSimilarity * 100), text: Math.round(textSimilarity * 100) })}
        </Text>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing={24}>
          <Work label={t('thisEntry')} entry={entry} rules={edition} other={whole.data?.found} />
          <Stack gap={8}>
            <Prizes other={other} />
            {hidden ? (
              <Stack gap={12} className="surface" p="md">
                <Title order={2}>{other.title}</Title>
                <Text c="dimmed">{t('notYours')}</Text>
                {passages.map((passage) => (
                  <Text key={passage} className="prose">
                    <Mark color="lotus">{passage}</Mark>
                  </Text>
                ))}
              </Stack>
            ) : (
              <Answered query={whole} rows={8}>
                {({ found, rules }) => (
                  <Work label={`${other.code} · ${other.editionCode}`} entry={found} rules={rules} other={entry} />
                )}
              </Answered>
            )}
          </Stack>
        </SimpleGrid>
      </Stack>
    </Modal>
  );
}

const textsOf = ({ answers }: ScreenedEntry) => Object.values(answers).filter((answer) => typeof answer === 'string');

interface WorkProps {
  label: string;
  entry: ScreenedEntry;
  rules: EditionWithRules;
  /** What its texts are compared with; absent until it is there. */
  other: ScreenedEntry | undefined;
}

function Work({ label, entry, rules, other }: WorkProps) {
  const pick = usePick();
  const others = useMemo(() => runsIn(other ? textsOf(other) : []), [other]);
  const items = formItems(rules.rulebook).filter(({ key }) => typeof entry.answers[key] === 'string');
  return (
    <Stack gap={16} className="surface" p={{ base: 16, sm: 20 }} component="article">
      <div>
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        <Title order={2}>{entry.title}</Title>
      </div>
      {items.map(({ key, label: name }) => (
        <section key={key}>
          <Title order={3}>{pick(name)}</Title>
          <Text className="prose" mt={4}>
            {pieces(String(entry.answers[key]), others).map(({ text, shared }, index) =>
              shared ? (
                <Mark key={index} color="lotus">
                  {text}
                </Mark>
              ) : (
                text
              ),
            )}
          </Text>
        </section>
      ))}
    </Stack>
  );
}

function Prizes({ other: { title, editionCode } }: { other: SimilarEntry }) {
  const t = useText('screening');
  const language = useLanguage();
  const query = useQuery({ queryKey: ['honours-of', title], queryFn: () => honours({ q: title.slice(0, 200) }) });
  const won = (query.data?.items ?? []).filter((one) => one.title === title && one.edition.code === editionCode);
  if (won.length === 0) return null;
  return (
    <Group>
      {won.map(({ certificateCode, prizeVi, prizeEn }) => (
        <Badge key={certificateCode} color="lotus" variant="light" size="lg" radius="sm" tt="none">
          {t('awarded', { prize: language === 'vi' ? prizeVi : prizeEn })}
        </Badge>
      ))}
    </Group>
  );
}
