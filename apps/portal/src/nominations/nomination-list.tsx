import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { nominations, type NominatingBody, type NominationItem } from '../api/nominations.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { CardHead } from '../shown/card-head.js';
import { Deadline } from '../shown/deadline.js';
import { CardLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';

interface ListProps {
  editionId: string;
  bodies: NominatingBody[];
}

/** The nominations of one's bodies, the latest first. */
export function NominationList({ editionId, bodies }: ListProps) {
  const t = useText('nomination');
  const query = useInfiniteQuery({
    queryKey: ['nominations', editionId],
    queryFn: ({ pageParam }) => nominations(editionId, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  return (
    <Answered query={query} rows={5}>
      {({ pages }) => {
        const items = pages.flatMap((one) => one.items);
        if (items.length === 0) return <Empty title={t('none')}>{t('noneBody')}</Empty>;
        return (
          <Stack gap={12}>
            {items.map((item) => (
              <Card key={item.id} item={item} body={bodies.length > 1 ? bodies.find(ofBody(item)) : undefined} />
            ))}
            {query.hasNextPage && (
              <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('more')}
              </Button>
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}

const ofBody = (item: NominationItem) => (body: NominatingBody) => body.organisationId === item.organisationId;

function Card({ item, body }: { item: NominationItem; body: NominatingBody | undefined }) {
  const t = useText('nomination');
  const language = useLanguage();
  const { id, title, state, code, nomineeName, dueAt, mine } = item;
  return (
    <CardLink to="/nominations/$entryId" params={{ entryId: id }}>
      <Stack gap={8}>
        <CardHead title={title} badge={<StateBadge kind="nomination" state={state} />} />
        <Group gap={12} c="dimmed">
          {code && <span className="code">{code}</span>}
          {nomineeName && <span>{nomineeName}</span>}
          {body && <span>{language === 'vi' ? body.nameVi : body.nameEn}</span>}
          {!mine && <span>{t('colleague')}</span>}
        </Group>
        {state === 'waiting' && dueAt && (
          <Text>
            {t('confirmation.waiting')} <Deadline at={dueAt} />
          </Text>
        )}
      </Stack>
    </CardLink>
  );
}
