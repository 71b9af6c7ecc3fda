import { Badge, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { gathering as load, type GatheringWithTemplate, type Kind } from '../api/gatherings.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { mayOrganise, useSession } from '../session/use-session.js';
import { Answered } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { EventSections } from './agenda/event-sections.js';
import { daysText } from './days-text.js';
import { EventAct } from './event-act.js';
import { KindColour } from './kind-colour.js';

/** What, when, where, and who may come. */
export function EventPage() {
  const t = useText('event');
  const office = useText('eventOffice');
  const pick = usePick();
  const session = useSession();
  const { gatheringId } = useParams({ from: '/events/$gatheringId' });
  const query = useQuery({ queryKey: ['gathering', gatheringId], queryFn: () => load(gatheringId) });
  return (
    <Page
      title={query.data ? pick({ vi: query.data.nameVi, en: query.data.nameEn }) : t('title')}
      above={<TextLink to="/events">{t('title')}</TextLink>}
      actions={
        mayOrganise(session, gatheringId) && (
          <TextLink to="/office/events/$gatheringId" params={{ gatheringId }} search={{}}>
            {office('title')}
          </TextLink>
        )
      }
    >
      <EventSections gatheringId={gatheringId} />
      <Answered query={query}>{(event) => <Shown event={event} />}</Answered>
    </Page>
  );
}

function Shown({ event }: { event: GatheringWithTemplate }) {
  const t = useText('event');
  const pick = usePick();
  const language = useLanguage();
  const { nameOf } = useProvinces();
  return (
    <Stack gap={32}>
      <Stack className="surface" p={{ base: 16, sm: 32 }} gap={20}>
        <Text fz={17} maw={720}>
          {pick(event.template.description)}
        </Text>
        <Facts
          items={[
            [t('when'), daysText(event, language)],
            [t('where'), [event.venue, nameOf(event.provinceCode)].filter(Boolean).join(', ')],
            [t('registerUntil'), event.registrationClosesAtText[language]],
          ]}
        />
        <EventAct event={event} />
      </Stack>
      <Stack gap={16} component="section">
        <Title order={2}>{t('kinds')}</Title>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing={16}>
          {event.template.kinds.map((kind) => (
            <KindCard key={kind.code} kind={kind} event={event} />
          ))}
        </SimpleGrid>
      </Stack>
    </Stack>
  );
}

function KindCard({ kind, event }: { kind: Kind; event: GatheringWithTemplate }) {
  const t = useText('event');
  const pick = usePick();
  const rule = { automatic: 'atOnce', manual: 'approved', invitation: 'byInvitation' } as const;
  const zones = kind.zones.map((code) => event.template.zones.find((zone) => zone.code === code)?.name);
  return (
    <Stack className="surface" p="md" gap={8}>
      <Group gap={10} wrap="nowrap">
        <KindColour colour={kind.colour} />
        <Title order={3}>{pick(kind.name)}</Title>
      </Group>
      {kind.description && <Text c="dimmed">{pick(kind.description)}</Text>}
      <Group gap={8}>
        <Badge variant="light" color="teal" tt="none" fw={500} radius="sm" size="lg">
          {t(rule[kind.approval])}
        </Badge>
        <Badge variant="light" color="gray" tt="none" fw={500} radius="sm" size="lg">
          {kind.quota === null ? t('unlimited') : t('places', { count: kind.quota })}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {t('zones')}: {zones.flatMap((name) => (name ? [pick(name)] : [])).join(', ')}
      </Text>
    </Stack>
  );
}
