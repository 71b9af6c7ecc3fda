import { Checkbox, Table, Text } from '@mantine/core';
import type { NominatingBody } from '../api/nominations.js';
import { momentText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';

interface BodiesTableProps {
  bodies: NominatingBody[];
  chosen: ReadonlySet<string>;
  /** Absent where nobody can be reminded any more. */
  choose: ((next: ReadonlySet<string>) => void) | undefined;
}

export function BodiesTable({ bodies, chosen, choose }: BodiesTableProps) {
  const t = useText('bodies');
  const language = useLanguage();
  const choosable = bodies.filter(({ sent, quota }) => sent < quota).map(({ organisationId }) => organisationId);
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
            const { organisationId: id, quota, sent, drafts, waiting, confirmed, declined, remindedAt } = body;
            const name = language === 'vi' ? body.nameVi : body.nameEn;
            return (
              <Table.Tr key={id}>
                {choose && (
                  <Table.Td>
                    <Checkbox
                      aria-label={t('choose', { name })}
                      checked={chosen.has(id)}
                      disabled={sent >= quota}
                      onChange={() => toggle(id)}
                    />
                  </Table.Td>
                )}
                <Table.Td>
                  {name}
                  {remindedAt && (
                    <Text size="sm" c="dimmed">
                      {t('reminded')}: {momentText(new Date(remindedAt))}
                    </Text>
                  )}
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

function without(chosen: ReadonlySet<string>, id: string): string[] {
  return [...chosen].filter((one) => one !== id);
}
