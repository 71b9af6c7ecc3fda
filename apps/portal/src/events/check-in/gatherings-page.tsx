import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gatherings, myGates } from '../../api/check-in.js';
import { dayText } from '../../format/moments.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { mayOrganise, useSession } from '../../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../../shown/answers.js';
import { CardLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';

/** The events at whose gates this person may work. */
export function CheckInGatheringsPage() {
  const t = useText('checkIn');
  const pick = usePick();
  const session = useSession();
  const query = useQuery({
    queryKey: ['gates', session?.account.id],
    queryFn: async () => {
      const [all, helped] = await Promise.all([gatherings(), myGates()]);
      const own = all.filter(({ id, state }) => {
        return (state === 'announced' || state === 'running') && mayOrganise(session, id);
      });
      return [...own, ...helped.filter(({ id }) => !own.some((one) => one.id === id))];
    },
    enabled: !!session,
  });
  return (
    <Page title={t('listTitle')} lead={t('listLead')}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(items) => {
            if (items.length === 0) return <Empty title={t('noneTitle')}>{t('noneBody')}</Empty>;
            return (
              <Stack gap={12}>
                {items.map(({ id, nameVi, nameEn, startsOn, endsOn, venue }) => (
                  <CardLink key={id} to="/office/events/$gatheringId/check-in" params={{ gatheringId: id }} search={{}}>
                    <Text fw={600}>{pick({ vi: nameVi, en: nameEn })}</Text>
                    <Text c="dimmed">
                      {dayText(new Date(startsOn))} – {dayText(new Date(endsOn))} · {venue}
                    </Text>
                  </CardLink>
                ))}
              </Stack>
            );
          }}
        </Answered>
      )}
    </Page>
  );
}
