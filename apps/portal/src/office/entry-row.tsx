import { Badge, Checkbox, Group, Table, Text } from '@mantine/core';
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
      <Table.Td className="code" visibleFrom="sm">
        {code}
      </Table.Td>
      <Table.Td>
        <TextLink to="/office/$editionId/entries/$entryId" params={{ editionId, entryId: id }}>
          {title}
        </TextLink>
        {/* On a phone one column says it all. */}
        <Group gap={8} mt={4} hiddenFrom="sm">
          <Text size="sm" c="dimmed">
            <span className="code">{code}</span> · {province}
          </Text>
          <StateBadge kind="entry" state={state} />
        </Group>
      </Table.Td>
      <Table.Td visibleFrom="sm">{field}</Table.Td>
      <Table.Td visibleFrom="sm">{province}</Table.Td>
      <Table.Td className="code" visibleFrom="sm">
        {momentText(new Date(submittedAt))}
      </Table.Td>
      <Table.Td visibleFrom="sm">
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
