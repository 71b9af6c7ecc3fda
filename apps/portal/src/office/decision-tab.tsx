import { Alert, Stack, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { ActList } from '../approvals/act-list.js';
import { editionResult } from '../api/awards.js';
import type { EditionWithRules } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { DecisionActs } from './decision-acts.js';
import { Proposal } from './proposal.js';
import { StillOpen } from './still-open.js';

export function DecisionTab({ edition }: { edition: EditionWithRules }) {
  const t = useText('office');
  const query = useQuery({
    queryKey: ['result', edition.id],
    queryFn: () => editionResult(edition.id),
    // The edition closes by itself.
    refetchInterval: ({ state }) => (state.data?.entriesUntil ? 15_000 : false),
  });
  return (
    <Answered query={query}>
      {(result) => {
        if (!result && edition.state === 'open') return <StillOpen edition={edition} until={edition.closesAt} />;
        if (!result) return <Empty title={t('notDecided')}>{t('notDecidedBody')}</Empty>;
        return (
          <Stack gap={24}>
            <div>
              <StateBadge kind="result" state={result.state} />
            </div>
            {result.state !== 'published' && <Alert icon={<IconEye />}>{t('watched')}</Alert>}
            {result.publishedAt && (
              <Stack gap={8} align="flex-start">
                <Text>{t('publishedAt', { at: momentText(new Date(result.publishedAt)) })}</Text>
                <ButtonLink to="/results/$editionId" params={{ editionId: edition.id }}>
                  {t('seeResults')}
                </ButtonLink>
              </Stack>
            )}
            {(result.state === 'sealed' || result.state === 'published') && <ActList edition={edition} brief />}
            <DecisionActs edition={edition} result={result} />
            <Proposal edition={edition} result={result} />
          </Stack>
        );
      }}
    </Answered>
  );
}
