import {
  Alert,
  Box,
  Button,
  Group,
  List,
  NumberInput,
  SimpleGrid,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { deadlineText } from '@sangtao/programmes/deadline';
import { cloneEdition, leftBehind } from '../api/office.js';
import type { Edition, EditionWithRules } from '../api/registration.js';
import { weekdayText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { daysBetween, freeCode, nextCode, nextOpening, shiftedDates, type ShiftedDate } from './clone-dates.js';
import type { cloneTexts } from './clone.texts.js';
import { useOtherCode } from './use-other-code.js';

interface CloneFormProps {
  source: EditionWithRules;
  all: Edition[];
}

export function CloneForm({ source, all }: CloneFormProps) {
  const t = useText('clone');
  const office = useText('office');
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const [opens, setOpens] = useState(() => nextOpening(source, all));
  const [own, setOwn] = useState<{ code?: string; year?: number }>({});
  const offsetDays = opens ? daysBetween(source.opensAt, opens) : 0;
  const year = own.year ?? source.year + Math.round(offsetDays / 365.25);
  const taken = all.map((one) => one.code);
  const code = own.code ?? freeCode(nextCode(source.code, source.year, year), taken);
  const other = useOtherCode(code);
  const dates = shiftedDates(source, offsetDays);
  const create = useAct({
    run: () => cloneEdition(source.id, { code, year, offsetDays }, key.current),
    done: t('created', { code }),
    refresh: [['editions']],
    then: ({ id }) =>
      void navigate({ to: '/office/$editionId', params: { editionId: id }, search: { tab: 'rulebook' } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={24}>
        <Group align="flex-start" gap={16}>
          <TextInput
            type="date"
            label={t('opensOn')}
            description={t('opensHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={opens}
            onChange={({ currentTarget }) => setOpens(currentTarget.value)}
            required
            w={300}
          />
          <NumberInput
            label={office('year')}
            value={year}
            onChange={(value) => setOwn({ ...own, year: Number(value) })}
            min={1945}
            max={2200}
            thousandSeparator=""
            required
            w={120}
          />
          <TextInput
            label={office('code')}
            description={office('codeHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={code}
            onChange={({ currentTarget }) =>
              setOwn({ ...own, code: currentTarget.value.toUpperCase().replaceAll(' ', '-') })
            }
            pattern="[A-Z0-9][A-Z0-9\-]{1,29}"
            error={!create.isPending && other && office('codeTaken', { free: other })}
            required
            w={240}
          />
        </Group>
        <Dates dates={dates} offsetDays={offsetDays} timeZone={source.timeZone} />
        {dates[1]!.after.getTime() < Date.now() && (
          <Alert color="lotus" icon={<IconAlertTriangle />}>
            {t('past')}
          </Alert>
        )}
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing={24}>
          <Box component="section">
            <Title order={2} mb={8}>
              {t('copied')}
            </Title>
            <Text>{t('copiedBody')}</Text>
          </Box>
          <Left source={source} />
        </SimpleGrid>
        <ProblemAlert error={create.error} />
        <Group>
          <Button type="submit" loading={create.isPending} disabled={!opens || other !== undefined}>
            {t('create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface DatesProps {
  dates: ShiftedDate[];
  offsetDays: number;
  timeZone: string;
}

function Dates({ dates, offsetDays, timeZone }: DatesProps) {
  const t = useText('clone');
  const language = useLanguage();
  const say = (name: ShiftedDate['name'], at: Date) =>
    name === 'closes' ? deadlineText(at, language, timeZone) : weekdayText(at, language, timeZone);
  return (
    <Box component="section">
      <Group justify="space-between" mb={8}>
        <Title order={2}>{t('dates')}</Title>
        <Text fw={600} c="var(--accent)">
          {t('shift', { days: offsetDays > 0 ? `+${offsetDays}` : offsetDays })}
        </Text>
      </Group>
      <Table.ScrollContainer minWidth={560} className="surface" tabIndex={0} role="region" aria-label={t('dates')}>
        <Table verticalSpacing={8} horizontalSpacing={16}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('milestone')}</Table.Th>
              <Table.Th>{t('before')}</Table.Th>
              <Table.Th>{t('after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {dates.map(({ name, before, after }) => (
              <Table.Tr key={name}>
                <Table.Td>{t(name)}</Table.Td>
                <Table.Td c="dimmed">{say(name, before)}</Table.Td>
                <Table.Td fw={600}>{say(name, after)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Box>
  );
}

function Left({ source }: { source: EditionWithRules }) {
  const t = useText('clone');
  const query = useQuery({ queryKey: ['left-behind', source.id], queryFn: () => leftBehind(source.id) });
  return (
    <Box component="section">
      <Title order={2} mb={8}>
        {t('left')}
      </Title>
      <Text mb={8}>{t('leftBody')}</Text>
      <Answered query={query} rows={3}>
        {(items) => (
          <List spacing={4}>
            {items.map(({ code, count }) => (
              <List.Item key={code}>
                {t(`left.${code}` as keyof typeof cloneTexts)}
                {count !== null && (
                  <Text span c="dimmed">
                    {' '}
                    ({count})
                  </Text>
                )}
              </List.Item>
            ))}
          </List>
        )}
      </Answered>
    </Box>
  );
}
