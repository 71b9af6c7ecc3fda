import { Badge, Box, Group, Stack, Text, Title } from '@mantine/core';
import { formItems } from '@sangtao/programmes/entry-form';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { screened, type ScreenedEntry } from '../api/office.js';
import { edition as load, type EditionWithRules } from '../api/registration.js';
import { answerText } from '@sangtao/programmes/answer-text';
import { momentText } from '../format/moments.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Corrections } from '../nominations/corrections.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { mayOrganise, useSession } from '../session/use-session.js';
import classes from './office.module.css';
import { Confirmations } from './confirmations.js';
import { EntryFiles } from './entry-files.js';
import { EntryHistory } from './entry-history.js';
import { KnownHonours } from './known-honours.js';
import { Ruling } from './ruling.js';

export function DossierPage() {
  const province = useText('province');
  const screening = useText('screening');
  const session = useSession();
  const { editionId, entryId } = useParams({ from: '/office/$editionId/entries/$entryId' });
  const organises = mayOrganise(session, editionId);
  const edition = useQuery({ queryKey: ['edition', editionId], queryFn: () => load(editionId), enabled: !!session });
  const query = useQuery({ queryKey: ['screened', entryId], queryFn: () => screened(entryId), enabled: !!session });
  const entry = query.data;
  const t = useText('office', edition.data);
  return (
    <SpokenOf subject={edition.data}>
      <Page
        wide
        title={entry?.title ?? t('entry')}
        above={
          session &&
          (organises ? (
            <TextLink to="/office/$editionId" params={{ editionId }} search={{ tab: 'screening' }}>
              {t('screening')}
            </TextLink>
          ) : (
            <TextLink to="/province" search={{ edition: editionId }}>
              {province('title')}
            </TextLink>
          ))
        }
        lead={
          entry && (
            <Group gap={12}>
              <span className="code">{entry.code}</span>
              <StateBadge kind="entry" state={entry.state} />
              {entry.changedAfterDeadline && (
                <Badge color="lotus" variant="outline" radius="sm" tt="none" fw={500}>
                  {screening('late')}
                </Badge>
              )}
            </Group>
          )
        }
      >
        {session === null ? (
          <SignInNeeded />
        ) : (
          <Answered query={edition} rows={8}>
            {(rules) => (
              <Answered query={query} rows={8}>
                {(found) => (
                  <Box className={classes.dossier}>
                    <Reading entry={found} edition={rules} />
                    <Box className={classes.ruling}>
                      {organises ? (
                        <Ruling key={found.id} entry={found} edition={rules} />
                      ) : (
                        <Box className="surface" p={{ base: 16, sm: 20 }}>
                          <EntryHistory entry={found} edition={rules} />
                        </Box>
                      )}
                    </Box>
                  </Box>
                )}
              </Answered>
            )}
          </Answered>
        )}
      </Page>
    </SpokenOf>
  );
}

function Reading({ entry, edition }: { entry: ScreenedEntry; edition: EditionWithRules }) {
  const t = useText('office');
  const entryText = useText('entry');
  const pick = usePick();
  const language = useLanguage();
  const provinces = useProvinces();
  const organisations = useOrganisations();
  const bodyText = ({ organisationId, nameVi, nameEn, quota, sent }: NonNullable<ScreenedEntry['body']>) => {
    const name = (language === 'vi' ? nameVi : nameEn) ?? organisationId;
    return quota === null || sent === null ? name : t('nominatedByOf', { name, sent, quota });
  };
  const [asked] = entry.people;
  const who = asked?.unitId ? organisations.nameOf(asked.unitId) : (asked?.name ?? '');
  const field = edition.rulebook.fields.find(({ code }) => code === entry.fieldCode);
  const people = entry.authors.map(
    ({ name, sharePercent, leader }) => `${name} (${sharePercent} %${leader ? ` · ${entryText('leader')}` : ''})`,
  );
  return (
    <Stack gap={24}>
      <Box className="surface" p={{ base: 16, sm: 24 }}>
        <Facts
          items={[
            [t('field'), field ? pick(field.name) : ''],
            [t('authors'), people.join(', ')],
            [t('province'), provinces.nameOf(entry.provinceCode)],
            ...(entry.organisationId
              ? ([[t('organisation'), organisations.nameOf(entry.organisationId)]] as [string, string][])
              : []),
            ...(entry.body ? ([[t('nominatedBy'), bodyText(entry.body)]] as [string, string][]) : []),
            ...(entry.submittedAt
              ? ([[t('handedIn'), momentText(new Date(entry.submittedAt))]] as [string, string][])
              : []),
          ]}
        />
      </Box>
      <Confirmations entry={entry} edition={edition} />
      {edition.rulebook.nomination?.priorPrize && asked && <KnownHonours name={asked.name} />}
      <Corrections corrections={entry.corrections} who={who} edition={edition} />
      <EntryFiles entry={entry} edition={edition} />
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={24} component="article">
        {formItems(edition.rulebook)
          .filter(({ key }) => entry.answers[key] !== undefined && entry.answers[key] !== null)
          .map((item) => (
            <section key={item.key}>
              <Title order={2}>{pick(item.label)}</Title>
              <Text className="prose" mt={6}>
                {answerText(item, entry.answers[item.key], language)}
              </Text>
            </section>
          ))}
      </Stack>
    </Stack>
  );
}
