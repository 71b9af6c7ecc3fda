import { Box } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { TextLink } from '../shown/links.js';

/** For as long as somebody's work waits for a second factor, each page says so, and where to set one up. */
export function HeldBackNotice() {
  const t = useText('security');
  const session = useSession();
  const { href, pathname } = useLocation();
  if (!session?.withheld.length || pathname === '/account/security') return null;
  return (
    <Box role="status" bg="lotus.1" c="lotus.9" px={24} py={8} ta="center">
      {t('heldBack')}{' '}
      <TextLink to="/account/security" search={{ to: href }} c="inherit" fw={600} underline="always">
        {t('setUp')}
      </TextLink>
    </Box>
  );
}
