import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { dayName } from '../../agreements/day.js';
import { usePartyName } from '../../agreements/use-party-name.js';
import type { ReleasedAgenda } from '../../api/agenda.js';
import { changeAgreement } from '../../api/agreements.js';
import type { SigningAgreement } from '../../api/signings.js';
import { momentText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { useAct } from '../../shown/use-act.js';
import { said } from '../agenda/day-list.js';

interface UnplacedListProps {
  gatheringId: string;
  agenda: ReleasedAgenda | undefined;
  unplaced: SigningAgreement[];
}

/** What stands in none of the sessions: what is still to be signed, which nobody would read out, and what was signed. */
export function UnplacedList({ gatheringId, agenda, unplaced }: UnplacedListProps) {
  const t = useText('signings');
  const toPlace = unplaced.filter(({ signedOn }) => signedOn === null);
  const signed = unplaced.filter(({ signedOn }) => signedOn !== null);
  return (
    <>
      {toPlace.length > 0 && (
        <Stack gap={12} component="section" className="no-print">
          <Title order={2}>{t('unplaced', { count: toPlace.length })}</Title>
          <Text c="dimmed">{t(agenda ? 'unplacedBody' : 'unplacedNoAgenda')}</Text>
          <Stack component="ul" gap={8} className="plain">
            {toPlace.map((agreement) => (
              <Outside key={agreement.id} agreement={agreement}>
                {agenda && <PlaceForm agreement={agreement} gatheringId={gatheringId} agenda={agenda} />}
              </Outside>
            ))}
          </Stack>
        </Stack>
      )}
      {signed.length > 0 && (
        <Stack gap={12} component="section" className="no-print">
          <Title order={2}>{t('signedOutside', { count: signed.length })}</Title>
          <Text c="dimmed">{t('signedOutsideBody')}</Text>
          <Stack component="ul" gap={8} className="plain">
            {signed.map((agreement) => (
              <Outside key={agreement.id} agreement={agreement} />
            ))}
          </Stack>
        </Stack>
      )}
    </>
  );
}

function Outside({ agreement, children }: { agreement: SigningAgreement; children?: ReactNode }) {
  const t = useText('signings');
  const texts = useText('agreement');
  const partyName = usePartyName();
  const { id, kind, subject, signedOn, parties } = agreement;
  return (
    <Group component="li" className="surface" p="md" gap={16} justify="space-between" align="flex-end">
      <Stack gap={2} flex="1 1 320px">
        <TextLink to="/agreements/$agreementId" params={{ agreementId: id }} fw={600}>
          {subject}
        </TextLink>
        <Text size="sm" c="dimmed">
          {[
            texts(`kind.${kind}`),
            parties.map(partyName).join(' – '),
            signedOn && t('signedOn', { day: dayName(signedOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Stack>
      {children}
    </Group>
  );
}

interface PlaceFormProps {
  agreement: SigningAgreement;
  gatheringId: string;
  agenda: ReleasedAgenda;
}

function PlaceForm({ agreement: { id, subject, version }, gatheringId, agenda }: PlaceFormProps) {
  const t = useText('signings');
  const language = useLanguage();
  const [sessionId, setSessionId] = useState<string | null>(null);
  const act = useAct({
    run: (signingId: string) => changeAgreement(id, { signingId }, version),
    done: t('placedIn', { subject }),
    refresh: [
      ['signings-unplaced', gatheringId],
      ['signings', gatheringId],
      ['agreement', id],
    ],
  });
  const choices = agenda.sessions
    .filter(({ kind }) => kind !== 'break')
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map(({ id: value, title, startsAt }) => ({
      value,
      label: `${said(title, language)} · ${momentText(new Date(startsAt), agenda.timeZone)}`,
    }));
  return (
    <Stack gap={8} flex="1 1 320px">
      <Group gap={8} align="flex-end" wrap="nowrap">
        <Select
          label={t('session')}
          aria-label={t('sessionOf', { subject })}
          data={choices}
          value={sessionId}
          onChange={setSessionId}
          searchable
          flex={1}
        />
        <Button
          variant="default"
          disabled={sessionId === null}
          loading={act.isPending}
          onClick={() => sessionId !== null && act.mutate(sessionId)}
        >
          {t('place')}
        </Button>
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
