import { useLocalStorage } from '@mantine/hooks';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { EditionWithRules } from '../api/registration.js';
import { changesBetween } from './rule-facts.js';
import { draftOf, type RulesDraft } from './rules-draft.js';

interface Kept {
  /** On which it was begun: on other rules it would undo what colleagues saved. */
  base: RulesDraft;
  draft: RulesDraft;
}

export interface RulesEditor {
  draft: RulesDraft;
  set: (part: Partial<RulesDraft>) => void;
  /** Changes a copy of the rulebook. */
  change: (work: (rulebook: Rulebook) => void) => void;
  discard: () => void;
  changes: ReturnType<typeof changesBetween>;
}

/** An edition that opened or closed meanwhile has the same rules. */
export function stillOn(kept: Kept | null, saved: RulesDraft): boolean {
  return kept !== null && kept.base !== undefined && JSON.stringify(kept.base) === JSON.stringify(saved);
}

/** What is being edited stays in this browser until it is saved or dropped. */
export function useRulesDraft(edition: EditionWithRules): RulesEditor {
  const [kept, setKept, forget] = useLocalStorage<Kept | null>({
    key: `sangtao.rulebook.${edition.id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const saved = draftOf(edition);
  const draft = stillOn(kept, saved) ? kept!.draft : saved;
  const keep = (next: RulesDraft) => setKept({ base: saved, draft: next });
  return {
    draft,
    set: (part) => keep({ ...draft, ...part }),
    change: (work) => {
      const rulebook = structuredClone(draft.rulebook);
      work(rulebook);
      keep({ ...draft, rulebook });
    },
    discard: forget,
    changes: changesBetween(saved, draft),
  };
}
