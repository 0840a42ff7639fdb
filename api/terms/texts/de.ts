import type { Texts } from './en.ts';

export const de: Texts = {
  locale: 'de',
  headlines: {
    recall: 'Dieses Produkt gehört zu einem Rückruf[: {title}]',
    covered: 'Die Garantie gilt[ bis {date}]',
    lifetime: 'Lebenslange Garantie',
    conditional: 'Garantie unter einer Bedingung',
    not_covered: 'Keine Garantie',
    unknown: 'Das lässt sich noch nicht sagen',
    sign_in: 'Melden Sie sich an, um die Garantie zu sehen',
  },
  reasons: {
    recall: 'Rückruf {campaign}: {title}. Der Fehler wird kostenlos behoben, unabhängig von der Garantie.',
    in_cover: 'Die Garantie läuft[; der letzte Tag ist der {date}, einschließlich].',
    ends_today: 'Die Garantie endet heute. Bis zum Ende des Tages können Sie noch einen Fall melden.',
    lifetime: 'Die Garantie hat kein Enddatum.',
    ended: 'Die Garantie ist abgelaufen[; der letzte Tag war der {date}].',
    not_started: 'Die Garantie hat noch nicht begonnen[; sie beginnt am {date}].',
    presumed_start:
      'Wir kennen den Kauftag nicht und rechnen daher ab dem {date}, abgeleitet vom Versandtag. Ein Kaufbeleg ersetzt dieses Datum.',
    unverified_start: 'Der Beginn am {date} muss noch belegt werden.',
    awaiting_end_customer_sale:
      'Es ist noch kein Verkauf an einen Endkunden erfasst, daher hat die Garantie noch keine Daten.',
    no_start_date: 'Wir wissen nicht, wann die Garantie begonnen hat.',
    shelf_cap:
      'Das Produkt lag vor dem Verkauf lange im Lager, daher endet die Garantie spätestens am {date}.',
    void: 'Die Garantie ist erloschen[: {why}].',
    void_component: 'Die Garantie ist erloschen für: {component}[ ({why})].',
    suspended: 'Die Garantie ruht, solange wir etwas prüfen[: {why}].',
    replaced: 'Dieses Gerät wurde ersetzt. Die Garantie gilt für das neue Gerät weiter.',
    replacement: 'Dieses Gerät ist ein Ersatzgerät, versandt am {date}.',
    replacement_without_cover: 'Dieses Gerät ist ein Ersatzgerät ohne eigene Garantie.',
    component_ended: 'Nicht mehr abgedeckt: {component}[ (letzter Tag {date})].',
    region: 'Die Garantie wurde für eine andere Region gegeben; wir müssen prüfen, ob sie hier gilt.',
    meter_needed: 'Die Garantie gilt bis {limit} {unit}; wir brauchen den aktuellen Stand.',
    meter_exceeded: 'Die Garantie galt bis {limit} {unit}; der Stand liegt darüber.',
    seller_liable:
      'Für Mängel haftet der Verkäufer gesetzlich. Diese Rechte sind unentgeltlich und werden durch die Garantie nicht eingeschränkt.',
    no_terms: 'Für dieses Produkt sind keine Garantiebedingungen hinterlegt.',
    proof_needed: 'Um das zu klären, brauchen wir einen Kaufbeleg.',
    sign_in_needed: 'Die Garantie dieses Produkts wird nach der Anmeldung angezeigt.',
  },
  nextSteps: {
    recall_remedy: 'So geht es weiter: {remedy}',
    start_claim: 'Wenn etwas nicht stimmt, melden Sie einen Fall.',
    send_proof: 'Senden Sie einen Kaufbeleg, zum Beispiel die Rechnung; wir berichtigen dann das Datum.',
    give_meter: 'Nennen Sie uns den aktuellen Stand.',
    paid_repair:
      'Eine kostenpflichtige Reparatur ist möglich. Wenn ein Datum nicht stimmt, senden Sie einen Kaufbeleg.',
    use_replacement: 'Suchen Sie nach der Seriennummer des neuen Geräts.',
    appeal: 'Wenn Sie nicht einverstanden sind, können Sie widersprechen und Belege beifügen.',
    await_check: 'Sie können schon jetzt einen Fall melden; wir entscheiden nach der Prüfung.',
    contact_support: 'Bitte wenden Sie sich an den Kundendienst.',
    sign_in: 'Melden Sie sich an oder geben Sie den Code aus unserer E-Mail ein.',
  },
  components: {
    whole: 'ganzes Gerät',
    parts: 'Teile',
    labour: 'Arbeitszeit',
    battery: 'Akku',
    travel: 'Anfahrt',
    display: 'Bildschirm',
    accessories: 'Zubehör',
  },
  units: { hours: 'Stunden', km: 'km', cycles: 'Zyklen' },
};
