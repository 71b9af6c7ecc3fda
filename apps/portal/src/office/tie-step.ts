import type { Criterion } from '../api/judging.js';
import { usePick, useText } from '../i18n/use-text.js';

/** The step of the tie-break chain in words, such as `higher score for “Novelty”`. */
export function useTieStep(criteria: Criterion[]): (step: string) => string {
  const t = useText('contest');
  const pick = usePick();
  return (step) => {
    const [kind, code] = step.split(':');
    if (kind === 'criterion') {
      const criterion = criteria.find((one) => one.code === code);
      return t('tie.criterion', { name: criterion ? pick(criterion.name) : (code ?? '') });
    }
    return kind === 'median' || kind === 'lowest-spread' || kind === 'council' ? t(`tie.${kind}`) : step;
  };
}
