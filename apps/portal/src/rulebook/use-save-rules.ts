import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { patchEdition, replaceRulebook, type Amendment } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { isProblem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { useAct } from '../shown/use-act.js';
import { draftOf, patchOf, type RulesDraft } from './rules-draft.js';

interface Saving {
  draft: RulesDraft;
  amendment?: Amendment;
}

/** Saves what differs; the save before it can be taken back while the edition is a draft. */
export function useSaveRules(edition: EditionWithRules, discard: () => void) {
  const t = useText('rulebook');
  const queries = useQueryClient();
  const [last, setLast] = useState<{ before: RulesDraft; at: Date }>();
  const refresh = [['edition', edition.id], ['editions'], ['checklist', edition.id], ['versions', edition.id]];
  const store = async (saving: Saving) => {
    try {
      return await write(saving);
    } catch (error) {
      // It may only have opened meanwhile: then what is typed stays, and goes through when asked again.
      if (isProblem(error, 'version-conflict')) await queries.invalidateQueries({ queryKey: ['edition', edition.id] });
      throw error;
    }
  };
  const write = async ({ draft, amendment }: Saving): Promise<{ before: RulesDraft; rulebookVersion: number }> => {
    const before = draftOf(edition);
    const patch = patchOf(before, draft);
    let { version, rulebookVersion } = edition;
    if (patch) ({ version } = await patchEdition(edition.id, patch, version));
    if (JSON.stringify(before.rulebook) !== JSON.stringify(draft.rulebook)) {
      const body = { rulebook: draft.rulebook, ...(amendment ? { amendment } : {}) };
      ({ rulebookVersion } = await replaceRulebook(edition.id, body, version));
    }
    // Without it the page would show the old rules for a moment, with nothing left to save.
    await queries.invalidateQueries({ queryKey: ['edition', edition.id] });
    discard();
    return { before, rulebookVersion };
  };
  const save = useAct({
    run: store,
    done: ({ rulebookVersion }) =>
      edition.state === 'draft' ? t('saved') : t('amended', { version: rulebookVersion }),
    refresh,
    then: ({ before }) => setLast({ before, at: new Date() }),
  });
  const undo = useAct({
    run: () => store({ draft: last!.before }),
    done: t('undone'),
    refresh,
    then: () => setLast(undefined),
  });
  return { save, undo, last };
}
