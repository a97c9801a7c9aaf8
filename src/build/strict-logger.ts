import type { AstroLoggerDestination } from 'astro';

/** Where the build command finds what was logged as an error: Astro loads this module on its own. */
export const LOGGED_ERRORS = Symbol.for('drehscheibe.logged-errors');

/** Astro marks modules for itself with directives; that the bundler does not keep them is no news to anybody. */
const NOISE = /MODULE_LEVEL_DIRECTIVE[^]*"use astro:/;

/**
 * Astro's log handler for builds. Astro logs some failures, such as a body it cannot render, and carries on with an
 * empty page; here every error-level message makes the process fail.
 */
export default function strictLogger(): AstroLoggerDestination {
  const errors: string[] = [];
  (globalThis as { [LOGGED_ERRORS]?: string[] })[LOGGED_ERRORS] = errors;
  process.on('exit', () => {
    if (errors.length > 0) process.exitCode ||= 1;
  });
  return {
    write(message) {
      if (message.level === 'error') errors.push(message.message);
      const isNoise = message.level === 'warn' && NOISE.test(message.message);
      if (!isNoise && (message.level === 'error' || message.level === 'warn')) {
        process.stderr.write(`${message.message}\n`);
      }
    },
  };
}
