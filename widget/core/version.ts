declare const __WARRANTY_VERSION__: string | undefined;

export const VERSION = typeof __WARRANTY_VERSION__ === 'string' ? __WARRANTY_VERSION__ : '0.0.0-source';
