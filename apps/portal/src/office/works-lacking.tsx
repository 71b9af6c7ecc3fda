import { Alert, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { worksLacking } from '@sangtao/programmes/selection';
import { summary } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';
import { mayBeListed } from './may-be-listed.js';

const before = ['open', 'screening', 'judging'];

/** Long before the council has voted it can be seen that no list can be made: with what is missing, and what can be done. */
export function WorksLacking({ edition }: { edition: EditionWithRules }) {
  const t = useText('office');
  const pick = usePick();
  const { id, state, rulebook } = edition;
  const { selection, fields } = rulebook;
  const waits = selection !== undefined && before.includes(state);
  const { data } = useQuery({ queryKey: ['summary', id], queryFn: () => summary(id), enabled: waits });
  if (!waits || !data) return null;
  const works = mayBeListed(fields, data);
  const missing = worksLacking(selection, works);
  if (missing.lacking === 0 && missing.fields.length === 0) return null;
  const nameOf = (fieldCode: string) => pick(fields.find(({ code }) => code === fieldCode)!.name);
  const found = [...works.values()].reduce((sum, one) => sum + one, 0);
  return (
    <Alert color="lotus" icon={<IconAlertTriangle />} title={t('lackingTitle')}>
      <Stack gap={8}>
        <List spacing={4}>
          {missing.lacking > 0 && (
            <List.Item>{t('lackingWorks', { exactly: selection.exactly, found, lacking: missing.lacking })}</List.Item>
          )}
          {missing.fields.map(({ fieldCode, lacking }) => (
            <List.Item key={fieldCode}>
              {t('lackingInField', { field: nameOf(fieldCode), least: selection.minPerField, lacking })}
            </List.Item>
          ))}
        </List>
        <Text>
          {t(state === 'open' ? 'lackingOpen' : 'lackingClosed')}{' '}
          <TextLink to="/office/$editionId" params={{ editionId: id }} search={{ tab: 'nominations' }}>
            {t('nominations')}
          </TextLink>
          {' · '}
          <TextLink to="/office/$editionId" params={{ editionId: id }} search={{ tab: 'rulebook', part: 'selection' }}>
            {t('rulebook')}
          </TextLink>
        </Text>
      </Stack>
    </Alert>
  );
}
