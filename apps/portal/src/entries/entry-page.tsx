import { Group, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { edition as loadEdition, entry as load, type EditionWithRules, type OwnEntry } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useText } from '../i18n/use-text.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { useSession } from '../session/use-session.js';
import { AgeOfAuthor } from '../children/age-of-author.js';
import { EntryEditor, type EditorProps } from './entry-editor.js';
import { EntryRecord } from './entry-record.js';
import { EntryStages } from './entry-stages.js';
import { FilesSection } from './files-section.js';
import { ConflictChoice } from './conflict-choice.js';
import { HandInBox } from './hand-in-box.js';
import { readyKey } from './ready.js';
import { ReviewSection, useLabel } from './review-section.js';
import { SaveLine } from './save-line.js';
import { SecretariatReasons } from './secretariat-reasons.js';
import { UploadLines } from './upload-lines.js';
import { useEntryEditor } from './use-entry-editor.js';
import { useHandIn } from './use-hand-in.js';
import { useNominationProblems } from './use-nomination-problems.js';
import { useSaid } from './use-said.js';
import { useUploads } from './use-uploads.js';
import { WithdrawButton } from './withdraw-button.js';

export function EntryPage() {
  const t = useText('entry');
  const session = useSession();
  const { entryId } = useParams({ from: '/entries/$entryId' });
  const query = useQuery({
    queryKey: ['entry', entryId],
    queryFn: () => load(entryId),
    enabled: !!session,
    // Until the last file has been looked at.
    refetchInterval: ({ state }) => (state.data?.files.some(({ scan }) => scan === 'waiting') ? 5000 : false),
  });
  const editionId = query.data?.editionId;
  const edition = useQuery({
    queryKey: ['edition', editionId],
    queryFn: () => loadEdition(editionId!),
    enabled: editionId !== undefined,
    staleTime: 300_000,
  });
  const entry = query.data;
  return (
    <SpokenOf subject={edition.data}>
      <Page
        title={entry?.title || (entry ? t('untitled') : t('mine'))}
        above={
          edition.data &&
          (edition.data.nominated ? (
            <TextLink to="/nominations/$entryId" params={{ entryId }}>
              {t('toNomination')}
            </TextLink>
          ) : (
            <TextLink to="/entries">{t('mine')}</TextLink>
          ))
        }
        lead={entry && <Where entry={entry} />}
        actions={entry && edition.data && <WithdrawButton entry={entry} edition={edition.data} />}
      >
        {session === null ? (
          <SignInNeeded />
        ) : (
          <Answered query={query} rows={6}>
            {(found) => (
              <Answered query={edition} rows={6}>
                {(rules) => <Entry key={found.id} entry={found} edition={rules} />}
              </Answered>
            )}
          </Answered>
        )}
      </Page>
    </SpokenOf>
  );
}

function Where({ entry }: { entry: OwnEntry }) {
  const t = useText('entry');
  return (
    <Group gap={12}>
      <StateBadge kind="entry" state={entry.state} />
      {entry.code && <span className="code">{entry.code}</span>}
      {entry.editable && (
        <span>
          {t(entry.editableUntil ? 'completeBy' : 'deadline')}: <Deadline at={entry.editableUntil ?? entry.closesAt} />
        </span>
      )}
    </Group>
  );
}

function Entry({ entry, edition }: { entry: OwnEntry; edition: EditionWithRules }) {
  const t = useText('entry');
  const { section } = useSearch({ from: '/entries/$entryId' });
  const navigate = useNavigate();
  const editor = useEntryEditor(entry);
  const labelOf = useLabel(edition);
  const said = useSaid(edition);
  const handIn = useHandIn(entry, editor);
  const uploads = useUploads(entry.id);
  const nomination = useNominationProblems(entry, edition.nominated);
  const [tried, setTried] = useState(false);
  const goTo = (next: string, anchor?: string) => {
    void navigate({ to: '.', search: { section: next }, replace: true, resetScroll: false }).then(() => {
      if (anchor) setTimeout(() => document.getElementById(anchor)?.focus(), 50);
      else window.scrollTo({ top: 0 });
    });
  };
  const countsAges = edition.rulebook.ages !== undefined && !edition.nominated;
  useFreshProblems(entry.id, countsAges && editor.state.kind === 'saved');
  const underAuthor: EditorProps['underAuthor'] = (author, nr, errorOf) =>
    countsAges &&
    author.id && (
      <AgeOfAuthor
        {...{ entryId: entry.id, authorId: author.id, nr, edition, errorOf }}
        editable={entry.editable}
        flush={editor.flush}
      />
    );
  const firstSection = section ?? (entry.state === 'draft' || entry.state === 'returned' ? undefined : 'review');
  return (
    <Stack gap={24}>
      <EntryStages entry={entry} edition={edition} />
      <SecretariatReasons state={entry.state} reasons={entry.reasons} edition={edition} />
      {editor.state.kind === 'conflict' && (
        <ConflictChoice clashes={editor.state.clashes} labelOf={labelOf} textOf={said} settle={editor.settle} />
      )}
      <EntryEditor
        edition={edition}
        content={editor.content}
        change={editor.change}
        files={entry.files}
        editable={entry.editable}
        section={firstSection}
        goTo={goTo}
        tried={tried}
        known={[...entry.problems.filter(({ code }) => isAboutAges(code)), ...nomination.ofDossier]}
        underAuthor={underAuthor}
        aside={
          entry.editable && (
            <>
              <SaveLine state={editor.state} />
              {firstSection !== 'files' && <UploadLines uploads={uploads} />}
            </>
          )
        }
        filesSection={<FilesSection {...{ entry, edition, uploads }} />}
        review={(problems) => (
          <ReviewSection
            {...{ edition, content: editor.content, problems, goTo }}
            ready={t(readyKey(entry, edition.nominated, nomination.clear))}
          >
            {edition.nominated && (
              <ButtonLink size="md" to="/nominations/$entryId" params={{ entryId: entry.id }}>
                {t('confirmAndSend')}
              </ButtonLink>
            )}
            {entry.editable && !edition.nominated && (
              <HandInBox {...{ entry, handIn, uploads, problems }} tried={() => setTried(true)} />
            )}
          </ReviewSection>
        )}
      />
      <EntryRecord entry={entry} edition={edition} />
    </Stack>
  );
}

/** What of a team is missing is known to the service, once it has what was typed. */
function useFreshProblems(entryId: string, saved: boolean) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!saved) return;
    void queries.invalidateQueries({ queryKey: ['entry', entryId] });
    void queries.invalidateQueries({ queryKey: ['participants', entryId] });
  }, [queries, entryId, saved]);
}

function isAboutAges(code: string): boolean {
  return /^(born-on|too-(young|old)|guardian-|age-evidence)/.test(code);
}
