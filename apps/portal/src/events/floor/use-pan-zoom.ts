import { useRef, useState, type KeyboardEvent, type PointerEvent, type WheelEvent } from 'react';
import { moved, zoomed, type ViewBox } from './view-box.js';

const step = 0.15;
const nearer = 1.4;

/** A plan that is moved by finger, mouse and keys. */
export function usePanZoom(whole: ViewBox) {
  const [view, setView] = useState(whole);
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const zoom = (by: number, at?: { x: number; y: number }) => setView((before) => zoomed(before, whole, by, at));
  const pan = (x: number, y: number) => setView((before) => moved(before, whole, { x, y }));
  const keys: Record<string, () => void> = {
    ArrowLeft: () => pan(-step, 0),
    ArrowRight: () => pan(step, 0),
    ArrowUp: () => pan(0, -step),
    ArrowDown: () => pan(0, step),
    '+': () => zoom(nearer),
    '=': () => zoom(nearer),
    '-': () => zoom(1 / nearer),
    '0': () => setView(whole),
  };

  const onPointerMove = ({ pointerId, clientX: x, clientY: y, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const last = fingers.current.get(pointerId);
    if (!last) return;
    const others = [...fingers.current].filter(([id]) => id !== pointerId).map(([, point]) => point);
    fingers.current.set(pointerId, { x, y });
    const box = currentTarget.getBoundingClientRect();
    const [other] = others;
    if (!other) return pan((last.x - x) / box.width, (last.y - y) / box.height);
    const apart = (point: { x: number; y: number }) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
    const middle = { x: ((x + other.x) / 2 - box.left) / box.width, y: ((y + other.y) / 2 - box.top) / box.height };
    zoom(apart({ x, y }) / apart(last), middle);
  };
  const lift = ({ pointerId }: PointerEvent) => void fingers.current.delete(pointerId);

  return {
    view,
    show: setView,
    nearer: () => zoom(nearer),
    farther: () => zoom(1 / nearer),
    all: () => setView(whole),
    on: {
      onKeyDown: (event: KeyboardEvent) => {
        const act = keys[event.key];
        if (!act) return;
        event.preventDefault();
        act();
      },
      onPointerDown: ({ pointerId, clientX: x, clientY: y }: PointerEvent) =>
        void fingers.current.set(pointerId, { x, y }),
      onPointerMove,
      onPointerUp: lift,
      onPointerLeave: lift,
      onPointerCancel: lift,
      onWheel: ({ ctrlKey, deltaY }: WheelEvent) => {
        // Without the key the page scrolls past.
        if (ctrlKey) zoom(deltaY < 0 ? 1.1 : 1 / 1.1);
      },
    },
  };
}
