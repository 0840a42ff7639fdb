const TOKEN = /^[A-Za-z0-9_-]{100,1200}$/;

/** What stands behind # of the address that a card's code holds. */
export const tokenIn = (hash: string): string => (TOKEN.test(hash.slice(1)) ? hash.slice(1) : '');

/** The token of a pasted or scanned text, which may be the whole link. */
export const tokenOf = (text: string): string => text.trim().split('#').at(-1) ?? '';
