import type { EditionWithRules } from '../api/registration.js';
import type { RulesEditor } from './use-rules-draft.js';

export interface PartProps {
  edition: EditionWithRules;
  editor: RulesEditor;
  /** Nothing in this part can be changed any more; the tab says why. */
  frozen: boolean;
}
