export const FILES = 'image/jpeg,image/png,image/webp,image/heic,application/pdf';

export const proofQuery = ({ name }: File) => ({ type: 'invoice' as const, name: name.slice(0, 1000) });
