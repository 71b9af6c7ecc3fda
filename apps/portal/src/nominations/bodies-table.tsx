import { Checkbox, Table, Text } from '@mantine/core';
import type { NominatingBodyInOverview } from '../api/nominations.js';
import { momentText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { mayBeReminded } from './may-be-reminded.js';

interface BodiesTableProps {
  bodies: NominatingBodyInOverview[];
  chosen: ReadonlySet<string>;
  /** Absent where nobody can be reminded any more. */
  choose: ((next: ReadonlySet<string>) => void) | undefined;
}

export function BodiesTable({ bodies, chosen, choose }: BodiesTableProps) {
  const t = useText('bodies');
  const language = useLanguage();
  const choosable = bodies.filter(mayBeReminded).map(({ organisationId }) => organisationId);
  const all = choosable.length > 0 && choosable.every((id) => chosen.has(id));
  const toggle = (id: string) => choose?.(new Set(chosen.has(id) ? without(chosen, id) : [...chosen, id]));
  return (
    <Table.ScrollContainer minWidth={620} className="surface" tabIndex={0} role="region" aria-label={t('body')}>
      <Table verticalSpacing={8} horizontalSpacing={12}>
        <Table.Thead>
          <Table.Tr>
            {choose && (
              <Table.Th w={40}>
                <Checkbox
                  aria-label={t('chooseAll')}
                  checked={all}
                  onChange={() => choose(new Set(all ? [] : choosable))}
                />
              </Table.Th>
            )}
            <Table.Th>{t('body')}</Table.Th>
            <Table.Th ta="right">{t('sent')}</Table.Th>
            <Table.Th ta="right">{t('underway')}</Table.Th>
            <Table.Th ta="right">{t('declined')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bodies.map((body) => {
            const { organisationId: id, quota, sent, drafts, waiting, confirmed, declined } = body;
            const name = language === 'vi' ? body.nameVi : body.nameEn;
            return (
              <Table.Tr key={id}>
                {choose && (
                  <Table.Td>
                    <Checkbox
                      aria-label={t('choose', { name })}
                      checked={chosen.has(id)}
                      disabled={!mayBeReminded(body)}
                      onChange={() => toggle(id)}
                    />
                  </Table.Td>
                )}
                <Table.Td>
                  {name}
                  <Reached body={body} />
                </Table.Td>
                <Table.Td ta="right" fw={600}>
                  {sent}/{quota}
                </Table.Td>
                <Table.Td ta="right">{drafts + waiting + confirmed}</Table.Td>
                <Table.Td ta="right">{declined}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Whether anybody gets a letter, and when the last one went. */
function Reached({ body: { hasOfficer, remindedAt } }: { body: NominatingBodyInOverview }) {
  const t = useText('bodies');
  return (
    <Text size="sm" c="dimmed">
      {!hasOfficer && <div>{t('noOfficer')}</div>}
      {remindedAt && `${t('reminded')}: ${momentText(new Date(remindedAt))}`}
    </Text>
  );
}

function without(chosen: ReadonlySet<string>, id: string): string[] {
  return [...chosen].filter((one) => one !== id);
}
