import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { foundByName } from '../format/found-by-name.js';

/** The product's colour: deep teal. White on its seventh shade reads at 5.9 : 1. */
const teal: MantineColorsTuple = [
  '#e8f5f5',
  '#d2eaea',
  '#a4d4d5',
  '#74bdbf',
  '#4da9ac',
  '#2f959a',
  '#1a8288',
  '#0f6f75',
  '#0b585d',
  '#063f43',
];

/** Lotus amber: honours and prizes, nothing else. */
const lotus: MantineColorsTuple = [
  '#fff6e6',
  '#ffeacc',
  '#fbd49b',
  '#f7bc66',
  '#f3a93a',
  '#e8951a',
  '#c2750c',
  '#9a5b06',
  '#7c4904',
  '#5a3403',
];

const warmGray: MantineColorsTuple = [
  '#faf9f7',
  '#f3f1ee',
  '#e9e6e1',
  '#dcd8d1',
  '#c5c0b7',
  '#9a9389',
  '#6b655c',
  '#565149',
  '#413d38',
  '#2a2723',
];

const warmDark: MantineColorsTuple = [
  '#eceae7',
  '#cfccc7',
  '#b3afa8',
  '#8b867f',
  '#5b5751',
  '#403d39',
  '#33302d',
  '#262422',
  '#1d1b1a',
  '#151413',
];

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 7 },
  colors: { teal, lotus, gray: warmGray, dark: warmDark },
  fontFamily: `'Be Vietnam Pro', system-ui, sans-serif`,
  headings: {
    fontFamily: `'Be Vietnam Pro', system-ui, sans-serif`,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '26px', lineHeight: '1.2' },
      h2: { fontSize: '20px', lineHeight: '1.2' },
      h3: { fontSize: '17px', lineHeight: '1.3' },
      h4: { fontSize: '15px', lineHeight: '1.3' },
    },
  },
  fontSizes: { xs: '13px', sm: '13px', md: '15px', lg: '17px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  defaultRadius: 8,
  radius: { sm: '6px', md: '8px', lg: '12px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A field of science may have a longer name than a phone has room.
    Tabs: { styles: { tab: { whiteSpace: 'normal' }, tabLabel: { whiteSpace: 'normal' } } },
    Modal: { defaultProps: { lockScroll: false } },
    // A page has one banner; what stands over a window is none.
    ModalHeader: { defaultProps: { component: 'div' } },
    DrawerHeader: { defaultProps: { component: 'div' } },
    Drawer: { defaultProps: { lockScroll: false } },
    // The browser's own scrolling: it can be reached by keyboard and needs no script.
    TableScrollContainer: { defaultProps: { type: 'native' } },
    Select: { defaultProps: { filter: foundByName } },
    MultiSelect: { defaultProps: { filter: foundByName } },
    Tooltip: { defaultProps: { openDelay: 300 } },
    // A list that opens is placed before it is as wide as its field: from the middle it would widen a phone's page for a frame.
    Combobox: { defaultProps: { position: 'bottom-start' } },
  },
});
