import { Box, Stack, Text } from '@mantine/core';
import type { Agreement, AgreementPerson } from '../api/agreements.js';
import { numberText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';
import { dayName } from './day.js';
import { SignedAt } from './signed-at.js';
import { usePartyName } from './use-party-name.js';

/** What is agreed, between whom, and by when it is looked at again. */
export function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const t = useText('agreement');
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const partyName = usePartyName();
  const { parties, contact, provinceCode, signedOn, reviewOn, updatedOn, place, valueVnd, deliverables } = agreement;
  const person = (one: AgreementPerson | null) => (one ? (one.name ?? t('nameless')) : t('nobody'));
  return (
    <Box className="surface" p={{ base: 16, sm: 24 }}>
      <Facts
        items={[
          ...parties.map((party, nr): [string, React.ReactNode] => [
            t('party', { nr: nr + 1 }),
            <Stack key={nr} gap={0}>
              {partyName(party)}
              <Text size="sm" fw={400} c="dimmed">
                {t('owner')}: {person(party.owner)}
              </Text>
              {party.signatory && (
                <Text size="sm" fw={400} c="dimmed">
                  {t('signatory')}: {party.signatory}
                </Text>
              )}
            </Stack>,
          ]),
          [t('contact'), contact ? person(contact) : t('contactNone')],
          [t('province'), nameOf(provinceCode)],
          [t('signedOn'), [signedOn ? dayName(signedOn) : t('notSigned'), place].filter(Boolean).join(' · ')],
          ...(agreement.gatheringId
            ? ([[t('signedAtEvent'), <SignedAt key="event" agreement={agreement} />]] as [string, React.ReactNode][])
            : []),
          ...(agreement.meetingId ? ([[t('origin'), t('fromMeeting')]] as [string, string][]) : []),
          [t('reviewOn'), dayName(reviewOn)],
          [t('updatedOn'), dayName(updatedOn)],
          ...(agreement.state === 'signed'
            ? ([[t('startWithin'), t('startWithinDays', { days: agreement.startWithinDays })]] as [string, string][])
            : []),
          ...(valueVnd === null
            ? []
            : ([[t('value'), t('valueVnd', { value: numberText(valueVnd, language, 0) })]] as [string, string][])),
          [
            t('deliverables'),
            <ul key="deliverables" className="plain">
              {deliverables.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>,
          ],
          ...(agreement.endReason ? ([[t('endReason'), agreement.endReason]] as [string, string][]) : []),
        ]}
      />
    </Box>
  );
}
