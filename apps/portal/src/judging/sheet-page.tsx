import { Box, Group, SegmentedControl, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { dossier, type JudgedDossier, type SheetInput } from '../api/judging.js';
import { Offline } from '../api/problem.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { useEditionName } from '../shown/edition-name.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { useSession } from '../session/use-session.js';
import { Dossier } from './dossier.js';
import { offlineStore } from './offline-store.js';
import { ScoreSheet } from './score-sheet.js';
import classes from './sheet.module.css';
import { useQueue, useRoundEdition } from './use-queue.js';
import { WaitingNotice } from './waiting-notice.js';

interface Loaded {
  work: JudgedDossier;
  kept: SheetInput | undefined;
}

async function load(accountId: string, roundId: string, entryId: string): Promise<Loaded> {
  const store = await offlineStore();
  const key: [string, string, string] = [accountId, roundId, entryId];
  const kept = await store.get('drafts', key);
  try {
    return { work: await dossier(roundId, entryId), kept };
  } catch (error) {
    const work = error instanceof Offline ? await store.get('dossiers', key) : undefined;
    if (work) return { work, kept };
    throw error;
  }
}

export function SheetPage() {
  const session = useSession();
  const { roundId, entryId } = useParams({ from: '/judging/$roundId/$entryId' });
  const edition = useRoundEdition(roundId);
  const t = useText('judging', edition);
  const editionName = useEditionName();
  const accountId = session?.account.id;
  const query = useQuery({
    queryKey: ['dossier', accountId, roundId, entryId],
    queryFn: () => load(accountId!, roundId, entryId),
    enabled: accountId !== undefined,
    // What is typed must not be overwritten by a read in the background.
    staleTime: Infinity,
    gcTime: 0,
  });
  const work = query.data?.work;
  const { works } = useQueue(roundId);
  const position = works ? works.findIndex((one) => one.entryId === entryId) + 1 : 0;
  return (
    <SpokenOf subject={edition}>
      <Page
        wide
        title={work?.title ?? t('entry')}
        of={edition && editionName(edition)}
        above={
          <TextLink to="/judging/$roundId" params={{ roundId }}>
            {edition ? editionName(edition) : t('back')} {works && position > 0 && `· ${position}/${works.length}`}
          </TextLink>
        }
        lead={work && <Where work={work} roundId={roundId} />}
      >
        {session === null ? (
          <SignInNeeded />
        ) : (
          <Stack gap={16}>
            <WaitingNotice roundId={roundId} />
            {query.error instanceof Offline ? (
              <Empty title={t('offlineMissing')} />
            ) : (
              <Answered query={query} rows={8}>
                {(loaded) => <Desk key={entryId} roundId={roundId} loaded={loaded} />}
              </Answered>
            )}
          </Stack>
        )}
      </Page>
    </SpokenOf>
  );
}

function Where({ work, roundId }: { work: JudgedDossier; roundId: string }) {
  const pick = usePick();
  const edition = useRoundEdition(roundId);
  const field = edition?.rulebook.fields.find(({ code }) => code === work.fieldCode);
  return (
    <Group gap={12}>
      <span className="code">{work.code}</span>
      <span>{field ? pick(field.name) : work.fieldCode}</span>
      <StateBadge kind="sheet" state={work.sheet?.state ?? 'todo'} />
    </Group>
  );
}

/** Side by side on a laptop; one tap apart on a phone. */
function Desk({ roundId, loaded: { work, kept } }: { roundId: string; loaded: Loaded }) {
  const t = useText('judging');
  const narrow = useMediaQuery('(max-width: 900px)', undefined, { getInitialValueInEffect: false });
  const [side, setSide] = useState('dossier');
  const sheet = <ScoreSheet roundId={roundId} work={work} kept={kept} />;
  if (!narrow) {
    return (
      <Box className={classes.desk}>
        <Dossier work={work} roundId={roundId} />
        <Box className={classes.sheet}>{sheet}</Box>
      </Box>
    );
  }
  return (
    <Stack gap={16}>
      <SegmentedControl
        fullWidth
        size="md"
        value={side}
        onChange={setSide}
        className={classes.switch}
        data={[
          { value: 'dossier', label: t('dossier') },
          { value: 'sheet', label: t('sheet') },
        ]}
      />
      <Box hidden={side !== 'dossier'}>
        <Dossier work={work} roundId={roundId} />
      </Box>
      <Box hidden={side !== 'sheet'}>{sheet}</Box>
    </Stack>
  );
}
