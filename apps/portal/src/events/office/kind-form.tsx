import {
  Button,
  Checkbox,
  ColorInput,
  Group,
  MultiSelect,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
  Title,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { GatheringTemplate, Kind } from '../../api/gatherings.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { KindQuestions } from './kind-questions.js';

interface KindFormProps {
  /** Without a code: a new one. */
  first: Kind;
  template: GatheringTemplate;
  save: (kind: Kind) => void;
  pending: boolean;
  close: () => void;
}

export function KindForm({ first, template, save, pending, close }: KindFormProps) {
  const t = useText('eventOffice');
  const pick = usePick();
  const [kind, setKind] = useState(first);
  const set = (part: Partial<Kind>) => setKind({ ...kind, ...part });
  const number = (value: string | number) => (typeof value === 'number' ? value : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(kind);
  };
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16}>
        <Title order={2}>{first.code ? t('editKind', { name: pick(first.name) }) : t('addKind')}</Title>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing={16}>
          {!first.code && (
            <TextInput
              label={t('kindCode')}
              value={kind.code}
              onChange={({ currentTarget }) => set({ code: currentTarget.value })}
              pattern="[a-z][a-z0-9\-]{0,49}"
              required
            />
          )}
          <TextInput
            label={t('nameVi')}
            value={kind.name.vi}
            onChange={({ currentTarget }) => set({ name: { ...kind.name, vi: currentTarget.value } })}
            required
          />
          <TextInput
            label={t('nameEn')}
            value={kind.name.en}
            onChange={({ currentTarget }) => set({ name: { ...kind.name, en: currentTarget.value } })}
            required
          />
          <NumberInput
            label={t('quota')}
            description={t('quotaHelp')}
            inputWrapperOrder={['label', 'input', 'description']}
            value={kind.quota ?? ''}
            onChange={(value) => set({ quota: number(value) })}
            min={0}
            max={100_000}
            allowDecimal={false}
          />
          <NumberInput
            label={t('perOrganisation')}
            description={t('quotaHelp')}
            inputWrapperOrder={['label', 'input', 'description']}
            value={kind.perOrganisation ?? ''}
            onChange={(value) => set({ perOrganisation: number(value) })}
            min={1}
            max={1000}
            allowDecimal={false}
          />
          <Select
            label={t('approval')}
            data={(['automatic', 'manual', 'invitation'] as const).map((value) => ({
              value,
              label: t(`approval.${value}`),
            }))}
            value={kind.approval}
            onChange={(approval) => approval && set({ approval })}
            allowDeselect={false}
          />
          <ColorInput
            label={t('colour')}
            value={kind.colour}
            onChange={(colour) => set({ colour: colour.toLowerCase() })}
            format="hex"
            withEyeDropper={false}
          />
          <MultiSelect
            label={t('zones')}
            data={template.zones.map(({ code, name }) => ({ value: code, label: pick(name) }))}
            value={kind.zones}
            onChange={(zones) => set({ zones })}
            withAsterisk
          />
        </SimpleGrid>
        <Checkbox
          label={t('waitingList')}
          checked={kind.waitingList}
          onChange={({ currentTarget }) => set({ waitingList: currentTarget.checked })}
        />
        <KindQuestions fields={kind.fields} set={(fields) => set({ fields })} />
        <Group gap={8}>
          <Button type="submit" loading={pending} disabled={kind.zones.length === 0}>
            {t('save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('dismiss')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
