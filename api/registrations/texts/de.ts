import type { RegistrationTexts } from './en.ts';

export const de: RegistrationTexts = {
  states: {
    submitted: 'Wartet auf den nächsten Besitzer',
    pending_approval: 'Wird geprüft',
    disputed: 'Bereits registriert',
    active: 'Registriert',
    rejected: 'Nicht angenommen',
    transferred: 'Weitergegeben',
    revoked: 'Zurückgezogen',
  },
  reasons: {
    unknown_serial: 'Diese Seriennummer kennen wir noch nicht. Der Service prüft Etikett und Beleg.',
    looks_like_another: 'Sie liest sich wie eine Nummer, die wir kennen. Der Service vergleicht beide.',
    already_registered:
      'Dieses Gerät ist bereits registriert. Wenn Sie es gebraucht gekauft haben oder es ein Irrtum ist, sagen Sie es uns mit einem Beleg.',
    not_of_this_dealer: 'Dieses Gerät wurde an einen anderen Händler geliefert. Der Service prüft es.',
    not_for_sale: 'Dieses Gerät ist bei uns nicht mehr in Gebrauch. Der Service prüft es.',
    customer_differs:
      'Ihre Angaben weichen vom Verkauf ab. Der Service vergleicht beide; nichts wurde überschrieben.',
    date_differs: 'Der Tag weicht von dem belegten ab. Der belegte gilt, bis der Service entscheidet.',
    proof_missing: 'Bitte Rechnung oder Kassenbon hinzufügen.',
    awaiting_acceptance: 'Der nächste Besitzer muss es annehmen.',
  },
  cases: {
    open: 'Offen',
    asked_owner: 'Der jetzige Besitzer wurde gefragt',
    transferred: 'Übertragen',
    refused: 'Abgelehnt',
    merged_duplicate: 'Dasselbe Gerät',
  },
  late: (days) =>
    `Die Frist zur Registrierung von ${days} Tagen ist vorbei. Die Grundgarantie bleibt ganz erhalten; nur das Extra für frühes Registrieren kommt nicht dazu.`,
  ends: (names) => `Auf den nächsten Besitzer geht nicht über: ${names}.`,
};
