import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import type { ContextName } from './context.js';
import type { KitSettings } from './settings.js';

/** W3C Trace Context, version 00. */
const written = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

export interface SpanOptions {
  kind: 'server' | 'producer' | 'consumer';
  /** The `traceparent` of what caused it; without a right one, a trace begins. */
  parent: string | undefined;
  attributes?: Attributes;
  startTime?: Date;
}

const kinds = { server: SpanKind.SERVER, producer: SpanKind.PRODUCER, consumer: SpanKind.CONSUMER };

/** Something that takes its time, as part of a trace. */
export class Traced {
  constructor(private readonly span: Span) {}

  /** For whatever this causes. */
  get traceparent(): string {
    const { traceId, spanId, traceFlags } = this.span.spanContext();
    return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  }

  set(name: string, attributes: Attributes): void {
    this.span.updateName(name);
    this.span.setAttributes(attributes);
  }

  end(failure?: string): void {
    if (failure !== undefined) this.span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
    this.span.end();
  }
}

/** The spans of one service, sent to `OTLP_ENDPOINT`. Where none is set there is no such object, and nothing is done for traces. */
export class Tracing {
  private constructor(
    private readonly tracer: Tracer,
    private readonly shutdown: () => Promise<void>,
  ) {}

  static async start(
    context: ContextName,
    { otlpEndpoint, traceShare }: Pick<KitSettings, 'otlpEndpoint' | 'traceShare'>,
  ): Promise<Tracing | undefined> {
    if (!otlpEndpoint) return undefined;
    // Loaded only where traces are wanted: half a second of a start, and memory.
    const [sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
    const exporter = new OTLPTraceExporter({ url: new URL('/v1/traces', otlpEndpoint).href });
    const provider = new sdk.TracerProvider({
      resource: resourceFromAttributes({ 'service.name': context, 'service.namespace': 'sangtao' }),
      // Who began the trace decides for all of it.
      sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(traceShare) }),
      spanProcessors: [new sdk.BatchSpanProcessor({ exporter, scheduledDelayMillis: 1_000 })],
    });
    return new Tracing(provider.getTracer('sangtao'), () => provider.shutdown());
  }

  begin(name: string, { kind, parent, attributes = {}, startTime }: SpanOptions): Traced {
    const options = { kind: kinds[kind], attributes, ...(startTime && { startTime }) };
    return new Traced(this.tracer.startSpan(name, options, contextOf(parent)));
  }

  /** Sends what is not sent yet; a collector that is away holds nobody up for long. */
  async stop(): Promise<void> {
    await this.shutdown().catch(() => undefined);
  }
}

/** The id that all spans of a trace share. */
export function traceIdOf(traceparent: string | undefined): string | undefined {
  return traceparent?.slice(3, 35);
}

/** What a caller sent, if it is one. */
export function traceparentIn(header: unknown): string | undefined {
  return typeof header === 'string' && written.test(header) ? header : undefined;
}

function contextOf(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] = written.exec(traceparent ?? '') ?? [];
  if (!traceId || !spanId || !flags) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true });
}
