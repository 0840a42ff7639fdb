/** Of the API, in code points, by the last part of a field's name. */
const LIMITS: Record<string, number> = {
  serial: 256,
  whatHappens: 5000,
  tried: 5000,
  screenMessage: 5000,
  email: 254,
  phone: 40,
  postalCode: 20,
  country: 60,
};

export function limitOf(name: string): number {
  return LIMITS[name.slice(name.lastIndexOf('.') + 1)] ?? 200;
}

export function isTooLong(name: string, text: string): boolean {
  return [...text.trim()].length > limitOf(name);
}
