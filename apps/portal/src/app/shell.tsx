import { ActionIcon, Box, Burger, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { changeLanguage } from '../i18n/i18n.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ButtonLink } from '../shown/links.js';
import { ConfirmDialog } from '../security/confirm-dialog.js';
import { HeldBackNotice } from '../security/held-back-notice.js';
import { useSession } from '../session/use-session.js';
import { AccountMenu } from './account-menu.js';
import { InboxBell } from './inbox-bell.js';
import { NetworkNotice } from './network-notice.js';
import { Palette } from './palette.js';
import { MorePlaces } from './more-places.js';
import { PlaceLink } from './place-link.js';
import { useNominatedDossier } from './use-nominated-dossier.js';
import { usePlaces } from './use-places.js';
import classes from './shell.module.css';

/** So many places stand side by side on a laptop, in the longer of both languages. */
const room = 8;

export function Shell() {
  const t = useText('shown');
  const { pathname } = useLocation();
  useEffect(() => {
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <Box className={classes.shell}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      <NetworkNotice />
      <HeldBackNotice />
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Footer />
      <Palette />
      <ConfirmDialog />
    </Box>
  );
}

function Header() {
  const t = useText('shell');
  const shown = useText('shown');
  const session = useSession();
  const places = usePlaces();
  const nominated = useNominatedDossier();
  const { href } = useLocation();
  const [opened, { close, toggle }] = useDisclosure(false);
  return (
    <header className={classes.header}>
      <Group h="100%" px={{ base: 12, sm: 24 }} gap={16} wrap="nowrap">
        <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('menu')} />
        <Link to="/" className={classes.brand} aria-label="Sangtao">
          <img src="/favicon.svg" width={28} height={28} alt="" />
          <Text span fw={700} size="lg">
            Sangtao
          </Text>
        </Link>
        <Group component="nav" gap={4} visibleFrom="md" aria-label={t('main')} wrap="nowrap">
          {places.slice(0, room).map((place) => (
            <PlaceLink key={place.to} place={place} nominated={nominated} />
          ))}
          {places.length > room && <MorePlaces places={places.slice(room)} />}
        </Group>
        <Group gap={6} ml="auto" wrap="nowrap">
          <ActionIcon variant="subtle" color="gray" size="lg" onClick={() => spotlight.open()} aria-label={t('find')}>
            <IconSearch size={20} />
          </ActionIcon>
          <LanguageButton />
          {session && <InboxBell />}
          {session && <AccountMenu session={session} />}
          {session === null && (
            <ButtonLink
              to="/sign-in"
              search={{ to: href.startsWith('/sign') ? '/' : href }}
              size="compact-md"
              px={12}
              h={36}
            >
              {t('signIn')}
            </ButtonLink>
          )}
        </Group>
      </Group>
      <Drawer
        opened={opened}
        onClose={close}
        title="Sangtao"
        size={300}
        closeButtonProps={{ 'aria-label': shown('close') }}
      >
        <Stack gap={4} component="nav" aria-label={t('main')}>
          {places.map((place) => (
            <PlaceLink key={place.to} place={place} nominated={nominated} onClick={close} />
          ))}
        </Stack>
      </Drawer>
    </header>
  );
}

function LanguageButton() {
  const t = useText('shell');
  const language = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      h={36}
      px={8}
      lang={other}
      onClick={() => void changeLanguage(other)}
      aria-label={t(other === 'en' ? 'toEnglish' : 'toVietnamese')}
    >
      {other === 'en' ? 'EN' : 'VI'}
    </Button>
  );
}

function Footer() {
  const t = useText('shell');
  return (
    <footer className={classes.footer}>
      <Text size="sm" c="dimmed">
        {t('foot')}
      </Text>
    </footer>
  );
}
