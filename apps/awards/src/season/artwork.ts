import sharp from 'sharp';

const [width, height] = [1600, 1000];
const palettes = [
  ['#0f5257', '#7fb7a6', '#f0c674'],
  ['#27496d', '#8fb3d9', '#f2b880'],
  ['#3d5a2a', '#a9c77d', '#f4e3a1'],
  ['#7a2f3b', '#e0a3a0', '#f5dfc2'],
  ['#4b3a73', '#b3a2dc', '#f2d7ee'],
] as const;

const drawn = new Map<number, Promise<Buffer>>();

/** A picture where the demonstration has none: waves, a sun and a lattice, one of twelve. JPEG. */
export function artworkOf(index: number): Promise<Buffer> {
  const one = index % 12;
  const known = drawn.get(one) ?? draw(one);
  drawn.set(one, known);
  return known;
}

function draw(index: number): Promise<Buffer> {
  const [dark, middle, light] = palettes[index % palettes.length]!;
  const wave = (n: number) => {
    const [y, swing] = [440 + n * 110, 60 + ((index * 31 + n * 17) % 90)];
    const curve = `M0 ${y} C ${width / 3} ${y - swing}, ${(2 * width) / 3} ${y + swing}, ${width} ${y - swing / 2}`;
    return `<path d="${curve} V ${height} H 0 Z" fill="${n % 2 ? dark : middle}" opacity="${0.35 + n * 0.12}"/>`;
  };
  const cell = (n: number) => {
    const [x, y] = [((index * 137 + n * 211) % 14) * 114, ((index * 53 + n * 97) % 4) * 100 + 40];
    return `<rect x="${x}" y="${y}" width="84" height="64" rx="10" fill="none" stroke="${light}" stroke-width="5" opacity="0.7"/>`;
  };
  const range = (count: number) => Array.from({ length: count }, (_, n) => n);
  const sun = `<circle cx="${300 + ((index * 173) % 1000)}" cy="${200 + ((index * 61) % 160)}" r="${90 + (index % 5) * 14}" fill="${light}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${dark}" opacity="0.18"/>${range(7).map(cell).join('')}${sun}${range(5).map(wave).join('')}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fbf7ef' }).jpeg({ quality: 78 }).toBuffer();
}
