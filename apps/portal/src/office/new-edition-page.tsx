import { Button, Group, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { createEdition, templates } from '../api/office.js';
import { deadlineAt, startOfDay } from '../format/local-time.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import { DeadlineInput } from './deadline-input.js';
import { useOtherCode } from './use-other-code.js';

export function NewEditionPage() {
  const language = useLanguage();
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const query = useQuery({ queryKey: ['templates'], queryFn: templates });
  const [form, setForm] = useState({
    templateCode: 'technical-contest',
    code: '',
    ownYear: undefined as number | undefined,
    opens: '',
    closes: { day: '', time: '' },
  });
  const year = form.ownYear ?? (Number(form.opens.slice(0, 4)) || new Date().getFullYear());
  const other = useOtherCode(form.code);
  const template = query.data?.find(({ code }) => code === form.templateCode);
  const t = useText('office', template);
  const create = useAct({
    run: () => {
      const { templateCode, code, opens, closes } = form;
      const body = { templateCode, code, year, opensAt: startOfDay(opens), closesAt: deadlineAt(closes) };
      return createEdition(body, key.current);
    },
    done: t('created'),
    refresh: [['editions']],
    then: ({ id }) => void navigate({ to: '/office/$editionId', params: { editionId: id }, search: {} }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <Page title={t('fresh')} lead={t('freshLead')} above={<TextLink to="/office">{t('title')}</TextLink>}>
      <SpokenOf subject={template}>
        <form onSubmit={submit}>
          <Stack gap={20} maw={640}>
            <Answered query={query} rows={2}>
              {(items) => (
                <Radio.Group
                  label={t('template')}
                  value={form.templateCode}
                  onChange={(templateCode) => setForm({ ...form, templateCode })}
                >
                  <Stack gap={8} mt={8}>
                    {items.map(({ code, nameVi, nameEn }) => (
                      <Radio key={code} value={code} label={language === 'vi' ? nameVi : nameEn} />
                    ))}
                  </Stack>
                </Radio.Group>
              )}
            </Answered>
            <Group align="flex-start" grow>
              <TextInput
                label={t('code')}
                description={t('codeHelp')}
                value={form.code}
                onChange={({ currentTarget }) =>
                  setForm({ ...form, code: currentTarget.value.toUpperCase().replaceAll(' ', '-') })
                }
                pattern="[A-Z0-9][A-Z0-9\-]{1,29}"
                error={!create.isPending && other && t('codeTaken', { free: other })}
                required
              />
              <NumberInput
                label={t('year')}
                description={t('yearHelp')}
                value={year}
                onChange={(ownYear) => setForm({ ...form, ownYear: Number(ownYear) })}
                min={1945}
                max={2200}
                thousandSeparator=""
                required
              />
            </Group>
            <Group align="flex-start" grow preventGrowOverflow={false}>
              <TextInput
                type="date"
                label={t('opensAt')}
                value={form.opens}
                onChange={({ currentTarget }) => setForm({ ...form, opens: currentTarget.value })}
                required
              />
              <DeadlineInput
                label={t('closesAt')}
                min={form.opens}
                value={form.closes}
                onChange={(closes) => setForm({ ...form, closes })}
              />
            </Group>
            <ProblemAlert error={create.error} />
            <Group>
              <Button type="submit" loading={create.isPending} disabled={other !== undefined}>
                {t('create')}
              </Button>
            </Group>
          </Stack>
        </form>
      </SpokenOf>
    </Page>
  );
}
