type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that the language uses for this number. */
export function plural(lang: string, count: number, forms: Forms): string {
  return forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
}
