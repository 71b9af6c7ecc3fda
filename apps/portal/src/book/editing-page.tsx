import { Badge, Group, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { works, type WorkLine } from '../api/book.js';
import { useText } from '../i18n/use-text.js';
import { edition as load } from '../api/registration.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { useEditionName, useEditionTitle } from '../shown/edition-name.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { BookBox } from './book-box.js';
import { MakeReady } from './make-ready.js';

const states = ['all', 'selected', 'edited', 'with-author', 'approved', 'ready'] as const;
const colours = { selected: 'gray', edited: 'blue', 'with-author': 'lotus', approved: 'teal', ready: 'teal' } as const;

/** The editorial board's queue, and the book that comes of it. */
export function EditingPage() {
  const t = useText('editing');
  const session = useSession();
  const { editionId } = useParams({ from: '/office/$editionId/book' });
  const editionName = useEditionName();
  const editionTitle = useEditionTitle();
  const edition = useQuery({ queryKey: ['edition', editionId], queryFn: () => load(editionId), enabled: !!session });
  const query = useQuery({ queryKey: ['works', editionId], queryFn: () => works(editionId), enabled: !!session });
  return (
    <Page
      wide
      title={editionTitle(t('editing'), edition.data)}
      lead={t('editingLead')}
      above={
        <TextLink to="/office/$editionId" params={{ editionId }}>
          {edition.data ? editionName(edition.data) : t('toEdition')}
        </TextLink>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={8}>
          {(list) =>
            list.length === 0 ? (
              <Empty
                title={t('noWorks')}
                action={
                  <ButtonLink to="/office/$editionId/selection" params={{ editionId }}>
                    {t('selection')}
                  </ButtonLink>
                }
              >
                {t('noWorksBody')}
              </Empty>
            ) : (
              <Stack gap={28}>
                <BookBox editionId={editionId} />
                <Queue editionId={editionId} list={list} />
              </Stack>
            )
          }
        </Answered>
      )}
    </Page>
  );
}

function Queue({ editionId, list }: { editionId: string; list: WorkLine[] }) {
  const t = useText('editing');
  const [state, setState] = useState<string>('all');
  const shown = list.filter((work) => state === 'all' || work.state === state);
  const choices = states.map((value) => {
    const count = value === 'all' ? list.length : list.filter((work) => work.state === value).length;
    return { value, label: `${t(`state.${value}`)} (${count})` };
  });
  return (
    <Stack gap={12}>
      <Title order={2}>{t('works')}</Title>
      <SegmentedControl
        data={choices}
        value={state}
        onChange={setState}
        aria-label={t('works')}
        orientation="horizontal"
        visibleFrom="md"
      />
      <MakeReady editionId={editionId} list={list} />
      <Table.ScrollContainer minWidth={560} tabIndex={0}>
        <Table verticalSpacing={6} highlightOnHover>
          <Table.Tbody>
            {shown.map(
              ({ entryId, code, title, authors, state: at, problems, hasPicture, taken, remark, withheldAt }) => (
                <Table.Tr key={entryId}>
                  <Table.Td>
                    <TextLink to="/office/$editionId/book/$entryId" params={{ editionId, entryId }}>
                      {title}
                    </TextLink>
                    <Text size="sm" c="dimmed">
                      {code} · {authors.join(', ')}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <Group gap={6}>
                      <Badge color={colours[at]} variant="light" tt="none" radius="sm">
                        {t(`state.${at}`)}
                      </Badge>
                      {taken && problems > 0 && (
                        <Badge color="red" variant="light" tt="none" radius="sm">
                          {t('problems', { count: problems })}
                        </Badge>
                      )}
                      {taken && !hasPicture && (
                        <Badge color="lotus" variant="light" tt="none" radius="sm">
                          {t('noPicture')}
                        </Badge>
                      )}
                      {withheldAt && (
                        <Badge color="lotus" variant="light" tt="none" radius="sm">
                          {t('withheld')}
                        </Badge>
                      )}
                    </Group>
                    {remark && (
                      <Text size="sm" lineClamp={1}>
                        {t('authorsWish')}: {remark}
                      </Text>
                    )}
                  </Table.Td>
                </Table.Tr>
              ),
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
