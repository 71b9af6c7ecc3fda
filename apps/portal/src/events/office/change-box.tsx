import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { changeGathering, type GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';
import { PlaceFields, type PlaceTyped } from './place-fields.js';

/** Name, days and place of an event; who registered keeps the place. */
export function ChangeBox({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<PlaceTyped>(event);
  const [endsOn, setEndsOn] = useState(event.endsOn);
  const act = useAct({
    run: () => {
      const { code, startsOn, venue, nameVi, nameEn, provinceCode } = typed;
      const place = { code, startsOn, endsOn, venue, nameVi, nameEn, ...(provinceCode ? { provinceCode } : {}) };
      return changeGathering(event.id, place, event.version);
    },
    ...{ done: t('changedPlace'), refresh: [['gathering', event.id], ['gatherings']] },
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    act.mutate();
  };
  if (!open) {
    return (
      <Group>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('changePlace')}
        </Button>
      </Group>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16}>
        <PlaceFields typed={typed} set={(part) => setTyped({ ...typed, ...part })}>
          <TextInput
            type="date"
            label={t('endsOn')}
            value={endsOn}
            min={typed.startsOn}
            onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
            required
          />
        </PlaceFields>
        <ProblemAlert error={act.error} />
        <Group gap={8}>
          <Button type="submit" loading={act.isPending}>
            {t('save')}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {t('dismiss')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
