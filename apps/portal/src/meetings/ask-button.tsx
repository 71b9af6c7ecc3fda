import { IconUsers } from '@tabler/icons-react';
import { useText } from '../i18n/use-text.js';
import { ButtonLink } from '../shown/links.js';
import type { MeetingSubject } from '../api/meetings.js';

interface AskButtonProps {
  about: MeetingSubject;
  /** Where it is the main thing to do. */
  main?: boolean;
}

/** From what somebody published to a meeting with whoever did; where that cannot be, the page that opens says why. */
export function AskButton({ about, main = false }: AskButtonProps) {
  const t = useText('meeting');
  return (
    <ButtonLink
      to="/meetings/ask"
      search={about}
      variant={main ? 'filled' : 'default'}
      leftSection={<IconUsers size={18} aria-hidden />}
      w="fit-content"
    >
      {t('ask')}
    </ButtonLink>
  );
}
