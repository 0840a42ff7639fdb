import type { Wording } from '../en.ts';
import type { OwningTemplate } from './en.ts';

export const de: Record<OwningTemplate, Wording> = {
  registration_waits: {
    subject: '{ref}: wir haben Ihre Registrierung',
    preheader: '{brand} prüft die Registrierung {ref}.',
    heading: 'Wir haben Ihre Registrierung',
    paragraphs: [
      'Ihre Nummer ist {ref}. Zuerst prüfen wir dies:',
      'Wir schreiben Ihnen, wenn es entschieden ist. Die Garantie, die das Gerät schon hat, bleibt, wie sie ist.',
    ],
    button: 'Registrierung ansehen',
  },
  registration_proof: {
    subject: '{ref}: die Rechnung fehlt',
    preheader: 'Fügen Sie ein Foto der Rechnung oder des Kassenbons hinzu.',
    heading: 'Bitte Rechnung oder Kassenbon hinzufügen',
    paragraphs: [
      'Wir haben Ihre Registrierung {ref} von {device}. Es fehlt nur ein Foto oder PDF der Rechnung oder des Kassenbons.',
      'Die Schaltfläche öffnet Ihre Registrierung ohne Passwort, 30 Tage lang.',
    ],
    button: 'Rechnung hinzufügen',
  },
  registration_disputed: {
    subject: '{ref}: dieses Gerät ist schon registriert',
    preheader: 'Sagen Sie uns, wenn es Ihres ist.',
    heading: 'Dieses Gerät ist schon registriert',
    paragraphs: [
      'Wir haben Ihre Registrierung {ref} von {device}, aber das Gerät ist schon registriert.',
      'Haben Sie es gebraucht gekauft, oder ist es ein Irrtum? Sagen Sie es uns mit der Rechnung. Wir fragen nach und entscheiden; vorher ändert sich nichts.',
    ],
    button: 'Sagen, dass es meins ist',
  },
  registration_active: {
    subject: '{ref}: Ihr Gerät ist registriert',
    preheader: 'Bewahren Sie diese Mail mit der Rechnung auf.',
    heading: 'Ihr Gerät ist registriert',
    paragraphs: [
      '{device} ist bei {brand} registriert, unter {ref}.',
      'Nach den Bedingungen gilt die Garantie bis {until}.',
      'Bewahren Sie die Rechnung auf: sie belegt den Kauftag.',
    ],
    button: 'Garantie ansehen',
  },
  registration_rejected: {
    subject: '{ref}: Registrierung nicht angenommen',
    preheader: 'Sehen Sie, warum.',
    heading: 'Ihre Registrierung wurde nicht angenommen',
    paragraphs: [
      'Wir haben Ihre Registrierung {ref} von {device} geprüft und konnten sie nicht annehmen:',
      'Die Garantie, die das Gerät hat, bleibt, wie sie ist. Wenn Sie einen anderen Beleg haben, registrieren Sie erneut und fügen ihn hinzu.',
    ],
    button: 'Registrierung ansehen',
  },
  registration_merged: {
    subject: '{ref}: das Gerät war schon registriert',
    preheader: 'Sie müssen nichts tun.',
    heading: 'Das Gerät war schon registriert',
    paragraphs: [
      'Ihre Registrierung {ref} von {device} ist die zweite desselben Geräts. Die erste gilt, und nichts geht verloren.',
    ],
    button: 'Registrierung ansehen',
  },
  transfer_offered: {
    subject: '{ref}: ein Gerät geht an Sie über',
    preheader: 'Nehmen Sie es an, wenn Sie es haben.',
    heading: 'Ein Gerät geht an Sie über',
    paragraphs: [
      'Der Besitzer von {device} sagt, dass es jetzt Ihres ist. Nehmen Sie es an, und die Garantie geht bei Ihnen weiter.',
      'Bis dahin ändert sich nichts. Wenn Sie nichts davon wissen, müssen Sie nichts tun.',
    ],
    button: 'Gerät annehmen',
  },
  transfer_accepted: {
    subject: '{ref}: Ihr Gerät wurde weitergegeben',
    preheader: 'Der nächste Besitzer hat es angenommen.',
    heading: 'Ihr Gerät wurde weitergegeben',
    paragraphs: ['Der nächste Besitzer hat {device} angenommen. In Ihrer Geräteliste steht es nicht mehr.'],
    button: 'Portal öffnen',
  },
  ownership_asked: {
    subject: '{brand}: gehört Ihnen dieses Gerät noch?',
    preheader: 'Jemand anderes hat es registriert.',
    heading: 'Gehört Ihnen dieses Gerät noch?',
    paragraphs: [
      'Jemand anderes hat {device} registriert, das auf Sie registriert ist. Haben Sie es weitergegeben, oder gehört es noch Ihnen?',
      'Ihre Antwort entscheidet nichts allein: wir sehen uns beide Seiten an. Wir sagen niemandem, wer Sie sind.',
    ],
    button: 'Antworten',
  },
  ownership_kept: {
    subject: '{brand}: das Gerät bleibt Ihres',
    preheader: 'Sie müssen nichts tun.',
    heading: 'Das Gerät bleibt Ihres',
    paragraphs: [
      'Wir hatten gefragt, ob Ihnen {device} noch gehört. Es bleibt auf Sie registriert, mit seiner Garantie.',
    ],
    button: 'Portal öffnen',
  },
  ownership_ended: {
    subject: '{brand}: ein Gerät ist nicht mehr auf Sie registriert',
    preheader: 'Wir haben die Belege geprüft.',
    heading: 'Ein Gerät ist nicht mehr auf Sie registriert',
    paragraphs: [
      'Wir hatten gefragt, ob Ihnen {device} noch gehört. Nach den Belegen gehört es jetzt jemand anderem und ist nicht mehr auf Sie registriert.',
      'Wenn das falsch ist, senden Sie uns Ihre Rechnung mit einer neuen Registrierung.',
    ],
    button: 'Gerät registrieren',
  },
  flag_appealed: {
    subject: '{brand}: Einspruch gegen eine Garantieentscheidung',
    preheader: 'Der Besitzer sagt, warum sie falsch ist.',
    heading: 'Einspruch gegen eine Garantieentscheidung',
    paragraphs: [
      'Der Besitzer von {device} sagt, dass die Garantie zu Unrecht erloschen ist oder ruht:',
      'Sehen Sie sich die Belege an und entscheiden Sie: mit Begründung beibehalten oder aufheben.',
    ],
    button: 'Gerät öffnen',
  },
  flag_lifted: {
    subject: '{brand}: Ihr Einspruch war berechtigt',
    preheader: 'Die Garantie gilt wieder.',
    heading: 'Die Garantie gilt wieder',
    paragraphs: ['Wir haben Ihren Einspruch zu {device} geprüft. Die Garantie gilt wieder:'],
    button: 'Portal öffnen',
  },
  flag_kept: {
    subject: '{brand}: wir haben über Ihren Einspruch entschieden',
    preheader: 'Sehen Sie, warum.',
    heading: 'Wir haben über Ihren Einspruch entschieden',
    paragraphs: [
      'Wir haben Ihren Einspruch zu {device} geprüft. Die Garantie gilt nicht in vollem Umfang:',
      'Wenn Sie einen anderen Beleg haben, können Sie erneut Einspruch erheben.',
    ],
    button: 'Portal öffnen',
  },
  card_copied: {
    subject: '{brand}: eine Garantiekarte wurde vielleicht kopiert',
    preheader: 'Eine Karte wurde an mehreren Orten gezeigt.',
    heading: 'Eine Garantiekarte wurde vielleicht kopiert',
    paragraphs: [
      'Die Karte {number} von {device} wurde in kurzer Zeit in mehreren Netzen gezeigt. Vielleicht wurde sie kopiert.',
      'Sehen Sie sich ihre Prüfungen an. Wenn sie kopiert wurde, widerrufen Sie sie und geben Sie eine neue aus.',
    ],
    button: 'Gerät öffnen',
  },
};
