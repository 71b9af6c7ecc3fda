import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconBook, IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { bookFile, bookStatus, cancelBook, makeBook, releaseBook, type BookStatus } from '../api/book.js';
import { bytesText, momentText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { saveFile } from '../shown/save-file.js';
import { useAct } from '../shown/use-act.js';

const pollMs = 1_000;

/** How far the book is; it is made while nobody waits for it. */
export function BookBox({ editionId }: { editionId: string }) {
  const t = useText('editing');
  const query = useQuery({
    queryKey: ['book-status', editionId],
    queryFn: () => bookStatus(editionId),
    refetchInterval: ({ state }) => (isBusy(state.data) ? pollMs : false),
  });
  return (
    <Stack gap={12} className="surface" p={20}>
      <Title order={2}>{t('book')}</Title>
      <Answered query={query} rows={2}>
        {(book) => <Book editionId={editionId} book={book} />}
      </Answered>
    </Stack>
  );
}

function isBusy(book: BookStatus | undefined): boolean {
  return book?.state === 'queued' || book?.state === 'making';
}

function Book({ editionId, book }: { editionId: string; book: BookStatus }) {
  const t = useText('editing');
  const language = useLanguage();
  const { ready, works, done, total, problem, madeAt, pages, bytes, proof, current, releasedAt } = book;
  const { released, awaited } = book;
  const refresh = [['book-status', editionId], ['books'], ['book', editionId], ['acts', editionId]];
  const make = useAct({ run: () => makeBook(editionId), refresh });
  const stop = useAct({ run: () => cancelBook(editionId), done: t('stopped'), refresh });
  const release = useAct({ run: () => releaseBook(editionId), done: t('releaseDone'), refresh });
  const open = useAct({ run: () => bookFile(editionId), then: (file: Blob) => saveFile(file, undefined) });
  const busy = isBusy(book);
  const releasable = madeAt !== null && proof === false && current && !busy && !released;
  return (
    <Stack gap={12}>
      <Text>{t('readyCount', { ready, works })}</Text>
      {busy && (
        <Stack gap={6} role="status">
          <Progress value={total === 0 ? 5 : (100 * done) / total} animated aria-label={t('making', { done, total })} />
          <Text size="sm">{t('making', { done, total })}</Text>
          <Text size="sm" c="dimmed">
            {t('makingBody')}
          </Text>
        </Stack>
      )}
      {book.state === 'failed' && <Alert color="red" title={t('failed', { problem: problem ?? '' })} role="alert" />}
      {madeAt && pages !== null && (
        <Text>
          {proof && `${t('proof')} · `}
          {t('made', { pages, size: bytesText(bytes ?? 0, language), at: momentText(new Date(madeAt)) })}
          {!current && ` · ${t('outdated')}`}
        </Text>
      )}
      {releasedAt && (
        <Group gap={12}>
          <Text>
            {t('released', { at: momentText(new Date(releasedAt)) })}
            {!released && ` · ${t('releasedBefore')}`}
          </Text>
          <TextLink to="/book/$editionId" params={{ editionId }}>
            {t('publicBook')}
          </TextLink>
        </Group>
      )}
      {awaited && (
        <Alert>
          <Text size="sm">
            {t('awaited')} {t('awaitedRemake')}
          </Text>
          <TextLink to="/approvals/$editionId" params={{ editionId }}>
            {t('toApprovals')}
          </TextLink>
        </Alert>
      )}
      {releasable && !awaited && <Text size="sm">{t('releaseWarns')}</Text>}
      <ProblemAlert error={make.error ?? stop.error ?? release.error ?? open.error} />
      <Group gap={8}>
        {busy ? (
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
            {t('stop')}
          </Button>
        ) : (
          <Button
            variant={releasable ? 'default' : 'filled'}
            leftSection={<IconBook size={18} />}
            loading={make.isPending}
            onClick={() => make.mutate()}
          >
            {t(ready === works ? 'make' : 'makeProof')}
          </Button>
        )}
        {madeAt && (
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={18} />}
            loading={open.isPending}
            onClick={() => open.mutate()}
          >
            {t('open')}
          </Button>
        )}
        {releasable && !awaited && (
          <Button loading={release.isPending} onClick={() => release.mutate()}>
            {t('release')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
