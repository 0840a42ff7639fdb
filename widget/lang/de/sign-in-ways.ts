import type en from '../en/sign-in-ways.ts';

const de: typeof en = {
  byCode: 'Mit Code per E-Mail anmelden',
  passwordTitle: 'Mit Passwort anmelden',
  passwordWhy: 'Für alle, die in ihrem Konto eines gesetzt haben.',
  password: 'Passwort',
  passwordShow: 'Anzeigen',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  forgot: 'Passwort vergessen?',
  forgotTitle: 'Ein neues Passwort',
  forgotWhy: 'Wir senden Ihnen einen Link, mit dem Sie ein neues setzen.',
  forgotSend: 'Link senden',
  forgotSent: (email) =>
    `Wenn wir ${email} kennen, ist ein Link unterwegs. Er gilt einmal und 30 Minuten lang.`,
  passkeyTitle: 'Mit Passkey anmelden',
  passkeyWhy:
    'Ihr Browser bittet Sie, dieses Gerät zu entsperren oder Ihr Telefon oder einen Sicherheitsschlüssel zu verwenden.',
  passkeyUse: 'Passkey verwenden',
  factorTitle: 'Noch ein Schritt',
  factorWhy: 'Öffnen Sie Ihre Authenticator-App und geben Sie die sechs Ziffern für dieses Konto ein.',
  factorCode: 'Code aus der App',
  factorWrong: 'Geben Sie die 6 Ziffern des Codes ein.',
  useRecovery: 'Wiederherstellungscode verwenden',
  useApp: 'App verwenden',
  recoveryWhy:
    'Geben Sie einen der Codes ein, die Sie beim Einrichten des zweiten Faktors aufbewahrt haben. Jeder gilt einmal.',
  recoveryCode: 'Wiederherstellungscode',
  recoveryMissing: 'Geben Sie einen Ihrer Wiederherstellungscodes ein.',
  problem_credentials_invalid: 'Die Adresse oder das Passwort stimmt nicht.',
  next_credentials_invalid:
    'Prüfen Sie beides oder melden Sie sich mit einem Code per E-Mail an: Das geht immer.',
  problem_second_factor_invalid: 'Dieser Code ist falsch oder abgelaufen.',
  next_second_factor_invalid: 'Warten Sie auf den nächsten Code. Bleibt es so, melden Sie sich neu an.',
  problem_passkey_invalid: 'Dieser Passkey öffnet hier kein Konto.',
  next_passkey_invalid: 'Nehmen Sie einen anderen oder einen Code per E-Mail.',
  problem_passkey_impossible: 'Dieser Browser kann auf dieser Seite keine Passkeys verwenden.',
  next_passkey_impossible: 'Melden Sie sich mit einem Code per E-Mail an.',
};

export default de;
