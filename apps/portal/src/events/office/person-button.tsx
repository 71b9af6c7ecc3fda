import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import type { DelegateInvitation, GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { PersonForm } from './person-form.js';

interface PersonButtonProps {
  event: GatheringWithTemplate;
  /** Who is put right; absent for somebody new. */
  invitation?: DelegateInvitation;
}

/** The way to invite one person, or to put right who is invited. */
export function PersonButton({ event, invitation }: PersonButtonProps) {
  const t = useText('invitationOffice');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const title = invitation ? t('correctOf', { name: invitation.name }) : t('invite');
  return (
    <>
      {invitation ? (
        <Button size="compact-sm" variant="default" onClick={open} aria-label={title}>
          {t('correct')}
        </Button>
      ) : (
        <Button variant="light" leftSection={<IconUserPlus size={18} />} onClick={open}>
          {title}
        </Button>
      )}
      <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': shown('close') }}>
        <PersonForm event={event} {...(invitation ? { invitation } : {})} close={close} />
      </Modal>
    </>
  );
}
