import { useLocalStorage } from '@mantine/hooks';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { EditionWithRules } from '../api/registration.js';
import { changesBetween } from './rule-facts.js';
import { draftOf, type RulesDraft } from './rules-draft.js';

interface Kept {
  /** Of the edition on which it was begun: on another one it would undo what colleagues saved. */
  version: number;
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

/** What is being edited stays in this browser until it is saved or dropped. */
export function useRulesDraft(edition: EditionWithRules): RulesEditor {
  const [kept, setKept, forget] = useLocalStorage<Kept | null>({
    key: `sangtao.rulebook.${edition.id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const saved = draftOf(edition);
  const draft = kept?.version === edition.version ? kept.draft : saved;
  const keep = (next: RulesDraft) => setKept({ version: edition.version, draft: next });
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
