import type { productModel } from '../../db/index.ts';
import { invalid } from '../core/problem.ts';

type Fields = (typeof productModel.$inferSelect)['specifications'];
type Values = Record<string, string | number>;

/** What is stored after a change of some values, each checked against its field of the model. */
export function changeSpecifications(
  fields: Fields,
  before: Values,
  change: Record<string, string | number | null>,
): Values {
  const after = { ...before };
  for (const [key, value] of Object.entries(change)) {
    const pointer = `/specifications/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const field = fields.find((one) => one.key === key);
    if (!field) throw invalid(pointer, 'unknown_field', 'The model has no such field');
    if (value === null) {
      if (field.required) throw invalid(pointer, 'required', 'The model needs this field');
      delete after[key];
      continue;
    }
    if (field.type === 'number' ? typeof value !== 'number' : typeof value !== 'string')
      throw invalid(pointer, 'bad_type', `This field is a ${field.type}`);
    if (field.type === 'choice' && !field.choices?.includes(String(value)))
      throw invalid(pointer, 'not_a_choice', `One of: ${field.choices?.join(', ') ?? ''}`);
    after[key] = value;
  }
  return after;
}
