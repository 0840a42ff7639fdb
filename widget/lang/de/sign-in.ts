import type en from '../en/sign-in.ts';

const de: typeof en = {
  signInTitle: 'Anmelden',
  signInWhy: 'Wir senden einen Code an Ihre E-Mail-Adresse. Ein Passwort ist nicht nötig.',
  signInEmail: 'E-Mail-Adresse',
  signInSend: 'Code senden',
  signInSentTo: (email) => `Wenn wir ${email} kennen, ist ein Code unterwegs. Er gilt zehn Minuten.`,
  signInCode: 'Code aus der E-Mail',
  signInCodeHint: '8 Ziffern. Einfügen ist möglich.',
  signInCodeWrong: 'Geben Sie die 8 Ziffern des Codes ein.',
  signInEmailWrong: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein.',
  signInOpen: 'Anmelden',
  signInAgain: 'Neuen Code senden',
  signInAgainIn: (seconds) => `Neuer Code in ${seconds} s`,
  signInOther: 'Andere Adresse verwenden',
  signInSentAgain: 'Ein neuer Code ist unterwegs.',
  signInPassword: 'Passwort verwenden',
  signInPasskey: 'Passkey verwenden',
};

export default de;
