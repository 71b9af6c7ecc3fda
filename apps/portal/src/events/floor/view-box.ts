/** The part of a plan that is looked at, in metres. */
export interface ViewBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All points with some room around them. */
export function around(points: readonly number[][], margin: number): ViewBox {
  const xs = points.map((point) => point[0]!);
  const ys = points.map((point) => point[1]!);
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

/** @param by above 1: nearer. @param at the point that stays where it is, as shares of the width and the height */
export function zoomed(view: ViewBox, whole: ViewBox, by: number, at = { x: 0.5, y: 0.5 }): ViewBox {
  const width = Math.min(whole.width, Math.max(whole.width / 16, view.width / by));
  const height = (width / view.width) * view.height;
  const x = view.x + (view.width - width) * at.x;
  const y = view.y + (view.height - height) * at.y;
  return inside({ x, y, width, height }, whole);
}

/** A place in the middle, near enough to read its sign. */
export function near(points: readonly number[][], whole: ViewBox): ViewBox {
  const { x, y, width, height } = around(points, 0);
  const part = { width: whole.width / 3, height: whole.height / 3 };
  return inside({ ...part, x: x + (width - part.width) / 2, y: y + (height - part.height) / 2 }, whole);
}

/** Moved by shares of what is seen. */
export function moved(view: ViewBox, whole: ViewBox, { x, y }: { x: number; y: number }): ViewBox {
  return inside({ ...view, x: view.x + x * view.width, y: view.y + y * view.height }, whole);
}

function inside(view: ViewBox, whole: ViewBox): ViewBox {
  const within = (at: number, least: number, most: number) => Math.min(Math.max(at, least), Math.max(least, most));
  return {
    ...view,
    x: within(view.x, whole.x, whole.x + whole.width - view.width),
    y: within(view.y, whole.y, whole.y + whole.height - view.height),
  };
}
