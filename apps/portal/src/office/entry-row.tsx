import { Badge, Checkbox, Group, Table } from '@mantine/core';
import { memo, type MouseEvent } from 'react';
import type { ScreeningItem } from '../api/office.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';

interface EntryRowProps {
  item: ScreeningItem;
  index: number;
  editionId: string;
  field: string;
  province: string;
  at: boolean;
  picked?: boolean;
  toggle?: (index: number, range: boolean) => void;
}

/** Drawn anew only when this row changes: a list may be thousands of rows long. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { item, index, editionId, field, province, at, picked = false, toggle } = props;
  const { id, code, title, state, submittedAt, changedAfterDeadline } = item;
  const t = useText('screening');
  return (
    <Table.Tr data-at={at || undefined} data-picked={picked || undefined}>
      {toggle && (
        <Table.Td>
          <Checkbox
            aria-label={t('pick', { code })}
            checked={picked}
            onChange={() => undefined}
            onClick={({ shiftKey }: MouseEvent) => toggle(index, shiftKey)}
          />
        </Table.Td>
      )}
      <Table.Td className="code">{code}</Table.Td>
      <Table.Td>
        <TextLink to="/office/$editionId/entries/$entryId" params={{ editionId, entryId: id }}>
          {title}
        </TextLink>
      </Table.Td>
      <Table.Td>{field}</Table.Td>
      <Table.Td>{province}</Table.Td>
      <Table.Td className="code">{momentText(new Date(submittedAt))}</Table.Td>
      <Table.Td>
        <Group gap={4}>
          <StateBadge kind="entry" state={state} />
          {changedAfterDeadline && (
            <Badge color="lotus" variant="outline" radius="sm" tt="none" fw={500}>
              {t('late')}
            </Badge>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
});
