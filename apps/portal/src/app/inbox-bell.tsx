import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { unread } from '../api/notifications.js';
import { useText } from '../i18n/use-text.js';

export function InboxBell() {
  const t = useText('shell');
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ['inbox', 'unread'], queryFn: unread, refetchInterval: 30_000 });
  const count = data?.count ?? 0;
  return (
    <Indicator label={count > 99 ? '99+' : count} size={18} disabled={count === 0} offset={8} mr={6} color="lotus">
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        onClick={() => void navigate({ to: '/inbox' })}
        aria-label={count > 0 ? t('unread', { count }) : t('inbox')}
      >
        <IconBell size={20} />
      </ActionIcon>
    </Indicator>
  );
}
