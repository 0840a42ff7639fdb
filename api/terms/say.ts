import { formatDay, type Reader } from '../core/day.ts';
import type { Texts } from './texts/en.ts';
import type { Params } from './types.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Fills {name}; a part in [brackets] is said only when all its names are known. */
export function speaker(texts: Texts, dateFormat?: Reader['dateFormat']) {
  const value = (params: Params, name: string): string | undefined => {
    const found = params[name];
    if (found === undefined || found === '') return undefined;
    if (name === 'component') return texts.components[found] ?? String(found);
    if (name === 'customer') return texts.customers[found] ?? String(found);
    if (name === 'unit') return texts.units[found] ?? String(found);
    return typeof found === 'string' && isoDate.test(found)
      ? formatDay(found, { locale: texts.locale, dateFormat })
      : String(found);
  };
  return (template: string, params: Params): string =>
    template
      .replace(/\[([^\]]*)\]/g, (_, part: string) =>
        [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => value(params, name) !== undefined)
          ? part
          : '',
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => value(params, name) ?? '');
}
