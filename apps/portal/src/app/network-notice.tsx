import { Box } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useText } from '../i18n/use-text.js';

/** Says that the network is gone for as long as it is. */
export function NetworkNotice() {
  const t = useText('shown');
  const { online } = useNetwork();
  return (
    <Box role="status" aria-live="polite">
      {!online && (
        <Box bg="lotus.1" c="lotus.9" px={24} py={8} fw={500} ta="center">
          {t('offline')}
        </Box>
      )}
    </Box>
  );
}
