import { useState } from 'react';
import { replaceTemplate, type GatheringTemplate, type GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { useAct } from '../../shown/use-act.js';

/** Saves an event's set-up whole; what was there before can be had again while the page is open. */
export function useSetup(event: GatheringWithTemplate, { done, then }: { done: string; then?: () => void }) {
  const t = useText('eventSetup');
  const [before, setBefore] = useState<GatheringTemplate[]>([]);
  const refresh = [
    ['gathering', event.id],
    ['delegate-counts', event.id],
    ['delegates', event.id],
  ];
  const save = useAct({
    run: (template: GatheringTemplate) => replaceTemplate(event.id, template, event.version),
    ...{ done, refresh },
    then: () => {
      setBefore((all) => [...all, event.template]);
      then?.();
    },
  });
  const undo = useAct({
    run: () => replaceTemplate(event.id, before.at(-1)!, event.version),
    ...{ done: t('undone'), refresh },
    then: () => {
      save.reset();
      setBefore((all) => all.slice(0, -1));
    },
  });
  return { save, undo, mayUndo: before.length > 0 };
}
