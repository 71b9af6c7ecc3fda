import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import type { FloorMap } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { BoothPanel } from './booth-panel.js';
import { FloorPlan } from './floor-map.js';
import classes from './floor.module.css';
import { HallForm } from './hall-form.js';
import { RowForm } from './row-form.js';
import type { EditFloor } from './use-floor-edits.js';

const parts = ['booth', 'row', 'hall'] as const;
type Part = (typeof parts)[number];
const labels = { booth: 'partBooth', row: 'partRow', hall: 'partHall' } as const;

/** The hall with its zones, rows of booths, and each booth by numbers. */
export function DrawingTab({ map, edit }: { map: FloorMap; edit: EditFloor }) {
  const t = useText('floorOffice');
  const [part, setPart] = useState<Part>('booth');
  const [chosen, setChosen] = useState<string>();
  const show = (next: Part) => {
    edit.reset();
    setPart(next);
  };
  if (map.features.length === 0) {
    return (
      <Stack className="surface" p={{ base: 16, sm: 24 }} maw={520}>
        <HallForm map={map} edit={edit} />
      </Stack>
    );
  }
  return (
    <div className={classes.drawing}>
      <FloorPlan
        map={map}
        chosen={chosen}
        onChoose={(id) => {
          show('booth');
          setChosen(id);
        }}
      />
      <Stack className="surface" p={16} gap={16}>
        <SegmentedControl
          aria-label={t('part')}
          value={part}
          onChange={(next) => show(parts.find((one) => one === next) ?? part)}
          data={parts.map((value) => ({ value, label: t(labels[value]) }))}
          fullWidth
        />
        {part === 'booth' && <BoothPanel map={map} edit={edit} chosen={chosen} choose={setChosen} />}
        {part === 'row' && <RowForm map={map} edit={edit} />}
        {part === 'hall' && <HallForm key={map.version} map={map} edit={edit} />}
      </Stack>
    </div>
  );
}
