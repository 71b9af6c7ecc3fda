import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { gathering, type GatheringWithTemplate } from '../api/gatherings.js';
import { isProblem } from '../api/problem.js';
import { meetingPlan, type MeetingPlan } from '../api/meetings.js';
import { usePick, useText } from '../i18n/use-text.js';
import { mayOrganise, useSession } from '../session/use-session.js';
import { Answered, Empty, Failed, SignInNeeded } from '../shown/answers.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { OrganisedList } from './organised-list.js';
import { PlacingBox } from './placing-box.js';
import { PlanForm } from './plan-form.js';
import { ShiftBox } from './shift-box.js';
import { SlotList } from './slot-list.js';

const ratings = ['begun', 'agreement', 'goesOn', 'nothing', 'noShow', 'unrated'] as const;

/** Tables, slots and placing of one gathering, for its organisers. */
export function PlanPage() {
  const t = useText('meeting');
  const session = useSession();
  const pick = usePick();
  const { gatheringId } = useParams({ from: '/meetings/$gatheringId' });
  const organises = mayOrganise(session, gatheringId);
  const event = useQuery({
    queryKey: ['gathering', gatheringId],
    queryFn: () => gathering(gatheringId),
    enabled: !!session,
  });
  const query = useQuery({
    queryKey: ['meeting-plan', gatheringId],
    queryFn: () => meetingPlan(gatheringId),
    enabled: organises,
    retry: false,
  });
  // Nothing was set yet: the form begins it.
  const fresh = isProblem(query.error, 'not-found');
  return (
    <Page
      title={t('planTitle')}
      lead={
        <>
          {event.data && <Text fw={600}>{pick({ vi: event.data.nameVi, en: event.data.nameEn })}</Text>}
          {t('planLead')}
        </>
      }
      above={<TextLink to="/meetings">{t('title')}</TextLink>}
      actions={
        organises && (
          <TextLink to="/office/events/$gatheringId" params={{ gatheringId }} search={{}}>
            {t('toOffice')}
          </TextLink>
        )
      }
    >
      {session === null && <SignInNeeded />}
      {session && !organises && (
        <Empty title={t('organisersOnly')} action={<ButtonLink to="/meetings">{t('title')}</ButtonLink>}>
          {t('organisersOnlyBody')}
        </Empty>
      )}
      {query.isError && !fresh && <Failed error={query.error} />}
      {(session === undefined || organises) && (fresh || !query.isError) && (
        <Answered query={event} rows={6}>
          {(known) =>
            fresh ? (
              <PlanForm gatheringId={gatheringId} event={known} />
            ) : (
              <Answered query={query} rows={6}>
                {(plan) => <Parts plan={plan} event={known} />}
              </Answered>
            )
          }
        </Answered>
      )}
    </Page>
  );
}

function Parts({ plan, event }: { plan: MeetingPlan; event: GatheringWithTemplate }) {
  const t = useText('meeting');
  const { gatheringId, rated } = plan;
  return (
    <Stack gap={24}>
      <ShiftBox plan={plan} event={event} />
      <PlacingBox plan={plan} />
      {rated.begun > 0 && (
        <Stack gap={8} component="section">
          <Title order={2}>{t('numbers')}</Title>
          <SimpleGrid cols={{ base: 2, xs: 3, md: 6 }} spacing={8}>
            {ratings.map((one) => (
              <Stack key={one} className="surface" p="sm" gap={0}>
                <Text size="xl" fw={700} lh={1.2}>
                  {rated[one]}
                </Text>
                <Text size="sm" c="dimmed">
                  {t(`rated.${one}`)}
                </Text>
              </Stack>
            ))}
          </SimpleGrid>
        </Stack>
      )}
      <PlanForm gatheringId={gatheringId} event={event} plan={plan} />
      <SlotList plan={plan} event={event} />
      <OrganisedList gatheringId={gatheringId} />
    </Stack>
  );
}
