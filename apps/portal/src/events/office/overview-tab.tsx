import { Group, List, Progress, Stack, Table, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import {
  announceGathering,
  checklist,
  delegateCounts,
  type DelegateCount,
  type GatheringWithTemplate,
} from '../../api/gatherings.js';
import { momentText } from '../../format/moments.js';
import { useLanguage, usePick, useText } from '../../i18n/use-text.js';
import { NoTimesNotice } from '../../meetings/no-times-notice.js';
import { Answered } from '../../shown/answers.js';
import { useProvinces } from '../../shown/directory.js';
import { Facts } from '../../shown/facts.js';
import { TextLink } from '../../shown/links.js';
import { SureButton } from '../../shown/sure-button.js';
import { daysText } from '../days-text.js';
import { KindColour } from '../kind-colour.js';
import { ChangeBox } from './change-box.js';
import { RegistrationBox } from './registration-box.js';

type Count = Pick<DelegateCount, 'kindCode' | 'state' | 'count' | 'places'>;

export function OverviewTab({ event }: { event: GatheringWithTemplate }) {
  const t = useText('event');
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const counts = useQuery({ queryKey: ['delegate-counts', event.id], queryFn: () => delegateCounts(event.id) });
  return (
    <Stack gap={32}>
      {event.state === 'draft' && <Announce event={event} />}
      {event.state === 'announced' && <NoTimesNotice gatheringId={event.id} />}
      <Facts
        items={[
          [t('when'), daysText(event, language)],
          [t('where'), [event.venue, nameOf(event.provinceCode)].filter(Boolean).join(', ')],
          [t('registerUntil'), event.registrationClosesAtText[language]],
        ]}
      />
      {event.state !== 'ended' && (
        <Stack gap={8}>
          <ChangeBox key={event.version} event={event} people={livingOf(counts.data ?? [])} />
          <RegistrationBox event={event} />
        </Stack>
      )}
      <Answered query={counts} rows={8}>
        {(items) => <Kinds event={event} counts={items} />}
      </Answered>
    </Stack>
  );
}

/** Those who hold a place, or wait for one or for an answer. */
function livingOf(counts: readonly Count[]): number {
  const living = counts.filter(({ state }) => ['pending', 'waiting', 'confirmed'].includes(state));
  return living.reduce((sum, { count }) => sum + count, 0);
}

function Announce({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const pick = usePick();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['gathering-checklist', event.id, event.version, language],
    queryFn: () => checklist(event.id),
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <Title order={2}>{t('checklist')}</Title>
      <Answered query={query}>
        {({ items, ready }) => (
          <>
            <List spacing={8} center>
              {items.map(({ code, ok, message }) => (
                <List.Item
                  key={code}
                  icon={
                    <ThemeIcon size={22} radius="xl" color={ok ? 'teal' : 'red'} variant="light">
                      {ok ? <IconCheck size={14} /> : <IconX size={14} />}
                    </ThemeIcon>
                  }
                >
                  {message}
                </List.Item>
              ))}
            </List>
            <Group>
              <SureButton
                variant="filled"
                color="teal"
                disabled={!ready}
                texts={{
                  ...{
                    act: t('announce'),
                    title: t('announceTitle', { name: pick({ vi: event.nameVi, en: event.nameEn }) }),
                  },
                  ...{
                    consequence: t('announceBody', {
                      at: momentText(new Date(event.registrationOpensAt), event.timeZone),
                    }),
                    done: t('announced'),
                  },
                }}
                run={() => announceGathering(event.id, event.version)}
                refresh={[['gathering', event.id], ['gatherings']]}
              />
            </Group>
          </>
        )}
      </Answered>
    </Stack>
  );
}

/** Each kind: how full it is, and what waits. */
function Kinds({ event, counts }: { event: GatheringWithTemplate; counts: Count[] }) {
  const t = useText('eventOffice');
  const pick = usePick();
  const of = (code: string, state?: Count['state']) =>
    counts.filter((one) => one.kindCode === code && (!state || one.state === state));
  const sum = (list: Count[], what: 'count' | 'places') => list.reduce((total, one) => total + one[what], 0);
  return (
    <Table.ScrollContainer minWidth={640} className="surface" tabIndex={0} role="region" aria-label={t('kinds')}>
      <Table verticalSpacing={8} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('kind')}</Table.Th>
            <Table.Th w={260}>{t('taken')}</Table.Th>
            <Table.Th w={120}>{t('pending')}</Table.Th>
            <Table.Th w={120}>{t('waiting')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {event.template.kinds.map(({ code, name, colour, quota }) => {
            const places = sum(of(code), 'places');
            return (
              <Table.Tr key={code}>
                <Table.Td>
                  <Group gap={10} wrap="nowrap">
                    <KindColour colour={colour} />
                    <TextLink
                      to="/office/events/$gatheringId"
                      params={{ gatheringId: event.id }}
                      search={{ tab: 'delegates', kind: code }}
                    >
                      {pick(name)}
                    </TextLink>
                  </Group>
                </Table.Td>
                <Table.Td>
                  <Text size="sm">{quota === null ? places : `${places} / ${quota}`}</Text>
                  {quota !== null && (
                    <Progress value={quota === 0 ? 100 : (100 * places) / quota} aria-label={pick(name)} />
                  )}
                </Table.Td>
                <Table.Td>{sum(of(code, 'pending'), 'count')}</Table.Td>
                <Table.Td>{sum(of(code, 'waiting'), 'count')}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
