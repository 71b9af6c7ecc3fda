import { Button, Group, MultiSelect, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import {
  cloneGathering,
  gathering,
  gatherings,
  previewClone,
  type CloneInput,
  type GatheringWithTemplate,
} from '../../api/gatherings.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, Empty, ProblemAlert, SignInNeeded } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { useAct } from '../../shown/use-act.js';
import { CloneDiff } from './clone-diff.js';
import { withNames } from './clone-names.js';
import { errorsBeside } from './event-errors.js';
import { PlaceFields, placeFields, PlaceSubmit, type PlaceTyped } from './place-fields.js';

/** Last year's event, one new first day and another host: the difference first, then the draft. */
export function CloneEventPage() {
  const t = useText('eventOffice');
  const pick = usePick();
  const session = useSession();
  const navigate = useNavigate();
  const { from } = useSearch({ from: '/office/events/clone' });
  const all = useQuery({
    queryKey: ['gatherings', 'all'],
    queryFn: async () => [...(await gatherings('past')), ...(await gatherings('coming'))],
    enabled: !!session,
  });
  const id = from ?? all.data?.[0]?.id;
  const source = useQuery({ queryKey: ['gathering', id], queryFn: () => gathering(id!), enabled: !!session && !!id });
  return (
    <Page title={t('clone')} lead={t('cloneLead')} above={<TextLink to="/office/events">{t('title')}</TextLink>}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={all}>
          {(items) =>
            items.length === 0 ? (
              <Empty title={t('none')}>{t('noneBody')}</Empty>
            ) : (
              <Stack gap={24}>
                <Select
                  label={t('source')}
                  maw={640}
                  data={items.map((one) => ({
                    value: one.id,
                    label: `${pick({ vi: one.nameVi, en: one.nameEn })} (${one.code})`,
                  }))}
                  value={id ?? null}
                  onChange={(next) => next && void navigate({ to: '.', search: { from: next }, replace: true })}
                  allowDeselect={false}
                />
                <Answered query={source} rows={6}>
                  {(found) => <CloneForm key={found.id} source={found} />}
                </Answered>
              </Stack>
            )
          }
        </Answered>
      )}
    </Page>
  );
}

function CloneForm({ source }: { source: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const [typed, setTyped] = useState<PlaceTyped>({
    code: '',
    startsOn: '',
    provinceCode: null,
    venue: '',
    nameVi: source.nameVi,
    nameEn: source.nameEn,
  });
  const [carry, setCarry] = useState<Carry>({ ground: 'none', kindCodes: [], note: '' });
  const wish = (): CloneInput => {
    const { provinceCode, ...rest } = typed;
    const { ground, kindCodes, note } = carry;
    const carryOver = ground === 'none' ? {} : { carryOver: { ground, kindCodes, ...(note ? { note } : {}) } };
    return { ...rest, provinceCode: provinceCode ?? '', ...carryOver };
  };
  const preview = useAct({ run: () => previewClone(source.id, wish()) });
  const make = useAct({
    run: () => cloneGathering(source.id, wish(), key.current),
    ...{ done: t('created'), refresh: [['gatherings']] },
    then: ({ id }) => void navigate({ to: '/office/events/$gatheringId', params: { gatheringId: id }, search: {} }),
  });
  // What was shown is of another wish as soon as something is typed.
  const change = (work: () => void) => {
    work();
    preview.reset();
    make.reset();
    key.current = crypto.randomUUID();
  };
  const errors = errorsBeside(preview.error ?? make.error, [...placeFields, 'kindCodes', 'note']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    preview.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={20}>
        <Stack gap={20} className="surface" p={{ base: 16, sm: 24 }}>
          <PlaceFields
            typed={typed}
            set={(part) => change(() => setTyped({ ...typed, ...withNames(source, typed, part) }))}
            errorAt={errors.at}
          />
          <CarryFields
            source={source}
            carry={carry}
            set={(part) => change(() => setCarry({ ...carry, ...part }))}
            errorAt={errors.at}
          />
          <Group>
            <PlaceSubmit typed={typed} variant="default" loading={preview.isPending}>
              {t('preview')}
            </PlaceSubmit>
          </Group>
        </Stack>
        <ProblemAlert error={errors.rest} />
        {preview.data && (
          <>
            <CloneDiff lines={preview.data} timeZone={source.timeZone} />
            <Group>
              <Button loading={make.isPending} onClick={() => make.mutate()}>
                {t('makeClone')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </form>
  );
}

interface Carry {
  ground: 'none' | 'consent' | 'duty';
  kindCodes: string[];
  note: string;
}

interface CarryFieldsProps {
  source: GatheringWithTemplate;
  carry: Carry;
  set: (part: Partial<Carry>) => void;
  errorAt: (field: string) => string | undefined;
}

function CarryFields({ source, carry, set, errorAt }: CarryFieldsProps) {
  const t = useText('eventOffice');
  const pick = usePick();
  return (
    <Stack gap={12}>
      <Radio.Group label={t('carry')} value={carry.ground} onChange={(ground) => set({ ground: ground })}>
        <Stack gap={8} mt={8}>
          <Radio value="none" label={t('carryNone')} />
          <Radio value="consent" label={t('carryConsent')} />
          <Radio value="duty" label={t('carryDuty')} />
        </Stack>
      </Radio.Group>
      {carry.ground !== 'none' && (
        <MultiSelect
          label={t('carryKinds')}
          data={source.template.kinds.map(({ code, name }) => ({ value: code, label: pick(name) }))}
          value={carry.kindCodes}
          onChange={(kindCodes) => set({ kindCodes })}
          error={errorAt('kindCodes') && t('carryKindsNeeded')}
          withAsterisk
        />
      )}
      {carry.ground === 'duty' && (
        <TextInput
          label={t('carryNote')}
          value={carry.note}
          error={errorAt('note')}
          onChange={({ currentTarget }) => set({ note: currentTarget.value })}
          maxLength={500}
          required
        />
      )}
    </Stack>
  );
}
