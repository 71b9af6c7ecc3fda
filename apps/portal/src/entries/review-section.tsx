import { Alert, Anchor, Box, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { formItems } from '@sangtao/programmes/entry-form';
import type { ReactNode } from 'react';
import type { Content, EditionWithRules } from '../api/registration.js';
import { answerText } from '@sangtao/programmes/answer-text';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import type { ShownProblem } from './entry-editor.js';
import { anchorOf, sectionOfProblem } from './sections.js';

interface ReviewProps {
  edition: EditionWithRules;
  content: Content;
  problems: ShownProblem[];
  goTo: (section: string, anchor?: string) => void;
  /** What is said where nothing is missing. */
  ready: string;
  /** The button, or what stands in its place. */
  children: ReactNode;
}

/** What is missing, with the way to it; then what the judges will see. */
export function ReviewSection({ edition, content, problems, goTo, ready, children }: ReviewProps) {
  const t = useText('entry');
  const labelOf = useLabel(edition);
  const { rulebook } = edition;
  return (
    <Stack gap={24}>
      {problems.length === 0 ? (
        <Alert color="teal" icon={<IconCircleCheck />} role="status">
          {ready}
        </Alert>
      ) : (
        <Alert
          color="red"
          icon={<IconAlertTriangle />}
          title={t('missing', { count: problems.length })}
          role="alert"
          id="problems"
          tabIndex={-1}
        >
          <List spacing={6}>
            {problems.map((problem) => (
              <List.Item key={problem.field + problem.code}>
                <Anchor
                  component="button"
                  type="button"
                  c="inherit"
                  td="underline"
                  ta="left"
                  style={{ verticalAlign: 'top' }}
                  onClick={() => goTo(sectionOfProblem(rulebook, problem), anchorOf(problem.field))}
                >
                  {labelOf(problem.field)}: {problem.message}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Group>{children}</Group>
      <Preview edition={edition} content={content} />
    </Stack>
  );
}

function Preview({ edition: { rulebook }, content }: { edition: EditionWithRules; content: Content }) {
  const t = useText('entry');
  const pick = usePick();
  const language = useLanguage();
  const shown = formItems(rulebook).filter(({ judged, key }) => judged && isGiven(content.answers[key]));
  return (
    <Box className="surface" p={{ base: 16, sm: 24 }}>
      <Title order={3}>{t('preview')}</Title>
      <Text size="sm" c="dimmed" mb={16}>
        {t('previewLead')}
      </Text>
      <Stack gap={20}>
        <Text fw={600} size="lg">
          {content.title || t('untitled')}
        </Text>
        {shown.map((item) => (
          <div key={item.key}>
            <Title order={4}>{pick(item.label)}</Title>
            <Text className="prose" mt={4}>
              {answerText(item, content.answers[item.key], language)}
            </Text>
          </div>
        ))}
      </Stack>
    </Box>
  );
}

function isGiven(answer: unknown): boolean {
  return answer !== undefined && answer !== null && answer !== '';
}

/** What a field of an entry is called. */
export function useLabel({ rulebook }: EditionWithRules): (field: string) => string {
  const t = useText('entry');
  const pick = usePick();
  return (field) => {
    const [part, key] = field.split('.');
    if (part === 'title') return t('title');
    if (part === 'fieldCode') return t('field');
    if (part === 'provinceCode') return t('province');
    if (part === 'organisationId') return t('organisation');
    if (part === 'authors') return key === undefined ? t('authors') : t('author', { n: Number(key) + 1 });
    if (part === 'consents') {
      const consent = rulebook.consents.find((one) => one.key === key);
      return consent ? `${t('consents')} “${pick(consent.text)}”` : t('consents');
    }
    if (part === 'documents') {
      const document = rulebook.documents.find((one) => one.key === key);
      return document ? pick(document.name) : t('files');
    }
    const item = formItems(rulebook).find((one) => one.key === key);
    return item ? pick(item.label) : field;
  };
}
