import type { MailTexts } from './en.ts';
import { de as owning } from './owning/de.ts';

export const de: MailTexts = {
  locale: 'de',
  direction: 'ltr',
  labels: {
    when: 'Wann',
    browser: 'Browser',
    device: 'Gerät',
    pickUp: 'Abholung',
    note: 'Was gemacht wurde',
    handedTo: 'Übergeben an',
  },
  decisions: { proposed: 'Noch nicht entschieden', approved: 'Angenommen', rejected: 'Nicht angenommen' },
  reasons: {
    out_of_cover: 'Die Garantie war abgelaufen.',
    external_damage: 'Der Schaden kam von außen.',
    liquid_damage: 'Der Schaden entstand durch Flüssigkeit.',
    third_party_repair: 'Das Gerät wurde von jemand anderem repariert.',
    wear_part: 'Das Teil verschleißt bei normalem Gebrauch.',
    no_proof_of_purchase: 'Ein Kaufbeleg fehlt.',
    serial_mismatch: 'Die Seriennummer gehört nicht zu diesem Gerät.',
    not_our_product: 'Das ist kein Produkt von uns.',
    duplicate: 'Derselbe Fall wird schon unter einer anderen Nummer bearbeitet.',
    entered_in_error: 'Die Anfrage wurde versehentlich angelegt.',
    other: 'Die Einzelheiten stehen in Ihrer Anfrage.',
  },
  mails: {
    ...owning,
    code: {
      subject: 'Ihr Code für {brand}',
      preheader: 'Der Code gilt 10 Minuten.',
      heading: 'Ihr Code',
      paragraphs: [
        'Geben Sie diesen Code auf der Seite ein, die danach fragt:',
        'Er gilt 10 Minuten und nur einmal. Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun.',
      ],
      button: 'Öffnen',
    },
    submitted: {
      subject: '{ref}: Ihre Anfrage ist da',
      preheader: '{brand} hat die Anfrage {ref} erhalten.',
      heading: 'Ihre Anfrage ist da',
      paragraphs: [
        'Ihre Nummer ist {ref}. Bitte bewahren Sie sie auf.',
        'Als Nächstes prüfen wir die Garantie und die Unterlagen. Sie hören bis zum {due} von uns.',
        'Der Knopf öffnet nur diese Anfrage, ohne Passwort. Dort können Sie Dateien und Nachrichten hinzufügen.',
      ],
      button: 'Anfrage verfolgen',
    },
    submitted_unconfirmed: {
      subject: '{ref}: Anfrage eingegangen',
      preheader: '{brand} hat die Anfrage {ref} erhalten.',
      heading: 'Anfrage eingegangen',
      paragraphs: [
        'Bei {brand} ist die Garantieanfrage {ref} eingegangen, und diese Adresse wurde als Kontakt genannt.',
        'Waren Sie das? Dann öffnen Sie die Anfrage einmal, damit wir Ihnen dazu schreiben dürfen. Wenn nicht, müssen Sie nichts tun.',
      ],
      button: 'Anfrage öffnen',
    },
    resume: {
      subject: 'Ihre Anfrage an {brand} fortsetzen',
      preheader: 'Der Link öffnet die Anfrage dort, wo sie liegen blieb.',
      heading: 'Anfrage fortsetzen',
      paragraphs: [
        'Der Knopf öffnet die unfertige Garantieanfrage auf diesem Gerät. Er gilt 30 Tage.',
        'Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun.',
      ],
      button: 'Fortsetzen',
    },
    approval_requested: {
      subject: '{ref}: bitte freigeben',
      preheader: 'Ein Kollege bittet um Ihre Freigabe von {ref}.',
      heading: 'Ihre Freigabe ist gefragt',
      paragraphs: [
        '{initiator} hat die Anfrage {ref} an {brand} ausgefüllt. Sie wird gesendet, wenn Sie sie freigegeben haben.',
        'Bitte sehen Sie sie bis zum {due} an. Sie können sie auch mit einer Begründung zurückgeben.',
      ],
      button: 'Anfrage ansehen',
    },
    approval_returned: {
      subject: '{ref}: von der Freigabe zurück',
      preheader: 'Die Anfrage {ref} ist noch nicht an {brand} gesendet.',
      heading: 'Ihre Anfrage kam zurück',
      paragraphs: [
        '{approver} hat die Anfrage {ref} nicht freigegeben und schreibt:',
        'An {brand} ist noch nichts gesendet. Ändern Sie, was nötig ist, und senden Sie sie erneut.',
      ],
      button: 'Anfrage ändern',
    },
    info_requested: {
      subject: '{ref}: Wir brauchen etwas von Ihnen',
      preheader: 'Bitte antworten Sie, damit es mit {ref} weitergeht.',
      heading: 'Wir brauchen etwas von Ihnen',
      paragraphs: [
        'Damit es mit der Anfrage {ref} weitergeht, brauchen wir:',
        '{note}',
        'Bitte antworten Sie bis zum {due}. Bis dahin steht unsere Uhr still.',
      ],
      button: 'Jetzt antworten',
    },
    info_received: {
      subject: '{ref}: Antwort eingegangen',
      preheader: 'Die Antwort auf Ihre Frage ist da.',
      heading: 'Eine Antwort ist da',
      paragraphs: ['Die Frage im Fall {ref} wurde beantwortet. Es kann weitergehen.'],
      button: 'Fall öffnen',
    },
    approved: {
      subject: '{ref}: angenommen',
      preheader: 'Ihre Anfrage {ref} ist angenommen.',
      heading: 'Ihre Anfrage ist angenommen',
      paragraphs: [
        'Die Garantie deckt die Reparatur.',
        'Als Nächstes: Geben Sie das Gerät ab oder senden Sie es ein, wie in der Anfrage beschrieben. Wir schreiben, sobald es da ist.',
      ],
      button: 'Nächster Schritt',
    },
    partially_approved: {
      subject: '{ref}: teilweise angenommen',
      preheader: 'Ihre Anfrage {ref} ist teilweise angenommen.',
      heading: 'Ihre Anfrage ist teilweise angenommen',
      paragraphs: [
        'Wir haben über jedes Gerät entschieden:',
        'Als Nächstes: Geben Sie ab oder senden Sie ein, was angenommen wurde. Wenn Sie nicht einverstanden sind, schreiben Sie uns in der Anfrage.',
      ],
      button: 'Nächster Schritt',
    },
    rejected: {
      subject: '{ref}: nicht angenommen',
      preheader: 'Wir haben über die Anfrage {ref} entschieden.',
      heading: 'Ihre Anfrage ist nicht angenommen',
      paragraphs: [
        'Es tut uns leid. Wir haben Ihre Anfrage geprüft und können sie nicht über die Garantie annehmen:',
        'Wenn Sie nicht einverstanden sind oder einen weiteren Beleg haben, schreiben Sie uns in der Anfrage. Wir sehen es uns noch einmal an.',
      ],
      button: 'Anfrage öffnen',
    },
    received: {
      subject: '{ref}: Ihr Gerät ist angekommen',
      preheader: 'Der Service hat Ihr Gerät.',
      heading: 'Ihr Gerät ist angekommen',
      paragraphs: [
        'Der Service hat es erhalten:',
        'Als Nächstes suchen wir die Ursache. Sie hören bis zum {due} von uns.',
      ],
      button: 'Reparatur verfolgen',
    },
    ready: {
      subject: '{ref}: fertig',
      preheader: 'Ihr Gerät ist fertig.',
      heading: 'Ihr Gerät ist fertig',
      paragraphs: ['Die Arbeit ist getan und geprüft:'],
      button: 'Anfrage öffnen',
    },
    returned: {
      subject: '{ref}: zurückgegeben',
      preheader: 'Ihr Gerät wurde übergeben.',
      heading: 'Ihr Gerät wurde übergeben',
      paragraphs: [
        'Es ist zurück:',
        'Bitte bestätigen Sie in der Anfrage, dass es wieder läuft. Wenn nicht, sagen Sie es uns dort.',
      ],
      button: 'Bestätigen oder melden',
    },
    message: {
      subject: '{ref}: neue Nachricht',
      preheader: '{brand} hat Ihnen zu {ref} geschrieben.',
      heading: 'Neue Nachricht',
      paragraphs: [
        '{brand} hat Ihnen zur Anfrage {ref} geschrieben.',
        'Antworten können Sie in der Anfrage.',
      ],
      button: 'Lesen und antworten',
    },
    customer_message: {
      subject: '{ref}: Nachricht des Kunden',
      preheader: 'Der Kunde hat zu {ref} geschrieben.',
      heading: 'Nachricht des Kunden',
      paragraphs: ['Der Kunde hat zum Fall {ref} geschrieben.'],
      button: 'Fall öffnen',
    },
    closed: {
      subject: '{ref}: abgeschlossen',
      preheader: 'Die Anfrage {ref} ist abgeschlossen.',
      heading: 'Ihre Anfrage ist abgeschlossen',
      paragraphs: [
        'Die Anfrage {ref} ist abgeschlossen. Danke für Ihre Geduld.',
        'Wenn der Fehler wiederkommt, öffnen Sie die Anfrage und sagen Sie es uns.',
      ],
      button: 'Anfrage öffnen',
    },
    reopened: {
      subject: '{ref}: wieder geöffnet',
      preheader: 'Der Fall {ref} wurde wieder geöffnet.',
      heading: 'Ein Fall wurde wieder geöffnet',
      paragraphs: ['Der Fall {ref} wurde wieder geöffnet und wartet auf den Service.'],
      button: 'Fall öffnen',
    },
    withdrawn: {
      subject: '{ref}: zurückgezogen',
      preheader: 'Die Anfrage {ref} wurde zurückgezogen.',
      heading: 'Die Anfrage wurde zurückgezogen',
      paragraphs: ['Die Anfrage {ref} wurde zurückgezogen. Es geschieht nichts weiter.'],
      button: 'Anfrage öffnen',
    },
    cancelled: {
      subject: '{ref}: beendet',
      preheader: 'Die Anfrage {ref} wurde beendet.',
      heading: 'Ihre Anfrage wurde beendet',
      paragraphs: [
        'Der Service hat die Anfrage {ref} beendet.',
        'Der Grund steht in der Anfrage. Wenn Sie nicht einverstanden sind, schreiben Sie uns.',
      ],
      button: 'Grund ansehen',
    },
    date_corrected: {
      subject: '{brand}: Datum berichtigt, {ref}',
      preheader: 'Sehen Sie, was das für die Garantie bedeutet.',
      heading: 'Das Datum ist berichtigt',
      paragraphs: [
        'Sie haben uns gemeldet, dass ein Datum von {serial} falsch ist. Wir haben den Nachweis geprüft und es berichtigt:',
        'Nach den Bedingungen besteht Garantie bis {until}.',
      ],
      button: 'Portal öffnen',
    },
    date_kept: {
      subject: '{brand}: Datum bleibt unverändert, {ref}',
      preheader: 'Sehen Sie, warum.',
      heading: 'Das Datum bleibt unverändert',
      paragraphs: [
        'Sie haben uns gemeldet, dass ein Datum von {serial} falsch ist. Wir haben es geprüft und nicht geändert. Ihr Vorschlag war:',
        'Falls Sie einen anderen Nachweis haben, senden Sie ihn mit einem neuen Vorschlag.',
      ],
      button: 'Portal öffnen',
    },
    cover_rechecked: {
      subject: '{brand}: Garantie neu geprüft, {ref}',
      preheader: 'Ein Datum eines Geräts wurde berichtigt.',
      heading: 'Wir haben die Garantie neu geprüft',
      paragraphs: [
        'Ein Datum eines Geräts in Ihrem Fall {ref} wurde berichtigt. Die Garantie wurde neu berechnet:',
        'Über Ihren Fall ist damit noch nicht entschieden, wir bearbeiten ihn weiter.',
      ],
      button: 'Fall ansehen',
    },
    keys_failing: {
      subject: '{brand}: die Schlüssel einer Website sind nicht abrufbar',
      preheader: 'Nach einem Tag kann sich dort niemand mehr anmelden.',
      heading: 'Die Schlüssel einer Website sind nicht abrufbar',
      paragraphs: [
        'Wir haben {address} nach den öffentlichen Schlüsseln von {issuer} gefragt und konnten die Antwort nicht verwenden: {problem}.',
        'Die letzten gültigen Schlüssel gelten 24 Stunden. Danach kann sich von dieser Website niemand anmelden, bis die Adresse wieder antwortet.',
      ],
      button: 'Einstellungen öffnen',
    },
    import_done: {
      subject: '{brand}: Ihre Liste ist übernommen',
      preheader: 'Alle Zeilen sind im Portal.',
      heading: 'Ihre Liste ist übernommen',
      paragraphs: [
        'Alle Zeilen von {file} sind im Portal: {taken}.',
        'Sie können die Liste 14 Tage lang zurücknehmen.',
      ],
      button: 'Portal öffnen',
    },
    import_done_with_errors: {
      subject: '{brand}: Ihre Liste ist übernommen, einige Zeilen nicht',
      preheader: 'Laden Sie die Korrekturen herunter, berichtigen Sie die Zeilen und senden Sie sie erneut.',
      heading: 'Einige Zeilen Ihrer Liste wurden nicht übernommen',
      paragraphs: [
        '{taken} Zeilen von {file} sind im Portal, {left} nicht.',
        'Der Grund steht bei jeder Zeile in der Korrekturdatei. Berichtigen Sie die Zeilen dort und laden Sie diese Datei hoch: Was schon übernommen ist, bleibt, wie es ist.',
      ],
      button: 'Portal öffnen',
    },
    invitation: {
      subject: '{brand}: Sie sind eingeladen',
      preheader: 'Nehmen Sie die Einladung innerhalb von 7 Tagen an.',
      heading: 'Sie sind eingeladen',
      paragraphs: [
        '{by} lädt Sie zu {place} ein als:',
        'Der Link gilt einmal, bis {until}. Falls Sie diese Nachricht nicht erwartet haben, löschen Sie sie: Ohne Sie geschieht nichts.',
      ],
      button: 'Einladung annehmen',
    },
    rights_changed: {
      subject: '{brand}: Ihre Rechte haben sich geändert',
      preheader: 'Sehen Sie, was Sie jetzt sind.',
      heading: 'Ihre Rechte haben sich geändert',
      paragraphs: [
        '{by} hat festgelegt, was Sie bei {place} sind:',
        'Falls Sie das überrascht, fragen Sie, wer dort die Personen verwaltet.',
      ],
      button: 'Portal öffnen',
    },
    rights_ended: {
      subject: '{brand}: Ein Recht ist beendet',
      preheader: 'Sehen Sie, welches.',
      heading: 'Eines Ihrer Rechte ist beendet',
      paragraphs: [
        '{by} hat beendet, was Sie bei {place} waren:',
        'Falls Sie das überrascht, fragen Sie, wer dort die Personen verwaltet.',
      ],
      button: 'Portal öffnen',
    },
    delegated: {
      subject: '{brand}: Sie vertreten einen Kollegen',
      preheader: 'Sehen Sie, wen und bis wann.',
      heading: 'Sie vertreten einen Kollegen',
      paragraphs: [
        'Von {from} bis {to} vertreten Sie {holder} bei {place}:',
        'Das endet von selbst. In Ihrem Konto können Sie es früher beenden.',
      ],
      button: 'Portal öffnen',
    },
    key_exposed: {
      subject: '{brand}: ein geheimer Schlüssel wurde im Browser benutzt',
      preheader: 'Ersetzen Sie den Schlüssel jetzt.',
      heading: 'Ein geheimer Schlüssel ist nicht mehr geheim',
      paragraphs: [
        'Der Schlüssel {key} wurde von einem Browser gesendet, von einer Seite von {origin}. Wir haben die Anfrage abgelehnt.',
        'Wer diese Seite öffnet, kann den Schlüssel lesen. Ersetzen Sie ihn jetzt, ohne Übergangszeit, und bewahren Sie den neuen auf einem Server auf.',
      ],
      button: 'Einstellungen öffnen',
    },
    password_reset: {
      subject: 'Neues Passwort für {brand}',
      preheader: 'Der Link gilt 30 Minuten.',
      heading: 'Neues Passwort wählen',
      paragraphs: [
        'Die Schaltfläche öffnet eine Seite, auf der Sie ein neues Passwort wählen. Sie gilt einmal, 30 Minuten lang.',
        'Haben Sie das nicht angefordert, ist nichts zu tun: Ihr Passwort bleibt, wie es ist.',
      ],
      button: 'Passwort wählen',
    },
    password_changed: {
      subject: '{brand}: Ihr Passwort wurde geändert',
      preheader: 'Alle anderen Geräte wurden abgemeldet.',
      heading: 'Ihr Passwort wurde geändert',
      paragraphs: [
        'Für Ihr Konto wurde ein neues Passwort gesetzt. Alle anderen Geräte wurden abgemeldet.',
        'Waren Sie das nicht? Setzen Sie jetzt ein neues Passwort und prüfen Sie die Liste der Geräte in Ihrem Konto.',
      ],
      button: 'Mein Konto öffnen',
    },
    totp_on: {
      subject: '{brand}: zweiter Schritt eingeschaltet',
      preheader: 'Ab jetzt wird ein Code aus Ihrer App verlangt.',
      heading: 'Der zweite Schritt ist eingeschaltet',
      paragraphs: [
        'Ab jetzt braucht die Anmeldung auch einen Code aus Ihrer App. Bewahren Sie die Ersatzcodes so auf, dass Sie sie ohne Telefon finden.',
        'Waren Sie das nicht? Melden Sie sich an, schalten Sie ihn aus und setzen Sie ein neues Passwort.',
      ],
      button: 'Mein Konto öffnen',
    },
    totp_off: {
      subject: '{brand}: zweiter Schritt ausgeschaltet',
      preheader: 'Ein Code aus der App wird nicht mehr verlangt.',
      heading: 'Der zweite Schritt ist ausgeschaltet',
      paragraphs: [
        'Ab jetzt braucht die Anmeldung an Ihrem Konto keinen Code aus einer App.',
        'Waren Sie das nicht? Melden Sie sich an, schalten Sie ihn wieder ein und setzen Sie ein neues Passwort.',
      ],
      button: 'Mein Konto öffnen',
    },
    passkey_added: {
      subject: '{brand}: neuer Passkey',
      preheader: 'Damit kann man sich jetzt an Ihrem Konto anmelden.',
      heading: 'Ein Passkey wurde hinzugefügt',
      paragraphs: [
        'Ab jetzt kann man sich mit einem Passkey an Ihrem Konto anmelden:',
        'Waren Sie das nicht? Melden Sie sich an und entfernen Sie ihn aus der Liste der Passkeys.',
      ],
      button: 'Mein Konto öffnen',
    },
  },
};
