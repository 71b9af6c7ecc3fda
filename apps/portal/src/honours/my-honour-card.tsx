import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import type { MyHonour } from '../api/awards.js';
import type { AuthorsWork } from '../api/book.js';
import { dayText } from '../format/moments.js';
import { usePick, useText } from '../i18n/use-text.js';
import { HonourCard } from '../results/honour-card.js';
import { TextLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';

interface MyHonourProps {
  honour: MyHonour;
  /** Where it is on its way into a book, once its author was asked. */
  work: AuthorsWork | undefined;
}

export function MyHonourCard({ honour, work }: MyHonourProps) {
  const t = useText('myHonours');
  const pick = usePick();
  const { editionId, edition, certificateCode, title, revokedAt, conferredAt, decisionNumber } = honour;
  const name = pick({ vi: edition.nameVi, en: edition.nameEn });
  return (
    <HonourCard
      honour={honour}
      foot={
        <Stack gap={12}>
          <Group justify="space-between" gap={8} wrap="nowrap" align="flex-start">
            <div>
              <Text size="sm">
                {name} · {edition.code}
              </Text>
              <Text size="sm" c="dimmed">
                {t('conferred', { at: dayText(new Date(conferredAt)) })} · {t('decision', { number: decisionNumber })}
              </Text>
            </div>
            <StateBadge kind="honour" state={honour.status} />
          </Group>
          {revokedAt && (
            <Text size="sm" c="var(--mantine-color-error)">
              {t('revokedAt', { at: dayText(new Date(revokedAt)) })}
            </Text>
          )}
          {work && <InBook work={work} />}
          <Group gap={16}>
            <Button
              component="a"
              variant="default"
              href={`/api/awards/certificates/${certificateCode}/pdf`}
              target="_blank"
              leftSection={<IconFileText size={18} />}
              aria-label={t('pdfOf', { title })}
            >
              {t('pdf')}
            </Button>
            <TextLink to="/results/$editionId" params={{ editionId }}>
              {t('results')}
            </TextLink>
          </Group>
        </Stack>
      }
    />
  );
}

/** On its way into a book; in one that is out, unless its text is being changed again. */
function InBook({ work: { editionId, entryId, state, released } }: { work: AuthorsWork }) {
  const t = useText('myHonours');
  return released && state === 'ready' ? (
    <TextLink to="/book/$editionId/$entryId" params={{ editionId, entryId }}>
      {t('book.released')}
    </TextLink>
  ) : (
    <TextLink to="/my/book/$entryId" params={{ entryId }}>
      {t(`book.${state}`)}
    </TextLink>
  );
}
