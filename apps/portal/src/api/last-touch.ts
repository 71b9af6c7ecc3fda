/** When somebody last touched this page: what it asks for by itself must not keep a session alive. */
let touchedAt = Date.now();

for (const kind of ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const) {
  addEventListener(kind, () => (touchedAt = Date.now()), { passive: true, capture: true });
}

/** Not for as long as a token lasts. */
export function isUntouched(): boolean {
  return Date.now() - touchedAt > 300_000;
}
