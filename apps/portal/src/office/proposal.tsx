import { Button, Group, Modal, Radio, Stack, Table, Text, Textarea, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { deviate, type EditionResult, type Place } from '../api/awards.js';
import type { EditionWithRules } from '../api/registration.js';
import { numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { useAct } from '../shown/use-act.js';
import { deviationOf } from './deviation.js';
import classes from './office.module.css';
import { useTieStep } from './tie-step.js';

interface ProposalProps {
  edition: EditionWithRules;
  result: EditionResult;
}

/** Every ranked entry with the prize that the rules give it, and where people decided otherwise. */
export function Proposal({ edition, result }: ProposalProps) {
  const pick = usePick();
  const [changing, setChanging] = useState<Place>();
  return (
    <Stack gap={32}>
      {edition.rulebook.fields.map(({ code, name }) => {
        const places = result.proposal.filter(({ fieldCode }) => fieldCode === code);
        if (places.length === 0) return null;
        return (
          <Stack key={code} gap={12} component="section">
            <Title order={2}>{pick(name)}</Title>
            <FieldTable label={pick(name)} places={places} edition={edition} result={result} change={setChanging} />
          </Stack>
        );
      })}
      {changing && (
        <ChangePrize
          key={changing.entryId}
          place={changing}
          edition={edition}
          result={result}
          close={() => setChanging(undefined)}
        />
      )}
    </Stack>
  );
}

interface FieldTableProps extends ProposalProps {
  label: string;
  places: Place[];
  change: (place: Place) => void;
}

function FieldTable({ label, places, edition, result, change }: FieldTableProps) {
  const t = useText('office');
  const pick = usePick();
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const tieStep = useTieStep(edition.rulebook.stages.flatMap(({ criteria }) => criteria));
  const prizeOf = (code: string | null) => {
    const prize = edition.rulebook.prizes.find((one) => one.code === code);
    return prize ? pick(prize.name) : t('noPrize');
  };
  const last = places.findLastIndex(({ prize }) => prize !== null);
  return (
    <Table.ScrollContainer minWidth={820} className="surface" tabIndex={0} role="region" aria-label={label}>
      <Table verticalSpacing={6} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right" w={70}>
              {t('rank')}
            </Table.Th>
            <Table.Th>{t('entry')}</Table.Th>
            <Table.Th w={150}>{t('province')}</Table.Th>
            <Table.Th ta="right" w={90}>
              {t('score')}
            </Table.Th>
            <Table.Th w={170}>{t('prize')}</Table.Th>
            <Table.Th w={120}>
              <VisuallyHidden>{t('changePrize')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {places.map((place, index) => (
            <Table.Tr key={place.entryId} className={index === last ? classes.line : undefined}>
              <Table.Td ta="right" fw={600}>
                {place.rank}
              </Table.Td>
              <Table.Td>
                {place.title}
                <Text size="sm" c="dimmed">
                  <span className="code">{place.code}</span>
                  {place.tieStep && ` · ${t('tie', { step: tieStep(place.tieStep) })}`}
                  {deviationOf(place) !== undefined && ` · ${t('deviates', { reason: deviationOf(place)! })}`}
                </Text>
                {place.undecided && (
                  <Text size="sm" fw={600} c="var(--mantine-color-error)">
                    {t('undecided')}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{nameOf(place.provinceCode)}</Table.Td>
              <Table.Td ta="right">{numberText(place.score, language)}</Table.Td>
              <Table.Td fw={place.prize ? 600 : 400} c={place.prize ? 'var(--honour)' : 'dimmed'}>
                {prizeOf(place.prize)}
              </Table.Td>
              <Table.Td>
                {result.state === 'proposed' && (
                  <Button size="compact-sm" variant="subtle" onClick={() => change(place)}>
                    {t('changePrize')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function ChangePrize({ place, edition, result, close }: ProposalProps & { place: Place; close: () => void }) {
  const t = useText('office');
  const shown = useText('shown');
  const pick = usePick();
  const [prize, setPrize] = useState(place.prize ?? '');
  const [reason, setReason] = useState(place.reason ?? '');
  const act = useAct({
    run: () => deviate(edition.id, place.entryId, { prizeCode: prize || null, reason: reason.trim() }, result.version),
    done: t('saved'),
    refresh: [['result', edition.id]],
    then: close,
  });
  return (
    <Modal opened onClose={close} title={t('changePrize')} closeButtonProps={{ 'aria-label': shown('close') }}>
      <Stack gap={16}>
        <Text fw={600}>{place.title}</Text>
        <Radio.Group label={t('prize')} value={prize} onChange={setPrize}>
          <Stack gap={8} mt={8}>
            {edition.rulebook.prizes.map(({ code, name }) => (
              <Radio key={code} value={code} label={pick(name)} />
            ))}
            <Radio value="" label={t('noPrize')} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          autosize
          minRows={3}
          required
        />
        <ProblemAlert error={act.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={close}>
            {shown('cancel')}
          </Button>
          <Button disabled={reason.trim().length < 5} loading={act.isPending} onClick={() => act.mutate()}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
