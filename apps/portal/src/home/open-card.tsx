import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { myBodies } from '../api/nominations.js';
import type { Edition } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { holds, useSession } from '../session/use-session.js';
import { Deadline } from '../shown/deadline.js';
import { useEditionName } from '../shown/edition-name.js';
import { ButtonLink } from '../shown/links.js';
import classes from './home.module.css';

/** An edition that takes entries: until when, and the way in for whoever may. */
export function OpenCard({ edition }: { edition: Edition }) {
  const t = useText('home', edition);
  const editionName = useEditionName();
  return (
    <Box className={`surface ${classes.open}`}>
      <Stack gap={12}>
        <Title order={3} size="h1">
          {editionName(edition)}
        </Title>
        <Text size="lg">
          {t('closesIn')}: <Deadline at={edition.closesAt} timeZone={edition.timeZone} size="lg" />
        </Text>
        <Group gap={8} mt={4}>
          {edition.nominated ? <Nominate edition={edition} /> : <Enter edition={edition} />}
          <ButtonLink size="md" variant="default" to="/contests/$editionId" params={{ editionId: edition.id }}>
            {t('details')}
          </ButtonLink>
        </Group>
      </Stack>
    </Box>
  );
}

function Enter({ edition }: { edition: Edition }) {
  const t = useText('home');
  return (
    <ButtonLink size="md" to="/entries/new" search={{ edition: edition.id }}>
      {t('enter')}
    </ButtonLink>
  );
}

/** For officers of bodies that may nominate here, and for nobody else. */
function Nominate({ edition }: { edition: Edition }) {
  const t = useText('home');
  const officer = holds(useSession(), 'nominator');
  const bodies = useQuery({
    queryKey: ['my-bodies', edition.id],
    queryFn: () => myBodies(edition.id),
    enabled: officer,
  });
  if (!officer || (bodies.data ?? []).length === 0) return null;
  return (
    <ButtonLink size="md" to="/nominations" search={{ edition: edition.id }}>
      {t('nominate')}
    </ButtonLink>
  );
}
