export { fontRuns } from '@sangtao/service-kit/printing/font-runs';
