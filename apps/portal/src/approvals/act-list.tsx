import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { acts } from '../api/awards.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { ActCard } from './act-card.js';
import { inOrder } from './act-state.js';

/** What takes two people in an edition. `brief`: beside the decision, where the list of prizes stands already. */
export function ActList({ edition, brief = false }: { edition: EditionWithRules; brief?: boolean }) {
  const t = useText('approval');
  const query = useQuery({ queryKey: ['acts', edition.id], queryFn: () => acts(edition.id) });
  return (
    <Answered query={query}>
      {(items) => {
        if (items.length === 0) return brief ? null : <Empty title={t('none')}>{t('noneBody')}</Empty>;
        return (
          <Stack gap={24}>
            {inOrder(items, edition.state === 'published', new Date()).map((act) => (
              <ActCard key={act.id} act={act} edition={edition} brief={brief} />
            ))}
          </Stack>
        );
      }}
    </Answered>
  );
}
