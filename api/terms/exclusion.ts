import type { ComponentClass, Exclusion, Fault } from './types.ts';

/** The exclusion that this fault of this component falls under, if any: all that it names has to fit. */
export function exclusionOf(
  exclusions: readonly Exclusion[],
  componentClass: ComponentClass,
  fault: Fault = {},
): Exclusion | undefined {
  return exclusions.find((exclusion) => {
    const { components, causes, symptoms, conditions } = exclusion;
    return (
      [components, causes, symptoms, conditions].some(Boolean) &&
      fits(components, componentClass) &&
      fits(causes, fault.cause) &&
      fits(symptoms, fault.symptom) &&
      fits(conditions, fault.condition)
    );
  });
}

/** Components that are excluded whatever their fault is. */
export const excludedComponents = (exclusions: readonly Exclusion[]): ComponentClass[] =>
  exclusions.flatMap(({ components, causes, symptoms, conditions }) =>
    causes || symptoms || conditions ? [] : (components ?? []),
  );

const fits = (named: readonly string[] | undefined, found: string | undefined): boolean =>
  named === undefined || (found !== undefined && named.includes(found));
