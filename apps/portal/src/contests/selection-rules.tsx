import { List } from '@mantine/core';
import type { SelectionRules as Selection } from '@sangtao/programmes/selection';
import { useText } from '../i18n/use-text.js';

/** In place of prizes: how long the list is, and what a work needs to be in it. */
export function SelectionRules({ selection }: { selection: Selection }) {
  const t = useText('contest');
  const { exactly, minPerField, maxPerProvince, minApproval } = selection;
  return (
    <List spacing={6}>
      <List.Item>{t('selects', { count: exactly })}</List.Item>
      <List.Item>{t('selectApproval', { share: minApproval })}</List.Item>
      {minPerField > 0 && <List.Item>{t('selectPerField', { count: minPerField })}</List.Item>}
      {maxPerProvince !== undefined && <List.Item>{t('selectPerProvince', { count: maxPerProvince })}</List.Item>}
    </List>
  );
}
