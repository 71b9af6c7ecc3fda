import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gathering } from '../../api/gatherings.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { TextLink } from '../../shown/links.js';
import classes from './agenda.module.css';

/** What an event has besides its own page. */
export function EventSections({ gatheringId }: { gatheringId: string }) {
  const t = useText('agenda');
  const session = useSession();
  const params = { gatheringId };
  return (
    <Group component="nav" aria-label={t('sections')} gap={20} wrap="nowrap" className={classes.tabs}>
      <TextLink
        to="/events/$gatheringId/agenda"
        params={params}
        activeProps={{ fw: 600 }}
        activeOptions={{ includeSearch: false }}
      >
        {t('title')}
      </TextLink>
      <TextLink
        to="/events/$gatheringId/floor"
        params={params}
        activeProps={{ fw: 600 }}
        activeOptions={{ includeSearch: false }}
      >
        {t('floor')}
      </TextLink>
      {session && (
        <TextLink
          to="/events/$gatheringId/booths"
          params={params}
          activeProps={{ fw: 600 }}
          activeOptions={{ includeSearch: false }}
        >
          {t('booths')}
        </TextLink>
      )}
    </Group>
  );
}

/** The event's name in the reader's language; empty until it is known. */
export function useEventName(gatheringId: string): string {
  const pick = usePick();
  const { data } = useQuery({ queryKey: ['gathering', gatheringId], queryFn: () => gathering(gatheringId) });
  return data ? pick({ vi: data.nameVi, en: data.nameEn }) : '';
}

/** Above a page of the office: back to the event. */
export function OfficeEventLink({ gatheringId }: { gatheringId: string }) {
  const name = useEventName(gatheringId);
  return (
    <TextLink to="/office/events/$gatheringId" params={{ gatheringId }} search={{}}>
      {name}
    </TextLink>
  );
}
