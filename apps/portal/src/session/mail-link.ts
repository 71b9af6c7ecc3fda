import { pathIn } from '../app/path-in.js';

/** A link of an e-mail carries its secret after the `#`, which no server ever sees before the button is pressed. */
export function linkInAddress(): { token: string; to: string } {
  const given = new URLSearchParams(location.hash.slice(1));
  return { token: given.get('token') ?? '', to: pathIn(given.get('to')) };
}
