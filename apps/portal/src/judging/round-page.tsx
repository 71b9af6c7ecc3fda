import { Box, Group, Progress, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { pace } from '../api/judging.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { useEditionTitle } from '../shown/edition-name.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { useSession } from '../session/use-session.js';
import { timeNeeded } from './pace.js';
import { PrepareButton } from './prepare-button.js';
import { isOpen, useQueue, useRoundEdition, type Work } from './use-queue.js';
import { WaitingNotice } from './waiting-notice.js';

export function RoundPage() {
  const editionTitle = useEditionTitle();
  const session = useSession();
  const { roundId } = useParams({ from: '/judging/$roundId' });
  const edition = useRoundEdition(roundId);
  const t = useText('judging', edition);
  const { query, works } = useQueue(roundId);
  const next = works?.find(isOpen);
  return (
    <SpokenOf subject={edition}>
      <Page
        title={editionTitle(t('round'), edition)}
        above={<TextLink to="/judging">{t('title')}</TextLink>}
        actions={
          next && (
            <ButtonLink size="md" to="/judging/$roundId/$entryId" params={{ roundId, entryId: next.entryId }}>
              {t('next')}
            </ButtonLink>
          )
        }
      >
        {session === null ? (
          <SignInNeeded />
        ) : (
          <Stack gap={20}>
            <WaitingNotice roundId={roundId} />
            <Answered query={query}>{() => <Queue roundId={roundId} works={works!} />}</Answered>
          </Stack>
        )}
      </Page>
    </SpokenOf>
  );
}

function Queue({ roundId, works }: { roundId: string; works: Work[] }) {
  const t = useText('judging');
  const [show, setShow] = useState('open');
  const counted = works.filter(({ state }) => state !== 'recused');
  const done = counted.filter(({ state }) => state === 'submitted' || state === 'waiting').length;
  const language = useLanguage();
  // How many sheets are in says when to ask again; without network nothing is said.
  const known = useQuery({ queryKey: ['pace', roundId, done], queryFn: () => pace(roundId), retry: false });
  const time = timeNeeded(works.filter(isOpen).length, known.data?.secondsPerEntry ?? null, language);
  if (works.length === 0) return <Empty title={t('empty')}>{t('emptyBody')}</Empty>;
  const shown = show === 'open' ? works.filter(isOpen) : works;
  return (
    <Stack gap={20}>
      <Box className="surface" p="md">
        <Group justify="space-between">
          <Text fw={600}>
            {t('doneOf', { done, total: counted.length })}
            {time && (
              <Text span c="dimmed">
                {' '}
                · {t('timeNeeded', { time })}
              </Text>
            )}
          </Text>
          <PrepareButton roundId={roundId} works={works} />
        </Group>
        <Progress
          value={(100 * done) / Math.max(1, counted.length)}
          mt={8}
          aria-label={t('doneOf', { done, total: counted.length })}
        />
      </Box>
      <SegmentedControl
        w="fit-content"
        value={show}
        onChange={setShow}
        aria-label={t('show')}
        data={[
          { value: 'open', label: t('showOpen') },
          { value: 'all', label: t('showAll') },
        ]}
      />
      {shown.length === 0 ? (
        <Empty title={t('allDone')}>{t('allDoneBody')}</Empty>
      ) : (
        <WorkTable roundId={roundId} works={shown} />
      )}
    </Stack>
  );
}

function WorkTable({ roundId, works }: { roundId: string; works: Work[] }) {
  const t = useText('judging');
  const pick = usePick();
  const edition = useRoundEdition(roundId);
  const fieldOf = (code: string) => {
    const field = edition?.rulebook.fields.find((one) => one.code === code);
    return field ? pick(field.name) : code;
  };
  return (
    <Box className="surface">
      <Table verticalSpacing={10} horizontalSpacing={16} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('entry')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('field')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {works.map(({ entryId, code, title, fieldCode, state }) => (
            <Table.Tr key={entryId}>
              <Table.Td>
                <TextLink to="/judging/$roundId/$entryId" params={{ roundId, entryId }} fw={500}>
                  {title}
                </TextLink>
                <Text size="sm" c="dimmed" className="code">
                  {code}
                </Text>
                <Box hiddenFrom="sm" mt={6}>
                  <StateBadge kind="sheet" state={state} />
                </Box>
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <Text size="sm">{fieldOf(fieldCode)}</Text>
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <StateBadge kind="sheet" state={state} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
