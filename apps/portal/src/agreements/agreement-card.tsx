import { Group, Stack, Text } from '@mantine/core';
import type { ListedAgreement } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';
import { TextLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { ChaseButton } from './chase-button.js';
import { StandingLines } from './standing-lines.js';
import { usePartyName } from './use-party-name.js';

interface CardProps {
  agreement: ListedAgreement;
  /** Whether the reader looks after agreements. */
  manages: boolean;
}

/** One agreement in the list: who with whom about what, how it stands, and the one click. */
export function AgreementCard({ agreement, manages }: CardProps) {
  const t = useText('agreement');
  const partyName = usePartyName();
  const { nameOf } = useProvinces();
  const { id, subject, kind, state, parties, provinceCode, silence, tasks } = agreement;
  const toBeChased = manages && (state === 'signed' || state === 'underway') && (silence !== null || tasks.late > 0);
  return (
    <Stack className="surface" p="md" gap={8} component="li">
      <Group justify="space-between" align="flex-start" gap={8}>
        <TextLink
          to="/agreements/$agreementId"
          params={{ agreementId: id }}
          fw={600}
          size="lg"
          lh={1.35}
          flex="1 1 240px"
        >
          {subject}
        </TextLink>
        <StateBadge kind="agreement" state={state} />
      </Group>
      <Text size="sm" c="dimmed">
        {[t(`kind.${kind}`), parties.map(partyName).join(' – '), nameOf(provinceCode)].filter(Boolean).join(' · ')}
      </Text>
      <StandingLines agreement={agreement} />
      {toBeChased && (
        <Group gap={8}>
          <ChaseButton agreementId={id} label={t('chaseOf', { subject })} />
        </Group>
      )}
    </Stack>
  );
}
