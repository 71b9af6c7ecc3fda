import { Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { edition as load, editions } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { holds, useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { useEditionName } from '../shown/edition-name.js';
import { Page } from '../shown/page.js';
import { ProvinceEntries } from './province-entries.js';

/** Where an officer of a province sees the province's entries of one edition. Reading only. */
export function ProvincePage() {
  const t = useText('province');
  const session = useSession();
  const provinces = useProvinces();
  const scopes = (session?.grants ?? []).filter(({ role }) => role === 'officer').map(({ scope }) => scope);
  const names = scopes.includes('*') ? t('everywhere') : scopes.map(provinces.nameOf).join(', ');
  const officer = holds(session, 'officer');
  return (
    <Page wide title={t('title')} lead={officer && t('lead', { names })}>
      {session === null && <SignInNeeded />}
      {session && !officer && <Empty title={t('notOfficer')}>{t('notOfficerBody')}</Empty>}
      {officer && <Choose />}
    </Page>
  );
}

function Choose() {
  const t = useText('province');
  const editionName = useEditionName();
  const navigate = useNavigate();
  const search = useSearch({ from: '/province' });
  const all = useQuery({ queryKey: ['editions'], queryFn: editions });
  const running = all.data?.find(({ state }) => state === 'open' || state === 'screening') ?? all.data?.[0];
  const id = search.edition ?? running?.id;
  const query = useQuery({ queryKey: ['edition', id], queryFn: () => load(id!), enabled: id !== undefined });
  return (
    <Answered query={all}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={t('none')}>{t('noneBody')}</Empty>
        ) : (
          <Stack gap={16}>
            <Select
              label={t('edition')}
              maw={640}
              data={items.map((one) => ({
                value: one.id,
                label: `${editionName(one)} (${one.code})`,
              }))}
              value={id ?? null}
              onChange={(next) => next && void navigate({ to: '.', search: { edition: next }, replace: true })}
              allowDeselect={false}
            />
            <Answered query={query} rows={8}>
              {(found) => <ProvinceEntries key={found.id} edition={found} />}
            </Answered>
          </Stack>
        )
      }
    </Answered>
  );
}
