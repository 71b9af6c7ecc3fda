import { Alert, Button, Loader, Radio, Stack, Text, Textarea } from '@mantine/core';
import { IconDeviceLaptop } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { createEntry, edition as loadEdition, editions, type EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Answered, Empty, ProblemAlert } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { useEditionName } from '../shown/edition-name.js';
import { ButtonLink, CardLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import { useSession } from '../session/use-session.js';
import { applyPatch, emptyContent, type Patch } from './content.js';
import { keepLocally, keptLocally } from './kept-locally.js';
import { EntryEditor } from './entry-editor.js';
import { ReviewSection } from './review-section.js';

export function NewEntryPage() {
  const t = useText('entry');
  const { edition: editionId } = useSearch({ from: '/entries/new' });
  const session = useSession();
  const query = useQuery({
    queryKey: ['edition', editionId],
    queryFn: () => loadEdition(editionId!),
    enabled: editionId !== undefined,
  });
  return (
    <Page title={t('fresh')} lead={query.data && <Deadline at={query.data.closesAt} timeZone={query.data.timeZone} />}>
      {editionId === undefined ? (
        <ChooseContest />
      ) : (
        <Answered query={query}>
          {(edition) => {
            if (session === undefined) return null;
            return session ? <Begin edition={edition} /> : <WithoutAccount edition={edition} />;
          }}
        </Answered>
      )}
    </Page>
  );
}

function ChooseContest() {
  const t = useText('entry');
  const editionName = useEditionName();
  const query = useQuery({ queryKey: ['editions'], queryFn: editions });
  return (
    <Answered query={query}>
      {(all) => {
        const open = all.filter(({ state, nominated }) => state === 'open' && !nominated);
        if (open.length === 0) return <Empty title={t('noneOpen')} />;
        return (
          <Stack gap={12}>
            <Text>{t('choose')}</Text>
            {open.map(({ id, nameVi, nameEn, year, closesAt, timeZone }) => (
              <CardLink key={id} to="/entries/new" search={{ edition: id }}>
                <Text fw={600} size="lg">
                  {editionName({ nameVi, nameEn, year })}
                </Text>
                <Deadline at={closesAt} timeZone={timeZone} />
              </CardLink>
            ))}
          </Stack>
        );
      }}
    </Answered>
  );
}

const localName = (editionId: string) => `new.${editionId}`;

/** Signed in: what was written before signing in becomes the entry by itself, else title and field begin it. */
function Begin({ edition }: { edition: EditionWithRules }) {
  const t = useText('entry');
  const pick = usePick();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const [kept] = useState(() => keptLocally<Patch>(localName(edition.id)));
  const [content, setContent] = useState<Patch>({ title: '' });
  const create = useAct({
    run: (patch: Patch) => createEntry(edition.id, patch, key.current),
    then: ({ id }) => {
      keepLocally(localName(edition.id), null);
      void queries.invalidateQueries({ queryKey: ['entries'] });
      const search = kept
        ? { section: 'review' }
        : { section: edition.rulebook.form.sections[0] && `form-${edition.rulebook.form.sections[0].key}` };
      void navigate({ to: '/entries/$entryId', params: { entryId: id }, search, replace: true });
    },
  });
  const { mutate } = create;
  useEffect(() => {
    if (kept) mutate(kept);
  }, [kept, mutate]);
  if (kept && !create.isError) {
    return (
      <Stack align="center" py={48}>
        <Loader />
        <Text>{t('creating')}</Text>
      </Stack>
    );
  }
  return (
    <Stack gap={24} maw={640}>
      <Text c="dimmed">{t('freshLead')}</Text>
      <Textarea
        label={t('title')}
        size="md"
        autosize
        maxLength={500}
        value={content.title}
        onChange={({ currentTarget }) => setContent({ ...content, title: currentTarget.value.replaceAll('\n', ' ') })}
        data-autofocus
      />
      <Radio.Group
        label={t('field')}
        size="md"
        value={content.fieldCode ?? null}
        onChange={(fieldCode) => setContent({ ...content, fieldCode })}
      >
        <Stack gap={10} mt={8}>
          {edition.rulebook.fields.map(({ code, name }) => (
            <Radio key={code} value={code} label={pick(name)} />
          ))}
        </Stack>
      </Radio.Group>
      <ProblemAlert error={create.error} />
      <Button size="md" w="fit-content" onClick={() => mutate(kept ?? content)} loading={create.isPending}>
        {t('start')}
      </Button>
    </Stack>
  );
}

/** Not signed in: the whole form, kept on this device. */
function WithoutAccount({ edition }: { edition: EditionWithRules }) {
  const t = useText('entry');
  const [patch, setPatch] = useState<Patch>(() => keptLocally<Patch>(localName(edition.id)) ?? {});
  const [section, setSection] = useState<string>();
  const content = applyPatch(emptyContent, patch);
  const change = (next: Patch) => {
    const merged = applyPatch(patch, next);
    setPatch(merged);
    keepLocally(localName(edition.id), merged);
  };
  const signIn = (
    <ButtonLink to="/sign-in" search={{ to: `/entries/new?edition=${edition.id}` }}>
      {t('localAct')}
    </ButtonLink>
  );
  return (
    <Stack gap={24}>
      <Alert icon={<IconDeviceLaptop />} title={t('localTitle')}>
        <Stack gap={12} align="flex-start">
          {t('localBody')}
          {signIn}
        </Stack>
      </Alert>
      <EntryEditor
        edition={edition}
        content={content}
        change={change}
        editable
        section={section}
        goTo={(next) => setSection(next)}
        tried={false}
        filesSection={<Text c="dimmed">{t('localBody')}</Text>}
        aside={Object.keys(patch).length > 0 && <Text size="sm">{t('keptHere')}</Text>}
        review={(problems) => (
          <ReviewSection {...{ edition, content, problems }} goTo={(next) => setSection(next)} ready={t('ready')}>
            {signIn}
          </ReviewSection>
        )}
      />
    </Stack>
  );
}
