import { Group, Stack, Title } from '@mantine/core';
import type { PersonConfirmation, ScreenedEntry } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { useOrganisations } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';
import { StateBadge } from '../shown/state-badge.js';

interface ConfirmationsProps {
  entry: ScreenedEntry;
  edition: EditionWithRules;
}

/** Who has confirmed, who is a minor, and who consented when. */
export function Confirmations({ entry: { people }, edition }: ConfirmationsProps) {
  const t = useText('confirmations');
  if (people.length === 0) return null;
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <Title order={2}>{t('title')}</Title>
      {people.map((person, index) => (
        <Person key={index} person={person} edition={edition} />
      ))}
    </Stack>
  );
}

function Person({ person, edition }: { person: PersonConfirmation; edition: EditionWithRules }) {
  const t = useText('confirmations');
  const nomination = useText('nomination');
  const organisations = useOrganisations();
  const { name, unitId, minor, state, answeredAt, guardian, needed, consents } = person;
  const consentText = (at: string | null) => (at ? t('given', { at: momentText(new Date(at)) }) : t('notGiven'));
  const age = minor === null ? 'unknown' : minor ? 'minor' : 'adult';
  const rows: [string, string | null | false][] = [
    [t('age'), edition.rulebook.ages !== undefined && t(`age.${age}`)],
    [nomination('unit'), unitId && organisations.nameOf(unitId)],
    [t('answeredAt'), answeredAt && momentText(new Date(answeredAt))],
    [nomination('guardian'), guardian && `${guardian.name} (${guardian.relationship})`],
    [nomination('consent.guardian'), needed.includes('guardian') && consentText(consents.guardian)],
    [nomination('consent.child'), needed.includes('child') && consentText(consents.child)],
    [nomination('consent.publication'), answeredAt !== null && consentText(consents.publication)],
  ];
  return (
    <Stack gap={8}>
      <Group gap={12}>
        <Title order={3}>{name}</Title>
        {state !== 'new' && <StateBadge kind={edition.nominated ? 'nomination' : 'guardian'} state={state} />}
      </Group>
      <Facts items={rows.flatMap(([label, value]) => (value ? [[label, value]] : []))} />
    </Stack>
  );
}
