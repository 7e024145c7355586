import fc from 'fast-check';

/** The part of JSON Schema that the contract's inputs come out as. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const uuid = fc.uuid({ version: 7 });
const word = fc.stringMatching(/^[A-Za-zéñবাংলা中文]{1,12}$/);

function texts({ format, pattern }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return uuid;
  if (format === 'date') return fc.constantFrom('2026-03-02', '2027-12-31');
  if (format === 'date-time') return fc.constantFrom('2026-03-02T15:00:00.000Z');
  if (pattern?.startsWith('^[a-z]{2,3}')) return fc.constantFrom('en', 'es', 'bn', 'zh-Hans', 'pt-BR');
  if (pattern?.startsWith('^[a-z][a-z0-9_]')) return fc.constantFrom('name', 'needs');
  if (format === 'base64') return fc.constantFrom('', 'aGVsbG8=');
  if (pattern?.includes(':[0-5]')) return fc.constantFrom('00:00', '18:30');
  if (pattern === '^[A-Z]{2}$') return fc.constantFrom('US', 'MX', 'BD');
  return word;
}

function objects({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const parts = Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, validFor(schema)]));
  return fc.record(parts, { requiredKeys: [...required] });
}

/** Values that fit a schema: what a window that keeps to the contract would send. */
export function validFor(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(validFor));
  switch (schema.type) {
    case 'object':
      return objects(schema);
    case 'array':
      return fc.array(validFor(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: (schema.minItems ?? 0) + 1,
      });
    case 'string':
      return texts(schema);
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 100, (schema.minimum ?? 0) + 50) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`No values for ${JSON.stringify(schema)}`);
  }
}

/** A place inside a value: the value there, and how to make a copy of the whole with another one in its stead. */
export interface Spot {
  readonly value: unknown;
  readonly put: (other: unknown) => unknown;
}

/** Every place inside a value, the whole itself first. */
export function spots(value: unknown, put: (other: unknown) => unknown = (other) => other): Spot[] {
  const here: Spot[] = [{ value, put }];
  if (Array.isArray(value))
    return here.concat(value.flatMap((item, at) => spots(item, (other) => put(value.with(at, other)))));
  if (typeof value !== 'object' || value === null) return here;
  const inside = Object.entries(value).flatMap(([key, item]) =>
    spots(item, (other) => put({ ...value, [key]: other })),
  );
  return here.concat(inside);
}
