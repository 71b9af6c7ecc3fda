import { Alert, Button, Group, Stack, Switch, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answerWork, authorsPicture, myWork, type AuthorsWork } from '../api/book.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import classes from './book.module.css';
import { ChangedText } from './changed-text.js';
import { usePicture } from './use-picture.js';

/** Where the letter leads: the author reads what will be printed, and approves it or says what to change. */
export function AuthorsPage() {
  const t = useText('book');
  const language = useLanguage();
  const session = useSession();
  const { entryId } = useParams({ from: '/my/book/$entryId' });
  const query = useQuery({ queryKey: ['my-work', entryId], queryFn: () => myWork(entryId), enabled: !!session });
  const { data } = query;
  return (
    <Page
      title={t('mine')}
      lead={t('mineLead')}
      above={data && `${language === 'vi' ? data.editionNameVi : data.editionNameEn} · ${data.code}`}
    >
      {session === null ? <SignInNeeded /> : <Answered query={query}>{(work) => <Reading work={work} />}</Answered>}
    </Page>
  );
}

function Reading({ work }: { work: AuthorsWork }) {
  const t = useText('book');
  const language = useLanguage();
  const [changes, setChanges] = useState(true);
  const { entryId, text, written, picture, rules, authors, state, withheldAt } = work;
  const url = usePicture([entryId, picture?.sha256 ?? ''], () => authorsPicture(entryId), picture !== null);
  const shown = (after: string, before: string) =>
    changes ? <ChangedText before={before} after={after} /> : <div className={classes.text}>{after}</div>;
  return (
    <Stack gap={24} className={classes.read}>
      {withheldAt && (
        <Alert color="lotus" title={t('leftOut')}>
          {t('leftOutBody')}{' '}
          <TextLink to="/nominations/asked/$entryId" params={{ entryId }}>
            {t('mayPublish')}
          </TextLink>
        </Alert>
      )}
      <Switch
        label={t('showChanges')}
        checked={changes}
        onChange={({ currentTarget }) => setChanges(currentTarget.checked)}
      />
      <Stack gap={4}>
        <Title order={2}>{shown(text.title, written.title)}</Title>
        <Text c="dimmed">{authors.join(', ')}</Text>
      </Stack>
      {url ? (
        <figure>
          <img src={url} alt={text.caption || t('pictureOf', { title: text.title })} className={classes.plate} />
          {text.caption && <figcaption>{text.caption}</figcaption>}
        </figure>
      ) : (
        picture === null && <Text c="dimmed">{t('noPicture')}</Text>
      )}
      {rules.parts.map(({ key, nameVi, nameEn }) => (
        <section key={key}>
          <Title order={3}>{language === 'vi' ? nameVi : nameEn}</Title>
          {shown(text.parts[key] ?? '', written.parts[key] ?? '')}
        </section>
      ))}
      {state === 'with-author' ? <Answer work={work} /> : <WasAnswered work={work} />}
    </Stack>
  );
}

function WasAnswered({ work: { editionId, entryId, state, released } }: { work: AuthorsWork }) {
  const t = useText('book');
  const approved = state === 'approved' || state === 'ready';
  return (
    <Alert color={approved ? 'teal' : 'lotus'} title={approved ? t('approved') : undefined} role="status">
      {t(approved ? 'approvedBody' : 'withEditors')}{' '}
      {released && (
        <TextLink to="/book/$editionId/$entryId" params={{ editionId, entryId }}>
          {t('inReleased')}
        </TextLink>
      )}
    </Alert>
  );
}

function Answer({ work: { entryId, version } }: { work: AuthorsWork }) {
  const t = useText('book');
  const [asking, setAsking] = useState(false);
  const [remark, setRemark] = useState('');
  const said = useAct({
    run: (answer: 'approved' | 'changes') =>
      answerWork(entryId, { answer, ...(answer === 'changes' ? { remark } : {}) }, version),
    done: asking ? t('remarkSent') : t('approved'),
    refresh: [['my-work', entryId]],
  });
  return (
    <Stack gap={12}>
      {asking && (
        <Textarea
          label={t('remark')}
          description={t('remarkHelp')}
          value={remark}
          onChange={({ currentTarget }) => setRemark(currentTarget.value)}
          autosize
          minRows={3}
          maxLength={5000}
          data-autofocus
        />
      )}
      <ProblemAlert error={said.error} />
      <Group gap={12}>
        {asking ? (
          <Button disabled={remark.trim().length < 5} loading={said.isPending} onClick={() => said.mutate('changes')}>
            {t('sendRemark')}
          </Button>
        ) : (
          <Button loading={said.isPending} onClick={() => said.mutate('approved')}>
            {t('approve')}
          </Button>
        )}
        <Button variant="default" onClick={() => setAsking(!asking)}>
          {t(asking ? 'asPrinted' : 'askChanges')}
        </Button>
      </Group>
    </Stack>
  );
}
