import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { nominations, type NominatingBody, type NominationItem } from '../api/nominations.js';
import type { Edition } from '../api/registration.js';
import { Outcome, useHonour } from '../entries/outcome.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { CardHead } from '../shown/card-head.js';
import { Deadline } from '../shown/deadline.js';
import { CardLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { standingOf } from './standing.js';

interface ListProps {
  edition: Edition;
  bodies: NominatingBody[];
}

/** The nominations of one's bodies, the latest first. */
export function NominationList({ edition, bodies }: ListProps) {
  const t = useText('nomination');
  const query = useInfiniteQuery({
    queryKey: ['nominations', edition.id],
    queryFn: ({ pageParam }) => nominations(edition.id, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  return (
    <Answered query={query} rows={5}>
      {({ pages }) => {
        const items = pages.flatMap((one) => one.items);
        if (items.length === 0) return <Empty title={t('none')}>{t('noneBody')}</Empty>;
        return (
          <SpokenOf subject={edition}>
            <Stack gap={12}>
              {items.map((item) => (
                <Card
                  key={item.id}
                  item={item}
                  edition={edition}
                  body={bodies.length > 1 ? bodies.find(ofBody(item)) : undefined}
                />
              ))}
              {query.hasNextPage && (
                <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('more')}
                </Button>
              )}
            </Stack>
          </SpokenOf>
        );
      }}
    </Answered>
  );
}

const ofBody = (item: NominationItem) => (body: NominatingBody) => body.organisationId === item.organisationId;

interface CardProps {
  item: NominationItem;
  edition: Edition;
  body: NominatingBody | undefined;
}

function Card({ item, edition, body }: CardProps) {
  const t = useText('nomination');
  const entry = useText('entry');
  const language = useLanguage();
  const { id, title, state, entryState, code, nomineeName, dueAt, editableUntil, mine } = item;
  const honour = useHonour({ code, state: entryState }, edition);
  return (
    <CardLink to="/nominations/$entryId" params={{ entryId: id }}>
      <Stack gap={8}>
        <CardHead title={title} badge={<StateBadge {...standingOf(item)} />} />
        <Group gap={12} c="dimmed">
          {code && <span className="code">{code}</span>}
          {nomineeName && <span>{nomineeName}</span>}
          {body && <span>{language === 'vi' ? body.nameVi : body.nameEn}</span>}
          {!mine && <span>{t('colleague')}</span>}
        </Group>
        {entryState === 'returned' && (
          <Text>
            {entry('completeBy')}: <Deadline at={editableUntil ?? edition.closesAt} timeZone={edition.timeZone} />
          </Text>
        )}
        {honour !== undefined && <Outcome honour={honour} />}
        {state === 'waiting' && dueAt && (
          <Text>
            {t('confirmation.waiting')} <Deadline at={dueAt} />
          </Text>
        )}
      </Stack>
    </CardLink>
  );
}
