import { Box, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { publishedEditions, results } from '../api/awards.js';
import { editions, type Edition } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { useEditionName } from '../shown/edition-name.js';
import { TextLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { HonourCard } from '../results/honour-card.js';
import { useSession } from '../session/use-session.js';
import { CodeCheck } from './code-check.js';
import classes from './home.module.css';
import { NextEvent } from './next-event.js';
import { OpenCard } from './open-card.js';
import type { Task } from './tasks.js';
import { useTasks } from './use-tasks.js';
import { YourWork } from './your-work.js';

/** What is open now, and who was just honoured. */
export function HomePage() {
  const t = useText('home');
  const query = useQuery({ queryKey: ['editions'], queryFn: editions });
  const tasks = useTasks();
  useEffect(() => {
    document.title = `Sangtao – ${t('tagline')}`;
  }, [t]);
  return (
    <>
      <Hero tasks={tasks} />
      <Stack className={classes.inner} gap={48} py={40}>
        {tasks && <YourWork tasks={tasks} />}
        <Answered query={query}>{(all) => <OpenNow editions={all} />}</Answered>
        <NextEvent />
        <JustHonoured />
        <CodeCheck />
      </Stack>
    </>
  );
}

/** To a visitor what this is; to whoever is signed in how much waits. */
function Hero({ tasks }: { tasks: Task[] | undefined }) {
  const t = useText('home');
  const session = useSession();
  return (
    <Box className={classes.hero} data-known={session ? true : undefined}>
      <Box className={classes.inner}>
        <Title order={1} className={classes.tagline}>
          {session ? t('hello', { name: session.account.name }) : t('tagline')}
        </Title>
        <Text size="lg" mt={12} maw={560} mih="1.5em">
          {!session && t('lead')}
          {session && tasks && (tasks.length > 0 ? t('waiting', { count: tasks.length }) : t('nothingWaits'))}
        </Text>
      </Box>
    </Box>
  );
}

function OpenNow({ editions: all }: { editions: Edition[] }) {
  const t = useText('home');
  const open = all.filter(({ state }) => state === 'open');
  const others = all.filter(({ state }) => ['announced', 'screening', 'judging', 'decided'].includes(state));
  return (
    <Stack gap={16} component="section">
      <Title order={2}>{t('openNow')}</Title>
      {open.length === 0 && <Empty title={t('noneOpen')}>{t('noneOpenBody')}</Empty>}
      <SimpleGrid cols={{ base: 1, sm: open.length > 1 ? 2 : 1 }} spacing={16}>
        {open.map((edition) => (
          <OpenCard key={edition.id} edition={edition} />
        ))}
      </SimpleGrid>
      {others.length > 0 && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
          {others.map((edition) => (
            <SpokenOf key={edition.id} subject={edition}>
              <OtherCard edition={edition} />
            </SpokenOf>
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}

function OtherCard({ edition }: { edition: Edition }) {
  const editionName = useEditionName();
  return (
    <Box className="surface" p="md">
      <Group justify="space-between" gap={8} wrap="nowrap" align="flex-start">
        <TextLink to="/contests/$editionId" params={{ editionId: edition.id }} fw={600}>
          {editionName(edition)}
        </TextLink>
        <StateBadge kind="edition" state={edition.state} />
      </Group>
    </Box>
  );
}

function JustHonoured() {
  const t = useText('home');
  const list = useQuery({ queryKey: ['results'], queryFn: publishedEditions });
  const latest = list.data?.[0]?.edition.id;
  const page = useQuery({
    queryKey: ['results', latest],
    queryFn: () => results(latest!),
    enabled: latest !== undefined,
  });
  const honours = page.data?.fields.flatMap((field) => field.honours.slice(0, 1)) ?? [];
  return (
    <Stack gap={16} component="section">
      <Group justify="space-between">
        <Title order={2}>{t('honoured')}</Title>
        <Group gap={16}>
          <TextLink to="/honours">{t('register')}</TextLink>
          <TextLink to="/results">{t('allResults')}</TextLink>
        </Group>
      </Group>
      {list.data?.length === 0 ? (
        <Text c="dimmed">{t('noneHonoured')}</Text>
      ) : (
        <Answered query={page}>
          {() => (
            <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing={16}>
              {honours.slice(0, 6).map((honour) => (
                <HonourCard key={honour.certificateCode} honour={honour} />
              ))}
            </SimpleGrid>
          )}
        </Answered>
      )}
    </Stack>
  );
}
