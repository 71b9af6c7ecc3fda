import { List, Stack, Text } from '@mantine/core';
import { formItems } from '@sangtao/programmes/entry-form';
import { quotaOf } from '@sangtao/programmes/nomination';
import type { EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';

/** Who nominates, under which condition, and whose word it takes: in plain words. */
export function NominationRules({ edition: { rulebook, year } }: { edition: EditionWithRules }) {
  const t = useText('contest');
  const pick = usePick();
  const { nomination: rule } = rulebook;
  if (!rule) return null;
  const { priorPrize, confirmation } = rule;
  const itemName = (key: string) => {
    const item = formItems(rulebook).find((one) => one.key === key);
    return item ? pick(item.label) : key;
  };
  return (
    <Stack gap={12}>
      <Text>{t('nominatedOnly')}</Text>
      <List spacing={6}>
        {rule.bodies.map(({ kind }) => (
          <List.Item key={kind}>{t('bodyQuota', { body: t(`kind.${kind}`), count: quotaOf(rule, kind) })}</List.Item>
        ))}
      </List>
      {priorPrize && (
        <Text>
          {t('priorPrize', { from: year - priorPrize.withinYears, to: year })}{' '}
          {[priorPrize.contest, priorPrize.year, priorPrize.prize, priorPrize.decision].map(itemName).join('; ')}.
        </Text>
      )}
      {confirmation && (
        <Text>
          {t(confirmation.by === 'nominee' ? 'nomineeConfirms' : 'unitConfirms', { days: confirmation.withinDays })}
        </Text>
      )}
    </Stack>
  );
}

/** On which day ages are counted, and who has to agree. */
export function AgeRules({ edition: { rulebook } }: { edition: EditionWithRules }) {
  const t = useText('contest');
  const { ages } = rulebook;
  if (!ages) return null;
  const { countedOn, minimum, maximum, guardianBelow, childFrom } = ages;
  const on =
    countedOn === 'opening' || countedOn === 'closing'
      ? t(`agesOn.${countedOn}`)
      : countedOn.split('-').toReversed().join('/');
  return (
    <List spacing={6}>
      {minimum !== undefined && <List.Item>{t('ageMinimum', { age: minimum })}</List.Item>}
      {maximum !== undefined && <List.Item>{t('ageMaximum', { age: maximum })}</List.Item>}
      <List.Item>{t('guardianBelow', { age: guardianBelow })}</List.Item>
      <List.Item>{t('childFrom', { age: childFrom })}</List.Item>
      <List.Item>{t('agesCounted', { on })}</List.Item>
    </List>
  );
}
