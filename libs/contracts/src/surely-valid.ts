import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, type ValidationArguments } from 'class-validator';

type Class = new () => object;
/** One object's verdict; false means "not sure", never "wrong". */
type Verdict = (object: Record<string, unknown>) => boolean;
type Rule = (object: Record<string, unknown>, value: unknown) => boolean;

interface Property {
  name: string;
  /** All must hold for the rules to be asked, as those of `@IsOptional()`. */
  conditions: Rule[];
  rules: Rule[];
  /** Its objects have a class of their own. */
  described: boolean;
}

interface Constraint {
  async: boolean;
  instance: { validate(value: unknown, args: ValidationArguments): boolean | Promise<boolean> };
}

type RuleMetadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

const verdicts = new Map<Class, Verdict>();

/**
 * Whether a plain object surely satisfies the validators of a class and has no other field. class-validator searches its rules and copies the
 * object for every event, which costs more than all else that happens to one; this asks the same validators without either. Where it is not
 * sure it says no, and class-validator decides and explains.
 */
export function surelyValid(described: Class, plain: object): boolean {
  let verdict = verdicts.get(described);
  if (!verdict) verdicts.set(described, (verdict = verdictOf(described)));
  return verdict(plain as Record<string, unknown>);
}

function verdictOf(described: Class): Verdict {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(described, '', false, false);
  const properties = new Map<string, Property>();
  for (const one of metadata) {
    const rule = ruleOf(described, one);
    if (!rule) return () => false;
    const { propertyName: name } = one;
    const property = properties.get(name) ?? { name, conditions: [], rules: [], described: false };
    (one.type === 'conditionalValidation' ? property.conditions : property.rules).push(rule);
    if (one.type === 'nestedValidation') property.described = true;
    properties.set(name, property);
  }
  const list = [...properties.values()];
  return (object) =>
    isPlain(object) &&
    Object.keys(object).every((key) => properties.has(key)) &&
    list.every(({ name, conditions, rules, described: isDescribed }) => {
      const value = object[name];
      if (!isDescribed && !isHarmless(value)) return false;
      return !conditions.every((holds) => holds(object, value)) || rules.every((holds) => holds(object, value));
    });
}

/** Undefined for a kind of rule that is not known here: then class-validator decides alone. */
function ruleOf(described: Class, metadata: RuleMetadata): Rule | undefined {
  if (metadata.validateIf) return undefined;
  if (metadata.type === 'conditionalValidation') return metadata.constraints[0] as Rule;
  if (metadata.type === 'nestedValidation') return nestedRule(described, metadata.propertyName);
  return metadata.type === 'customValidation' ? customRule(metadata) : undefined;
}

function customRule({ constraintCls, constraints, each, propertyName: property }: RuleMetadata): Rule | undefined {
  const found = getMetadataStorage().getTargetValidatorConstraints(constraintCls) as unknown as Constraint[];
  if (found.some(({ async }) => async)) return undefined;
  const holds = (value: unknown, args: ValidationArguments) =>
    found.every(({ instance }) => instance.validate(value, args) === true);
  return (object, value) => {
    const args = { targetName: '', property, object, value, constraints };
    return each && Array.isArray(value) ? value.every((one) => holds(one, args)) : holds(value, args);
  };
}

function nestedRule(described: Class, property: string): Rule | undefined {
  const made: object = plainToInstance(described, { [property]: {} })[property as never];
  const nested = made.constructor as Class;
  if (nested === Object) return undefined;
  return (_object, value) => {
    if (value === undefined) return true;
    return (Array.isArray(value) ? value : [value]).every((one: unknown) => isPlain(one) && surelyValid(nested, one));
  };
}

/** Free of the keys that class-transformer leaves out of a copy: what every object inherits, such as `constructor` or `toString`. */
function isHarmless(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isHarmless);
  return isPlain(value) && Object.entries(value).every(([key, one]) => !(key in Object.prototype) && isHarmless(one));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
