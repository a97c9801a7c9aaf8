import type { DecapConfig } from './decap-config.ts';
import type { Option } from '#forms/options.ts';

/** A configuration in which each list of options stands once: thousands of organisations are chosen from in six forms. */
export interface SharedConfig {
  /** Decap's configuration; in place of a list of options its position in `options`. */
  config: unknown;
  options: Option[][];
}

/** For the network: lists of options that are the same stand once. */
export function withSharedOptions(config: DecapConfig): SharedConfig {
  const positions = new Map<string, number>();
  const options: Option[][] = [];
  const shared: unknown = JSON.parse(
    JSON.stringify(config, (key, value: unknown) => {
      if (key !== 'options' || !Array.isArray(value)) return value;
      const text = JSON.stringify(value);
      const at = positions.get(text) ?? options.push(value as Option[]) - 1;
      positions.set(text, at);
      return at;
    }),
  );
  return { config: shared, options };
}

/** For Decap: every field with its own list again. */
export function withOwnOptions({ config, options }: SharedConfig): DecapConfig {
  return eachOptions(config, options) as DecapConfig;
}

function eachOptions(value: unknown, options: Option[][]): unknown {
  if (Array.isArray(value)) return value.map((item) => eachOptions(item, options));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'options' && typeof item === 'number' ? options[item] : eachOptions(item, options),
    ]),
  );
}
