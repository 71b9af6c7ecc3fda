export { readPdf } from '@sangtao/testing/pdf-text';
