import { Alert, Button, Group, Menu } from '@mantine/core';
import { IconTheater } from '@tabler/icons-react';
import { validDays } from '@sangtao/programmes/admission';
import { weekdayText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import type { GateBook } from './gate-book.js';
import type { useRehearsal } from './use-rehearsal.js';

/** Begins practice for a day of the event; while it lasts, says loudly that nothing counts, and ends it. */
export function RehearsalBar({ rehearsal, book }: { rehearsal: ReturnType<typeof useRehearsal>; book: GateBook }) {
  const t = useText('checkIn');
  const language = useLanguage();
  const named = (day: string) => weekdayText(new Date(`${day}T12:00:00Z`), language, 'UTC');
  if (rehearsal.begin) {
    return (
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" leftSection={<IconTheater size={18} aria-hidden />}>
            {t('rehearse')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('rehearseAs')}</Menu.Label>
          {validDays(book.snapshot, []).map((day) => (
            <Menu.Item key={day} onClick={() => rehearsal.begin(day)}>
              {named(day)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    );
  }
  return (
    <Alert color="lotus" variant="filled" icon={<IconTheater />} title={t('rehearsal', { day: named(rehearsal.day) })}>
      <Group justify="space-between" gap={12}>
        <span>{t('rehearsalBody')}</span>
        <Button variant="white" color="dark" onClick={rehearsal.end}>
          {t('endRehearsal')}
        </Button>
      </Group>
    </Alert>
  );
}
