import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useMediaQuery } from '@mantine/hooks';
import { axesOf } from './axes.js';
import type { Figure } from './figure.js';

const perRow = 26;
const upright = 280;

/** Bars of a figure. Whoever hears the page has the table beside it. */
export function Chart({ figure: { rows, series, upright: isUpright } }: { figure: Figure }) {
  const isNarrow = useMediaQuery('(max-width: 48em)');
  const { x, y } = axesOf({ isUpright, isNarrow: isNarrow ?? false });
  const data = rows.map(({ label, short = label, cells }) => ({
    label: short,
    ...Object.fromEntries(series.map(({ key }, n) => [key, cells[n]!.count])),
  }));
  return (
    <BarChart
      aria-hidden
      h={isUpright ? upright : Math.max(rows.length * perRow, 60) + 40}
      data={data}
      dataKey="label"
      series={series.map(({ key, label, tone }) => ({ name: key, label, color: `var(--figure-${tone})` }))}
      type={isUpright ? 'default' : 'stacked'}
      orientation={isUpright ? 'horizontal' : 'vertical'}
      tickLine="none"
      gridAxis={isUpright ? 'x' : 'y'}
      xAxisProps={x}
      yAxisProps={y}
      barProps={{ isAnimationActive: false, radius: 2 }}
      maxBarWidth={isUpright ? 40 : 16}
      barChartProps={{ accessibilityLayer: false }}
      tooltipAnimationDuration={0}
    />
  );
}
