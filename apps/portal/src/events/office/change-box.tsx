import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { changeGathering, type GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';
import { errorsBeside } from './event-errors.js';
import { PlaceFields, placeFields, type PlaceTyped } from './place-fields.js';

/** Name, days and place of an event; who registered keeps the place. @param people how many registered, and may be told */
export function ChangeBox({ event, people }: { event: GatheringWithTemplate; people: number }) {
  const t = useText('eventOffice');
  const setup = useText('eventSetup');
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<PlaceTyped>(event);
  const [endsOn, setEndsOn] = useState(event.endsOn);
  const [along, setAlong] = useState(true);
  const [telling, setTelling] = useState(true);
  const isMoved = moved(event, { ...typed, endsOn });
  const days = daysBetween(event.startsOn, typed.startsOn);
  const act = useAct({
    run: () => {
      const { code, startsOn, venue, nameVi, nameEn, provinceCode } = typed;
      const place = { code, startsOn, endsOn, venue, nameVi, nameEn, ...(provinceCode ? { provinceCode } : {}) };
      return changeGathering(
        event.id,
        { ...place, moveAlong: along && days !== 0, tellPeople: telling && isMoved },
        event.version,
      );
    },
    ...{
      done: t('changedPlace'),
      refresh: [['gathering', event.id], ['gatherings'], ['agenda-draft', event.id], ['floor', event.id]],
    },
  });
  const errors = errorsBeside(act.error, [...placeFields, 'endsOn', 'registrationClosesAt']);
  const late = errors.at('registrationClosesAt') && setup('endsBeforeRegistration');
  // The event stays as long as it was when its first day is changed.
  const change = (part: Partial<PlaceTyped>) => {
    if (part.startsOn) setEndsOn(dayAfter(part.startsOn, daysBetween(typed.startsOn, endsOn)));
    setTyped({ ...typed, ...part });
  };
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
        <PlaceFields typed={typed} set={change} errorAt={errors.at}>
          <TextInput
            type="date"
            label={t('endsOn')}
            value={endsOn}
            error={errors.at('endsOn') ?? late}
            min={typed.startsOn}
            onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
            required
          />
        </PlaceFields>
        {days !== 0 && (
          <Checkbox
            label={setup('moveAlong')}
            description={along ? setup('movesAlong', { days: days > 0 ? `+${days}` : days }) : setup('staysBehind')}
            checked={along}
            onChange={({ currentTarget }) => setAlong(currentTarget.checked)}
          />
        )}
        {along && closesBy(event, days) && <Text c="var(--mantine-color-error)">{setup('closesByMove')}</Text>}
        {isMoved && people > 0 && (
          <Checkbox
            label={setup('tellPeople')}
            description={setup('toldCount', { count: people })}
            checked={telling}
            onChange={({ currentTarget }) => setTelling(currentTarget.checked)}
          />
        )}
        <ProblemAlert error={errors.rest} />
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

const dayMs = 86_400_000;

type Held = Pick<PlaceTyped, 'startsOn' | 'venue' | 'provinceCode'> & { endsOn: string };

function moved(before: Held, after: Held): boolean {
  return (['startsOn', 'endsOn', 'venue', 'provinceCode'] as const).some((field) => before[field] !== after[field]);
}

/** Whether registration, which is open or to come, would be over on its day once that is moved along. */
function closesBy({ registrationClosesAt }: GatheringWithTemplate, days: number): boolean {
  const [closesAt, now] = [Date.parse(registrationClosesAt), Date.now()];
  return closesAt > now && closesAt + days * dayMs <= now;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) || 0;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
