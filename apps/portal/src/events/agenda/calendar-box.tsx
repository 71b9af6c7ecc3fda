import { Anchor, Button, CopyButton, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { dropFeed, fileAddress, makeFeed } from '../../api/agenda.js';
import { momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { ProblemAlert } from '../../shown/answers.js';
import { SureButton } from '../../shown/sure-button.js';
import { useAct } from '../../shown/use-act.js';

/** The agenda in other programs, and a secret address for one's own. */
export function CalendarBox({ gatheringId, madeAt }: { gatheringId: string; madeAt: string | null }) {
  const t = useText('agenda');
  const session = useSession();
  return (
    <Stack
      className="surface no-print"
      p={{ base: 16, sm: 24 }}
      gap={16}
      component="section"
      aria-label={t('calendar')}
    >
      <Title order={2}>{t('calendar')}</Title>
      <Anchor href={fileAddress(gatheringId, 'calendar.ics')}>{t('wholeCalendar')}</Anchor>
      {session && <OwnCalendar gatheringId={gatheringId} madeAt={madeAt} />}
      <Text size="sm" c="dimmed">
        {t('forPrograms')}: <Anchor href={fileAddress(gatheringId, 'schedule.xml')}>schedule.xml</Anchor>,{' '}
        <Anchor href={fileAddress(gatheringId, 'schedule.json')}>schedule.json</Anchor>
      </Text>
    </Stack>
  );
}

function OwnCalendar({ gatheringId, madeAt }: { gatheringId: string; madeAt: string | null }) {
  const t = useText('agenda');
  const [url, setUrl] = useState('');
  const refresh = [['agenda-marks', gatheringId]];
  const make = useAct({ run: () => makeFeed(gatheringId), refresh, then: (feed) => setUrl(feed.url) });
  return (
    <Stack gap={8}>
      <Title order={3}>{t('myCalendar')}</Title>
      <Text size="sm">{t('myCalendarBody')}</Text>
      {url ? (
        <Group align="flex-end" gap={8}>
          <TextInput readOnly flex="1 1 240px" label={t('feedAddress')} description={t('feedOnce')} value={url} />
          <CopyButton value={url}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {t(copied ? 'copied' : 'copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      ) : (
        madeAt && <Text size="sm">{t('feedMade', { at: momentText(new Date(madeAt)) })}</Text>
      )}
      <ProblemAlert error={make.error} />
      <Group gap={8}>
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
          {t(madeAt ? 'remakeFeed' : 'makeFeed')}
        </Button>
        {madeAt && (
          <SureButton
            texts={{
              ...{ act: t('dropFeed'), title: t('dropFeedTitle') },
              ...{ consequence: t('dropFeedBody'), done: t('feedDropped') },
            }}
            run={() => dropFeed(gatheringId).then(() => setUrl(''))}
            refresh={refresh}
          />
        )}
      </Group>
    </Stack>
  );
}
