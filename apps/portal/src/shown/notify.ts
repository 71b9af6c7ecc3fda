import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

interface Notice {
  message: string;
  color?: string;
  /** Milliseconds until it goes by itself. */
  autoClose?: number;
}

/** Says something that was done or has happened; its button has a name for whoever hears the page. */
export function notify(notice: Notice): void {
  notifications.show({ ...notice, closeButtonProps: { 'aria-label': i18next.t('close', { ns: 'shown' }) } });
}
