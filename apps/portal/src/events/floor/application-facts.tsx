import { Anchor, Text } from '@mantine/core';
import type { BoothApplication, FloorMap } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { useWishNames } from './use-wish-names.js';

/** What an exhibitor shows and wishes for; whom to call is read by a click, and only while it is kept. */
export function ApplicationFacts({ application, map }: { application: BoothApplication; map: FloorMap }) {
  const t = useText('floor');
  const { fields, zone, subsidy } = useWishNames(map)(application);
  const { technologies, note, contact } = application;
  return (
    <>
      <Text size="sm" c="dimmed">
        {[technologies.join(', '), fields].join(' · ')}
      </Text>
      <Text size="sm">
        {t('zone')}: {zone} · {t('subsidy')}: {subsidy}
      </Text>
      {(note ?? contact) && (
        <details>
          <summary>{t('contactAndNote')}</summary>
          {contact && (
            <Text size="sm">
              {t('contactName')}: {contact.name},{' '}
              <Anchor size="sm" href={`tel:${contact.phone.replace(/[^+0-9]/g, '')}`}>
                {contact.phone}
              </Anchor>
            </Text>
          )}
          {note && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {t('note')}: {note}
            </Text>
          )}
        </details>
      )}
    </>
  );
}
