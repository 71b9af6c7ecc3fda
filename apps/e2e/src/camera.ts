import { writeFile } from 'node:fs/promises';
import encodeQR from 'qr';

const [width, height] = [640, 480];

/** Arguments of a Chromium whose camera sees a square with this text. @param file where its picture is put, `.y4m` */
export async function cameraThatSees(text: string, file: string): Promise<string[]> {
  const frame = Buffer.concat([Buffer.from('FRAME\n'), brightness(encodeQR(text, 'raw', { border: 4 })), colourless()]);
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420jpeg\n`);
  await writeFile(file, Buffer.concat([header, ...Array<Buffer>(15).fill(frame)]));
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ];
}

/** The square in the middle of a grey picture, eight pixels for each of its fields. */
function brightness(square: readonly (readonly boolean[])[]): Buffer {
  const size = 8;
  const picture = Buffer.alloc(width * height, 160);
  const [left, top] = [(width - square.length * size) >> 1, (height - square.length * size) >> 1];
  square.forEach((row, y) => {
    row.forEach((isDark, x) => {
      for (let line = 0; line < size; line++) {
        const from = (top + y * size + line) * width + left + x * size;
        picture.fill(isDark ? 16 : 235, from, from + size);
      }
    });
  });
  return picture;
}

function colourless(): Buffer {
  return Buffer.alloc((width * height) / 2, 128);
}
