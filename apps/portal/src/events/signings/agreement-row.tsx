import { ActionIcon, Group, Stack, Switch, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { usePartyName } from '../../agreements/use-party-name.js';
import { changeAgreement } from '../../api/agreements.js';
import type { SigningAgreement } from '../../api/signings.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { useAct } from '../../shown/use-act.js';
import classes from './signings.module.css';

interface AgreementRowProps {
  agreement: SigningAgreement;
  gatheringId: string;
  place: { nr: number; isFirst: boolean; isLast: boolean };
  move: (by: -1 | 1) => void;
}

/** One agreement in the order: what, between whom, who signs, and whether everybody sees it. */
export function AgreementRow({ agreement, gatheringId, place, move }: AgreementRowProps) {
  const t = useText('signings');
  const texts = useText('agreement');
  const partyName = usePartyName();
  const { id, kind, subject, parties } = agreement;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    if (!by || !event.altKey) return;
    event.preventDefault();
    move(by);
  };
  return (
    <li className={`surface ${classes.row}`} onKeyDown={onKeyDown}>
      <Text className={classes.nr} fw={700} size="xl" c="dimmed">
        {place.nr}
      </Text>
      <Stack gap={8} className={classes.words}>
        <Stack gap={0}>
          <TextLink to="/agreements/$agreementId" params={{ agreementId: id }} fw={600} size="lg" lh={1.35}>
            {subject}
          </TextLink>
          <Text size="sm" c="dimmed">
            {texts(`kind.${kind}`)}
          </Text>
        </Stack>
        <ul className={`plain ${classes.parties}`}>
          {parties.map(({ signatory, owner, ...party }, n) => (
            <li key={n}>
              <Text fw={500}>{partyName(party)}</Text>
              <Text size="sm" c="dimmed">{`${t('signatory')}: ${signatory ?? owner ?? t('noSignatory')}`}</Text>
            </li>
          ))}
        </ul>
        <AnnouncedSwitch agreement={agreement} gatheringId={gatheringId} />
      </Stack>
      <Group gap={4} wrap="nowrap" className="no-print">
        <ActionIcon
          variant="default"
          size={40}
          data-move={`${id}-1`}
          aria-disabled={place.isFirst}
          data-disabled={place.isFirst || undefined}
          aria-label={t('moveUp', { subject })}
          onClick={() => move(-1)}
        >
          <IconArrowUp size={20} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={40}
          data-move={`${id}1`}
          aria-disabled={place.isLast}
          data-disabled={place.isLast || undefined}
          aria-label={t('moveDown', { subject })}
          onClick={() => move(1)}
        >
          <IconArrowDown size={20} />
        </ActionIcon>
      </Group>
    </li>
  );
}

function AnnouncedSwitch({ agreement, gatheringId }: Pick<AgreementRowProps, 'agreement' | 'gatheringId'>) {
  const t = useText('signings');
  const { id, subject, announced, version } = agreement;
  const act = useAct({
    run: (on: boolean) => changeAgreement(id, { announced: on }, version),
    refresh: [
      ['signings', gatheringId],
      ['signings-announced', gatheringId],
      ['agreement', id],
    ],
  });
  return (
    <Stack gap={8} className="no-print">
      <Switch
        label={t('announced')}
        aria-label={t('announcedOf', { subject })}
        checked={act.isPending ? act.variables : announced}
        onChange={({ currentTarget }) => act.mutate(currentTarget.checked)}
      />
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
