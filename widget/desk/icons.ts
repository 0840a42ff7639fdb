import { icon } from '../ui/icon.ts';

export const searchIcon = icon('M20 20l-4.3-4.3M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0z');
export const filterIcon = icon('M4 6h16M7 12h10M10 18h4');
export const backIcon = icon('M15 5l-7 7 7 7');
export const lockIcon = icon('M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z');
export const replyIcon = icon('M4 5h16v11H10l-4 4v-4H4z');
export const clipIcon = icon(
  'M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4l7.7-7.7',
);
export const keysIcon = icon('M3 7h18v10H3zM7 11v.01M11 11v.01M15 11v.01M8 14h8');
export const linkIcon = icon('M12 4v11m0 0l-4.5-4.5M12 15l4.5-4.5M5 20h14');
export const outIcon = icon('M14 5V4H5v16h9v-1M10 12h11m0 0l-3.5-3.5M21 12l-3.5 3.5');
export const plusIcon = icon('M12 5v14M5 12h14');
