const attribute = 'data-mantine-color-scheme';

/** Paper is white: who reads in the dark prints as by day. All colours hang on one attribute of the root. */
export function printInLight(root: HTMLElement): void {
  let shown: string | null = null;
  window.addEventListener('beforeprint', () => {
    shown = root.getAttribute(attribute);
    root.setAttribute(attribute, 'light');
  });
  window.addEventListener('afterprint', () => {
    if (shown) root.setAttribute(attribute, shown);
  });
}
