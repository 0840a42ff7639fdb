import type en from '../en/register.ts';

const de: typeof en = {
  title: 'Gerät registrieren',
  serials: 'Seriennummer',
  serialsHint: 'Mehrere Geräte: eine Seriennummer je Zeile.',
  bought: 'Kauftag',
  delivered: 'Tag der Lieferung',
  invoiceNo: 'Rechnungsnummer',
  name: 'Name',
  email: 'E-Mail',
  proof: 'Rechnung oder Kassenbon',
  proofHint: 'Ein Foto oder PDF, höchstens 15 MB.',
  register: 'Registrieren',
  sell: 'Verkauf registrieren',
  back: 'Zurück zur Liste',
  pending: 'Verkauft und noch nicht registriert',
  result: 'Ergebnis',
  reference: 'Referenz',
  enterSerial: 'Geben Sie die Seriennummer ein.',
  enterDate: 'Geben Sie den Tag an.',
  enterEmail: 'Geben Sie Ihre E-Mail-Adresse ein.',
  badDate: 'Dieser Tag ist für dieses Gerät nicht möglich.',
  sale: (serial: string): string => `Verkauf von ${serial}`,
};
export default de;
