import { Group, Select, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { createGathering, shippedGatherings } from '../../api/gatherings.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { Answered, ProblemAlert } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { useAct } from '../../shown/use-act.js';
import { errorsBeside } from './event-errors.js';
import { PlaceFields, placeFields, PlaceSubmit, type PlaceTyped } from './place-fields.js';

export function NewEventPage() {
  const t = useText('eventOffice');
  const language = useLanguage();
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const query = useQuery({ queryKey: ['shipped-gatherings'], queryFn: shippedGatherings });
  const [typed, setTyped] = useState<PlaceTyped>({
    code: '',
    startsOn: '',
    provinceCode: null,
    venue: '',
    nameVi: '',
    nameEn: '',
  });
  const [endsOn, setEndsOn] = useState('');
  const [template, setTemplate] = useState<string | null>(null);
  const templateCode = template ?? query.data?.[0]?.code ?? '';
  const create = useAct({
    run: () => {
      const { provinceCode, nameVi, nameEn, ...rest } = typed;
      const names = { ...(nameVi ? { nameVi } : {}), ...(nameEn ? { nameEn } : {}) };
      return createGathering(
        { ...rest, ...names, templateCode, endsOn, provinceCode: provinceCode ?? '' },
        key.current,
      );
    },
    ...{ done: t('created'), refresh: [['gatherings']] },
    then: ({ id }) => void navigate({ to: '/office/events/$gatheringId', params: { gatheringId: id }, search: {} }),
  });
  const errors = errorsBeside(create.error, [...placeFields, 'endsOn']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <Page title={t('fresh')} lead={t('freshLead')} above={<TextLink to="/office/events">{t('title')}</TextLink>}>
      <Answered query={query}>
        {(items) => (
          <form onSubmit={submit}>
            <Stack gap={20} className="surface" p={{ base: 16, sm: 24 }}>
              <Select
                label={t('template')}
                data={items.map((one) => ({ value: one.code, label: language === 'vi' ? one.nameVi : one.nameEn }))}
                value={templateCode}
                onChange={setTemplate}
                allowDeselect={false}
                maw={520}
              />
              <PlaceFields typed={typed} set={(part) => setTyped({ ...typed, ...part })} errorAt={errors.at}>
                <TextInput
                  type="date"
                  label={t('endsOn')}
                  value={endsOn}
                  error={errors.at('endsOn')}
                  min={typed.startsOn}
                  onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
                  required
                />
              </PlaceFields>
              <ProblemAlert error={errors.rest} />
              <Group>
                <PlaceSubmit typed={typed} loading={create.isPending}>
                  {t('create')}
                </PlaceSubmit>
              </Group>
            </Stack>
          </form>
        )}
      </Answered>
    </Page>
  );
}
