import { useRef } from 'react';
import { approveDelegates } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { SureButton } from '../../shown/sure-button.js';

interface ApproveButtonProps {
  eventId: string;
  ids: string[];
  /** Whom it is about, where it is one. */
  name?: string;
  then?: () => void;
}

/** One is approved where they stand, many by picking them: each of them gets a letter. */
export function ApproveButton({ eventId, ids, name, then }: ApproveButtonProps) {
  const t = useText('eventOffice');
  const key = useRef(crypto.randomUUID());
  const count = ids.length;
  return (
    <SureButton
      {...(name ? { size: 'compact-sm', variant: 'light' } : { variant: 'filled' })}
      color="teal"
      texts={{
        act: t('approve'),
        ...(name ? { named: t('approveOf', { name }) } : {}),
        title: name ? t('approveOneTitle', { name }) : t('approveTitle', { count }),
        consequence: t('approveBody', { count }),
        done: ({ items }) => {
          const refused = items.filter((one) => one.refused !== null).length;
          return t('decided', { done: items.length - refused, refused });
        },
      }}
      run={() => approveDelegates(eventId, ids, key.current)}
      refresh={[
        ['delegates', eventId],
        ['delegate-counts', eventId],
      ]}
      {...(then ? { then } : {})}
    />
  );
}
