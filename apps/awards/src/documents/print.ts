export { colours, print } from '@sangtao/service-kit/printing/print';
