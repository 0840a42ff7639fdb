/** What stands on the lines of a text, without the empty ones. */
export const lines = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((one) => one.trim())
    .filter(Boolean);
