import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { editions, myEntries, type Edition, type Entry } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { inCommon } from '../i18n/variants.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { CardHead } from '../shown/card-head.js';
import { Deadline } from '../shown/deadline.js';
import { useEditionName } from '../shown/edition-name.js';
import { ButtonLink, CardLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { useSession } from '../session/use-session.js';
import { EntryStages } from './entry-stages.js';
import { Outcome, useHonour } from './outcome.js';
import { isOver } from './stages.js';
import { useEntered } from './use-entered.js';

export function MyEntriesPage() {
  const t = useText('entry', inCommon(useEntered()));
  const session = useSession();
  const query = useQuery({ queryKey: ['entries'], queryFn: myEntries, enabled: !!session });
  const contests = useQuery({ queryKey: ['editions'], queryFn: editions });
  return (
    <Page
      title={t('mine')}
      lead={t('mineLead')}
      actions={
        session && (
          <ButtonLink to="/entries/new" search={{}}>
            {t('fresh')}
          </ButtonLink>
        )
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(all) => <Answered query={contests}>{(known) => <Entries all={all} editions={known} />}</Answered>}
        </Answered>
      )}
    </Page>
  );
}

/** What a body nominates stands with its nominations, where its nominee and its sending are. */
function Entries({ all, editions: known }: { all: Entry[]; editions: Edition[] }) {
  const t = useText('entry');
  const editionOf = ({ editionId }: Entry) => known.find(({ id }) => id === editionId);
  const own = all.filter((entry) => !editionOf(entry)?.nominated);
  const nominated = all.length > own.length;
  return (
    <Stack gap={12}>
      {nominated && (
        <TextLink to="/nominations" search={{}}>
          {t('toNominations', { count: all.length - own.length })}
        </TextLink>
      )}
      {own.length === 0 && !nominated && (
        <Empty title={t('none')} action={<ButtonLink to="/contests">{t('toContests')}</ButtonLink>}>
          {t('noneBody')}
        </Empty>
      )}
      {own.map((entry) => (
        <Card key={entry.id} entry={entry} edition={editionOf(entry)} />
      ))}
    </Stack>
  );
}

function Card({ entry, edition }: { entry: Entry; edition: Edition | undefined }) {
  const t = useText('entry');
  const editionName = useEditionName();
  const honour = useHonour(entry, edition);
  const due = entry.editableUntil ?? (edition?.state === 'open' ? edition.closesAt : undefined);
  const waiting = entry.state === 'draft' || entry.state === 'returned';
  return (
    <CardLink to="/entries/$entryId" params={{ entryId: entry.id }} search={{}}>
      <Stack gap={12}>
        <CardHead title={entry.title || t('untitled')} badge={<StateBadge kind="entry" state={entry.state} />} />
        <Group gap={12} c="dimmed">
          {entry.code && <span className="code">{entry.code}</span>}
          {edition && <span>{editionName(edition)}</span>}
          <span>{t('saved', { at: momentText(new Date(entry.changedAt)) })}</span>
        </Group>
        {edition && <EntryStages entry={entry} edition={edition} />}
        {honour !== undefined && <Outcome honour={honour} />}
        {!isOver(entry, edition) && (
          <Text>
            {t(`next.${entry.state}`)} {waiting && due && <Deadline at={due} />}
          </Text>
        )}
      </Stack>
    </CardLink>
  );
}
