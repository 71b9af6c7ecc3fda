const keyOf = (name: string) => `sangtao.draft.${name}`;

/** What the server does not have yet, on this device. A full or forbidden storage must not stop the typing. */
export function keepLocally(name: string, value: object | null): void {
  try {
    if (value) localStorage.setItem(keyOf(name), JSON.stringify(value));
    else localStorage.removeItem(keyOf(name));
  } catch {
    // The page keeps it in memory and says so.
  }
}

export function keptLocally<Value>(name: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}
