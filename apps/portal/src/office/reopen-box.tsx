import { Button, Group, NumberInput, Stack, Text, Textarea, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { deadlineText } from '@sangtao/programmes/deadline';
import { reopen, type ScreenedEntry } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

const reopenable: ScreenedEntry['state'][] = ['submitted', 'returned', 'accepted'];
const during: EditionWithRules['state'][] = ['open', 'screening', 'judging'];

/** One applicant may change one entry for some hours, with a reason that stays. */
export function ReopenBox({ entry, edition }: { entry: ScreenedEntry; edition: EditionWithRules }) {
  const t = useText('screening');
  const language = useLanguage();
  const key = useRef(crypto.randomUUID());
  const [asked, setAsked] = useState(false);
  const [hours, setHours] = useState<number | string>(24);
  const [reason, setReason] = useState('');
  const act = useAct({
    run: () => reopen(entry.id, { hours: Number(hours), reason: reason.trim() }, key.current),
    done: t('reopened', { code: entry.code ?? '' }),
    refresh: [
      ['screened', entry.id],
      ['screening', edition.id],
    ],
    then: () => {
      key.current = crypto.randomUUID();
      setAsked(false);
      setReason('');
    },
  });
  if (!reopenable.includes(entry.state) || !during.includes(edition.state)) return null;
  const until = new Date(Date.now() + Number(hours) * 3_600_000);
  const openUntil = entry.editableUntil && new Date(entry.editableUntil) > new Date() ? entry.editableUntil : null;
  return (
    <Stack gap={12} component="section">
      <Title order={3}>{t('reopen')}</Title>
      {openUntil && <Text fw={600}>{t('openUntil', { at: deadlineText(new Date(openUntil), language) })}</Text>}
      {!asked && (
        <Group>
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('reopen')}
          </Button>
        </Group>
      )}
      {asked && (
        <>
          <Text size="sm">{t('reopenLead')}</Text>
          <NumberInput
            label={t('hours')}
            description={Number(hours) > 0 && t('until', { at: deadlineText(until, language) })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={hours}
            onChange={setHours}
            min={1}
            max={720}
            allowDecimal={false}
          />
          <Textarea
            label={t('reopenReason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            autosize
            minRows={2}
            maxLength={2000}
            required
          />
          <ProblemAlert error={act.error} />
          <Group>
            <Button
              disabled={reason.trim().length < 5 || !(Number(hours) >= 1)}
              loading={act.isPending}
              onClick={() => act.mutate()}
            >
              {t('reopen')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
