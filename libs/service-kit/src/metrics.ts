import { collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';

collectDefaultMetrics();

export const requestSeconds = new Histogram({
  name: 'sangtao_http_request_duration_seconds',
  help: 'Time to answer a request.',
  labelNames: ['context', 'method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});

export const eventsWaiting = new Gauge({
  name: 'sangtao_events_waiting',
  help: 'Events in the outbox, behind the cursor (lag), and keys parked.',
  labelNames: ['context', 'where'],
});

export { register };
