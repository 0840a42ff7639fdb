/** What the signature of a download address is over. */
export const downloadText = (tenantId: string, attachmentId: string, expires: number): string =>
  `download:${tenantId}:${attachmentId}:${expires}`;
