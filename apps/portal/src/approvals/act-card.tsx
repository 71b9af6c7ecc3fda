import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Act } from '../api/awards.js';
import type { EditionWithRules } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { ButtonLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { ActFacts } from './act-facts.js';
import { stateOf, type ActState } from './act-state.js';
import { Approve } from './approve.js';
import { PrizeList } from './prize-list.js';
import { ReadBook } from './read-book.js';
import { Withdraw } from './withdraw.js';

interface ActCardProps {
  act: Act;
  edition: EditionWithRules;
  /** Without the list and the button, beside a link to them. */
  brief?: boolean;
}

/** One act: what it is about, who agreed, and what happens next. */
export function ActCard({ act, edition, brief = false }: ActCardProps) {
  const t = useText('approval');
  const state = stateOf(act, edition.state === 'published', new Date());
  const waits = state === 'waiting' || state === 'late';
  return (
    <Stack className="surface" p={brief ? 'md' : { base: 16, sm: 24 }} gap={16} component="section">
      <Group justify="space-between" gap={8}>
        <Title order={2}>{t(act.kind)}</Title>
        <StateBadge kind="act" state={state} />
      </Group>
      <Next act={act} state={state} />
      <ActFacts act={act} edition={edition} />
      {brief && waits && (
        <Group>
          <ButtonLink to="/approvals/$editionId" params={{ editionId: edition.id }}>
            {t(act.mayApprove ? 'look' : 'all')}
          </ButtonLink>
        </Group>
      )}
      {!brief && act.publication && <PrizeList prizes={act.publication.prizes} edition={edition} />}
      {!brief && waits && act.release && <ReadBook editionId={edition.id} release={act.release} />}
      {!brief && waits && act.mayApprove && act.release?.current !== false && (
        <Approve act={act} editionId={edition.id} />
      )}
      {!brief && waits && act.kind !== 'publish' && <Withdraw act={act} editionId={edition.id} />}
    </Stack>
  );
}

const said = {
  publish: { may: 'mayPublish', done: 'published' },
  revoke: { may: 'mayRevoke', done: 'revoked' },
  release: { may: 'mayRelease', done: 'released' },
} as const;

/** What happens next, in a sentence. */
function Next({ act, state }: { act: Act; state: ActState }) {
  const t = useText('approval');
  const { kind, mayApprove, publication, release } = act;
  const at = publication?.publishAt ? momentText(new Date(publication.publishAt)) : '';
  if (state === 'late') {
    return (
      <Alert color="red" icon={<IconAlertTriangle />}>
        {t('late', { at })}
        {!mayApprove && ` ${t('own')}`}
      </Alert>
    );
  }
  if (state === 'approved') return <Text>{t('publishes', { at })}</Text>;
  if (state === 'done') return <Text>{t(said[kind].done)}</Text>;
  if (release && !release.current) return <Alert icon={<IconAlertTriangle />}>{t('notCurrent')}</Alert>;
  if (!mayApprove) return <Text>{[t('own'), ...(at ? [t('notWithout', { at })] : [])].join(' ')}</Text>;
  return <Text>{t(said[kind].may, { at })}</Text>;
}
