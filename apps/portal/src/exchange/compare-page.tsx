import { Table, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { published, type CatalogueListing } from '../api/exchange.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { AskButton } from '../meetings/ask-button.js';
import { Answered, Empty } from '../shown/answers.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import classes from './exchange.module.css';
import { ExchangePage } from './exchange-page.js';
import { useTerms } from './use-terms.js';

/** Two or three offers beside one another. */
export function ComparePage() {
  const t = useText('exchange');
  const { ids: chosen } = useSearch({ from: '/exchange/compare' });
  const ids = chosen?.split(',') ?? [];
  const query = useQueries({
    queries: ids.map((id) => ({ queryKey: ['exchange-listing', id], queryFn: () => published(id), retry: false })),
    combine: (results) => ({
      // One that is gone meanwhile is left out.
      data: results.some(({ isPending }) => isPending) ? undefined : results.flatMap(({ data }) => data ?? []),
      isError: false,
      error: null,
      refetch: () => undefined,
    }),
  });
  return (
    <ExchangePage wide title={t('compare')} lead={t('compareLead')}>
      <Answered query={query} rows={8}>
        {(listings) =>
          listings.length === 0 ? (
            <Empty title={t('compareNone')} action={<ButtonLink to="/exchange">{t('toCatalogue')}</ButtonLink>}>
              {t('compareNoneBody')}
            </Empty>
          ) : (
            <Comparison listings={listings} />
          )
        }
      </Answered>
    </ExchangePage>
  );
}

function Comparison({ listings }: { listings: CatalogueListing[] }) {
  const t = useText('exchange');
  const language = useLanguage();
  const { nameOf } = useTerms();
  const provinces = useProvinces();
  const organisations = useOrganisations();
  const rows: [string, (listing: CatalogueListing) => string][] = [
    [t('sector'), ({ sector }) => nameOf('sectors', sector)],
    [t('trl'), ({ trl }) => String(trl ?? '')],
    [t('dealForm'), ({ dealForm }) => nameOf('dealForms', dealForm)],
    [t('ipStatus'), ({ ipStatus }) => nameOf('ipStatuses', ipStatus)],
    [
      t('organisation'),
      ({ organisationId, organisationName }) => organisations.nameOf(organisationId) || organisationName,
    ],
    [t('province'), ({ provinceCode }) => provinces.nameOf(provinceCode)],
    [t('region'), ({ region }) => nameOf('regions', region)],
    [t('keywords'), ({ keywords }) => keywords.join(', ')],
  ];
  const differs = (valueOf: (listing: CatalogueListing) => string) => new Set(listings.map(valueOf)).size > 1;
  const row = (name: string, cell: (listing: CatalogueListing) => ReactNode, differing: boolean) => (
    <Table.Tr key={name}>
      <Table.Th scope="row" w={180}>
        {name}
      </Table.Th>
      {listings.map((listing) => (
        <Table.Td key={listing.id} className={differing ? classes.differs : undefined}>
          {cell(listing)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing={10} layout="fixed" className={`surface ${classes.compare}`} aria-label={t('compare')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={180}>{t('code')}</Table.Th>
            {listings.map(({ id, code, title, titleEn }) => (
              <Table.Th key={id}>
                <Text size="sm" c="dimmed" className="code">
                  {code}
                </Text>
                <TextLink to="/exchange/listings/$listingId" params={{ listingId: id }}>
                  {language === 'en' && titleEn !== '' ? titleEn : title}
                </TextLink>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([name, valueOf]) => row(name, valueOf, listings.length > 1 && differs(valueOf)))}
          {row(t('meet'), ({ id, isMine }) => !isMine && <AskButton about={{ listingId: id }} />, false)}
          {row(
            t('description'),
            ({ description }) => (
              <Text className="prose">{description}</Text>
            ),
            false,
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
