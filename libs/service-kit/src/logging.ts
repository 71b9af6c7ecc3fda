import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { currentScope } from './request-scope.js';
import { traceIdOf } from './tracing.js';

/** JSON lines with the ids of the work in hand; nothing of a person. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: ['authorization', 'cookie', 'password', 'token', '*.authorization', '*.cookie', '*.password', '*.token'],
      mixin() {
        const scope = currentScope();
        return scope
          ? {
              requestId: scope.requestId,
              correlationId: scope.correlationId,
              causationId: scope.causationId,
              traceId: traceIdOf(scope.traceparent),
              actor: scope.actor,
            }
          : {};
      },
    },
    destination ?? pino.destination({ fd: 1, sync: false }),
  );
}

/** Nest's own messages through pino. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    // Nest tells about every route and module at the start; that is for debugging.
    this.write('debug', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]): void {
    const texts = rest.filter((part): part is string => typeof part === 'string');
    const error = [message, ...rest].find((part) => part instanceof Error);
    const text = typeof message === 'string' ? message : (error?.message ?? JSON.stringify(message));
    this.logger[level]({ where: texts.at(-1), ...(error ? { err: error } : {}) }, text);
  }
}
