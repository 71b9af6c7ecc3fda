import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rulebookAt, rulebookVersions, type RulebookVersion } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { ChangesTable } from './changes-table.js';
import { changesBetween } from './rule-facts.js';
import { draftOf } from './rules-draft.js';

/** Every version with its decision and reason; what each changed is one click away. */
export function RulebookHistory({ edition }: { edition: EditionWithRules }) {
  const t = useText('rulebook');
  const query = useQuery({ queryKey: ['versions', edition.id], queryFn: () => rulebookVersions(edition.id) });
  return (
    <Stack gap={12} component="section">
      <Title order={2}>{t('history')}</Title>
      <Answered query={query} rows={2}>
        {(items) => (
          <Stack gap={12}>
            {items.toReversed().map((one) => (
              <Version key={one.version} edition={edition} one={one} />
            ))}
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

function Version({ edition, one: { version, at, amendment } }: { edition: EditionWithRules; one: RulebookVersion }) {
  const t = useText('rulebook');
  const [asked, setAsked] = useState(false);
  const query = useQuery({
    queryKey: ['version-changes', edition.id, version],
    queryFn: async () => {
      const [before, after] = await Promise.all([rulebookAt(edition.id, version - 1), rulebookAt(edition.id, version)]);
      return {
        after,
        changes: changesBetween({ ...draftOf(edition), rulebook: before }, { ...draftOf(edition), rulebook: after }),
      };
    },
    enabled: asked,
  });
  return (
    <Stack gap={8} className="surface" p="md" align="flex-start">
      <Text fw={600}>
        {t('version', { version })}
        {amendment && ` · ${amendment.number}`}
      </Text>
      <Text>{amendment ? amendment.reason : t('first')}</Text>
      <Text size="sm" c="dimmed">
        {momentText(new Date(at))}
      </Text>
      {version > 1 && !asked && (
        <Button variant="subtle" size="compact-md" onClick={() => setAsked(true)}>
          {t('changesOf', { version })}
        </Button>
      )}
      {asked && (
        <Answered query={query} rows={2}>
          {({ after, changes }) => <ChangesTable changes={changes} stages={after.stages} opensAt={edition.opensAt} />}
        </Answered>
      )}
    </Stack>
  );
}
