import { useCallback, useEffect, useRef, useState } from 'react';

const everyMs = 120;
/** A code that stays before the camera is one scan. */
const sameForMs = 4_000;
const widest = 720;

/** A camera that reads square codes, here on the device. */
export function useCamera(onCode: (code: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [stream, setStream] = useState<MediaStream>();
  const [refused, setRefused] = useState(false);
  const told = useRef(onCode);
  useEffect(() => {
    told.current = onCode;
  });

  const start = useCallback(async () => {
    setRefused(false);
    try {
      setStream(await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false }));
    } catch {
      setRefused(true);
    }
  }, []);
  const stop = useCallback(() => setStream(undefined), []);

  useEffect(() => {
    const element = video.current;
    if (!stream || !element) return;
    element.srcObject = stream;
    void element.play().catch(() => undefined);
    const end = readCodes(element, (code) => told.current(code));
    return () => {
      end();
      for (const track of stream.getTracks()) track.stop();
    };
  }, [stream]);

  return { video, running: !!stream, refused, start, stop, torch: stream && torchOf(stream) };
}

/** Undefined where the device has no light that can be used. */
function torchOf(stream: MediaStream): ((on: boolean) => void) | undefined {
  const [track] = stream.getVideoTracks();
  const able = track?.getCapabilities?.() as { torch?: boolean } | undefined;
  if (!track || !able?.torch) return undefined;
  return (on) => void track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
}

/** @returns ends it */
function readCodes(video: HTMLVideoElement, onCode: (code: string) => void): () => void {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const lastSeen = new Map<string, number>();
  const decoder = import('qr/decode.js');
  let busy = false;
  const look = async () => {
    if (busy || video.videoWidth === 0) return;
    busy = true;
    const scale = Math.min(1, widest / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { decodeQR } = await decoder;
    const code = decoded(decodeQR, context.getImageData(0, 0, canvas.width, canvas.height));
    busy = false;
    if (!code) return;
    const again = Date.now() - (lastSeen.get(code) ?? 0) < sameForMs;
    lastSeen.set(code, Date.now());
    if (!again) onCode(code);
  };
  const timer = setInterval(() => void look(), everyMs);
  return () => clearInterval(timer);
}

function decoded(decodeQR: (image: ImageData) => string, image: ImageData): string | undefined {
  try {
    return decodeQR(image);
  } catch {
    // No code in this picture.
    return undefined;
  }
}
