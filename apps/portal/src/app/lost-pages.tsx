import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconRefresh, IconSearch } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { isProblem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { usePlaces } from './use-places.js';
import classes from './shell.module.css';

/** Nothing is at this address, or not for this person: where to go from here. */
export function NotFoundPage() {
  const t = useText('shown');
  const places = usePlaces();
  return (
    <Lost sign="404" title={t('notFoundTitle')} body={t('notFoundBody')}>
      <Group gap={8}>
        <ButtonLink to="/" size="md">
          {t('home')}
        </ButtonLink>
        <Button
          variant="default"
          size="md"
          leftSection={<IconSearch size={18} aria-hidden />}
          onClick={() => spotlight.open()}
        >
          {t('findIt')}
        </Button>
      </Group>
      <Group gap={20} component="nav" aria-label={t('orHere')}>
        <Text c="dimmed">{t('orHere')}:</Text>
        {places.map(({ to, label }) => (
          <TextLink key={to} to={to}>
            {label}
          </TextLink>
        ))}
      </Group>
    </Lost>
  );
}

/** A page that broke: what was saved is safe, and what to try. */
export function ErrorPage({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useText('shown');
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (isProblem(error, 'not-signed-in')) {
    return (
      <Page title={t('signInNeeded')}>
        <SignInNeeded />
      </Page>
    );
  }
  // A build that is newer than the open page: its parts have other names now.
  const outdated = /import|module/i.test(String(error));
  return (
    <Lost
      sign="!"
      title={t(outdated ? 'outdatedTitle' : 'brokenTitle')}
      body={t(outdated ? 'outdatedBody' : 'brokenBody')}
    >
      {!outdated && <ProblemAlert error={error} />}
      <Group gap={8}>
        <Button
          size="md"
          leftSection={<IconRefresh size={18} aria-hidden />}
          onClick={outdated ? () => location.reload() : reset}
        >
          {t('retry')}
        </Button>
        <ButtonLink to="/" variant="default" size="md">
          {t('home')}
        </ButtonLink>
      </Group>
    </Lost>
  );
}

function Lost({ sign, title, body, children }: { sign: string; title: string; body: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Sangtao`;
  }, [title]);
  return (
    <Box className={classes.lost}>
      <Text className={classes.sign} aria-hidden>
        {sign}
      </Text>
      <Stack gap={16}>
        <Title order={1}>{title}</Title>
        <Text size="lg">{body}</Text>
        {children}
      </Stack>
    </Box>
  );
}
