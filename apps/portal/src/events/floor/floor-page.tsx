import { Button, Group, Select, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { IconPrinter, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { floorMap, type FloorMap } from '../../api/floor.js';
import { useLanguage, usePick, useText } from '../../i18n/use-text.js';
import { mayOrganise, useSession } from '../../session/use-session.js';
import { Answered, Empty } from '../../shown/answers.js';
import { ButtonLink, TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { said } from '../agenda/day-list.js';
import { EventSections, useEventName } from '../agenda/event-sections.js';
import { boothsOf, findables, found as find, type Findable } from './find-on-floor.js';
import { FloorPlan } from './floor-map.js';
import classes from './floor.module.css';
import { SlotList } from './slot-list.js';

const at = '/events/$gatheringId/floor';

/** Who stands where; searched on the device. */
export function FloorPage() {
  const t = useText('floor');
  const session = useSession();
  const { gatheringId } = useParams({ from: at });
  const name = useEventName(gatheringId);
  const query = useQuery({
    queryKey: ['floor', gatheringId],
    queryFn: () => floorMap(gatheringId),
    networkMode: 'always',
  });
  return (
    <Page
      wide
      title={t('title')}
      above={name}
      lead={t('lead')}
      actions={
        <Group gap={12} className="no-print">
          {mayOrganise(session, gatheringId) && (
            <TextLink to="/office/events/$gatheringId/floor" params={{ gatheringId }}>
              {t('officeTitle')}
            </TextLink>
          )}
          <ButtonLink variant="default" to="/events/$gatheringId/booths" params={{ gatheringId }}>
            {t('applyLink')}
          </ButtonLink>
          <Button variant="default" leftSection={<IconPrinter size={18} />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Group>
      }
    >
      <EventSections gatheringId={gatheringId} />
      <Answered query={query} rows={8}>
        {(map) =>
          map.features.length === 0 ? <Empty title={t('emptyTitle')}>{t('emptyBody')}</Empty> : <Floor map={map} />
        }
      </Answered>
    </Page>
  );
}

function Floor({ map }: { map: FloorMap }) {
  const t = useText('floor');
  const pick = usePick();
  const navigate = useNavigate({ from: at });
  const { q = '', field } = useSearch({ from: at });
  const [chosen, setChosen] = useState<string>();
  const all = useMemo(() => findables(map), [map]);
  const found = useMemo(() => find(all, q, field), [all, q, field]);
  const ids = useMemo(() => found && new Set(found.map(({ id }) => id)), [found]);
  const set = (search: object) => void navigate({ search: (before) => ({ ...before, ...search }), replace: true });
  const held = boothsOf(map).filter(({ properties }) => properties.exhibitor !== null).length;
  return (
    <Stack gap={20}>
      <Group gap={12} className="no-print">
        <TextInput
          flex="1 1 260px"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={18} />}
          value={q}
          onChange={({ currentTarget }) => set({ q: currentTarget.value || undefined })}
        />
        <Select
          aria-label={t('field')}
          placeholder={t('anyField')}
          clearable
          value={field ?? null}
          onChange={(next) => set({ field: next ?? undefined })}
          data={map.rules.fields.map(({ code, name }) => ({ value: code, label: pick(name) }))}
        />
      </Group>
      <Text role="status" size="sm" c="dimmed">
        {found ? t('found', { count: found.length }) : t('all', { count: all.length, held })}
      </Text>
      <div className={classes.split}>
        <FloorPlan map={map} found={ids} chosen={chosen} onChoose={setChosen} />
        <BoothList booths={found ?? all} map={map} chosen={chosen} onChoose={setChosen} />
      </div>
      <SlotList map={map} />
    </Stack>
  );
}

interface BoothListProps {
  booths: Findable[];
  map: FloorMap;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The same as the map, in words. */
function BoothList({ booths, map, chosen, onChoose }: BoothListProps) {
  const t = useText('floor');
  const language = useLanguage();
  const fields = new Map(map.rules.fields.map(({ code, name }) => [code, said(name, language)]));
  if (booths.length === 0) return <Empty title={t('noneTitle')}>{t('noneBody')}</Empty>;
  // Those that are chosen on the map come first, so that nobody has to look for them.
  const ordered = booths.toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
  return (
    <section aria-label={t('list')} className={`surface ${classes.list}`}>
      <Title order={2} p={12}>
        {t('list')}
      </Title>
      <ul className="plain">
        {ordered.map(({ id, code, fieldCodes, feature }) => {
          const { exhibitor } = feature.properties;
          return (
            <li key={id}>
              <UnstyledButton className={classes.line} aria-pressed={chosen === id} onClick={() => onChoose(id)}>
                <Text fw={600}>
                  <span className="code">{code}</span>{' '}
                  {exhibitor?.company ?? (
                    <Text span c="dimmed">
                      {t('free')}
                    </Text>
                  )}
                </Text>
                {exhibitor && (
                  <Text size="sm" c="dimmed">
                    {[exhibitor.technologies.join(', '), fieldCodes.map((one) => fields.get(one)).join(', ')].join(
                      ' · ',
                    )}
                  </Text>
                )}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
