import { Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { edition as load, editions } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { useEditionName } from '../shown/edition-name.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { CloneForm } from './clone-form.js';

/** Last edition, one new date: a draft with everything shifted, and nothing of the people. */
export function ClonePage() {
  const office = useText('office');
  const editionName = useEditionName();
  const session = useSession();
  const navigate = useNavigate();
  const { from } = useSearch({ from: '/office/clone' });
  const all = useQuery({ queryKey: ['editions'], queryFn: editions, enabled: !!session });
  const source = from ?? all.data?.find(({ state }) => state !== 'draft')?.id;
  const query = useQuery({
    queryKey: ['edition', source],
    queryFn: () => load(source!),
    enabled: !!session && source !== undefined,
  });
  const t = useText('clone', query.data);
  return (
    <Page title={t('title')} lead={t('lead')} above={<TextLink to="/office">{office('title')}</TextLink>}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={all}>
          {(items) =>
            items.length === 0 ? (
              <Empty title={t('none')} action={<ButtonLink to="/office/new">{office('fresh')}</ButtonLink>} />
            ) : (
              <Stack gap={24}>
                <Select
                  label={t('source')}
                  maw={640}
                  data={items.map(({ id, code, year, nameVi, nameEn }) => ({
                    value: id,
                    label: `${editionName({ nameVi, nameEn, year })} (${code})`,
                  }))}
                  value={source ?? null}
                  onChange={(id) => id && void navigate({ to: '.', search: { from: id }, replace: true })}
                  allowDeselect={false}
                />
                <Answered query={query} rows={6}>
                  {(found) => (
                    <SpokenOf subject={found}>
                      <CloneForm key={found.id} source={found} all={items} />
                    </SpokenOf>
                  )}
                </Answered>
              </Stack>
            )
          }
        </Answered>
      )}
    </Page>
  );
}
