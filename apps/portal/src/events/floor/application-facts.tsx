import { Anchor, Text } from '@mantine/core';
import type { BoothApplication, FloorMap } from '../../api/floor.js';
import { usePick, useText } from '../../i18n/use-text.js';

/** What an exhibitor shows and wishes for; whom to call is read by a click, and only while it is kept. */
export function ApplicationFacts({ application, map }: { application: BoothApplication; map: FloorMap }) {
  const t = useText('floor');
  const pick = usePick();
  const { technologies, fieldCodes, zoneCode, subsidyClass, note, contact } = application;
  const { fields, subsidyClasses } = map.rules;
  const named = (list: typeof fields, code: string) => {
    const name = list.find((one) => one.code === code)?.name;
    return name ? pick(name) : code;
  };
  const zone = map.features.find(({ properties }) => properties.kind === 'zone' && properties.code === zoneCode);
  const wanted = zone?.properties.name ? pick(zone.properties.name) : (zoneCode ?? t('anyZone'));
  return (
    <>
      <Text size="sm" c="dimmed">
        {[technologies.join(', '), fieldCodes.map((code) => named(fields, code)).join(', ')].join(' · ')}
      </Text>
      <Text size="sm">
        {t('zone')}: {wanted} · {t('subsidy')}: {named(subsidyClasses, subsidyClass)}
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
