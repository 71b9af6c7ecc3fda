import { Button, Group, Tabs } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, ProblemAlert, SignInNeeded } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { CastTab } from './cast-tab.js';
import { OfficeEventLink } from './event-sections.js';
import { GridTab } from './grid-tab.js';
import { ReleaseTab } from './release-tab.js';
import { RulesTab } from './rules-tab.js';
import { useDraft } from './use-draft.js';

const at = '/office/events/$gatheringId/agenda';
const tabs = ['grid', 'cast', 'rules', 'release'] as const;

/** Where organisers make an agenda. */
export function AgendaEditorPage() {
  const t = useText('agendaOffice');
  const session = useSession();
  const navigate = useNavigate({ from: at });
  const { gatheringId } = useParams({ from: at });
  const { tab = 'grid' } = useSearch({ from: at });
  const { query, edit } = useDraft(gatheringId, !!session);
  const { data } = query;
  return (
    <Page
      wide
      title={t('title')}
      above={<OfficeEventLink gatheringId={gatheringId} />}
      lead={t('lead')}
      actions={
        <Group gap={12}>
          <TextLink to="/events/$gatheringId/agenda" params={{ gatheringId }}>
            {t('publicPage')}
          </TextLink>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} />}
            disabled={!data?.lastEdit}
            loading={edit.isPending && edit.variables?.what === 'undo'}
            onClick={() => edit.mutate({ what: 'undo' })}
          >
            {t('undo')}
          </Button>
        </Group>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={8}>
          {(draft) => (
            <>
              <ProblemAlert error={edit.error} />
              <Tabs
                value={tab}
                onChange={(next) => void navigate({ search: (before) => ({ ...before, tab: next ?? undefined }) })}
                keepMounted={false}
              >
                <Tabs.List mb={24}>
                  {tabs.map((one) => (
                    <Tabs.Tab key={one} value={one} fz="md">
                      {t(one)}
                    </Tabs.Tab>
                  ))}
                </Tabs.List>
                <Tabs.Panel value="grid">
                  <GridTab draft={draft} edit={edit} />
                </Tabs.Panel>
                <Tabs.Panel value="cast">
                  <CastTab draft={draft} edit={edit} />
                </Tabs.Panel>
                <Tabs.Panel value="rules">
                  <RulesTab draft={draft} edit={edit} />
                </Tabs.Panel>
                <Tabs.Panel value="release">
                  <ReleaseTab draft={draft} edit={edit} />
                </Tabs.Panel>
              </Tabs>
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}
