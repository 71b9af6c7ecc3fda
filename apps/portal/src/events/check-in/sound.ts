import type { Look } from './verdict-look.js';

/** Frequencies in Hz, one after the other: rising for yes, falling for no. */
const tones: Record<Look, readonly number[]> = { good: [660, 990], exit: [660, 660], bad: [220, 160, 160] };
const toneSeconds = 0.14;

let context: AudioContext | undefined;

/** For eyes that are on the next person. Silent where the browser has no sound. */
export function sound(look: Look): void {
  navigator.vibrate?.(look === 'bad' ? [180, 80, 180] : 60);
  try {
    context ??= new AudioContext();
  } catch {
    return;
  }
  void context.resume();
  tones[look].forEach((frequency, n) => tone(context!, frequency, context!.currentTime + n * toneSeconds));
}

function tone(audio: AudioContext, frequency: number, begins: number): void {
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  oscillator.frequency.value = frequency;
  volume.gain.setValueAtTime(0.25, begins);
  volume.gain.exponentialRampToValueAtTime(0.001, begins + toneSeconds);
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(begins);
  oscillator.stop(begins + toneSeconds);
}
