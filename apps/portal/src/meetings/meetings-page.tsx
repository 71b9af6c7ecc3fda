import { Button, Stack } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { meetingGatherings, meetingsCalendar, myMeetings, type MeetingGathering } from '../api/meetings.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { saveFile } from '../shown/save-file.js';
import { AskButton } from './ask-button.js';
import { BusyTimes } from './busy-times.js';
import { MeetingCard } from './meeting-card.js';

/** Requests to answer first, then what comes next; what became of it in two taps. */
export function MeetingsPage() {
  const t = useText('meeting');
  const language = useLanguage();
  const session = useSession();
  const gatherings = useQuery({ queryKey: ['meeting-gatherings'], queryFn: meetingGatherings, enabled: !!session });
  const mine = useQuery({ queryKey: ['meetings'], queryFn: myMeetings, enabled: !!session });
  const calendar = useMutation({ mutationFn: async () => saveFile(await meetingsCalendar(), 'meetings.ics') });
  const organised = gatherings.data?.filter(({ mayOrganise }) => mayOrganise) ?? [];
  const there = (gatherings.data ?? [])
    .filter(({ isThere, hasPlan }) => isThere && hasPlan)
    .toSorted((one, other) => one.startsOn.localeCompare(other.startsOn));
  const name = ({ nameVi, nameEn }: MeetingGathering) => (language === 'vi' ? nameVi : nameEn);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          {session && <AskButton about={{}} main />}
          {(mine.data?.length ?? 0) > 0 && (
            <Button
              variant="default"
              leftSection={<IconCalendarDown size={18} aria-hidden />}
              loading={calendar.isPending}
              onClick={() => calendar.mutate()}
            >
              {t('calendar')}
            </Button>
          )}
        </>
      }
    >
      {session === null && <SignInNeeded />}
      {session && (
        <Stack gap={20}>
          <ProblemAlert error={calendar.error} />
          {organised.map((one) => (
            <TextLink key={one.id} to="/meetings/$gatheringId" params={{ gatheringId: one.id }} fw={600}>
              {t('organise', { name: name(one) })}
            </TextLink>
          ))}
          <Answered query={mine}>
            {(meetings) =>
              meetings.length === 0 ? (
                <Empty title={t('none')}>{t('noneBody')}</Empty>
              ) : (
                <Stack component="ul" className="plain" gap={8}>
                  {meetings.map((meeting) => (
                    <MeetingCard key={meeting.id} meeting={meeting} />
                  ))}
                </Stack>
              )
            }
          </Answered>
          {there.map((one) => (
            <BusyTimes key={one.id} gatheringId={one.id} name={name(one)} />
          ))}
        </Stack>
      )}
    </Page>
  );
}
