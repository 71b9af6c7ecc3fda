import {
  IconBuildingStore,
  IconCalendarClock,
  IconClipboardCheck,
  IconMailOpened,
  IconUserCheck,
} from '@tabler/icons-react';
import { usePick, useText } from '../i18n/use-text.js';
import { CardLink } from '../shown/links.js';
import type { EventTask } from './event-tasks.js';
import { By, Line } from './task-line.js';

/** What waits at an event or at the exchange. */
export function EventTaskCard({ task }: { task: EventTask }) {
  const t = useText('home');
  const pick = usePick();
  const event = 'at' in task ? pick({ vi: task.at.nameVi, en: task.at.nameEn }) : '';
  switch (task.kind) {
    case 'delegates':
      return (
        <CardLink
          to="/office/events/$gatheringId"
          params={{ gatheringId: task.at.gatheringId }}
          search={{ tab: 'delegates', state: 'pending' }}
        >
          <Line icon={<IconUserCheck />} title={t('toAdmit', { count: task.count })}>
            {event}
          </Line>
        </CardLink>
      );
    case 'booths':
      return (
        <CardLink
          to="/office/events/$gatheringId/floor"
          params={{ gatheringId: task.at.gatheringId }}
          search={{ state: 'applied' }}
        >
          <Line icon={<IconBuildingStore />} title={t('toAllocate', { count: task.count })}>
            {event}
          </Line>
        </CardLink>
      );
    case 'offer':
      return (
        <CardLink to="/events/$gatheringId/booths" params={{ gatheringId: task.at.gatheringId }}>
          <Line icon={<IconBuildingStore />} title={t('boothOffered')}>
            {event}
            {task.due && <By at={task.due} />}
          </Line>
        </CardLink>
      );
    case 'requests':
      return (
        <CardLink to="/meetings">
          <Line icon={<IconMailOpened />} title={t('toAnswer', { count: task.count })}>
            {task.due && <By at={task.due} />}
          </Line>
        </CardLink>
      );
    case 'moderation':
      return (
        <CardLink to="/exchange/moderation">
          <Line icon={<IconClipboardCheck />} title={t('toModerate', { count: task.count })}>
            {t('exchange')}
          </Line>
        </CardLink>
      );
    case 'placing':
      return (
        <CardLink to="/meetings/$gatheringId" params={{ gatheringId: task.at.gatheringId }}>
          <Line icon={<IconCalendarClock />} title={t('toPlace', { count: task.count })}>
            {event}
          </Line>
        </CardLink>
      );
  }
}

export function eventTaskKey(task: EventTask): string {
  return 'at' in task ? `${task.kind}-${task.at.gatheringId}` : task.kind;
}
