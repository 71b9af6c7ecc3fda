import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import type { FloorFeature, FloorMap } from '../../api/floor.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { said } from '../agenda/day-list.js';
import classes from './floor.module.css';
import { usePanZoom } from './use-pan-zoom.js';
import { around, near } from './view-box.js';

interface FloorPlanProps {
  map: FloorMap;
  /** Booths that were looked for; undefined: nothing was. */
  found?: ReadonlySet<string> | undefined;
  chosen?: string | undefined;
  onChoose: (id: string) => void;
}

/** The hall, drawn from GeoJSON in metres. Who cannot see it has the list beside it. */
export function FloorPlan({ map, found, chosen, onChoose }: FloorPlanProps) {
  const t = useText('floor');
  const whole = useMemo(() => around(map.features.flatMap(pointsOf), 1), [map]);
  const { view, show, nearer, farther, all, on } = usePanZoom(whole);
  // What is chosen in the list is shown, also on a phone.
  useEffect(() => {
    const feature = map.features.find(({ id }) => id === chosen);
    if (feature) show(near(pointsOf(feature), whole));
  }, [chosen, map, whole, show]);
  return (
    <Stack gap={8}>
      <div className={`surface ${classes.frame}`}>
        <svg
          className={classes.map}
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          role="application"
          aria-label={`${t('map')}. ${t('keys')}`}
          tabIndex={0}
          {...on}
        >
          {map.features.map((feature) => (
            <Shape
              key={feature.id}
              feature={feature}
              isFound={found?.has(feature.id) ?? false}
              isChosen={chosen === feature.id}
              onChoose={onChoose}
            />
          ))}
        </svg>
      </div>
      <Group gap={8} className="no-print">
        <ActionIcon variant="default" size={44} aria-label={t('zoomIn')} onClick={nearer}>
          <IconPlus />
        </ActionIcon>
        <ActionIcon variant="default" size={44} aria-label={t('zoomOut')} onClick={farther}>
          <IconMinus />
        </ActionIcon>
        <ActionIcon variant="default" size={44} aria-label={t('whole')} onClick={all}>
          <IconMaximize />
        </ActionIcon>
        <Text size="sm" c="dimmed" visibleFrom="sm">
          {t('keys')}
        </Text>
      </Group>
    </Stack>
  );
}

interface ShapeProps {
  feature: FloorFeature;
  isFound: boolean;
  isChosen: boolean;
  onChoose: (id: string) => void;
}

function Shape({ feature, isFound, isChosen, onChoose }: ShapeProps) {
  const language = useLanguage();
  const { kind, code, name, exhibitor } = feature.properties;
  const points = pointsOf(feature);
  const outline = points.map((point) => point.join(',')).join(' ');
  const box = around(points, 0);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (kind === 'hall') return <polygon points={outline} className={classes.hall} />;
  if (kind === 'zone') {
    return (
      <>
        <polygon points={outline} className={classes.zone} />
        <text x={box.x + 1} y={box.y + 2.4} className={classes.zoneName}>
          {name && said(name, language)}
        </text>
      </>
    );
  }
  if (kind === 'area') {
    return (
      <>
        <polygon points={outline} className={classes.area} />
        <text {...middle} textAnchor="middle" className={classes.areaName}>
          {name && said(name, language)}
        </text>
      </>
    );
  }
  return (
    <>
      <polygon
        points={outline}
        className={classes.booth}
        data-held={exhibitor !== null}
        data-found={isFound}
        data-chosen={isChosen}
        onClick={() => onChoose(feature.id)}
      >
        <title>{[code, exhibitor?.company].filter(Boolean).join(': ')}</title>
      </polygon>
      <text {...middle} dy={0.3} textAnchor="middle" className={classes.sign} data-found={isFound}>
        {code}
      </text>
    </>
  );
}

/** GeoJSON repeats the first corner at the end. */
function pointsOf({ geometry }: FloorFeature): number[][] {
  return geometry.coordinates[0]!.slice(0, -1);
}
