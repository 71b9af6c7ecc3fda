import { Table, Text } from '@mantine/core';
import type { Stage } from '@sangtao/programmes/rulebook';
import { deadlineText } from '@sangtao/programmes/deadline';
import { numberText, weekdayText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { useTieStep } from '../office/tie-step.js';
import { stepGlue, type RuleChange } from './rule-facts.js';
import type { rulebookTexts } from './rulebook.texts.js';

interface ChangesTableProps {
  changes: RuleChange[];
  /** For the words of criteria. */
  stages: Stage[];
  /** From where days are counted. */
  opensAt: string;
}

const day = 86_400_000;

/** What changes, in words: of what, before and after. */
export function ChangesTable({ changes, stages, opensAt }: ChangesTableProps) {
  const t = useText('rulebook');
  const pick = usePick();
  const say = useValue(stages, opensAt);
  if (changes.length === 0) return <Text c="dimmed">{t('noChange')}</Text>;
  return (
    <Table.ScrollContainer
      minWidth={560}
      mah={360}
      className="surface"
      tabIndex={0}
      role="region"
      aria-label={t('what')}
    >
      <Table verticalSpacing={8} horizontalSpacing={12} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('what')}</Table.Th>
            <Table.Th>{t('before')}</Table.Th>
            <Table.Th>{t('after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map((change) => (
            <Table.Tr key={change.key}>
              <Table.Td>
                <Text size="sm" c="dimmed">
                  {t(`part.${change.part}`)}
                </Text>
                {change.name && `${pick(change.name)} · `}
                {t(change.attribute as keyof typeof rulebookTexts)}
              </Table.Td>
              <Table.Td>
                <Text td={change.after === undefined ? 'line-through' : undefined} c="dimmed">
                  {say(change, change.before)}
                </Text>
              </Table.Td>
              <Table.Td fw={600}>{say(change, change.after)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function useValue(stages: Stage[], opensAt: string) {
  const t = useText('rulebook');
  const contest = useText('contest');
  const language = useLanguage();
  const tieStep = useTieStep(stages.flatMap(({ criteria }) => criteria));
  return ({ attribute }: RuleChange, value: RuleChange['before']): string => {
    if (value === undefined || value === '') return '–';
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'object') return `${value.vi} / ${value.en}`;
    if (attribute === 'closesAt') return deadlineText(new Date(value), language);
    if (attribute === 'opensAt') return weekdayText(new Date(value), language);
    if (attribute.endsWith('Day')) return weekdayText(new Date(Date.parse(opensAt) + Number(value) * day), language);
    if (attribute === 'judgesProve') return t(`judgesProve.${value as Stage['judgesProve']}`);
    if (attribute === 'method') return contest(`method.${value as Stage['method']}`);
    if (attribute === 'ties') return String(value).split(stepGlue).map(tieStep).join(stepGlue);
    if (attribute === 'year') return String(value);
    return typeof value === 'number' ? numberText(value, language) : value;
  };
}
