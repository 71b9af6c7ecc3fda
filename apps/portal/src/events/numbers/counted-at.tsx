import { Text } from '@mantine/core';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import { momentText } from '../../format/moments.js';
import { usePick, useText } from '../../i18n/use-text.js';

type Event = Pick<GatheringWithTemplate, 'nameVi' | 'nameEn' | 'timeZone' | 'state'>;

/** When it was counted; while the event goes on it is counted again and again. */
export function CountedAt({ at, event }: { at: string; event: Event }) {
  const t = useText('numbers');
  const moment = momentText(new Date(at), event.timeZone);
  return <Text c="dimmed">{t(event.state === 'running' ? 'countedLive' : 'counted', { moment })}</Text>;
}

/** Under a picture: which event, counted when. */
export function useSource() {
  const t = useText('numbers');
  const pick = usePick();
  return (at: string, { nameVi, nameEn, timeZone }: Event) =>
    t('source', { event: pick({ vi: nameVi, en: nameEn }), moment: momentText(new Date(at), timeZone) });
}
