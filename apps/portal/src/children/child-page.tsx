import { Alert, Stack, Switch, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { child as load, setChildPublication, type AskedChild } from '../api/children.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { Facts } from '../shown/facts.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import { ConsentForm } from './consent-form.js';
import { DeclineButton } from './decline-button.js';

/** Where the letter leads: to the guardian who was asked, and to nobody else. Looking does nothing. */
export function ChildPage() {
  const t = useText('child');
  const session = useSession();
  const { entryId, authorId } = useParams({ from: '/children/$entryId/$authorId' });
  const query = useQuery({
    queryKey: ['child', entryId, authorId],
    queryFn: () => load(entryId, authorId),
    enabled: !!session,
  });
  const found = query.data;
  return (
    <Page
      title={t('one')}
      above={<TextLink to="/children">{t('title')}</TextLink>}
      lead={found?.state === 'waiting' && t('lead', { name: found.name })}
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={6}>
          {(one) => <Child child={one} />}
        </Answered>
      )}
    </Page>
  );
}

function Child({ child }: { child: AskedChild }) {
  const t = useText('child');
  const language = useLanguage();
  const { state, entryState, name, age, title, code, programmeVi, programmeEn, editionCode } = child;
  const consented = state === 'confirmed' || state === 'changed';
  return (
    <Stack gap={24}>
      {state !== 'waiting' && <Alert icon={<IconInfoCircle />}>{t(`state.${state}`)}</Alert>}
      <Stack className="surface" p={{ base: 16, sm: 24 }}>
        <Facts
          items={[
            [t('child'), name],
            [t('age'), age ?? '–'],
            [t('work'), code ? `${title} (${code})` : title],
            [t('contest'), `${language === 'vi' ? programmeVi : programmeEn} (${editionCode})`],
          ]}
        />
      </Stack>
      {state === 'waiting' && entryState !== 'withdrawn' && <ConsentForm key={child.version} child={child} />}
      {consented && <Publication child={child} />}
      {consented && entryState !== 'withdrawn' && <DeclineButton child={child} />}
    </Stack>
  );
}

/** Minds may change: also years after. */
function Publication({ child: { entryId, authorId, consents } }: { child: AskedChild }) {
  const t = useText('child');
  const act = useAct({
    run: (mayPublish: boolean) => setChildPublication(entryId, authorId, mayPublish),
    done: (after) => t(after.consents.publication ? 'allowed' : 'withdrawn'),
    refresh: [['child', entryId, authorId], ['children']],
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={8} component="section">
      <Switch
        size="md"
        label={t(consents.publication ? 'published' : 'unpublished')}
        checked={consents.publication}
        disabled={act.isPending}
        onChange={({ currentTarget }) => act.mutate(currentTarget.checked)}
      />
      <Text c="dimmed">{t('publishHelp')}</Text>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
