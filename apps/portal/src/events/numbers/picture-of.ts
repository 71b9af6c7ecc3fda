interface Look {
  title: string;
  /** Where it is from, and when it was counted. */
  below: string;
  legend: { label: string; colour: string }[];
}

const margin = 24;
const titleLine = 28;
const legendLine = 26;
/** Sharp on paper. */
const scale = 2;

/** A drawn chart as a PNG, in the page's own letters and colours, with its title, legend and source. */
export function pictureOf(svg: SVGSVGElement, { title, below, legend }: Look): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const page = getComputedStyle(svg.closest('section') ?? document.body);
  const top = margin + titleLine + (legend.length > 1 ? legendLine : 0);
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (top + height + legendLine + margin) * scale;
  const to = canvas.getContext('2d')!;
  to.scale(scale, scale);
  to.fillStyle = page.backgroundColor;
  to.fillRect(0, 0, canvas.width, canvas.height);
  const write = (text: string, font: string, at: [number, number]) => {
    Object.assign(to, { font: `${font} ${page.fontFamily}`, fillStyle: page.color });
    to.fillText(text, ...at);
  };
  write(title, '600 17px', [margin, margin + 17]);
  if (legend.length > 1) writeLegend(to, legend, { write, y: margin + titleLine + 14 });
  write(below, '400 13px', [margin, top + height + legendLine]);
  to.translate(margin, top);
  for (const element of svg.querySelectorAll<SVGGraphicsElement>('path, line, text')) draw(to, element);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture was not made'))), 'image/png');
  });
}

function writeLegend(
  to: CanvasRenderingContext2D,
  legend: Look['legend'],
  { write, y }: { write: (text: string, font: string, at: [number, number]) => void; y: number },
): void {
  let x = margin;
  for (const { label, colour } of legend) {
    to.fillStyle = colour;
    to.fillRect(x, y - 10, 12, 12);
    write(label, '400 13px', [x + 18, y]);
    x += 18 + to.measureText(label).width + 20;
  }
}

function draw(to: CanvasRenderingContext2D, element: SVGGraphicsElement): void {
  const look = getComputedStyle(element);
  const matrix = element.getCTM();
  if (!matrix || look.visibility === 'hidden' || look.display === 'none') return;
  to.save();
  to.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  if (element instanceof SVGTextElement) drawText(to, element, look);
  else drawShape(to, element, look);
  to.restore();
}

function drawShape(to: CanvasRenderingContext2D, element: SVGGraphicsElement, look: CSSStyleDeclaration): void {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const shape = new Path2D(element.getAttribute('d') ?? '');
  if (element instanceof SVGLineElement) {
    shape.moveTo(number('x1'), number('y1'));
    shape.lineTo(number('x2'), number('y2'));
  } else if (look.fill !== 'none') {
    to.globalAlpha = Number(look.fillOpacity);
    to.fillStyle = look.fill;
    to.fill(shape);
  }
  if (look.stroke === 'none') return;
  to.globalAlpha = 1;
  to.setLineDash(look.strokeDasharray === 'none' ? [] : look.strokeDasharray.split(/[ ,]+/).map(parseFloat));
  Object.assign(to, { strokeStyle: look.stroke, lineWidth: parseFloat(look.strokeWidth) });
  to.stroke(shape);
}

/** Line by line, where the browser put each. */
function drawText(to: CanvasRenderingContext2D, element: SVGTextElement, look: CSSStyleDeclaration): void {
  const lines = element.querySelectorAll('tspan');
  Object.assign(to, { font: `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`, fillStyle: look.fill });
  for (const line of lines.length > 0 ? lines : [element]) {
    if (line.getNumberOfChars() === 0) continue;
    const { x, y } = line.getStartPositionOfChar(0);
    to.fillText(line.textContent, x, y);
  }
}
