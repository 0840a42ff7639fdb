import type { FieldError } from '../core/forms.ts';
import { isTooLong, limitOf } from './limits.ts';

/** The field that shows an error of this pointer; what is wrong with a whole line shows at its serial. */
export function fieldOf(pointer: string): string {
  const name = pointer.replace(/^#?\//, '').replaceAll('/', '.');
  return name === 'lines' || /^lines\.\d+$/.test(name)
    ? `${name}${name === 'lines' ? '.0' : ''}.serial`
    : name;
}

export function tooLong(form: HTMLFormElement, say: (most: number) => string): FieldError[] {
  return [...form.elements].flatMap((one) => {
    if (!(one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)) return [];
    if (!one.name || !isTooLong(one.name, one.value)) return [];
    return [{ name: one.name, message: say(limitOf(one.name)) }];
  });
}
