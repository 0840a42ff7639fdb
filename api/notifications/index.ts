export { notify } from './notify.ts';
export { sendMails } from './send.ts';
