import { Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import type { Admission, CountedListing, CountedStep } from '../../api/numbers.js';
import { momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { TextLink } from '../../shown/links.js';
import { StateBadge } from '../../shown/state-badge.js';
import { useNames } from './use-names.js';

interface RowsProps<Item> {
  items: Item[];
  event: GatheringWithTemplate;
}

/** Who was let in, when and where. */
export function AdmissionRows({ items, event }: RowsProps<Admission>) {
  const t = useText('numbers');
  const { kindName, zoneName } = useNames(event);
  return (
    <Rows label={t('rows.admissions')} heads={[t('person'), t('kind'), t('when'), t('zone'), t('device')]}>
      {items.map(({ nonce, name, organisation, kindCode, at, zone, device }) => (
        <Table.Tr key={nonce}>
          <Table.Td>
            {name}
            <Text size="sm" c="dimmed">
              {organisation}
            </Text>
          </Table.Td>
          <Table.Td>{kindName(kindCode)}</Table.Td>
          <Table.Td>{momentText(new Date(at), event.timeZone)}</Table.Td>
          <Table.Td>{zoneName(zone)}</Table.Td>
          <Table.Td>{device}</Table.Td>
        </Table.Tr>
      ))}
    </Rows>
  );
}

/** Offers and needs; what is public can be opened. */
export function ListingRows({ items, event }: RowsProps<CountedListing>) {
  const t = useText('numbers');
  const { sectorName, provinceHeads } = useNames(event);
  return (
    <Rows label={t('rows.listings')} heads={[t('listing'), t('field'), t('province'), t('when'), t('state')]}>
      {items.map(({ id, code, title, organisationName, sector, provinceCode, at, state }) => (
        <Table.Tr key={id}>
          <Table.Td>
            {state === 'published' ? (
              <TextLink to="/exchange/listings/$listingId" params={{ listingId: id }}>
                {title}
              </TextLink>
            ) : (
              title
            )}
            <Text size="sm" c="dimmed">
              {[code, organisationName].filter(Boolean).join(' · ')}
            </Text>
          </Table.Td>
          <Table.Td>{sectorName(sector)}</Table.Td>
          <Table.Td>{provinceCode && provinceHeads.nameOf(provinceCode)}</Table.Td>
          <Table.Td>{momentText(new Date(at), event.timeZone)}</Table.Td>
          <Table.Td>
            <StateBadge kind="listing" state={state} />
          </Table.Td>
        </Table.Tr>
      ))}
    </Rows>
  );
}

/** Matches, meetings, agreements or tasks. */
export function StepRows({ items, event }: RowsProps<CountedStep>) {
  const t = useText('numbers');
  return (
    <Rows label={t('rows.steps')} heads={[t('what'), t('when'), t('state')]}>
      {items.map((item) => (
        <Table.Tr key={item.id}>
          <Table.Td>
            <Step item={item} />
          </Table.Td>
          <Table.Td>{item.at ? momentText(new Date(item.at), event.timeZone) : '–'}</Table.Td>
          <Table.Td>{item.state && <StateBadge kind={kindOf(item)} state={item.state} />}</Table.Td>
        </Table.Tr>
      ))}
    </Rows>
  );
}

function kindOf({ agreementId, about }: CountedStep): 'agreement' | 'task' | 'meeting' {
  if (!agreementId) return 'meeting';
  return about === null ? 'agreement' : 'task';
}

function Step({ item: { title, about, people, needId, offerId, agreementId } }: { item: CountedStep }) {
  const t = useText('numbers');
  if (needId && offerId) {
    return (
      <Stack gap={6} align="flex-start">
        <TextLink to="/exchange/listings/$listingId" params={{ listingId: needId }}>
          {title}
        </TextLink>
        <TextLink to="/exchange/listings/$listingId" params={{ listingId: offerId }}>
          {about}
        </TextLink>
      </Stack>
    );
  }
  const names = people.map((one) => one ?? t('someone')).join(' – ');
  return (
    <>
      {agreementId ? (
        <TextLink to="/agreements/$agreementId" params={{ agreementId }}>
          {title}
        </TextLink>
      ) : (
        names
      )}
      <Text size="sm" c="dimmed">
        {agreementId ? about : title}
      </Text>
    </>
  );
}

function Rows({ label, heads, children }: { label: string; heads: string[]; children: ReactNode }) {
  return (
    <Table.ScrollContainer minWidth={640} className="surface" tabIndex={0} role="region" aria-label={label}>
      <Table verticalSpacing={6} horizontalSpacing={12}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
