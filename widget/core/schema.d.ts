export interface paths {
  '/v1/embed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a page needs to draw the elements of a brand
     * @description For publishable keys. Texts follow `Accept-Language`; cached for a minute and revalidated by ETag.
     */
    get: operations['getEmbed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/brand': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The brand with everything that its administrators may change */
    get: operations['getBrand'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change colours, texts, menu, languages and contacts of the brand
     * @description Seen on pages within seconds. A theme whose words cannot be read (WCAG 2.2 AA, in light and dark) is refused as `low_contrast`, with a colour that would do.
     */
    patch: operations['updateBrand'];
    trace?: never;
  };
  '/v1/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The models of the brand, with where their label is and what proof a claim needs */
    get: operations['listModels'];
    put?: never;
    /**
     * A new model
     * @description With its GTIN, where its label is, what a serial looks like, its fields, its questions and its checklist.
     */
    post: operations['createModel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/manufacturers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who makes the products */
    get: operations['listManufacturers'];
    put?: never;
    /** A new manufacturer */
    post: operations['createManufacturer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/manufacturers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Another name for a manufacturer */
    patch: operations['updateManufacturer'];
    trace?: never;
  };
  '/v1/models/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One model with all that is kept of it
     * @description For those who look after models or terms.
     */
    get: operations['getModel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a model
     * @description What is named changes. `closed` takes it out of sale; its devices keep their cover.
     */
    patch: operations['updateModel'];
    trace?: never;
  };
  '/v1/models/{id}/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the warranty of a model says, before anybody pays or sends anything
     * @description The terms that a device gets when it is sold today, in the language of the request; of everybody, unless it is said who buys.
     */
    get: operations['listOfferedTerms'];
    /**
     * Which terms devices of a model get when they are sold
     * @description To whom, where and when. What is sold already keeps the terms of its sale.
     */
    put: operations['setModelTerms'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The published versions of all terms, the newest of each first */
    get: operations['listTerms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/terms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One published version */
    get: operations['getTerm'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/term-presets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Legal guarantees to start from
     * @description Each with its law. None is legal advice: have them checked by your lawyer.
     */
    get: operations['listTermPresets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/term-drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The terms that are being written */
    get: operations['listTermDrafts'];
    put?: never;
    /** Begin a term, or a new version of one */
    post: operations['createTermDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/term-drafts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One draft */
    get: operations['getTermDraft'];
    put?: never;
    post?: never;
    /** Throw a draft away */
    delete: operations['removeTermDraft'];
    options?: never;
    head?: never;
    /** Write on */
    patch: operations['updateTermDraft'];
    trace?: never;
  };
  '/v1/term-drafts/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What the draft would give
     * @description For made-up units, and for the tenant’s own as if they had been sold under it: how many would change their verdict or last day, and ten of them. Above 2,000 units an even sample is computed, and the answer says so. Nothing is changed.
     */
    post: operations['previewTermDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/term-drafts/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make the draft a version that never changes
     * @description It applies to sales from its first day on. Units that are sold keep the versions of their sale.
     */
    post: operations['publishTermDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/serial-trials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What a serial rule says of a serial
     * @description For those who write the rule; nothing is stored or looked up.
     */
    post: operations['trySerial'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/lookups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Is this device covered, and why
     * @description Answers with the coverage receipt in the language of the request. What an anonymous reader sees follows the policy of the brand; serials that do not exist are counted against budgets per address, key and brand.
     */
    post: operations['lookupUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/lookups/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The same for many devices at once
     * @description Each serial is answered as `lookupUnit` would answer it, in the order asked, and each that does not exist counts against the same budgets: from where one is used up the rest says so and nothing more.
     */
    post: operations['lookupUnits'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/lookups/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A list of serials in, the same list with its cover out
     * @description The body is a CSV file or an Excel workbook of at most 5 MB with at most 10,000 serials: in the column that is named so in one of the five languages, else in the first, from the first row on. For secret keys and people who are signed in; the budgets are those of `lookupUnit`.
     */
    post: operations['lookupFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The units that one may see whole, the newest first
     * @description Own units of a person or an organisation, those of a dealer, or all for the service; within the branches that one reaches.
     */
    get: operations['listUnits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many units one may see whole, by life, cover flag, model and branch */
    get: operations['countUnits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The life of one serial: dates with their source, cover, history, swap chain, claims
     * @description For whoever may see it whole; all others learn dates and cover from the look-up.
     */
    get: operations['getUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Name, inventory number, specifications, and who answers for a unit */
    patch: operations['updateUnit'];
    trace?: never;
  };
  '/v1/units/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a unit somewhere else: branch, place, room, rack, responsible person
     * @description A custodian places it within its branch. The history keeps from where and to where.
     */
    post: operations['moveUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same change for up to 500 units, all of them or none */
    post: operations['changeUnitsInBulk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/flag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend or void the cover of a unit, or part of it, or make it normal again
     * @description A state beside the dates: the last covered day stays as it is. Whoever owns it may appeal.
     */
    post: operations['flagUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/flag-appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say why a void or suspended cover is wrong
     * @description For the owner’s side. The managers are told.
     */
    post: operations['appealUnitFlag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/relations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Part of another unit, the same device under another serial, or recorded twice */
    post: operations['relateUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/replace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Another device takes over on the day it is shipped
     * @description The new serial gets cover of its own by the replacement policy of the term.
     */
    post: operations['replaceUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/return-to-stock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a sale: the unit belongs to nobody and can be sold again
     * @description Its history stays; the next owner reads it without the people of the first.
     */
    post: operations['returnUnitToStock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Out of use, scrapped, lost or stolen */
    post: operations['retireUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/custody': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mend the record of who has a unit
     * @description Otherwise custody changes by handovers only.
     */
    post: operations['correctUnitCustody'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/proofs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add evidence about the cover of a unit
     * @description For who may void or suspend it, and for the owner’s side while it is. Give its id in `proofIds` of `flagUnit` or `appealUnitFlag`. The body is the file itself: JPEG, PNG, WebP, HEIC or PDF by its first bytes, at most 15 MB.
     */
    post: operations['addUnitProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/proofs/{proofId}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A download address for evidence about the cover of a unit */
    post: operations['linkUnitProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The files of a unit: of its claims, registrations, proposed dates and cover
     * @description Each is shown to whoever could open it where it was sent. A link is asked for there too: `linkAttachment`, `linkProof`, `linkDateCorrectionProof` or `linkUnitProof`.
     */
    get: operations['listUnitDocuments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exceptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is unusual about serials, the newest first
     * @description For the service. Found by the beginning of a serial or by words of the note or solution.
     */
    get: operations['listExceptions'];
    put?: never;
    /** Note what is unusual about a serial that is no unit here */
    post: operations['noteException'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/exceptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Note what is unusual about a unit */
    post: operations['noteUnitException'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exceptions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One note about a serial */
    get: operations['getException'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Assign, solve or dismiss a note */
    patch: operations['updateException'];
    trace?: never;
  };
  '/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists that were brought in, the latest first */
    get: operations['listImports'];
    put?: never;
    /**
     * Bring in a list of units, sales or owners
     * @description The body is the file itself: CSV of any size (UTF-8, or UTF-16 with its mark) or an Excel workbook of at most 20 MB. Nothing is taken in yet: the file is read, and each row gets a verdict. The service brings in everybody’s units; an organisation where its own devices are, a dealer what he has sold. The same file twice changes nothing the second time.
     */
    post: operations['uploadImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a list is, and what becomes of its rows */
    get: operations['getImport'];
    put?: never;
    post?: never;
    /** Forget a list that was not taken in */
    delete: operations['removeImport'];
    options?: never;
    head?: never;
    /**
     * Say which column is what; the rows are judged anew
     * @description Remembered for the next file of this kind with the same header.
     */
    patch: operations['mapImport'];
    trace?: never;
  };
  '/v1/imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rows of a list with their verdicts */
    get: operations['listImportRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rows that need work, to mend and send again */
    get: operations['getImportCorrections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}/commit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take in all rows that can be
     * @description Goes on by itself; ask for the list to see how far it is. A second call does nothing more.
     */
    post: operations['commitImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take the rows back, within 14 days
     * @description Units that were made go again, what was changed becomes as it was. A row on which something hangs, or that was changed since, stays and says so.
     */
    post: operations['undoImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Devices as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportUnits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Claims as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportClaims'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Registrations as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportRegistrations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/ownership-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Disputes about whose a device is, as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportOwnershipCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/date-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Proposed dates as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportDateCorrections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/serial-exceptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is unusual about serial numbers, as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportExceptions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/cards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Warranty cards as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportCards'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The models of the brand as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Organisations as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportOrganizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/branches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The branches of an organisation as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportBranches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The contacts of an organisation as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportContacts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The people of an organisation, or everybody, as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who did what, as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One measure as a file
     * @description Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.
     */
    get: operations['exportMetric'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An address that saves a list without a header
     * @description For a browser, which sends no credential with a download: it works once and for fifteen minutes, with the rights that the person has when it is opened, as long as the session that asked for it is not ended.
     */
    post: operations['createExportLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/links/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Save a list by its signed address
     * @description Takes no credential: the signature of `createExportLink` is the right.
     */
    get: operations['openExportLink'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Cards, also those that have ended
     * @description For whoever sees the whole unit: its owner, its dealer, the service. The latest first.
     */
    get: operations['listCards'];
    put?: never;
    /**
     * A warranty card for a unit
     * @description For whoever sees the whole unit: its owner, its dealer, the service. The card that the unit had before ends.
     */
    post: operations['issueCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cards/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Is this card real, and what is covered today
     * @description For anybody, also with a publishable key. Each check is counted on the card; what a stranger is told of the cover follows the policy of the brand.
     */
    post: operations['verifyCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cards/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a card
     * @description For whoever sees the whole unit: its owner, its dealer, the service.
     */
    post: operations['revokeCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cards/{id}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The card to print
     * @description For whoever sees the whole unit: its owner, its dealer, the service. In the language of the request.
     */
    get: operations['getCardPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/card-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The public keys that prove cards
     * @description A JSON Web Key Set, for checks without us (docs/cards.md). Without any credential it stands at `/b/<slug>/card-keys.json`.
     */
    get: operations['listCardKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/card-keys/roll': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign cards with another key from now on
     * @description For the settings of a brand. Cards that were signed before stay real, unless the key before came into wrong hands.
     */
    post: operations['rollCardKeys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Registrations that one made or has to look after, the latest first */
    get: operations['listRegistrations'];
    put?: never;
    /**
     * Register a device, or the sale of one
     * @description By a visitor, a person, an organisation, a dealer or his point of sale; each is told at once whether it is active, and if not, why. A device that is registered already is `disputed`, without a word about its owner.
     */
    post: operations['createRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One registration, with what is missing */
    get: operations['getRegistration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a registration that had to be looked at
     * @description For the service; nobody decides on his own. A serial that was not known becomes a unit.
     */
    post: operations['approveRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refuse a registration with a reason for the applicant
     * @description For the service. Whatever cover the device has, it keeps.
     */
    post: operations['rejectRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a registration back that is not decided yet */
    post: operations['withdrawRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take over a device that its owner passes on
     * @description By the next owner, signed in or with the access of the mail.
     */
    post: operations['acceptTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/proofs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a proof to a registration or an ownership case
     * @description The body is the file itself: JPEG, PNG, WebP, HEIC or PDF by its first bytes, at most 15 MB. Position and other metadata are removed. A retry with the same `Idempotency-Key` never doubles.
     */
    post: operations['uploadProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/proofs/{id}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A download address for a proof of a registration or an ownership case */
    post: operations['linkProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/sale': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register the sale of a unit that one has to sell
     * @description By its dealer or his point of sale; to another dealer the unit is not there.
     */
    post: operations['registerSale'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/transfer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pass a device on to its next owner
     * @description By the owner. The next one accepts it by mail; until then nothing changes.
     */
    post: operations['transferUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Two records of one device become one
     * @description The history of both stays readable through either.
     */
    post: operations['mergeUnits'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ownership-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Devices that two say are theirs */
    get: operations['listOwnershipCases'];
    put?: never;
    /** Say that a device which is registered already is one’s own */
    post: operations['openOwnershipCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ownership-cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One ownership case
     * @description For the service, and for the present owner, signed in or with the access of the mail.
     */
    get: operations['getOwnershipCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ownership-cases/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Agree or object, as the present owner
     * @description Signed in, or with the access of the mail. It decides nothing.
     */
    post: operations['answerOwnershipCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ownership-cases/{id}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide whose it is, with a reason */
    post: operations['decideOwnershipCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The claims that the reader may see, the latest change first */
    get: operations['listClaims'];
    put?: never;
    /**
     * Start a draft
     * @description Every field may be missing. With a publishable key the answer carries a session for this draft, which is the only way to it.
     */
    post: operations['createClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One claim, with what the reader may do */
    get: operations['getClaim'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a draft
     * @description Fields that are missing stay as they are; `null` empties one. Only drafts can be changed.
     */
    patch: operations['updateClaim'];
    trace?: never;
  };
  '/v1/claims/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a draft to the service
     * @description Freezes what was entered. Possible duplicates are marked, never refused. Where the organisation wants an approval first, the claim waits for that instead.
     */
    post: operations['submitClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a colleague’s claim to the service
     * @description Where the organisation wants an approval before anything leaves it, by somebody else than who entered the claim. A note is for the service as well.
     */
    post: operations['approveClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/send-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a claim that waits for an approval a draft again
     * @description An approver says why; whoever asked for the approval takes his request back so.
     */
    post: operations['sendBackClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a claim back */
    post: operations['withdrawClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm that the device is back in operation */
    post: operations['closeClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The fault is back */
    post: operations['reopenClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened, when and by whom */
    get: operations['getClaimTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/status/{ref}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where a claim stands, in the customer’s words
     * @description For sessions that may see the claim; poll it with `If-None-Match`.
     */
    get: operations['getStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write to the other side, or a note to one’s own */
    post: operations['addMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/resume-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mail a link that continues this draft on another device */
    post: operations['sendResumeLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/info-requests/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer what the service asked for */
    post: operations['answerInfoRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a file to a claim
     * @description The body is the file itself: JPEG, PNG, WebP, HEIC or PDF by its first bytes, at most 15 MB. Position and other metadata are removed. A retry with the same `Idempotency-Key` resumes, it never doubles.
     */
    post: operations['uploadAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attachments/{id}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A download address for one file */
    post: operations['linkAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a file by its signed address
     * @description Takes no credential: the signature of `linkAttachment` is the right. Always answered as a download.
     */
    get: operations['getAttachment'];
    put?: never;
    post?: never;
    /** Take a file back while the claim is a draft */
    delete: operations['removeAttachment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/start-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a submitted claim into review */
    post: operations['startReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/request-info': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask the claimant or the site contact */
    post: operations['requestInfo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve or reject each unit, with reasons */
    post: operations['decideClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a claim to a colleague, or to nobody */
    post: operations['assignClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a claim that should not be one */
    post: operations['cancelClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The colleagues that a claim may be given to */
    get: operations['listStaff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/receive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A unit has arrived at the depot */
    post: operations['receiveUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/diagnose': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An engineer looks for the cause */
    post: operations['diagnoseUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/repair': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The repair has started */
    post: operations['repairUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A unit is tested and ready */
    post: operations['readyUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A unit was handed back, to a person and department */
    post: operations['returnUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{id}/confirm-handover': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign for it that devices went to the service, or came back */
    post: operations['confirmHandover'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/date-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Proposed dates, the newest first
     * @description All of them for the service; the own ones and those of the own organisation for others.
     */
    get: operations['listDateCorrections'];
    put?: never;
    /**
     * Say that a date of a device is wrong
     * @description By `unitId` for whoever sees the unit whole, by `serial` for everybody else, as in the look-up: serials that do not exist count against its budgets. Files are added after it with `addDateCorrectionProof`.
     */
    post: operations['proposeDateCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/date-corrections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One proposed date with its proofs and what it would change */
    get: operations['getDateCorrection'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/date-corrections/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take the date over
     * @description Never by who proposed it. The date before stays in `previous`; receipts of open claims are computed again, decided claims are named.
     */
    post: operations['approveDateCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/date-corrections/{id}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leave the date as it is, with the reason */
    post: operations['rejectDateCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/date-corrections/{id}/proofs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a file that proves the date
     * @description The body is the file itself: JPEG, PNG, WebP, HEIC or PDF by its first bytes, at most 15 MB. `expires` and `signature` are those that the proposal answered with.
     */
    post: operations['addDateCorrectionProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/date-corrections/{id}/proofs/{proofId}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A download address for one proof */
    post: operations['linkDateCorrectionProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units/{id}/meter-readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What a meter of a unit shows
     * @description By whoever edits the unit or handles its claims; a reading by the service counts as verified. One that a meter cannot show after or before the others is refused. Claims that wait for a decision get their receipt anew.
     */
    post: operations['addMeterReading'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/proofs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a proof by its signed address
     * @description Takes no credential: the signature of the link is the right. Always answered as a download.
     */
    get: operations['getProof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One measure over some days, by product, branch, dealer or day
     * @description For the service of everything, for whoever sees all devices of an organisation of its own. Computed from what was stored when it happened; nothing of tests is counted.
     */
    get: operations['getMetric'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sign-in-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a one-time code by e-mail
     * @description The answer is the same, and takes the same time, whether anybody has this address or reference. A code has 8 digits, 10 minutes and 5 attempts. With a test key the answer is the same, but no code is made and no mail is sent.
     */
    post: operations['requestSignInCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange a code, a password, a passkey, a mailed link or a token of the host site for a session
     * @description Sessions end 15 minutes after their last use, at the latest after 8 hours. 202 where the person has a second factor: send it with `secondFactorToken`. Wrong codes and passwords make the network that sends them wait, as `Retry-After` of a 429 says, and nobody else.
     */
    post: operations['createSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/passkey-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin a sign-in with a passkey
     * @description The same for everybody: the browser offers what passkeys it has for this site. The challenge is good for one answer within five minutes. Only for pages whose origin is on the list of the key.
     */
    post: operations['getPasskeyOptions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/password-resets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a link for a new password by e-mail
     * @description The answer is the same, and takes the same time, whether anybody has this address.
     */
    post: operations['requestPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/password-resets/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Choose a new password with a mailed link, once
     * @description Ends every session of the person and opens none. A password that is refused leaves the link as it was.
     */
    post: operations['confirmPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out: the token is dead at once */
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who this session is */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change how the reader is called and written to */
    patch: operations['updateMe'];
    trace?: never;
  };
  '/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set or change the password
     * @description Within ten minutes of the sign-in, or with the current password. Ends all other sessions of the person, who is told by mail.
     */
    put: operations['setPassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin with a time-based second factor
     * @description Within ten minutes of the sign-in. Asked for at no sign-in before a code has confirmed it.
     */
    post: operations['startTotp'];
    /**
     * Switch the second factor off
     * @description Within ten minutes of the sign-in, or with a code, which is used up.
     */
    delete: operations['removeTotp'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/totp/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Switch the second factor on with its first code */
    post: operations['confirmTotp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/passkeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The passkeys of the reader */
    get: operations['listPasskeys'];
    put?: never;
    /** Keep a new passkey */
    post: operations['addPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/passkeys/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin with a new passkey for the site of this page
     * @description Within ten minutes of the sign-in, on pages whose origin is on the list of a key of the brand. The challenge is good for one answer within five minutes.
     */
    post: operations['getPasskeyCreationOptions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/passkeys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign in with a passkey no more */
    delete: operations['removePasskey'];
    options?: never;
    head?: never;
    /** Call a passkey something else */
    patch: operations['renamePasskey'];
    trace?: never;
  };
  '/v1/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the reader is signed in */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    /** Sign out everywhere else */
    delete: operations['revokeOtherSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out one session */
    delete: operations['revokeSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the reader is mailed about
     * @description Mails about the safety of the account are always sent and stand not here.
     */
    get: operations['getNotices'];
    /** Choose what to be mailed about; a kind without a choice goes back to its default */
    put: operations['setNotices'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who was invited, and what became of it */
    get: operations['listInvitations'];
    put?: never;
    /**
     * Invite somebody by mail
     * @description The mailed link is good once, for 7 days, and is told to nobody else: who uses it reads that mailbox.
     */
    post: operations['invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take an invitation back */
    delete: operations['revokeInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invitations/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mail another link; the one of before is dead */
    post: operations['resendInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take up an invitation and be signed in
     * @description With the publishable key of the page. Used, expired, revoked and never sent are told apart by nobody.
     */
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organizations/{id}/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The people of an organisation
     * @description For who runs it. Of what somebody is elsewhere nothing is told.
     */
    get: operations['listOrganizationPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody: the service’s own people and those of all organisations */
    get: operations['listPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One person, with what he is */
    get: operations['getPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/role-presets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The job types and roles that somebody can be given */
    get: operations['listRolePresets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}/memberships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make somebody something more
     * @description Roles of an organisation fit its kind and are given by who runs it; roles of the service only by a system administrator. Nobody changes his own.
     */
    post: operations['addMembership'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/memberships/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End what somebody is somewhere, or a delegation */
    delete: operations['removeMembership'];
    options?: never;
    head?: never;
    /** Change role, reach, limit or time; who stands in follows */
    patch: operations['updateMembership'];
    trace?: never;
  };
  '/v1/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a colleague stand in for a while
     * @description By the holder or by who looks after people there. Never wider than what is passed on, and it ends with it. `DELETE /v1/memberships/{id}` ends it early.
     */
    post: operations['delegate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Shut somebody out at once
     * @description Every session ends; what the person is stays written for the day of coming back.
     */
    post: operations['suspendPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}/remove-second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a lost second factor from somebody
     * @description For who looks after the whole of the person. Every session ends, and the person is told by mail, with the reason.
     */
    post: operations['removeSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organizations/{id}/host-sites': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The host sites that sign in people of an organisation
     * @description For who runs it, to read. Those of the brand sign in people of every organisation.
     */
    get: operations['listHostSites'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}/reactivate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let somebody in again */
    post: operations['reactivatePerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}/leave-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What hangs on somebody, and who could take it over */
    get: operations['getLeavePlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Somebody goes, and a colleague takes over all that hangs on him
     * @description Devices, branches, open cases, contacts and notices move in one step, or nothing does.
     */
    post: operations['leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}/host-identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Let a host site sign this person in
     * @description The person keeps what he is here. Who runs an organisation links its own host only, and only people who are nothing elsewhere.
     */
    put: operations['linkHostIdentity'];
    post?: never;
    /** No host site signs this person in any more */
    delete: operations['unlinkHostIdentity'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/issuers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The host sites whose tokens this brand takes */
    get: operations['listIssuers'];
    put?: never;
    /**
     * Take the tokens of a host site
     * @description For the settings of a brand: only a warranty manager may.
     */
    post: operations['createIssuer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/issuers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A host site with the version that a change is based on */
    get: operations['getIssuer'];
    put?: never;
    post?: never;
    /** Take no more tokens of a host site, and sign its people out */
    delete: operations['removeIssuer'];
    options?: never;
    head?: never;
    /**
     * Roll the keys of a host site, or change what its people may be at most
     * @description Its people are signed out; their pages sign them in again under the new terms.
     */
    patch: operations['updateIssuer'];
    trace?: never;
  };
  '/v1/embed-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The publishable keys of the brand
     * @description For the settings of a brand: only a warranty manager may.
     */
    get: operations['listEmbedKeys'];
    put?: never;
    /**
     * A publishable key for a site
     * @description For the settings of a brand: only a warranty manager may. Without `enforceOrigins` it works everywhere and lists where it was seen.
     */
    post: operations['createEmbedKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/embed-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change where a publishable key works and what may be shown with it
     * @description For the settings of a brand: only a warranty manager may. It takes effect within seconds.
     */
    patch: operations['updateEmbedKey'];
    trace?: never;
  };
  '/v1/embed-keys/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a publishable key
     * @description For the settings of a brand: only a warranty manager may.
     */
    post: operations['revokeEmbedKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/embed-keys/{id}/origins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The sites on which a publishable key was seen
     * @description For the settings of a brand: only a warranty manager may. What is not covered would be refused with `enforceOrigins`.
     */
    get: operations['listOrigins'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The secret keys of the brand, without their secrets
     * @description For the settings of a brand: only a warranty manager may.
     */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * A secret key for a partner
     * @description For the settings of a brand: only a warranty manager may. The secret stands in this answer, and in that to the same request again, and nowhere else.
     */
    post: operations['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{id}/roll': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A new secret for a key, while the old one still works for some time
     * @description For the settings of a brand: only a warranty manager may.
     */
    post: operations['rollApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a secret key with all its secrets
     * @description For the settings of a brand: only a warranty manager may.
     */
    post: operations['revokeApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{id}/limit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * What one decision of a program may come to
     * @description For the settings of a brand: only a warranty manager may. Only for keys with `claims:decide`; it holds from the next request on.
     */
    put: operations['setApiKeyLimit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/test-clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * What time it is for requests with this test key
     * @description For test keys only. The clock stands still until it is set again.
     */
    put: operations['setTestClock'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The organisations that the reader sees, by name
     * @description People of an organisation see their own, staff and system administrators all.
     */
    get: operations['listOrganizations'];
    put?: never;
    /**
     * A new organisation
     * @description For system administrators.
     */
    post: operations['createOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organizations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One organisation */
    get: operations['getOrganization'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change an organisation, or close it
     * @description Whoever runs it changes its name, addresses, naming pattern and approval; the rest is for system administrators. It is closed when nothing stands open in it; the refusal names what does.
     */
    patch: operations['updateOrganization'];
    trace?: never;
  };
  '/v1/organizations/{id}/naming-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What devices would be called under a naming pattern
     * @description For whoever runs the organisation.
     */
    get: operations['previewNames'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/setup-health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is not set up as it should be, and what to do about it
     * @description For whoever runs an organisation: theirs; for system administrators: everything.
     */
    get: operations['getSetupHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organizations/{id}/branches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The branches of an organisation, by name
     * @description Somebody of a branch sees those that the membership reaches.
     */
    get: operations['listBranches'];
    put?: never;
    /**
     * A new branch of an organisation
     * @description For whoever runs the organisation, or the branch that it belongs to.
     */
    post: operations['createBranch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/branches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One branch */
    get: operations['getBranch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a branch, or close it
     * @description For whoever runs it. Responsible person and backup are two people of the organisation. It is closed when nothing is left there; the refusal names what is.
     */
    patch: operations['updateBranch'];
    trace?: never;
  };
  '/v1/organizations/{id}/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The contacts of an organisation, by name, each with whether mails arrive
     * @description Somebody of a branch sees those of the branches that the membership reaches.
     */
    get: operations['listContacts'];
    put?: never;
    /**
     * A person at a site, or a mailbox that several read
     * @description For whoever looks after the contacts of the organisation, or of the branch.
     */
    post: operations['createContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a contact that no device is told to
     * @description For whoever looks after the contacts of the organisation, or of the branch.
     */
    delete: operations['removeContact'];
    options?: never;
    head?: never;
    /**
     * Change a contact
     * @description For whoever looks after the contacts of the organisation, or of the branch.
     */
    patch: operations['updateContact'];
    trace?: never;
  };
  '/v1/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The list filters that the reader keeps */
    get: operations['listViews'];
    put?: never;
    /** Keep a list filter under a name; the same name replaces it */
    post: operations['saveView'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Forget a list filter */
    delete: operations['removeView'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who did what, when and why, the latest first */
    get: operations['listAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit/chain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the log is sealed, and whether its latest rows still are what was sealed */
    get: operations['checkAuditChain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Embed: {
      brand: {
        name: string;
        slug: string;
        /** Format: uri */
        hostedUrl: string;
        locales: ('en' | 'ru' | 'kk' | 'de' | 'ar')[];
        /** @enum {string} */
        defaultLocale: 'en' | 'ru' | 'kk' | 'de' | 'ar';
        /** @example Asia/Almaty */
        timeZone: string;
        support: {
          email?: string;
          phone?: string;
          url?: string;
        };
      };
      /**
       * @example {
       *       "tokens": {
       *         "accent": "#0b5fff",
       *         "radius": "8px"
       *       }
       *     }
       */
      theme: {
        tokens: {
          [key: string]: string;
        };
      };
      /**
       * @description Overrides of element texts in the language of the request
       * @example {
       *       "lookup.title": "Is my device covered?"
       *     }
       */
      texts: {
        [key: string]: string;
      };
      /**
       * @description What may be shown with this key
       * @example [
       *       "lookup",
       *       "claim"
       *     ]
       */
      elements: (
        | 'lookup'
        | 'register'
        | 'claim'
        | 'status'
        | 'portal'
        | 'desk'
        | 'serial'
        | 'serial-input'
        | 'card'
        | 'products'
        | 'import'
        | 'account'
        | 'admin'
      )[];
      /** @enum {string} */
      policy: 'none' | 'verdict_only' | 'verdict_and_terms';
      requirements: components['schemas']['Requirement'][];
    };
    /**
     * @example {
     *       "type": "label_photo",
     *       "mode": "block"
     *     }
     */
    Requirement: {
      /** @enum {string} */
      type:
        | 'label_photo'
        | 'invoice'
        | 'damage_photo'
        | 'appearance_photo'
        | 'transfer_report'
        | 'repair_summary'
        | 'other';
      /**
       * @description `block`: no submission without it; `flag`: submitted with a mark
       * @enum {string}
       */
      mode: 'block' | 'flag';
    };
    /**
     * @example {
     *       "type": "urn:warranty:problem:not_found",
     *       "title": "There is nothing here",
     *       "status": 404,
     *       "code": "not_found",
     *       "requestId": "01jd3v9k3me8mvf7c3zbd2w8xq"
     *     }
     */
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @enum {string} */
      code:
        | 'json_malformed'
        | 'body_required'
        | 'bad_request'
        | 'idempotency_key_required'
        | 'idempotency_key_invalid'
        | 'cursor_invalid'
        | 'unauthenticated'
        | 'code_invalid'
        | 'token_invalid'
        | 'credentials_invalid'
        | 'second_factor_invalid'
        | 'passkey_invalid'
        | 'forbidden'
        | 'own_rights'
        | 'key_type'
        | 'scope'
        | 'address_not_allowed'
        | 'origin_not_allowed'
        | 'sign_in_again'
        | 'over_limit'
        | 'signature_invalid'
        | 'not_found'
        | 'method_not_allowed'
        | 'not_acceptable'
        | 'wrong_state'
        | 'last_administrator'
        | 'shared_person'
        | 'host_of_another'
        | 'person_inactive'
        | 'membership_derived'
        | 'not_pending'
        | 'only_way_in'
        | 'already_set'
        | 'in_flight'
        | 'gone'
        | 'link_spent'
        | 'precondition_failed'
        | 'too_large'
        | 'media_type'
        | 'invalid'
        | 'idempotency_mismatch'
        | 'evidence_missing'
        | 'uploads_unfinished'
        | 'file_empty'
        | 'file_damaged'
        | 'file_too_many_pixels'
        | 'precondition_required'
        | 'too_many_requests'
        | 'internal'
        | 'unavailable'
        | 'outcome_unknown';
      detail?: string;
      errors?: {
        pointer: string;
        code: string;
        detail: string;
      }[];
      requestId: string;
    };
    BrandSettings: {
      /** @example brand_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      slug: string;
      /** Format: uri */
      hostedUrl: string;
      name: string;
      locales: ('en' | 'ru' | 'kk' | 'de' | 'ar')[];
      /** @enum {string} */
      defaultLocale: 'en' | 'ru' | 'kk' | 'de' | 'ar';
      /** @example Asia/Almaty */
      timeZone: string;
      /**
       * @description What a look-up tells somebody unknown
       * @enum {string}
       */
      policy: 'none' | 'verdict_only' | 'verdict_and_terms';
      theme: {
        [key: string]: string;
      };
      texts: {
        [key: string]: {
          [key: string]: string;
        };
      };
      menu: {
        label: {
          [key: string]: string;
        };
        url: string;
      }[];
      support: {
        email?: string;
        phone?: string;
        url?: string;
      };
      /** @description From whom mails come */
      senderName: string;
      senderAddress: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      updatedAt: string;
      version: number;
    };
    /**
     * @description What is named is replaced as a whole
     * @example {
     *       "theme": {
     *         "accent": "#0b5fff",
     *         "radius": "8px"
     *       }
     *     }
     */
    BrandChange: {
      name?: string;
      locales?: ('en' | 'ru' | 'kk' | 'de' | 'ar')[];
      /** @enum {string} */
      defaultLocale?: 'en' | 'ru' | 'kk' | 'de' | 'ar';
      /** @enum {string} */
      policy?: 'none' | 'verdict_only' | 'verdict_and_terms';
      /**
       * @description All tokens of the brand; one that is missing is as the elements have it by themselves
       * @example {
       *       "accent": "#0b5fff",
       *       "radius": "8px",
       *       "font": "Inter, system-ui, sans-serif"
       *     }
       */
      theme?: {
        accent?: string;
        'on-accent'?: string;
        text?: string;
        surface?: string;
        muted?: string;
        line?: string;
        edge?: string;
        good?: string;
        warn?: string;
        bad?: string;
        radius?: string;
        space?: string;
        'font-size'?: string;
        font?: string;
      };
      /**
       * @description Instead of texts of the elements: language → `element.text` → words
       * @example {
       *       "en": {
       *         "lookup.title": "Is my device covered?"
       *       }
       *     }
       */
      texts?: {
        en?: {
          [key: string]: string;
        };
        ru?: {
          [key: string]: string;
        };
        kk?: {
          [key: string]: string;
        };
        de?: {
          [key: string]: string;
        };
        ar?: {
          [key: string]: string;
        };
      };
      menu?: components['schemas']['MenuItem'][];
      /**
       * @example {
       *       "email": "help@altai.example",
       *       "phone": "+7 727 000 00 00"
       *     }
       */
      support?: {
        /** Format: email */
        email?: string;
        phone?: string;
        url?: string;
      };
      senderName?: string;
    };
    /**
     * @example {
     *       "label": {
     *         "en": "Shop"
     *       },
     *       "url": "https://altai.example/shop"
     *     }
     */
    MenuItem: {
      label: {
        en?: string;
        ru?: string;
        kk?: string;
        de?: string;
        ar?: string;
      };
      url: string;
    };
    ModelList: {
      items: components['schemas']['Model'][];
    };
    Model: {
      /** @example model_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example L200 */
      code: string;
      /** @example Desktop L200 */
      name: string;
      family: string;
      /** @example Altai Computers */
      manufacturer: string;
      /** @description No longer made or sold; its devices keep their cover */
      closed: boolean;
      /** @description Where to look for the serial, in the language of the request */
      labelHint: string | null;
      /** @description Address of a picture of the label */
      labelPicture: string | null;
      /** @description Proof that a claim for this model needs */
      requirements: components['schemas']['Requirement'][];
    };
    ManufacturerList: {
      items: components['schemas']['Manufacturer'][];
    };
    Manufacturer: {
      /** @example maker_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      name: string;
      version: number;
    };
    NewManufacturer: {
      /** @example Altai Computers */
      name: string;
    };
    ManufacturerChange: {
      /** @example Altai Works */
      name: string;
    };
    ModelRecord: {
      /** @example model_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      manufacturer: {
        /** @example maker_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      };
      code: string;
      name: string;
      family: string;
      gtin: string | null;
      /** @example https://shop.example/pictures/l200.jpg */
      labelPicture: string | null;
      labelHint: {
        [key: string]: string;
      };
      serialRule: components['schemas']['SerialRule'];
      pictures: string[];
      specifications: components['schemas']['SpecificationField'][];
      symptomQuestions: components['schemas']['SymptomQuestion'][];
      checklist: {
        [key: string]: string;
      }[];
      terms: components['schemas']['TermLink'][];
      closed: boolean;
      version: number;
    };
    SerialRule: {
      /** @example \ALT-99999999 */
      mask: string | null;
      minLength: number;
      maxLength: number;
      /** @description Whether spaces and dashes are no part of the serial */
      strip: boolean;
      /**
       * @description The only characters that occur
       * @example 0123456789ABCDEF
       */
      alphabet?: string | null;
      /** @enum {string} */
      checkDigit: 'none' | 'luhn' | 'gs1' | 'iso7064';
      /**
       * @description What a serial that does not fit does
       * @enum {string}
       */
      severity: 'stop' | 'warn';
    };
    /**
     * @example {
     *       "key": "memory",
     *       "label": {
     *         "en": "Memory"
     *       },
     *       "type": "number",
     *       "unit": "GB"
     *     }
     */
    SpecificationField: {
      /** @example memory */
      key: string;
      /**
       * @example {
       *       "en": "Damage by liquid."
       *     }
       */
      label: {
        [key: string]: string;
      };
      /** @enum {string} */
      type: 'text' | 'number' | 'choice';
      unit?: string;
      choices?: string[];
      required?: boolean;
    };
    /**
     * @example {
     *       "key": "lights",
     *       "text": {
     *         "en": "Does the light go on?"
     *       },
     *       "type": "yes_no"
     *     }
     */
    SymptomQuestion: {
      /** @example memory */
      key: string;
      /**
       * @example {
       *       "en": "Damage by liquid."
       *     }
       */
      text: {
        [key: string]: string;
      };
      /** @enum {string} */
      type: 'text' | 'yes_no' | 'choice';
      choices?: {
        [key: string]: string;
      }[];
    };
    TermLink: {
      /** @example altai-standard */
      termCode: string;
      /** @enum {string|null} */
      customerType: 'consumer' | 'business' | null;
      /** @example KZ */
      region: string | null;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      soldFrom: string | null;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      soldTo: string | null;
    };
    NewModel: {
      /** @example maker_01jerd8z0tfk1shh6w1g60eecf */
      manufacturerId: string;
      /** @example L300 */
      code: string;
      /** @example Desktop L300 */
      name: string;
      /** @example desktop */
      family: string;
      /**
       * @example {
       *       "en": "Damage by liquid."
       *     }
       */
      labelHint: {
        [key: string]: string;
      };
      serialRule: components['schemas']['SerialRule'];
      /**
       * @description 8, 12, 13 or 14 digits
       * @example 4006381333931
       */
      gtin?: string | null;
      /** @example https://shop.example/pictures/l200.jpg */
      labelPicture?: string | null;
      pictures?: string[];
      specifications?: components['schemas']['SpecificationField'][];
      symptomQuestions?: components['schemas']['SymptomQuestion'][];
      checklist?: {
        [key: string]: string;
      }[];
    };
    /**
     * @example {
     *       "name": "Desktop L200 plus"
     *     }
     */
    ModelChange: {
      /** @example L300 */
      code?: string;
      /** @example Desktop L300 */
      name?: string;
      /** @example desktop */
      family?: string;
      /**
       * @description 8, 12, 13 or 14 digits
       * @example 4006381333931
       */
      gtin?: string | null;
      /** @example https://shop.example/pictures/l200.jpg */
      labelPicture?: string | null;
      /**
       * @example {
       *       "en": "Damage by liquid."
       *     }
       */
      labelHint?: {
        [key: string]: string;
      };
      serialRule?: components['schemas']['SerialRule'];
      pictures?: string[];
      specifications?: components['schemas']['SpecificationField'][];
      symptomQuestions?: components['schemas']['SymptomQuestion'][];
      checklist?: {
        [key: string]: string;
      }[];
      /** @description No longer made or sold */
      closed?: boolean;
    };
    OfferedTerms: {
      items: components['schemas']['OfferedTerm'][];
    };
    OfferedTerm: {
      code: string;
      version: number;
      name: string;
      kind: string;
      /** @enum {string} */
      liableParty: 'manufacturer' | 'seller' | 'provider';
      /** @enum {string|null} */
      customerType: 'consumer' | 'business' | null;
      summary: string;
      sentences: {
        code: string;
        text: string;
      }[];
      exclusions: {
        code: string;
        text: string;
      }[];
    };
    TermLinks: {
      items: {
        /** @example altai-standard */
        termCode: string;
        /** @enum {string|null} */
        customerType: 'consumer' | 'business' | null;
        /** @example KZ */
        region: string | null;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        soldFrom: string | null;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        soldTo: string | null;
      }[];
    };
    TermList: {
      items: components['schemas']['Term'][];
    };
    Term: {
      /** @example term_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example altai-standard */
      code: string;
      version: number;
      name: string;
      /**
       * Format: date
       * @description From which sales on; `null`: always
       * @example 2026-03-31
       */
      validFrom: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      publishedAt: string;
      body: components['schemas']['TermBody'];
      /** @description What it says, in the language of the request */
      sentences: {
        code: string;
        text: string;
      }[];
    };
    /**
     * @example {
     *       "code": "altai-standard",
     *       "name": "Altai Standard",
     *       "kind": "commercial",
     *       "liableParty": "manufacturer",
     *       "startBases": [
     *         "correction",
     *         "delivery",
     *         "sale"
     *       ],
     *       "fallback": {
     *         "days": 60
     *       },
     *       "shelfCapMonths": null,
     *       "periods": [
     *         {
     *           "componentClass": "whole",
     *           "kind": "months",
     *           "value": 24
     *         }
     *       ],
     *       "endConvention": "same_date",
     *       "exclusions": [
     *         {
     *           "code": "liquid",
     *           "texts": {
     *             "en": "Damage by liquid."
     *           }
     *         }
     *       ],
     *       "replacementPolicy": {
     *         "kind": "inherit_remaining"
     *       },
     *       "texts": {
     *         "en": {
     *           "summary": "Two years on everything."
     *         }
     *       }
     *     }
     */
    TermBody: {
      /** @example altai-standard */
      code: string;
      /** @example Altai Standard */
      name: string;
      /** @enum {string} */
      kind: 'commercial' | 'statutory' | 'extension' | 'repair' | 'part' | 'recall' | 'goodwill';
      /** @enum {string} */
      liableParty: 'manufacturer' | 'seller' | 'provider';
      /**
       * @description The first that is known and verified starts the cover
       * @example [
       *       "delivery",
       *       "sale"
       *     ]
       */
      startBases: ('correction' | 'delivery' | 'installation' | 'sale' | 'activation')[];
      /** @description Days after shipping at which an unregistered unit is presumed to have started */
      fallback: {
        days: number;
      } | null;
      shelfCapMonths: number | null;
      periods: components['schemas']['TermPeriod'][];
      /** @enum {string} */
      endConvention: 'same_date' | 'day_before';
      exclusions: components['schemas']['TermExclusion'][];
      replacementPolicy:
        | {
            /** @enum {string} */
            kind: 'inherit_remaining' | 'new_full' | 'none';
          }
        | {
            /** @enum {string} */
            kind: 'greater_of';
            days: number;
          };
      /**
       * @example {
       *       "en": {
       *         "summary": "Two years on parts and labour."
       *       }
       *     }
       */
      texts: {
        [key: string]: {
          summary: string;
        };
      };
      regions?: string[];
      channels?: string[];
      /** @example KZ */
      jurisdiction?: string;
      /** @enum {string} */
      customerType?: 'consumer' | 'business';
      source?: {
        law: string;
        /** Format: uri */
        url?: string;
        /** @enum {string} */
        check?: 'lawyer';
      };
      meterLimit?: {
        /** @enum {string} */
        unit: 'hours' | 'km' | 'cycles';
        max: number;
      };
      workingDays?: {
        weekend: number[];
        holidays: string[];
      };
      registration?: {
        withinDays: number;
        periods: components['schemas']['TermPeriod'][];
      };
      transfer?: {
        /** @enum {string} */
        kind: 'always' | 'once' | 'never';
        withinDays?: number;
        fee?: boolean;
      };
      downtime?:
        | {
            /** @enum {string} */
            kind: 'extend';
          }
        | {
            /** @enum {string} */
            kind: 'least' | 'best';
            days: number;
          };
      repairDays?: number;
      filingDays?: number;
      prolongation?: {
        months: number;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        soldFrom: string;
      };
      /** Format: uuid */
      evidencePolicyId?: string;
    };
    /**
     * @example {
     *       "componentClass": "parts",
     *       "kind": "months",
     *       "value": 24
     *     }
     */
    TermPeriod: {
      /** @example battery */
      componentClass: string;
      /** @enum {string} */
      kind: 'months' | 'days' | 'lifetime';
      value: number | null;
      percent?: number;
      shares?: {
        fromMonth: number;
        percent: number;
      }[];
      meter?: {
        /** @enum {string} */
        unit: 'hours' | 'km' | 'cycles';
        max: number;
      };
    };
    /**
     * @example {
     *       "code": "liquid",
     *       "texts": {
     *         "en": "Damage by liquid."
     *       }
     *     }
     */
    TermExclusion: {
      /** @example battery */
      code: string;
      /**
       * @example {
       *       "en": "Damage by liquid."
       *     }
       */
      texts: {
        [key: string]: string;
      };
      components?: string[];
      causes?: string[];
      symptoms?: string[];
      conditions?: string[];
    };
    TermPresetList: {
      items: components['schemas']['TermPreset'][];
    };
    TermPreset: {
      /** @example eu */
      id: string;
      /** @example EU */
      jurisdiction: string;
      name: string;
      source: {
        law: string;
        url: string;
        /** @enum {string} */
        check: 'lawyer';
      };
      body: components['schemas']['TermBody'];
      sentences: {
        code: string;
        text: string;
      }[];
    };
    TermDraftList: {
      items: components['schemas']['TermDraft'][];
    };
    TermDraft: {
      /** @example draft_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example altai-standard */
      code: string;
      body: components['schemas']['TermBody'];
      sentences: {
        code: string;
        text: string;
      }[];
      /** @description The newest version that is published; `null` where this is the first */
      published: number | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      updatedAt: string;
      version: number;
    };
    NewTermDraft: {
      body: components['schemas']['TermBody'];
    };
    TermDraftChange: {
      body: components['schemas']['TermBody'];
    };
    TermPreview: {
      sentences: {
        code: string;
        text: string;
      }[];
      samples: components['schemas']['Receipt'][];
      units: {
        /** @description Units of these models */
        total: number;
        /** @description Of which so many were computed */
        examined: number;
        /** @description An even sample, because there are too many */
        sampled: boolean;
        verdictChanges: number;
        lastDayChanges: number;
        examples: {
          /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
          unitId: string;
          serial: string;
          before: {
            /** @enum {string} */
            verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
            /**
             * Format: date
             * @description A calendar day
             * @example 2026-03-31
             */
            lastCoveredDay: string | null;
            lifetime: boolean;
          };
          after: {
            /** @enum {string} */
            verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
            /**
             * Format: date
             * @description A calendar day
             * @example 2026-03-31
             */
            lastCoveredDay: string | null;
            lifetime: boolean;
          };
        }[];
      };
    };
    Receipt: {
      /**
       * Format: date
       * @description The day that the verdict speaks of
       * @example 2026-03-31
       */
      asOf: string;
      /** @enum {string} */
      verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
      /** @example Covered until 31 March 2027. */
      headline: string;
      recall: {
        campaign: string;
        title: string;
        remedy: string;
      } | null;
      start: {
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        date: string;
        /**
         * @description Which date starts the cover
         * @example delivery
         */
        basis: string;
        /**
         * @description Where the date came from
         * @example invoice F-2041
         */
        source: string;
        verified: boolean;
        /** @description Derived from the ship date until somebody proves the real one */
        presumed: boolean;
      } | null;
      term: {
        code: string;
        version: number;
        name: string;
        kind: string;
        /** @enum {string} */
        liableParty: 'manufacturer' | 'seller' | 'provider';
        summary: string;
      } | null;
      /**
       * Format: date
       * @description Inclusive: still covered on this day
       * @example 2026-03-31
       */
      lastCoveredDay: string | null;
      lifetime: boolean;
      components: {
        /** @example battery */
        componentClass: string;
        /** @enum {string} */
        verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        lastCoveredDay: string | null;
        lifetime: boolean;
        termCode: string;
        termVersion: number;
        percent: number;
      }[];
      layers: {
        term: {
          code: string;
          version: number;
          name: string;
          kind: string;
          /** @enum {string} */
          liableParty: 'manufacturer' | 'seller' | 'provider';
          summary: string;
        };
        /** @enum {string} */
        verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
        start: {
          /**
           * Format: date
           * @description A calendar day
           * @example 2026-03-31
           */
          date: string;
          /**
           * @description Which date starts the cover
           * @example delivery
           */
          basis: string;
          /**
           * @description Where the date came from
           * @example invoice F-2041
           */
          source: string;
          verified: boolean;
          /** @description Derived from the ship date until somebody proves the real one */
          presumed: boolean;
        } | null;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        lastCoveredDay: string | null;
        lifetime: boolean;
        reasons: {
          code: string;
          text: string;
        }[];
      }[];
      exclusions: {
        code: string;
        text: string;
      }[];
      reasons: {
        code: string;
        text: string;
      }[];
      nextStep: {
        code: string;
        text: string;
      };
      /** @description The reading without which the verdict stays conditional */
      meterNeeded?: {
        /** @enum {string} */
        unit: 'hours' | 'km' | 'cycles';
        limit: number;
      };
    };
    /**
     * @example {
     *       "samples": [
     *         {
     *           "dates": {
     *             "delivery": "2026-03-31"
     *           }
     *         }
     *       ]
     *     }
     */
    TermPreviewInput: {
      body?: components['schemas']['TermBody'] & unknown;
      samples?: components['schemas']['SampleUnit'][];
      /** @description Of which models units are counted; without them the models that the term is of */
      modelIds?: string[];
    };
    SampleUnit: {
      /**
       * @example {
       *       "delivery": "2026-03-31"
       *     }
       */
      dates: {
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        manufactured?: string;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        shipped?: string;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        sale?: string;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        delivery?: string;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        installation?: string;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        activation?: string;
      };
      /**
       * Format: date
       * @description The day that the verdict speaks of; today without one
       * @example 2026-03-31
       */
      asOf?: string;
      /** @enum {string} */
      customerType?: 'consumer' | 'business';
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      registeredOn?: string;
      workshopDays?: number;
    };
    /** @example {} */
    Publication: {
      /**
       * Format: date
       * @description From which sales on it applies: today or later, or, for a first version, any day; without one today, `null` for always
       * @example 2026-03-31
       */
      validFrom?: string | null;
    };
    SerialVerdict: {
      normalised: string;
      ok: boolean;
      /** @enum {string|null} */
      problem: 'too_short' | 'too_long' | 'character' | 'check_digit' | null;
      /** @description Counts from 1 */
      position: number | null;
      expected: string | null;
      /** @enum {string} */
      severity: 'stop' | 'warn';
    };
    SerialTrial: {
      /** @example ALT-L2-00000017 */
      serial: string;
      rule: components['schemas']['SerialRule'];
    };
    LookupAnswer:
      | {
          /** @enum {string} */
          outcome: 'found';
          /** @description The serial as the portal reads it */
          serial: string;
          /** @description Letters of another alphabet were read as Latin ones; show it */
          corrected: boolean;
          model: {
            /** @example model_01jerd8z0tfk1shh6w1g60eecf */
            id: string;
            code: string;
            name: string;
            labelHint: string | null;
            labelPicture: string | null;
          };
          receipt: components['schemas']['Receipt'];
          /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
          unitId: string | null;
          /** @description What took over from what, for those who may see the unit; the oldest first */
          chain: components['schemas']['UnitRelation'][];
          requirements: components['schemas']['Requirement'][];
          openClaims: {
            /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
            id: string;
            ref: string;
            phase: string;
          }[];
        }
      | {
          /** @enum {string} */
          outcome: 'choose_model';
          serial: string;
          models: {
            /** @example model_01jerd8z0tfk1shh6w1g60eecf */
            id: string;
            code: string;
            name: string;
            labelHint: string | null;
            labelPicture: string | null;
          }[];
        }
      | {
          /** @enum {string} */
          outcome: 'unknown';
          serial: string;
          /** @description What to look at, in plain words */
          checks: string[];
          /** @description Where the label is, by model */
          models: {
            /** @example model_01jerd8z0tfk1shh6w1g60eecf */
            id: string;
            code: string;
            name: string;
            labelHint: string | null;
            labelPicture: string | null;
          }[];
        }
      | {
          /** @enum {string} */
          outcome: 'hint';
          serial: string;
          /** @enum {string} */
          problem: 'too_short' | 'too_long' | 'character' | 'check_digit' | 'other_alphabet';
          /** @description Character that does not fit, counted from 1 */
          position: number | null;
          text: string;
          /** @description The same text without look-alikes, as the label prints it; nothing is looked up for it */
          suggestion: string | null;
          models: {
            /** @example model_01jerd8z0tfk1shh6w1g60eecf */
            id: string;
            code: string;
            name: string;
            labelHint: string | null;
            labelPicture: string | null;
          }[];
        };
    UnitRelation: {
      /** @enum {string} */
      kind: 'replaced_by' | 'component_of' | 're_serialised_as' | 'duplicate_of';
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      validFrom: string;
      from: {
        /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
        id: string | null;
        serial: string;
      };
      to: {
        /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
        id: string | null;
        serial: string;
      };
    };
    LookupRequest: {
      /**
       * @description As printed on the label, or the text of a GS1 code
       * @example ALT-L2-48213907
       */
      serial: string;
      /** @example model_01jerd8z0tfk1shh6w1g60eecf */
      modelId?: string;
    };
    LookupBatchAnswer: {
      items: {
        /** @description As it was asked */
        serial: string;
        answer: components['schemas']['LookupAnswer'];
        /** @description Why this one was not asked: it is no serial, or a budget was used up before it */
        problem: {
          code: string;
          detail: string;
        } | null;
      }[];
    };
    /**
     * @example {
     *       "serials": [
     *         "ALT-L2-48213907",
     *         "ALT-L2-48213908"
     *       ]
     *     }
     */
    LookupBatch: {
      /** @description Up to 500; ten from a page. Each alone, or with the model that is meant */
      serials: (string | components['schemas']['LookupRequest'])[];
    };
    UnitList: {
      items: components['schemas']['UnitListItem'][];
      nextCursor: string | null;
    };
    UnitListItem: {
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      version: number;
      serial: string;
      name: string | null;
      model: {
        /** @example model_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        code: string;
        name: string;
      };
      inventoryNo: string | null;
      branch: {
        /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
        city: string;
      } | null;
      place: string | null;
      room: string | null;
      rack: string | null;
      responsible: string | null;
      /** @enum {string} */
      lifecycle:
        | 'created'
        | 'in_stock'
        | 'assigned_to_dealer'
        | 'pending_registration'
        | 'active'
        | 'replaced'
        | 'returned_to_stock'
        | 'scrapped'
        | 'lost_stolen'
        | 'retired';
      lifecycleText: string;
      /** @enum {string} */
      custody: 'manufacturer' | 'dealer' | 'customer' | 'transit' | 'depot' | 'supplier' | 'unknown';
      custodyText: string;
      /** @enum {string} */
      verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
      /** @example Covered until 31 March 2027. */
      headline: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      lastCoveredDay: string | null;
    };
    UnitCounts: {
      total: number;
      lifecycles: {
        /** @enum {string} */
        lifecycle:
          | 'created'
          | 'in_stock'
          | 'assigned_to_dealer'
          | 'pending_registration'
          | 'active'
          | 'replaced'
          | 'returned_to_stock'
          | 'scrapped'
          | 'lost_stolen'
          | 'retired';
        text: string;
        count: number;
      }[];
      flags: {
        /** @enum {string} */
        flag: 'normal' | 'suspended' | 'void_partial' | 'void';
        count: number;
      }[];
      /** @description The 200 with most units, by name */
      models: {
        /** @example model_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        code: string;
        name: string;
        count: number;
      }[];
      /** @description The 200 with most units, by name */
      branches: {
        /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
        city: string;
        count: number;
      }[];
    };
    Unit: {
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      version: number;
      /** @description As printed on the label */
      serial: string;
      name: string | null;
      model: {
        /** @example model_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        code: string;
        name: string;
        family: string;
      };
      manufacturer: string;
      batch: string | null;
      inventoryNo: string | null;
      specifications: {
        key: string;
        label: string;
        value: string;
      }[];
      dates: {
        /** @enum {string} */
        kind:
          | 'manufactured'
          | 'shipped'
          | 'dealer_invoice'
          | 'sale'
          | 'delivery'
          | 'installation'
          | 'activation'
          | 'correction';
        /**
         * @description The kind in the reader’s language
         * @example Delivered
         */
        label: string;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        date: string;
        /**
         * @description Where the date comes from
         * @example invoice F-2041
         */
        source: string;
        /** @description Somebody of the service has seen the proof */
        verified: boolean;
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        verifiedAt: string | null;
        /** @description Who of the service; for the service only */
        verifiedBy: string | null;
        /**
         * @description What proves it; whoever may read it finds it among the documents
         * @example proof_01jerd8z0tfk1shh6w1g60eecf
         */
        proofId: string | null;
      }[];
      receipt: components['schemas']['Receipt'];
      /** @enum {string} */
      lifecycle:
        | 'created'
        | 'in_stock'
        | 'assigned_to_dealer'
        | 'pending_registration'
        | 'active'
        | 'replaced'
        | 'returned_to_stock'
        | 'scrapped'
        | 'lost_stolen'
        | 'retired';
      lifecycleText: string;
      /** @enum {string} */
      custody: 'manufacturer' | 'dealer' | 'customer' | 'transit' | 'depot' | 'supplier' | 'unknown';
      custodyText: string;
      /** @enum {string} */
      coverageFlag: 'normal' | 'suspended' | 'void_partial' | 'void';
      flagReason: string | null;
      /** @description What of it is void */
      flagComponents: string[] | null;
      /** @enum {string|null} */
      customerType: 'consumer' | 'business' | null;
      owner: {
        /** @example org_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      dealer: {
        /** @example org_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      branch: {
        /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
        city: string;
      } | null;
      place: string | null;
      room: string | null;
      rack: string | null;
      responsible: {
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      contact: {
        /** @example contact_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      invoice: {
        no: string;
        line: string | null;
      } | null;
      relations: components['schemas']['UnitRelation'][];
      claims: {
        /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        ref: string;
        /** @enum {string} */
        phase:
          | 'draft'
          | 'received'
          | 'reviewing'
          | 'action_needed'
          | 'inspecting'
          | 'repairing'
          | 'ready'
          | 'resolved'
          | 'rejected'
          | 'withdrawn';
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        createdAt: string;
      }[];
      events: {
        /** @example event_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        /** @enum {string} */
        kind:
          | 'unit.created'
          | 'unit.assigned'
          | 'unit.sold'
          | 'unit.registered'
          | 'unit.activated'
          | 'unit.changed'
          | 'unit.moved'
          | 'unit.owner_changed'
          | 'unit.custody_changed'
          | 'unit.date_corrected'
          | 'unit.coverage_changed'
          | 'unit.replaced'
          | 'unit.returned_to_stock'
          | 'unit.duplicate_suspected'
          | 'unit.merged'
          | 'unit.exception_noted'
          | 'unit.took_over'
          | 'unit.related'
          | 'unit.retired'
          | 'unit.flag_appealed'
          | 'unit.meter_read';
        text: string;
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        at: string;
        /** @description Who did it, where the reader may know */
        by: string | null;
        /** @description Plain facts of the event: dates, places, reasons */
        facts: {
          [key: string]: string | number | boolean | null;
        };
        /** @enum {string} */
        audience: 'owner' | 'service';
      }[];
      exceptions: {
        /** @example exc_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        version: number;
        /** @enum {string} */
        kind: 'unknown' | 'duplicate' | 'format' | 'mismatch' | 'unreadable' | 're_labelled';
        note: string;
        /** @enum {string} */
        state: 'open' | 'solved' | 'dismissed';
        solution: string | null;
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        createdAt: string;
      }[];
      /** @description The newest first */
      meterReadings: {
        /** @enum {string} */
        meter: 'hours' | 'km' | 'cycles';
        value: number;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        readOn: string;
        /** @enum {string} */
        source: 'owner' | 'dealer' | 'service' | 'claim' | 'device';
        /** @description Read or confirmed by the service */
        verified: boolean;
        /** @description Found to be wrong: it counts no more */
        struck: boolean;
        note: string | null;
      }[];
      /** @description From the day it came to the day it was ready */
      workshopStays: {
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        from: string;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        to: string;
      }[];
      repairs: {
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        on: string;
        component: string;
      }[];
      /** @example retail */
      salesChannel: string | null;
      /** @description What its terms give a device that takes over, for whoever may replace it */
      replacement: string | null;
      actions: (
        | 'edit'
        | 'move'
        | 'propose-date'
        | 'change-date'
        | 'set-flag'
        | 'note'
        | 'register-sale'
        | 'transfer'
        | 'return-to-stock'
        | 'start-claim'
        | 'appeal-flag'
        | 'replace'
        | 'relate'
        | 'retire'
        | 'correct-custody'
        | 'read-meter'
      )[];
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "name": "Reception",
     *       "inventoryNo": "INV-00412"
     *     }
     */
    UnitEdit: {
      /** @example Karaganda-L200-0007 */
      name?: string | null;
      /** @example INV-00412 */
      inventoryNo?: string | null;
      /**
       * @description Values of the fields that the model has; `null` takes one away, the rest stays
       * @example {
       *       "ram": 16
       *     }
       */
      specifications?: {
        [key: string]: string | number | null;
      };
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      responsibleId?: string | null;
      /** @example contact_01jerd8z0tfk1shh6w1g60eecf */
      contactId?: string | null;
      /**
       * @description Where it was sold. Terms depend on it, so that only the service changes it
       * @example KZ
       */
      region?: string | null;
      /**
       * @description How it was sold, in the words of the terms; only the service changes it
       * @example retail
       */
      salesChannel?: string | null;
    };
    /**
     * @example {
     *       "room": "214",
     *       "rack": "R3"
     *     }
     */
    UnitMove: {
      /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
      branchId?: string | null;
      /** @example Building B */
      place?: string | null;
      /** @example 214 */
      room?: string | null;
      /** @example R3 */
      rack?: string | null;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      responsibleId?: string | null;
      note?: string;
    };
    UnitBulkDone: {
      changed: number;
      items: {
        id: string;
        version: number;
        name: string | null;
      }[];
    };
    /**
     * @example {
     *       "ids": [
     *         "unit_01j6tdafgwfkrscdec0w3gedwf"
     *       ],
     *       "changes": {
     *         "room": "214"
     *       }
     *     }
     */
    UnitBulk: {
      ids: string[];
      changes: {
        /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
        branchId?: string | null;
        /** @example Building B */
        place?: string | null;
        /** @example 214 */
        room?: string | null;
        /** @example R3 */
        rack?: string | null;
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        responsibleId?: string | null;
        /** @example contact_01jerd8z0tfk1shh6w1g60eecf */
        contactId?: string | null;
      };
      /**
       * @description Name each by the pattern of the organisation that owns it
       * @default false
       */
      applyNamingPattern: boolean;
      note?: string;
    };
    /**
     * @example {
     *       "flag": "suspended",
     *       "code": "under_investigation",
     *       "reason": "The seal is broken"
     *     }
     */
    UnitFlag: {
      /** @enum {string} */
      flag: 'normal' | 'suspended' | 'void_partial' | 'void';
      /**
       * @description What is void, with `void_partial` only
       * @example [
       *       "battery"
       *     ]
       */
      components?: string[];
      /**
       * @description Needed unless it is normal again
       * @enum {string}
       */
      code?:
        | 'opened'
        | 'misuse'
        | 'liquid'
        | 'altered_serial'
        | 'unpaid'
        | 'not_original'
        | 'under_investigation'
        | 'other';
      /**
       * @description Why, for the history
       * @example Says the service report
       */
      reason: string;
      /**
       * @description What proves it: a report, a claim, a photo
       * @example Report 2026-118
       */
      proof?: string;
      /** @description Files that were added to the unit before */
      proofIds?: string[];
    };
    /**
     * @example {
     *       "grounds": "The seal was opened by your own service in May."
     *     }
     */
    FlagAppeal: {
      grounds: string;
      /** @description Files that were added to the unit before */
      proofIds?: string[];
    };
    /**
     * @example {
     *       "kind": "re_serialised_as",
     *       "newSerial": "NL-ESP-0009001"
     *     }
     */
    NewUnitRelation: {
      /** @enum {string} */
      kind: 'component_of' | 're_serialised_as' | 'duplicate_of';
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      unitId?: string;
      /**
       * @description With `re_serialised_as`: the serial that the same device has now, where it is no unit yet
       * @example NL-ESP-0004217
       */
      newSerial?: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      validFrom?: string;
      note?: string;
    };
    /**
     * @example {
     *       "newSerial": "NL-ESP-0009001",
     *       "shippedOn": "2026-03-31"
     *     }
     */
    Replacement: {
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      newUnitId?: string;
      /** @example NL-ESP-0004217 */
      newSerial?: string;
      /**
       * @description Of the new serial; the same model without it
       * @example model_01jerd8z0tfk1shh6w1g60eecf
       */
      modelId?: string;
      /**
       * Format: date
       * @description The day on which the old serial ends
       * @example 2026-03-31
       */
      shippedOn: string;
      /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
      claimId?: string;
      note?: string;
    };
    /**
     * @example {
     *       "returnedOn": "2026-03-31",
     *       "reason": "Sent back within 14 days"
     *     }
     */
    ReturnToStock: {
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      returnedOn: string;
      /** @enum {string} */
      custody?: 'dealer' | 'manufacturer';
      /**
       * @description Why, for the history
       * @example Says the service report
       */
      reason: string;
    };
    /**
     * @example {
     *       "as": "retired",
     *       "on": "2026-03-31",
     *       "reason": "Replaced by a new model"
     *     }
     */
    Retirement: {
      /** @enum {string} */
      as: 'retired' | 'scrapped' | 'lost_stolen';
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      on: string;
      /**
       * @description Why, for the history
       * @example Says the service report
       */
      reason: string;
    };
    /**
     * @example {
     *       "custody": "depot",
     *       "reason": "Found in the depot"
     *     }
     */
    CustodyCorrection: {
      /** @enum {string} */
      custody: 'manufacturer' | 'dealer' | 'customer' | 'transit' | 'depot' | 'supplier' | 'unknown';
      /**
       * @description Why, for the history
       * @example Says the service report
       */
      reason: string;
    };
    Proof: {
      /** @example proof_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @enum {string} */
      type:
        | 'label_photo'
        | 'invoice'
        | 'damage_photo'
        | 'appearance_photo'
        | 'transfer_report'
        | 'repair_summary'
        | 'other';
      /** @example invoice.jpg */
      name: string;
      /** @enum {string|null} */
      mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | null;
      /** @description Bytes as stored, without metadata */
      size: number | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
    };
    /** @description A download address that works for five minutes without a credential; files are at most 15728640 bytes */
    AttachmentLink: {
      /** Format: uri */
      url: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      expiresAt: string;
    };
    UnitDocuments: {
      items: components['schemas']['UnitDocument'][];
    };
    UnitDocument:
      | {
          /** @enum {string} */
          of: 'claim';
          /** @example file_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
          claimId: string;
          /** @description As people call what it belongs to */
          ref: string | null;
          /** @enum {string} */
          type:
            | 'label_photo'
            | 'invoice'
            | 'damage_photo'
            | 'appearance_photo'
            | 'transfer_report'
            | 'repair_summary'
            | 'other';
          /** @example invoice.jpg */
          name: string;
          /** @enum {string|null} */
          mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | null;
          size: number | null;
          /**
           * Format: date-time
           * @example 2026-03-31T09:30:00.000Z
           */
          createdAt: string;
        }
      | {
          /** @enum {string} */
          of: 'registration';
          /** @example proof_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          /** @description As people call what it belongs to */
          ref: string | null;
          /** @enum {string} */
          type:
            | 'label_photo'
            | 'invoice'
            | 'damage_photo'
            | 'appearance_photo'
            | 'transfer_report'
            | 'repair_summary'
            | 'other';
          /** @example invoice.jpg */
          name: string;
          /** @enum {string|null} */
          mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | null;
          size: number | null;
          /**
           * Format: date-time
           * @example 2026-03-31T09:30:00.000Z
           */
          createdAt: string;
        }
      | {
          /** @enum {string} */
          of: 'correction';
          /** @example proof_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          /** @example datefix_01jerd8z0tfk1shh6w1g60eecf */
          correctionId: string;
          /** @description As people call what it belongs to */
          ref: string | null;
          /** @enum {string} */
          type:
            | 'label_photo'
            | 'invoice'
            | 'damage_photo'
            | 'appearance_photo'
            | 'transfer_report'
            | 'repair_summary'
            | 'other';
          /** @example invoice.jpg */
          name: string;
          /** @enum {string|null} */
          mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | null;
          size: number | null;
          /**
           * Format: date-time
           * @example 2026-03-31T09:30:00.000Z
           */
          createdAt: string;
        }
      | {
          /** @enum {string} */
          of: 'unit';
          /** @example proof_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          /** @description As people call what it belongs to */
          ref: string | null;
          /** @enum {string} */
          type:
            | 'label_photo'
            | 'invoice'
            | 'damage_photo'
            | 'appearance_photo'
            | 'transfer_report'
            | 'repair_summary'
            | 'other';
          /** @example invoice.jpg */
          name: string;
          /** @enum {string|null} */
          mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | null;
          size: number | null;
          /**
           * Format: date-time
           * @example 2026-03-31T09:30:00.000Z
           */
          createdAt: string;
        };
    SerialExceptionList: {
      items: components['schemas']['SerialException'][];
      nextCursor: string | null;
    };
    SerialException: {
      /** @example exc_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      version: number;
      serial: string;
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      unitId: string | null;
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      otherUnitId: string | null;
      otherSerial: string | null;
      /** @description Of the unit, where there is one */
      model: string | null;
      /** @enum {string} */
      kind: 'unknown' | 'duplicate' | 'format' | 'mismatch' | 'unreadable' | 're_labelled';
      note: string;
      /** @enum {string} */
      state: 'open' | 'solved' | 'dismissed';
      assignee: {
        id: string;
        name: string;
      } | null;
      solvedBy: {
        id: string;
        name: string;
      } | null;
      solution: string | null;
      createdBy: {
        id: string;
        name: string;
      } | null;
      actions: ('take' | 'answer' | 'reopen' | 'merge')[];
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "serial": "NL-ESP-00O4217",
     *       "kind": "unknown",
     *       "note": "A customer holds it in his hands"
     *     }
     */
    NewLooseException: {
      /** @example NL-ESP-0004217 */
      serial: string;
      /** @enum {string} */
      kind: 'unknown' | 'duplicate' | 'format' | 'mismatch' | 'unreadable' | 're_labelled';
      note: string;
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      otherUnitId?: string;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      assigneeId?: string;
    };
    /**
     * @example {
     *       "kind": "unreadable",
     *       "note": "The label is burnt, the last digit is a guess"
     *     }
     */
    NewException: {
      /** @enum {string} */
      kind: 'unknown' | 'duplicate' | 'format' | 'mismatch' | 'unreadable' | 're_labelled';
      note: string;
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      otherUnitId?: string;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      assigneeId?: string;
    };
    /**
     * @example {
     *       "state": "solved",
     *       "solution": "Read again under a lamp"
     *     }
     */
    ExceptionChange: {
      /** @enum {string} */
      kind?: 'unknown' | 'duplicate' | 'format' | 'mismatch' | 'unreadable' | 're_labelled';
      note?: string;
      /** @enum {string} */
      state?: 'open' | 'solved' | 'dismissed';
      solution?: string;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      assigneeId?: string | null;
    };
    Import: {
      /** @example import_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      version: number;
      /** @enum {string} */
      kind: 'units' | 'sales' | 'registrations';
      fileName: string;
      /** @enum {string} */
      format: 'csv' | 'xlsx';
      /** @description Bytes */
      size: number;
      /** @enum {string} */
      state:
        | 'uploaded'
        | 'parsing'
        | 'mapping_needed'
        | 'dry_run_ready'
        | 'committing'
        | 'done'
        | 'done_with_errors'
        | 'failed'
        | 'undoing'
        | 'undone';
      /** @description Why the file cannot be read, in the reader’s language */
      problem: string | null;
      columns: string[];
      /** @description Field to column, counted from 0 */
      mapping: {
        serial?: number;
        model?: number;
        batch?: number;
        name?: number;
        inventoryNo?: number;
        manufactured?: number;
        shipped?: number;
        dealerInvoice?: number;
        sale?: number;
        delivery?: number;
        installation?: number;
        dealer?: number;
        owner?: number;
        branch?: number;
        place?: number;
        room?: number;
        rack?: number;
        region?: number;
        customerType?: number;
        invoiceNo?: number;
        invoiceLine?: number;
      };
      /** @description The mapping is that of the last file of this kind with the same header */
      remembered: boolean;
      /** @description The first row below the header, in short */
      sample: string[];
      defaults: {
        serial?: string;
        model?: string;
        batch?: string;
        name?: string;
        inventoryNo?: string;
        manufactured?: string;
        shipped?: string;
        dealerInvoice?: string;
        sale?: string;
        delivery?: string;
        installation?: string;
        dealer?: string;
        owner?: string;
        branch?: string;
        place?: string;
        room?: string;
        rack?: string;
        region?: string;
        customerType?: string;
        invoiceNo?: string;
        invoiceLine?: string;
      };
      fields: {
        /** @enum {string} */
        name:
          | 'serial'
          | 'model'
          | 'batch'
          | 'name'
          | 'inventoryNo'
          | 'manufactured'
          | 'shipped'
          | 'dealerInvoice'
          | 'sale'
          | 'delivery'
          | 'installation'
          | 'dealer'
          | 'owner'
          | 'branch'
          | 'place'
          | 'room'
          | 'rack'
          | 'region'
          | 'customerType'
          | 'invoiceNo'
          | 'invoiceLine';
        label: string;
        required: boolean;
      }[];
      /** @description Rows of the file, once it was read to its end */
      total: number | null;
      /** @description Last row that was read; the header is row 1 */
      parsed: number;
      /** @description Last row that was worked off, while rows are taken in or back */
      committed: number;
      /** @description Of what is going on, from 0 to 1 */
      progress: number;
      counts: {
        /** @enum {string} */
        verdict:
          | 'ok'
          | 'changed'
          | 'unchanged'
          | 'duplicate'
          | 'near_duplicate'
          | 'bad_format'
          | 'unknown_model'
          | 'unknown_unit'
          | 'refused';
        label: string;
        rows: number;
      }[];
      /** @description Rows that look like another are taken as well */
      similarAccepted: boolean;
      /** @description Rows that were taken in and could not be taken back */
      notUndone: number;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      committedAt: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      undoUntil: string | null;
      actions: ('map' | 'commit' | 'undo' | 'remove')[];
    };
    ImportList: {
      items: components['schemas']['Import'][];
      nextCursor: string | null;
    };
    ImportRowList: {
      items: {
        /** @description As a spreadsheet counts: the header is row 1 */
        row: number;
        cells: string[];
        /** @enum {string} */
        verdict:
          | 'ok'
          | 'changed'
          | 'unchanged'
          | 'duplicate'
          | 'near_duplicate'
          | 'bad_format'
          | 'unknown_model'
          | 'unknown_unit'
          | 'refused';
        label: string;
        reason: string | null;
        /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
        unitId: string | null;
        committed: boolean;
      }[];
      nextCursor: string | null;
    };
    ImportMapping: {
      /**
       * @example {
       *       "serial": 0,
       *       "model": 1
       *     }
       */
      mapping: {
        serial?: number;
        model?: number;
        batch?: number;
        name?: number;
        inventoryNo?: number;
        manufactured?: number;
        shipped?: number;
        dealerInvoice?: number;
        sale?: number;
        delivery?: number;
        installation?: number;
        dealer?: number;
        owner?: number;
        branch?: number;
        place?: number;
        room?: number;
        rack?: number;
        region?: number;
        customerType?: number;
        invoiceNo?: number;
        invoiceLine?: number;
      };
      /** @description For cells that are empty or not in the file */
      defaults?: {
        model?: string;
        dealer?: string;
        owner?: string;
        /** @enum {string} */
        customerType?: 'consumer' | 'business';
      };
    };
    ImportCommit: {
      /** @description Also rows whose serial looks like another one */
      acceptSimilar?: boolean;
    };
    ImportUndo: Record<string, never>;
    /** @description An address that a browser opens once, within fifteen minutes, without a credential */
    ExportLink: {
      /** @example export_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** Format: uri */
      url: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      expiresAt: string;
    };
    NewExportLink: {
      /**
       * @example units
       * @enum {string}
       */
      list:
        | 'units'
        | 'claims'
        | 'registrations'
        | 'ownership-cases'
        | 'date-corrections'
        | 'serial-exceptions'
        | 'cards'
        | 'models'
        | 'organizations'
        | 'branches'
        | 'contacts'
        | 'people'
        | 'audit'
        | 'metrics';
      /**
       * @default csv
       * @enum {string}
       */
      format: 'csv' | 'xlsx';
      /**
       * @description What the list takes as parameters, without `limit` and `cursor`
       * @default {}
       * @example {
       *       "lifecycle": "active"
       *     }
       */
      filters: {
        [key: string]: string;
      };
    };
    Card: {
      /** @example card_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /**
       * @description As printed on the card
       * @example 7K3M-9Q2X
       */
      number: string;
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      unitId: string;
      serial: string;
      model: {
        /** @example model_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        code: string;
        name: string;
      };
      /**
       * Format: date
       * @description As the card tells it; what holds today is told by a check
       * @example 2026-03-31
       */
      lastCoveredDay: string | null;
      /** @description What the QR code carries behind #; see docs/cards.md */
      token: string;
      /**
       * @description The text of the QR code
       * @example https://portal.example/b/altai/card#AQ…
       */
      url: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      issuedAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      revokedAt: string | null;
      /** @enum {string|null} */
      revokedReason: 'reissued' | 'lost' | 'stolen' | 'copied' | 'sold' | 'entered_in_error' | 'other' | null;
      /** @description How often it was checked */
      verifications: number;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      lastVerifiedAt: string | null;
      /**
       * Format: date-time
       * @description When it was checked from so many networks that there must be copies
       * @example 2026-03-31T09:30:00.000Z
       */
      copySuspectedAt: string | null;
    };
    NewCard: {
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      unitId: string;
    };
    CardList: {
      items: components['schemas']['Card'][];
      nextCursor: string | null;
    };
    CardCheck:
      | {
          /** @enum {string} */
          result: 'valid';
          /**
           * @description As printed on the card
           * @example 7K3M-9Q2X
           */
          number: string;
          /**
           * Format: date-time
           * @example 2026-03-31T09:30:00.000Z
           */
          issuedAt: string;
          serial: string;
          model: {
            /** @example model_01jerd8z0tfk1shh6w1g60eecf */
            id: string;
            code: string;
            name: string;
          };
          receipt: components['schemas']['Receipt'];
          card: components['schemas']['Card'] & (Record<string, never> | null);
        }
      | {
          /** @enum {string} */
          result: 'revoked';
          /**
           * @description As printed on the card
           * @example 7K3M-9Q2X
           */
          number: string;
          /**
           * Format: date-time
           * @example 2026-03-31T09:30:00.000Z
           */
          revokedAt: string | null;
          /** @description Another card took its place */
          reissued: boolean;
        }
      | {
          /** @enum {string} */
          result: 'forged' | 'unknown' | 'unreadable';
        };
    CardToVerify: {
      /** @example AQ-not-a-card */
      token: string;
    };
    CardRevoking: {
      /** @enum {string} */
      reason: 'lost' | 'stolen' | 'copied' | 'sold' | 'entered_in_error' | 'other';
    };
    CardKeyList: {
      keys: {
        /** @enum {string} */
        kty: 'OKP';
        /** @enum {string} */
        crv: 'Ed25519';
        /** @enum {string} */
        alg: 'EdDSA';
        /** @enum {string} */
        use: 'sig';
        /** @example 9f3a01c7 */
        kid: string;
        x: string;
      }[];
    };
    CardKeyRoll: {
      /**
       * @description The key before came into wrong hands: all cards that it signed end
       * @example false
       */
      revokePrevious: boolean;
    };
    Registration: {
      /** @example reg_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example RG-7K3M-9Q2X */
      ref: string;
      version: number;
      /** @enum {string} */
      channel: 'embed' | 'portal' | 'dealer' | 'pos' | 'import' | 'claim';
      /** @enum {string} */
      state:
        'submitted' | 'pending_approval' | 'disputed' | 'active' | 'rejected' | 'transferred' | 'revoked';
      stateText: string;
      reasons: {
        /** @enum {string} */
        code:
          | 'unknown_serial'
          | 'looks_like_another'
          | 'already_registered'
          | 'not_of_this_dealer'
          | 'not_for_sale'
          | 'customer_differs'
          | 'date_differs'
          | 'proof_missing'
          | 'awaiting_acceptance';
        text: string;
      }[];
      /** @description What else the reader should know, in his language */
      notes: string[];
      serial: string;
      model: {
        /** @example model_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        code: string;
        name: string;
      } | null;
      /**
       * @description For whoever may see the unit whole
       * @example unit_01jerd8z0tfk1shh6w1g60eecf
       */
      unitId: string | null;
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      organizationId: string | null;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      purchaseDate: string | null;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      deliveryDate: string | null;
      invoiceNo: string | null;
      invoiceLine: string | null;
      customer: {
        name: string | null;
        email: string | null;
        phone: string | null;
        /** @enum {string} */
        type: 'consumer' | 'business';
      } | null;
      /** @description Where the sale and the registration differ, for the service and the dealer */
      conflicts: {
        /** @enum {string} */
        field: 'name' | 'email' | 'date';
        sold: string;
        registered: string;
      }[];
      receipt: components['schemas']['Receipt'] & (Record<string, never> | null);
      proofs: components['schemas']['Proof'][];
      /**
       * Format: date
       * @description The last day on which the service answers, while it looks
       * @example 2026-03-31
       */
      answerBy: string | null;
      decisionReason: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      decidedAt: string | null;
      actions: ('approve' | 'reject' | 'withdraw' | 'add-proof' | 'accept' | 'say-it-is-mine')[];
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /** @description For who is not signed in: lets proofs follow for a day */
      access?: {
        token: string;
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        expiresAt: string;
      };
    };
    /**
     * @example {
     *       "serial": "SN-4711",
     *       "purchaseDate": "2026-03-31",
     *       "customer": {
     *         "email": "dana@people.example"
     *       }
     *     }
     */
    NewRegistration: {
      /** @example SN-4711 */
      serial: string;
      /** @example model_01jerd8z0tfk1shh6w1g60eecf */
      modelId?: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      purchaseDate?: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      deliveryDate?: string;
      invoiceNo?: string;
      invoiceLine?: string;
      placeOfPurchase?: string;
      /** @description Of the point of sale; the same id gives the same registration */
      externalId?: string;
      customer?: {
        /** @example Dana Sample */
        name?: string;
        /** @example dana@people.example */
        email?: string;
        phone?: string;
        /** @enum {string} */
        type?: 'consumer' | 'business';
      };
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      organizationId?: string;
      /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
      branchId?: string;
      /**
       * @description Where it is made
       * @enum {string}
       */
      within?: 'claim';
    };
    RegistrationList: {
      items: components['schemas']['Registration'][];
      nextCursor: string | null;
    };
    /** @example {} */
    RegistrationApproval: {
      /**
       * @description For a serial that is not known yet
       * @example model_01jerd8z0tfk1shh6w1g60eecf
       */
      modelId?: string;
      reason?: string;
    };
    /**
     * @example {
     *       "reason": "The invoice is for another device"
     *     }
     */
    RegistrationRejection: {
      reason: string;
    };
    /** @example {} */
    RegistrationAccess: {
      /** @description `access.token` of the registration, for who made it without signing in */
      access?: string;
    };
    /**
     * @example {
     *       "customer": {
     *         "name": "Dana Sample"
     *       },
     *       "deliveryDate": "2026-03-31",
     *       "invoiceNo": "F-2041"
     *     }
     */
    Sale: {
      customer: {
        /** @example Dana Sample */
        name?: string;
        /** @example dana@people.example */
        email?: string;
        phone?: string;
        /** @enum {string} */
        type?: 'consumer' | 'business';
      };
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      purchaseDate?: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      deliveryDate: string;
      invoiceNo?: string;
      invoiceLine?: string;
    };
    /**
     * @example {
     *       "toEmail": "dana@people.example",
     *       "on": "2026-03-31"
     *     }
     */
    Transfer: {
      /** @example dana@people.example */
      toEmail?: string;
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      organizationId?: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      on: string;
    };
    Merge: {
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      intoId: string;
      /** @example Typed twice */
      reason: string;
    };
    OwnershipCase: {
      /** @example owncase_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      version: number;
      /** @enum {string} */
      state: 'open' | 'asked_owner' | 'transferred' | 'refused' | 'merged_duplicate';
      stateText: string;
      /** @enum {string} */
      grounds: 'second_hand' | 'mistake';
      statement: string | null;
      serial: string;
      /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
      unitId: string | null;
      /** @example reg_01jerd8z0tfk1shh6w1g60eecf */
      registrationId: string | null;
      /** @enum {string|null} */
      answer: 'agree' | 'object' | null;
      /** @description Of the present owner, for the service and for himself */
      answerStatement: string | null;
      /** @description Of the registration that holds, for the service */
      ownerProofs: components['schemas']['Proof'][];
      actions: 'decide'[];
      proofs: components['schemas']['Proof'][];
      reason: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      decidedAt: string | null;
    };
    NewOwnershipCase: {
      /** @example reg_01jerd8z0tfk1shh6w1g60eecf */
      registrationId: string;
      /** @enum {string} */
      grounds: 'second_hand' | 'mistake';
      statement?: string;
      /** @description `access.token` of the registration, for who made it without signing in */
      access?: string;
    };
    OwnershipCaseList: {
      items: components['schemas']['OwnershipCase'][];
      nextCursor: string | null;
    };
    /**
     * @example {
     *       "answer": "object"
     *     }
     */
    OwnershipAnswer: {
      /** @enum {string} */
      answer: 'agree' | 'object';
      statement?: string;
      /** @description `access.token` of the registration, for who made it without signing in */
      access?: string;
    };
    OwnershipDecision: {
      /** @enum {string} */
      decision: 'transfer' | 'refuse' | 'merge';
      /** @example The invoice is in the name of the claimant */
      reason: string;
    };
    CreatedClaim: components['schemas']['Claim'] & {
      session: components['schemas']['Session'] | null;
    };
    Next: {
      /** @enum {string} */
      owner: 'claimant' | 'approver' | 'site_contact' | 'service' | 'nobody';
      /** @description Whether it is the reader’s move */
      mine: boolean;
      /** @example review */
      step: string;
      /** @description Who must do what by when, in one sentence */
      text: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      due: string | null;
      overdue: boolean;
    };
    ClaimLine: {
      /** @example line_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      position: number;
      serial: string;
      model: {
        /** @example model_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        code: string;
        name: string;
      } | null;
      /**
       * @description For those who may see the unit
       * @example unit_01jerd8z0tfk1shh6w1g60eecf
       */
      unitId: string | null;
      meter: {
        /** @enum {string} */
        unit: 'hours' | 'km' | 'cycles';
        value: number;
      } | null;
      coverage: components['schemas']['Receipt'] | null;
      claimedAmount: components['schemas']['Money'] | null;
      approvedAmount: components['schemas']['Money'] | null;
      /** @enum {string} */
      decision: 'proposed' | 'approved' | 'rejected';
      reason: {
        /** @enum {string} */
        code:
          | 'out_of_cover'
          | 'external_damage'
          | 'liquid_damage'
          | 'third_party_repair'
          | 'wear_part'
          | 'no_proof_of_purchase'
          | 'serial_mismatch'
          | 'not_our_product'
          | 'duplicate'
          | 'entered_in_error'
          | 'other';
        text: string;
      } | null;
      job: {
        /** @enum {string} */
        state: 'expected' | 'received' | 'diagnosis' | 'awaiting_customer' | 'repair' | 'ready' | 'returned';
        /** @description The state in plain words */
        text: string;
        receivedSerial: string | null;
        condition: string | null;
        diagnosis: string | null;
        repairNote: string | null;
        /** @enum {string|null} */
        outcome: 'repaired' | 'replaced' | 'no_fault_found' | 'returned_unrepaired' | null;
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        promisedOn: string | null;
        pickUpPlace: string | null;
        returnedTo: {
          name: string;
          department: string;
          /**
           * Format: date-time
           * @example 2026-03-31T09:30:00.000Z
           */
          at: string;
          report: string | null;
        } | null;
      } | null;
    };
    /**
     * @example {
     *       "amountMinor": 150000,
     *       "currency": "KZT"
     *     }
     */
    Money: {
      /** @description In the smallest unit of the currency, e.g. cents */
      amountMinor: number;
      currency: string;
    };
    Attachment: {
      /** @example file_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
      claimId: string;
      /** @enum {string} */
      type:
        | 'label_photo'
        | 'invoice'
        | 'damage_photo'
        | 'appearance_photo'
        | 'transfer_report'
        | 'repair_summary'
        | 'other';
      name: string;
      /** @enum {string|null} */
      mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | null;
      /** @description Bytes as stored, without metadata */
      size: number | null;
      width: number | null;
      height: number | null;
      /** @example line_01jerd8z0tfk1shh6w1g60eecf */
      lineId: string | null;
      /** @example item_01jerd8z0tfk1shh6w1g60eecf */
      infoItemId: string | null;
      /** @example msg_01jerd8z0tfk1shh6w1g60eecf */
      messageId: string | null;
      /** @enum {string} */
      from: 'claimant' | 'service';
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      removable: boolean;
    };
    InfoRequest: {
      /** @example info_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @enum {string} */
      askedOf: 'claimant' | 'site_contact';
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      dueOn: string;
      note: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      answeredAt: string | null;
      items: components['schemas']['InfoItem'][];
      answerable: boolean;
    };
    InfoItem: {
      /** @example item_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @enum {string} */
      kind: 'text' | 'confirm' | 'file';
      prompt: string;
      /** @enum {string|null} */
      attachmentType:
        | 'label_photo'
        | 'invoice'
        | 'damage_photo'
        | 'appearance_photo'
        | 'transfer_report'
        | 'repair_summary'
        | 'other'
        | null;
      /** @enum {string} */
      state: 'open' | 'answered' | 'accepted' | 'refused';
      answerText: string | null;
      confirmed: boolean | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      answeredAt: string | null;
      /** @description Whether the reader may answer it */
      answerable: boolean;
    };
    Session: {
      /** @description Bearer token; shown once, stored only as a hash */
      token: string;
      /** @enum {string} */
      kind: 'person' | 'claim' | 'draft';
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      expiresAt: string;
      claim: {
        /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        ref: string;
        state: string;
      } | null;
      /** @description How the person who has signed in reads dates and times */
      reader: {
        /** @enum {string|null} */
        dateFormat: 'YYYY-MM-DD' | 'DD.MM.YYYY' | 'DD/MM/YYYY' | 'MM/DD/YYYY' | 'D MMMM YYYY' | null;
        timeZone: string | null;
      } | null;
    };
    Claim: {
      /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example WC-7K3M-9Q2X */
      ref: string;
      version: number;
      /** @enum {string} */
      type: 'customer' | 'dealer';
      brand: {
        slug: string;
        name: string;
      };
      /** @enum {string} */
      locale: 'en' | 'ru' | 'kk' | 'de' | 'ar';
      /** @enum {string} */
      state:
        | 'draft'
        | 'pending_internal_approval'
        | 'submitted'
        | 'under_review'
        | 'awaiting_info'
        | 'approved'
        | 'partially_approved'
        | 'rejected'
        | 'in_service'
        | 'resolved'
        | 'closed'
        | 'withdrawn'
        | 'cancelled';
      /** @enum {string} */
      phase:
        | 'draft'
        | 'received'
        | 'reviewing'
        | 'action_needed'
        | 'inspecting'
        | 'repairing'
        | 'ready'
        | 'resolved'
        | 'rejected'
        | 'withdrawn';
      phaseText: string;
      next: components['schemas']['Next'];
      /** @description What the reader may do now */
      actions: (
        | 'update'
        | 'submit'
        | 'approve'
        | 'send-back'
        | 'withdraw'
        | 'start-review'
        | 'request-info'
        | 'decide'
        | 'receive'
        | 'diagnose'
        | 'repair'
        | 'ready'
        | 'return'
        | 'confirm-handover'
        | 'close'
        | 'reopen'
        | 'cancel'
        | 'assign'
        | 'message'
        | 'note'
        | 'attach'
        | 'answer'
      )[];
      lines: components['schemas']['ClaimLine'][];
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      failureDate: string | null;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      purchaseDate: string | null;
      symptoms: {
        startedWhen: string | null;
        whatHappens: string | null;
        tried: string | null;
        screenMessage: string | null;
        conditions: ('power_surge' | 'overheating' | 'liquid' | 'move' | 'transport' | 'drop' | 'update')[];
      };
      /** @enum {string} */
      urgency: 'normal' | 'urgent' | 'critical';
      urgencyReason: string | null;
      contact: {
        name: string | null;
        email: string | null;
        phone: string | null;
        company: string | null;
        convenientTime: string | null;
        address: {
          lines: string | null;
          city: string | null;
          postalCode: string | null;
          country: string | null;
        } | null;
      };
      siteContact: {
        name: string | null;
        email: string | null;
        phone: string | null;
        company: string | null;
        convenientTime: string | null;
        address: {
          lines: string | null;
          city: string | null;
          postalCode: string | null;
          country: string | null;
        } | null;
      } | null;
      organization: {
        /** @example org_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      branch: {
        /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      /** @description Whether its own side has agreed; for that side, and once it is sent for the service */
      approval: {
        /** @enum {string} */
        state: 'asked' | 'returned' | 'given';
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        at: string;
        requestedBy: {
          /** @example user_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          name: string;
        } | null;
        /** @description Who approved it or sent it back */
        decidedBy: {
          /** @example user_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          name: string;
        } | null;
        note: string | null;
        /** @description Names of those who may approve it, while it is asked */
        approvers: string[];
      } | null;
      /** @description Units whose handover nobody of the own side has confirmed yet, each way */
      handovers: {
        toService: string[];
        back: string[];
      };
      requirements: {
        /** @enum {string} */
        type:
          | 'label_photo'
          | 'invoice'
          | 'damage_photo'
          | 'appearance_photo'
          | 'transfer_report'
          | 'repair_summary'
          | 'other';
        /** @enum {string} */
        mode: 'block' | 'flag';
        satisfied: boolean;
      }[];
      attachments: components['schemas']['Attachment'][];
      infoRequests: components['schemas']['InfoRequest'][];
      flags: (
        | 'possible_duplicate'
        | 'evidence_missing'
        | 'serial_unknown'
        | 'serial_corrected'
        | 'possible_external_damage'
        | 'paid_diagnosis_required'
        | 'warranty_questionable'
      )[];
      assignee: {
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      related: {
        /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        ref: string;
        /** @enum {string} */
        kind: 'possible_duplicate';
      }[];
      undelivered: number;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      submittedAt: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      decidedAt: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      resolvedAt: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      closedAt: string | null;
    };
    /**
     * @example {
     *       "lines": [
     *         {
     *           "serial": "ALT-L2-48213907"
     *         }
     *       ]
     *     }
     */
    NewClaim: {
      /** @enum {string} */
      type?: 'customer' | 'dealer';
      /** @description Replaces all units */
      lines?: {
        serial: string;
        /** @example model_01jerd8z0tfk1shh6w1g60eecf */
        modelId?: string;
        /** @description What the device counts, where its warranty also ends by use */
        meter?: {
          /** @enum {string} */
          unit: 'hours' | 'km' | 'cycles';
          value: number;
        } | null;
        /** @description What a dealer asks for; for claims of the type `dealer` and for secret keys */
        claimedAmount?: components['schemas']['Money'] | null;
      }[];
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      failureDate?: string | null;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      purchaseDate?: string | null;
      symptoms?: {
        startedWhen?: string | null;
        whatHappens?: string | null;
        tried?: string | null;
        screenMessage?: string | null;
        conditions?: ('power_surge' | 'overheating' | 'liquid' | 'move' | 'transport' | 'drop' | 'update')[];
      };
      /** @enum {string} */
      urgency?: 'normal' | 'urgent' | 'critical';
      urgencyReason?: string | null;
      /**
       * @description The place that it is for, of those where one may file; without it, where one works
       * @example branch_01jerd8z0tfk1shh6w1g60eecf
       */
      branchId?: string | null;
      contact?: {
        name?: string | null;
        /**
         * Format: email
         * @example aigerim@steppe-clinics.example
         */
        email?: string | null;
        phone?: string | null;
        company?: string | null;
        convenientTime?: string | null;
        address?: {
          lines?: string | null;
          city?: string | null;
          postalCode?: string | null;
          country?: string | null;
        } | null;
      };
      /** @description Who is with the device, where that is somebody else */
      siteContact?: {
        name?: string | null;
        /**
         * Format: email
         * @example aigerim@steppe-clinics.example
         */
        email?: string | null;
        phone?: string | null;
        company?: string | null;
        convenientTime?: string | null;
        address?: {
          lines?: string | null;
          city?: string | null;
          postalCode?: string | null;
          country?: string | null;
        } | null;
      } | null;
    };
    ClaimList: {
      items: components['schemas']['ClaimListItem'][];
      nextCursor: string | null;
    };
    ClaimListItem: {
      /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      ref: string;
      version: number;
      /** @enum {string} */
      type: 'customer' | 'dealer';
      /** @enum {string} */
      state:
        | 'draft'
        | 'pending_internal_approval'
        | 'submitted'
        | 'under_review'
        | 'awaiting_info'
        | 'approved'
        | 'partially_approved'
        | 'rejected'
        | 'in_service'
        | 'resolved'
        | 'closed'
        | 'withdrawn'
        | 'cancelled';
      /** @enum {string} */
      phase:
        | 'draft'
        | 'received'
        | 'reviewing'
        | 'action_needed'
        | 'inspecting'
        | 'repairing'
        | 'ready'
        | 'resolved'
        | 'rejected'
        | 'withdrawn';
      phaseText: string;
      next: components['schemas']['Next'];
      serials: string[];
      models: string[];
      /** @description Name of the contact or organisation */
      claimant: string | null;
      organization: string | null;
      branch: string | null;
      assignee: {
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      /** @enum {string} */
      urgency: 'normal' | 'urgent' | 'critical';
      flags: (
        | 'possible_duplicate'
        | 'evidence_missing'
        | 'serial_unknown'
        | 'serial_corrected'
        | 'possible_external_damage'
        | 'paid_diagnosis_required'
        | 'warranty_questionable'
      )[];
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      submittedAt: string | null;
    };
    ClaimChange: {
      /** @enum {string} */
      type?: 'customer' | 'dealer';
      /** @description Replaces all units */
      lines?: {
        serial: string;
        /** @example model_01jerd8z0tfk1shh6w1g60eecf */
        modelId?: string;
        /** @description What the device counts, where its warranty also ends by use */
        meter?: {
          /** @enum {string} */
          unit: 'hours' | 'km' | 'cycles';
          value: number;
        } | null;
        /** @description What a dealer asks for; for claims of the type `dealer` and for secret keys */
        claimedAmount?: components['schemas']['Money'] | null;
      }[];
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      failureDate?: string | null;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      purchaseDate?: string | null;
      symptoms?: {
        startedWhen?: string | null;
        whatHappens?: string | null;
        tried?: string | null;
        screenMessage?: string | null;
        conditions?: ('power_surge' | 'overheating' | 'liquid' | 'move' | 'transport' | 'drop' | 'update')[];
      };
      /** @enum {string} */
      urgency?: 'normal' | 'urgent' | 'critical';
      urgencyReason?: string | null;
      /**
       * @description The place that it is for, of those where one may file; without it, where one works
       * @example branch_01jerd8z0tfk1shh6w1g60eecf
       */
      branchId?: string | null;
      contact?: {
        name?: string | null;
        /**
         * Format: email
         * @example aigerim@steppe-clinics.example
         */
        email?: string | null;
        phone?: string | null;
        company?: string | null;
        convenientTime?: string | null;
        address?: {
          lines?: string | null;
          city?: string | null;
          postalCode?: string | null;
          country?: string | null;
        } | null;
      };
      /** @description Who is with the device, where that is somebody else */
      siteContact?: {
        name?: string | null;
        /**
         * Format: email
         * @example aigerim@steppe-clinics.example
         */
        email?: string | null;
        phone?: string | null;
        company?: string | null;
        convenientTime?: string | null;
        address?: {
          lines?: string | null;
          city?: string | null;
          postalCode?: string | null;
          country?: string | null;
        } | null;
      } | null;
    };
    Note: {
      note?: string;
    };
    /**
     * @example {
     *       "reason": "Please add the transfer report."
     *     }
     */
    SendingBack: {
      /** @description Required of an approver */
      reason?: string;
    };
    Reopening: {
      note: string;
    };
    Timeline: {
      /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
      claimId: string;
      ref: string;
      items: components['schemas']['TimelineEntry'][];
    };
    TimelineEntry: {
      /** @example event_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      seq: number;
      /** @enum {string} */
      kind:
        | 'claim.draft_created'
        | 'claim.approval_requested'
        | 'claim.approval_returned'
        | 'claim.submitted'
        | 'claim.assigned'
        | 'claim.handed_over'
        | 'claim.review_started'
        | 'claim.info_requested'
        | 'claim.info_received'
        | 'claim.approved'
        | 'claim.partially_approved'
        | 'claim.rejected'
        | 'claim.resolved'
        | 'claim.closed'
        | 'claim.reopened'
        | 'claim.withdrawn'
        | 'claim.cancelled'
        | 'claim.message_added'
        | 'claim.note_added'
        | 'claim.file_added'
        | 'claim.cover_rechecked'
        | 'rma_unit.received'
        | 'rma_unit.diagnosis_started'
        | 'rma_unit.repair_started'
        | 'rma_unit.ready'
        | 'rma_unit.returned'
        | 'handover.confirmed';
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      at: string;
      /** @description What happened, in plain words */
      text: string;
      actor: {
        /** @enum {string} */
        side: 'claimant' | 'service' | 'system';
        /** @description A person’s name where the reader may know it, else the brand’s */
        name: string | null;
      };
      /** @example line_01jerd8z0tfk1shh6w1g60eecf */
      lineId: string | null;
      serial: string | null;
      /** @description Words of the one who acted */
      note: string | null;
      /** @enum {string} */
      visibility: 'public' | 'service' | 'customer';
      /** @description Who took which units, on `handover.confirmed` */
      handover: {
        /** @enum {string} */
        direction: 'to_service' | 'back';
        name: string;
        department: string;
        report: string | null;
        serials: string[];
      } | null;
      message: {
        /** @example msg_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        kind: string;
        body: string;
      } | null;
      attachments: components['schemas']['Attachment'][];
    };
    Status: {
      claim: components['schemas']['Claim'];
      timeline: components['schemas']['TimelineEntry'][];
      /** @description The way of the case, for a stepper */
      steps: {
        /** @enum {string} */
        phase:
          | 'draft'
          | 'received'
          | 'reviewing'
          | 'action_needed'
          | 'inspecting'
          | 'repairing'
          | 'ready'
          | 'resolved'
          | 'rejected'
          | 'withdrawn';
        text: string;
        /** @enum {string} */
        state: 'done' | 'current' | 'upcoming';
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        at: string | null;
      }[];
      /** @description How it ended, why, and what one may do */
      outcome: {
        text: string;
        reason: string | null;
        nextStep: string;
      } | null;
    };
    NewMessage: {
      body: string;
      /**
       * @description `comment` reaches both sides; the internal kinds stay on the side of their author
       * @default comment
       * @enum {string}
       */
      kind: 'comment' | 'internal_service' | 'internal_customer';
      /** @default [] */
      attachmentIds: string[];
    };
    ResumeLinkRequest: {
      /**
       * Format: email
       * @example aigerim@steppe-clinics.example
       */
      email: string;
    };
    InfoAnswer: {
      items: {
        /** @example item_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        text?: string;
        confirmed?: boolean;
        attachmentIds?: string[];
      }[];
    };
    NewInfoRequest: {
      /**
       * @default claimant
       * @enum {string}
       */
      askedOf: 'claimant' | 'site_contact';
      /**
       * Format: date
       * @description Default: by the targets of the tenant
       * @example 2026-03-31
       */
      dueOn?: string;
      note?: string;
      items: {
        /** @enum {string} */
        kind: 'text' | 'confirm' | 'file';
        prompt: string;
        /** @enum {string} */
        attachmentType?:
          | 'label_photo'
          | 'invoice'
          | 'damage_photo'
          | 'appearance_photo'
          | 'transfer_report'
          | 'repair_summary'
          | 'other';
      }[];
    };
    Decision: {
      /** @description Every unit of the claim, each decided */
      lines: {
        /** @example line_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        /** @enum {string} */
        decision: 'approved' | 'rejected';
        /**
         * @description Required on a rejection
         * @enum {string}
         */
        reason?:
          | 'out_of_cover'
          | 'external_damage'
          | 'liquid_damage'
          | 'third_party_repair'
          | 'wear_part'
          | 'no_proof_of_purchase'
          | 'serial_mismatch'
          | 'not_our_product'
          | 'duplicate'
          | 'entered_in_error'
          | 'other';
        /** @description Plain words for the claimant; required on a rejection, and on an approval against the coverage receipt */
        text?: string;
        approvedAmount?: components['schemas']['Money'] & unknown;
      }[];
      note?: string;
    };
    Assignment: {
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      userId: string | null;
    };
    /**
     * @example {
     *       "reason": "duplicate",
     *       "note": "The same case is WC-7K3M-9Q2X."
     *     }
     */
    Cancellation: {
      /** @enum {string} */
      reason:
        | 'out_of_cover'
        | 'external_damage'
        | 'liquid_damage'
        | 'third_party_repair'
        | 'wear_part'
        | 'no_proof_of_purchase'
        | 'serial_mismatch'
        | 'not_our_product'
        | 'duplicate'
        | 'entered_in_error'
        | 'other';
      note: string;
    };
    StaffList: {
      items: {
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
        roles: string[];
      }[];
    };
    ReceiveUnit: {
      /** @example line_01jerd8z0tfk1shh6w1g60eecf */
      lineId: string;
      /** @description As read at the bench */
      receivedSerial?: string;
      /** @description Condition and completeness */
      condition?: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      promisedOn?: string;
    };
    DiagnoseUnit: {
      /** @example line_01jerd8z0tfk1shh6w1g60eecf */
      lineId: string;
      note: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      promisedOn?: string;
    };
    RepairUnit: {
      /** @example line_01jerd8z0tfk1shh6w1g60eecf */
      lineId: string;
      note: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      promisedOn?: string;
    };
    ReadyUnit: {
      /** @example line_01jerd8z0tfk1shh6w1g60eecf */
      lineId: string;
      /** @enum {string} */
      outcome: 'repaired' | 'replaced' | 'no_fault_found' | 'returned_unrepaired';
      note: string;
      pickUpPlace?: string;
      /**
       * @description What was mended, in the words of the terms: it has a cover of its own. Without one, parts
       * @example battery
       */
      component?: string;
      /** @description A consumer chose the repair under the legal guarantee, which may prolong it. Unless said, it is so where that guarantee is what covered the unit */
      underLaw?: boolean;
    };
    ReturnUnit: {
      /** @example line_01jerd8z0tfk1shh6w1g60eecf */
      lineId: string;
      /**
       * @description Full name
       * @example Dana Seitkali
       */
      recipientName: string;
      /** @example Front office */
      recipientDepartment: string;
      /** @description Number of the transfer report or consignment note */
      report?: string;
    };
    ConfirmHandover: {
      /**
       * @description `to_service`: the devices have left; `back`: they are here again
       * @enum {string}
       */
      direction: 'to_service' | 'back';
      /**
       * @description Full name of who took them
       * @example Dana Seitkali
       */
      name: string;
      /** @example Front office */
      department: string;
      /** @description Number of the transfer report or consignment note */
      report?: string;
      /** @description All that wait for it, unless given */
      lineIds?: string[];
    };
    DateCorrectionReceived:
      | {
          /** @enum {string} */
          outcome: 'received';
          /** @example datefix_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          /** @example DC-7K3M-9Q2X */
          ref: string;
          upload: {
            /** @description Seconds since 1970 */
            expires: number;
            signature: string;
          };
        }
      | {
          /** @enum {string} */
          outcome: 'unknown';
        }
      | {
          /** @enum {string} */
          outcome: 'choose_model';
          models: {
            /** @example model_01jerd8z0tfk1shh6w1g60eecf */
            id: string;
          }[];
        };
    NewDateCorrection: {
      /**
       * @description For whoever sees the unit whole
       * @example unit_01jerd8z0tfk1shh6w1g60eecf
       */
      unitId?: string;
      /**
       * @description For all others, as in the look-up; instead of `unitId`
       * @example ALT-L2-48213907
       */
      serial?: string;
      /**
       * @description Where the serial exists on several models
       * @example model_01jerd8z0tfk1shh6w1g60eecf
       */
      modelId?: string;
      /**
       * @example delivery
       * @enum {string}
       */
      dateKind:
        'manufactured' | 'shipped' | 'dealer_invoice' | 'sale' | 'delivery' | 'installation' | 'activation';
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      proposedDate: string;
      /** @example The invoice says otherwise, see the photo */
      statement?: string;
      /** @description Required of whoever is not signed in */
      contact?: {
        name: string;
        /** Format: email */
        email: string;
      };
    };
    DateCorrectionList: {
      items: components['schemas']['DateCorrectionListItem'][];
      nextCursor: string | null;
    };
    DateCorrectionListItem: {
      /** @example datefix_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      version: number;
      /** @example DC-7K3M-9Q2X */
      ref: string;
      /** @enum {string} */
      state: 'proposed' | 'approved' | 'rejected' | 'withdrawn';
      unit: {
        /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        serial: string;
        model: string;
      };
      /** @enum {string} */
      dateKind:
        | 'manufactured'
        | 'shipped'
        | 'dealer_invoice'
        | 'sale'
        | 'delivery'
        | 'installation'
        | 'activation'
        | 'correction';
      /**
       * @description The kind of date in the reader’s language
       * @example Delivered
       */
      label: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      proposedDate: string;
      /** @description What the portal had when it was proposed; it stays readable */
      previous: {
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        date: string;
        source: string;
        verified: boolean;
      } | null;
      statement: string | null;
      proposer: {
        name: string | null;
        email: string | null;
        signedIn: boolean;
      };
      reason: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      decidedAt: string | null;
      /** @description The cover when it was decided */
      before: {
        /** @enum {string} */
        verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        lastCoveredDay: string | null;
      } | null;
      after: {
        /** @enum {string} */
        verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        lastCoveredDay: string | null;
      } | null;
      actions: ('approve' | 'reject')[];
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
    };
    DateCorrection: {
      /** @example datefix_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      version: number;
      /** @example DC-7K3M-9Q2X */
      ref: string;
      /** @enum {string} */
      state: 'proposed' | 'approved' | 'rejected' | 'withdrawn';
      unit: {
        /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        serial: string;
        model: string;
      };
      /** @enum {string} */
      dateKind:
        | 'manufactured'
        | 'shipped'
        | 'dealer_invoice'
        | 'sale'
        | 'delivery'
        | 'installation'
        | 'activation'
        | 'correction';
      /**
       * @description The kind of date in the reader’s language
       * @example Delivered
       */
      label: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      proposedDate: string;
      /** @description What the portal had when it was proposed; it stays readable */
      previous: {
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        date: string;
        source: string;
        verified: boolean;
      } | null;
      statement: string | null;
      proposer: {
        name: string | null;
        email: string | null;
        signedIn: boolean;
      };
      reason: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      decidedAt: string | null;
      /** @description The cover when it was decided */
      before: {
        /** @enum {string} */
        verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        lastCoveredDay: string | null;
      } | null;
      after: {
        /** @enum {string} */
        verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
        /**
         * Format: date
         * @description A calendar day
         * @example 2026-03-31
         */
        lastCoveredDay: string | null;
      } | null;
      actions: ('approve' | 'reject')[];
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      proofs: components['schemas']['Proof'][];
      /** @description For whoever decides: today’s cover, and what approving would make of it */
      effect: {
        before: {
          /** @enum {string} */
          verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
          /**
           * Format: date
           * @description A calendar day
           * @example 2026-03-31
           */
          lastCoveredDay: string | null;
        };
        after: {
          /** @enum {string} */
          verdict: 'covered' | 'conditional' | 'not_covered' | 'unknown';
          /**
           * Format: date
           * @description A calendar day
           * @example 2026-03-31
           */
          lastCoveredDay: string | null;
        };
      } | null;
      /** @description For the service, once approved: claims whose receipt was computed again, and decided ones to look at */
      claims: {
        /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        ref: string;
        /** @enum {string} */
        then: 'rechecked' | 'to_review';
      }[];
    };
    DateCorrectionApproval: {
      reason: string;
      /**
       * Format: date
       * @description Where the proof shows another day than was proposed
       * @example 2026-03-31
       */
      date?: string;
    };
    DateCorrectionRejection: {
      reason: string;
    };
    /**
     * @example {
     *       "meter": "hours",
     *       "value": 1240
     *     }
     */
    NewMeterReading: {
      /** @enum {string} */
      meter: 'hours' | 'km' | 'cycles';
      /** @example 1240 */
      value: number;
      /**
       * Format: date
       * @description Today, unless said
       * @example 2026-03-31
       */
      readOn?: string;
      note?: string;
      /** @description Readings that cannot be true together with this one are struck out; for who may change dates */
      strike?: boolean;
    };
    Metric: {
      /** @enum {string} */
      metric:
        | 'lookup_success'
        | 'registration_completion'
        | 'duplicate_serials'
        | 'card_verifications'
        | 'expiry_accuracy'
        | 'open_claims';
      /** @description How it is counted, in the reader’s language */
      definition: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      from: string;
      /**
       * Format: date
       * @description A calendar day
       * @example 2026-03-31
       */
      to: string;
      /** @enum {string} */
      by: 'product' | 'branch' | 'dealer' | 'day';
      total: {
        /** @description What is counted, the upper part of a share */
        count: number;
        /** @description The lower part of a share; `null` where it is a plain count */
        of: number | null;
        /** @description The share, 0 to 1, or the count; `null` of nothing */
        value: number | null;
      };
      groups: {
        /** @description `null`: belongs to none */
        label: string | null;
        /** @description What is counted, the upper part of a share */
        count: number;
        /** @description The lower part of a share; `null` where it is a plain count */
        of: number | null;
        /** @description The share, 0 to 1, or the count; `null` of nothing */
        value: number | null;
      }[];
      /** @description Causes of look-ups without an answer, results of card checks, phases of claims */
      parts: {
        part: string;
        count: number;
      }[];
    };
    /**
     * @example {
     *       "expiresInSeconds": 600,
     *       "digits": 8
     *     }
     */
    SignInCodeAnswer: {
      expiresInSeconds: number;
      digits: number;
    };
    SignInCodeRequest: {
      /**
       * Format: email
       * @example aigerim@steppe-clinics.example
       */
      email: string;
      /**
       * @description Opens only this claim
       * @example WC-7K3M-9Q2X
       */
      ref?: string;
    };
    SecondFactorNeeded: {
      secondFactor: {
        /** @description `secondFactorToken` of the next `POST /v1/sessions` */
        token: string;
        methods: ('totp' | 'recoveryCode')[];
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        expiresAt: string;
      };
    };
    /**
     * @example {
     *       "email": "aigerim@steppe-clinics.example",
     *       "code": "48210973"
     *     }
     */
    NewSession:
      | {
          /**
           * Format: email
           * @example aigerim@steppe-clinics.example
           */
          email: string;
          /** @example 48210973 */
          code: string;
          ref?: string;
        }
      | {
          /**
           * Format: email
           * @example aigerim@steppe-clinics.example
           */
          email: string;
          /**
           * Format: password
           * @example seven green kettles on the roof
           */
          password: string;
        }
      | {
          passkey: components['schemas']['PasskeyAssertion'];
        }
      | {
          secondFactorToken: string;
          /** @example 482109 */
          totp: string;
        }
      | {
          secondFactorToken: string;
          /** @example K7M2Q-9XWT4 */
          recoveryCode: string;
        }
      | {
          /** @description The token behind `#` of a mailed link */
          link: string;
        }
      | {
          /** @description A JWT of a registered issuer: `typ` JWT, `kid`, `iss`, one `aud`, `sub`, `jti`, `iat`, `exp` at most 300 s later. Good for one session. */
          token: string;
        };
    PasskeyAssertion: {
      id: string;
      rawId: string;
      /** @enum {string} */
      type: 'public-key';
      /** @enum {string|null} */
      authenticatorAttachment?: 'platform' | 'cross-platform' | null;
      /** @default {} */
      clientExtensionResults: Record<string, never>;
      response: {
        clientDataJSON: string;
        authenticatorData: string;
        signature: string;
        userHandle?: string | null;
      };
    };
    PasskeyRequestOptions: {
      challenge: string;
      rpId: string;
      timeout: number;
      /** @enum {string} */
      userVerification: 'required';
    };
    /** @example {} */
    Nothing: Record<string, never>;
    /**
     * @example {
     *       "expiresInSeconds": 1800
     *     }
     */
    PasswordResetAnswer: {
      expiresInSeconds: number;
    };
    /**
     * @example {
     *       "email": "aigerim@steppe-clinics.example"
     *     }
     */
    PasswordResetRequest: {
      /**
       * Format: email
       * @example aigerim@steppe-clinics.example
       */
      email: string;
    };
    PasswordReset: {
      /**
       * @description What stands behind `#reset=` of the mailed link
       * @example rst_token
       */
      token: string;
      /**
       * Format: password
       * @description At least 10 characters and at most 1024 bytes, kept exactly as sent. 422 with `common_password`, `breached_password`, `contains_address` or `contains_brand` for one that is easily guessed.
       * @example seven green kettles on the roof
       */
      password: string;
    };
    Me: {
      /** @enum {string} */
      kind: 'person' | 'claim' | 'draft';
      email: string | null;
      fullName: string | null;
      title: string | null;
      /** @enum {string|null} */
      locale: 'en' | 'ru' | 'kk' | 'de' | 'ar' | null;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      userId: string | null;
      /** @description Sees cases from the side of the service */
      staff: boolean;
      /** @description What this person may do somewhere */
      rights: (
        | 'unit.read'
        | 'unit.edit'
        | 'unit.place'
        | 'unit.propose_dates'
        | 'unit.change_dates'
        | 'claim.create'
        | 'claim.read'
        | 'claim.read_internal'
        | 'claim.file'
        | 'claim.approve'
        | 'claim.answer'
        | 'claim.answer_documents'
        | 'claim.message'
        | 'claim.attach'
        | 'claim.note_customer'
        | 'claim.note_service'
        | 'claim.confirm_handover'
        | 'claim.close'
        | 'claim.review'
        | 'claim.decide'
        | 'claim.override'
        | 'claim.cancel'
        | 'claim.workshop'
        | 'quote.accept'
        | 'money.read'
        | 'money.approve'
        | 'money.settle'
        | 'people.manage'
        | 'recipients.manage'
        | 'organization.manage'
        | 'staff.read'
        | 'audit.read'
        | 'settings.manage'
        | 'export'
      )[];
      /** @enum {string|null} */
      dateFormat: 'YYYY-MM-DD' | 'DD.MM.YYYY' | 'DD/MM/YYYY' | 'MM/DD/YYYY' | 'D MMMM YYYY' | null;
      timeZone: string | null;
      memberships: {
        /** @enum {string} */
        role:
          | 'consumer'
          | 'initiator'
          | 'watcher'
          | 'approver'
          | 'custodian'
          | 'accounting'
          | 'branch_responsible'
          | 'org_admin'
          | 'dealer_sales'
          | 'dealer_service'
          | 'dealer_manager'
          | 'agent'
          | 'technician'
          | 'warranty_manager'
          | 'finance'
          | 'owner'
          | 'sysadmin'
          | 'auditor';
        /** @enum {string} */
        scope: 'own' | 'branch' | 'branch_tree' | 'organization' | 'tenant';
        amountLimit: components['schemas']['Money'] | null;
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        validTo: string | null;
        /** @description For whom the reader stands in */
        delegatedBy: {
          name: string;
        } | null;
        organization: {
          /** @example org_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          /** @enum {string} */
          kind: 'manufacturer' | 'distributor' | 'dealer' | 'customer' | 'supplier' | 'depot';
          name: string;
          approvalRequired: boolean;
        } | null;
        branch: {
          /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          name: string;
          city: string;
          address: string;
        } | null;
      }[];
      claim: {
        /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        ref: string;
      } | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      expiresAt: string;
      signInMethods: {
        password: boolean;
        totp: boolean;
        passkeys: number;
      };
      /** @description Signed in within the last ten minutes: may change how it signs in. Never through the host site. */
      fresh: boolean;
      version: number;
    };
    /**
     * @example {
     *       "fullName": "Aigerim Sadykova",
     *       "dateFormat": "DD.MM.YYYY"
     *     }
     */
    MeChange: {
      title?: string | null;
      fullName?: string;
      /** @enum {string} */
      locale?: 'en' | 'ru' | 'kk' | 'de' | 'ar';
      /** @enum {string|null} */
      dateFormat?: 'YYYY-MM-DD' | 'DD.MM.YYYY' | 'DD/MM/YYYY' | 'MM/DD/YYYY' | 'D MMMM YYYY' | null;
      /** @example Asia/Almaty */
      timeZone?: string;
    };
    /**
     * @example {
     *       "new": "seven green kettles on the roof"
     *     }
     */
    PasswordChange: {
      /**
       * Format: password
       * @description Needed where the session is not fresh
       */
      current?: string;
      /**
       * Format: password
       * @description At least 10 characters and at most 1024 bytes, kept exactly as sent. 422 with `common_password`, `breached_password`, `contains_address` or `contains_brand` for one that is easily guessed.
       * @example seven green kettles on the roof
       */
      new: string;
    };
    TotpStart: {
      /**
       * @description Base32, to be typed
       * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
       */
      secret: string;
      /**
       * @description To be shown as a QR code
       * @example otpauth://totp/Altai:aigerim%40steppe-clinics.example?secret=JBSWY3DPEHPK3PXP&issuer=Altai
       */
      uri: string;
    };
    RecoveryCodes: {
      /**
       * @example [
       *       "K7M2Q-9XWT4"
       *     ]
       */
      recoveryCodes: string[];
    };
    /**
     * @example {
     *       "code": "482109"
     *     }
     */
    TotpConfirmation: {
      /** @example 482109 */
      code: string;
    };
    PasskeyList: {
      items: components['schemas']['Passkey'][];
    };
    Passkey: {
      /** @example passkey_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      name: string;
      /**
       * @description Where it signs in
       * @example altai.example
       */
      site: string;
      /** @description Kept by the maker of the device, on more than this one */
      backedUp: boolean;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      lastUsedAt: string | null;
    };
    PasskeyCreationOptions: {
      challenge: string;
      rp: {
        id: string;
        name: string;
      };
      user: {
        id: string;
        name: string;
        displayName: string;
      };
      pubKeyCredParams: {
        /** @enum {string} */
        type: 'public-key';
        alg: number;
      }[];
      timeout: number;
      /** @enum {string} */
      attestation: 'none';
      excludeCredentials: {
        id: string;
        /** @enum {string} */
        type: 'public-key';
        transports: string[];
      }[];
      authenticatorSelection: {
        /** @enum {string} */
        residentKey: 'required';
        /** @enum {boolean} */
        requireResidentKey: true;
        /** @enum {string} */
        userVerification: 'preferred';
      };
    };
    NewPasskey: {
      /** @example Work laptop */
      name: string;
      credential: components['schemas']['PasskeyAttestation'];
    };
    /**
     * @example {
     *       "id": "AAAA",
     *       "rawId": "AAAA",
     *       "type": "public-key",
     *       "clientExtensionResults": {},
     *       "response": {
     *         "clientDataJSON": "e30",
     *         "attestationObject": "o2Nm",
     *         "transports": [
     *           "internal"
     *         ]
     *       }
     *     }
     */
    PasskeyAttestation: {
      id: string;
      rawId: string;
      /** @enum {string} */
      type: 'public-key';
      /** @enum {string|null} */
      authenticatorAttachment?: 'platform' | 'cross-platform' | null;
      /** @default {} */
      clientExtensionResults: Record<string, never>;
      response: {
        clientDataJSON: string;
        attestationObject: string;
        transports?: string[];
      };
    };
    /**
     * @example {
     *       "name": "Work laptop"
     *     }
     */
    PasskeyChange: {
      name: string;
    };
    OwnSessionList: {
      items: components['schemas']['OwnSession'][];
    };
    OwnSession: {
      /** @example session_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @enum {string|null} */
      method: 'code' | 'password' | 'passkey' | 'host' | 'link' | 'invitation' | null;
      /**
       * @description Browser and system
       * @example Firefox, Windows
       */
      device: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description To the minute
       * @example 2026-03-31T09:30:00.000Z
       */
      lastSeenAt: string;
      current: boolean;
    };
    Notices: {
      items: {
        /** @enum {string} */
        kind: 'case_progress' | 'case_messages' | 'approvals' | 'colleagues_cases' | 'alerts' | 'new_devices';
        /** @enum {string} */
        mode: 'now' | 'off';
        /** @enum {string} */
        default: 'now' | 'off';
        title: string;
        /** @description What it is about, in the language of the request */
        text: string;
      }[];
    };
    /**
     * @example {
     *       "case_progress": "now",
     *       "colleagues_cases": "off"
     *     }
     */
    NoticeChoices: {
      /** @enum {string} */
      case_progress?: 'now' | 'off';
      /** @enum {string} */
      case_messages?: 'now' | 'off';
      /** @enum {string} */
      approvals?: 'now' | 'off';
      /** @enum {string} */
      colleagues_cases?: 'now' | 'off';
      /** @enum {string} */
      alerts?: 'now' | 'off';
      /** @enum {string} */
      new_devices?: 'now' | 'off';
    };
    InvitationList: {
      items: components['schemas']['Invitation'][];
      nextCursor: string | null;
    };
    Invitation: {
      /** @example invite_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      organization: {
        /** @example org_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      email: string;
      fullName: string;
      /** @enum {string} */
      locale: 'en' | 'ru' | 'kk' | 'de' | 'ar';
      grants: {
        /**
         * @example initiator
         * @enum {string}
         */
        role:
          | 'consumer'
          | 'initiator'
          | 'watcher'
          | 'approver'
          | 'custodian'
          | 'accounting'
          | 'branch_responsible'
          | 'org_admin'
          | 'dealer_sales'
          | 'dealer_service'
          | 'dealer_manager'
          | 'agent'
          | 'technician'
          | 'warranty_manager'
          | 'finance'
          | 'owner'
          | 'sysadmin'
          | 'auditor';
        roleText: string;
        /**
         * @example organization
         * @enum {string}
         */
        scope: 'own' | 'branch' | 'branch_tree' | 'organization' | 'tenant';
        scopeText: string;
        branch: {
          /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          name: string;
        } | null;
        amountLimit: components['schemas']['Money'] & (Record<string, never> | null);
      }[];
      invitedBy: {
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      /** @enum {string} */
      state: 'pending' | 'expired' | 'accepted' | 'revoked';
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      expiresAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      acceptedAt: string | null;
      /** @description The mail did not arrive */
      undelivered: boolean;
    };
    /**
     * @example {
     *       "organizationId": "org_01jersxz0tfz69hh6wvw601r7h",
     *       "email": "dana@steppe-clinics.example",
     *       "fullName": "Dana Serik",
     *       "locale": "ru",
     *       "grants": [
     *         {
     *           "role": "initiator",
     *           "scope": "organization"
     *         }
     *       ]
     *     }
     */
    NewInvitation: {
      /**
       * @description `null` for roles of the service
       * @example org_01jerd8z0tfk1shh6w1g60eecf
       */
      organizationId?: string | null;
      /**
       * Format: email
       * @example aigerim@steppe-clinics.example
       */
      email: string;
      /** @example Dana Serik */
      fullName: string;
      /** @enum {string} */
      locale?: 'en' | 'ru' | 'kk' | 'de' | 'ar';
      grants: {
        /**
         * @example initiator
         * @enum {string}
         */
        role:
          | 'consumer'
          | 'initiator'
          | 'watcher'
          | 'approver'
          | 'custodian'
          | 'accounting'
          | 'branch_responsible'
          | 'org_admin'
          | 'dealer_sales'
          | 'dealer_service'
          | 'dealer_manager'
          | 'agent'
          | 'technician'
          | 'warranty_manager'
          | 'finance'
          | 'owner'
          | 'sysadmin'
          | 'auditor';
        /**
         * @example organization
         * @enum {string}
         */
        scope: 'own' | 'branch' | 'branch_tree' | 'organization' | 'tenant';
        /** @description Where the person works; needed where the scope is a branch */
        branchId?: string | null;
        /**
         * @description What one decision may come to; at most the limit of who gives it
         * @default null
         * @example {
         *       "amountMinor": 150000,
         *       "currency": "KZT"
         *     }
         */
        amountLimit: {
          /** @description In the smallest unit of the currency, e.g. cents */
          amountMinor: number;
          currency: string;
        } | null;
      }[];
    };
    /**
     * @example {
     *       "token": "inv_…"
     *     }
     */
    Acceptance: {
      /** @description What stands behind `#` of the mailed link */
      token: string;
      /** @example Dana Serik */
      fullName?: string;
    };
    PersonList: {
      items: components['schemas']['Person'][];
      nextCursor: string | null;
    };
    Person: {
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      fullName: string;
      title: string | null;
      email: string | null;
      /** @enum {string} */
      locale: 'en' | 'ru' | 'kk' | 'de' | 'ar';
      /** @enum {string} */
      status: 'active' | 'suspended' | 'left';
      /** @description Those that the reader looks after */
      memberships: components['schemas']['Membership'][];
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      lastSeenAt: string | null;
      signInMethods: ('code' | 'password' | 'passkey' | 'totp' | 'host')[];
      hostIdentity: {
        /** @example issuer_01jerd8z0tfk1shh6w1g60eecf */
        issuerId: string;
        issuer: string;
        subject: string;
      } | null;
      successor: {
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      leftAt: string | null;
      actions: (
        'add_membership' | 'suspend' | 'reactivate' | 'leave' | 'link_host' | 'remove_second_factor'
      )[];
      version: number;
    };
    Membership: {
      /** @example member_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      userId: string;
      /**
       * @example initiator
       * @enum {string}
       */
      role:
        | 'consumer'
        | 'initiator'
        | 'watcher'
        | 'approver'
        | 'custodian'
        | 'accounting'
        | 'branch_responsible'
        | 'org_admin'
        | 'dealer_sales'
        | 'dealer_service'
        | 'dealer_manager'
        | 'agent'
        | 'technician'
        | 'warranty_manager'
        | 'finance'
        | 'owner'
        | 'sysadmin'
        | 'auditor';
      /** @description In the language of the reader */
      roleText: string;
      /**
       * @example organization
       * @enum {string}
       */
      scope: 'own' | 'branch' | 'branch_tree' | 'organization' | 'tenant';
      scopeText: string;
      organization: {
        /** @example org_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
        /** @enum {string} */
        kind: 'manufacturer' | 'distributor' | 'dealer' | 'customer' | 'supplier' | 'depot';
      } | null;
      branch: {
        /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      amountLimit: components['schemas']['Money'] & (Record<string, never> | null);
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      validFrom: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      validTo: string | null;
      /** @description Who is stood in for */
      delegatedBy: {
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      /** @description Given by the host site that signs the person in */
      fromHost: boolean;
      /** @enum {string} */
      state: 'now' | 'later' | 'ended';
      actions: ('change' | 'remove' | 'delegate')[];
      version: number;
    };
    RolePresets: {
      items: {
        /** @enum {string} */
        key:
          | 'it_specialist'
          | 'asset_staff'
          | 'procurement'
          | 'branch_responsible'
          | 'approver'
          | 'watcher'
          | 'administrator'
          | 'dealer_sales'
          | 'dealer_service'
          | 'dealer_manager'
          | 'agent'
          | 'technician'
          | 'warranty_manager'
          | 'finance'
          | 'owner'
          | 'sysadmin'
          | 'auditor';
        /** @enum {string} */
        side: 'customer' | 'dealer' | 'staff';
        title: string;
        text: string;
        /**
         * @example initiator
         * @enum {string}
         */
        role:
          | 'consumer'
          | 'initiator'
          | 'watcher'
          | 'approver'
          | 'custodian'
          | 'accounting'
          | 'branch_responsible'
          | 'org_admin'
          | 'dealer_sales'
          | 'dealer_service'
          | 'dealer_manager'
          | 'agent'
          | 'technician'
          | 'warranty_manager'
          | 'finance'
          | 'owner'
          | 'sysadmin'
          | 'auditor';
        /**
         * @example organization
         * @enum {string}
         */
        scope: 'own' | 'branch' | 'branch_tree' | 'organization' | 'tenant';
      }[];
      roles: {
        /**
         * @example initiator
         * @enum {string}
         */
        role:
          | 'consumer'
          | 'initiator'
          | 'watcher'
          | 'approver'
          | 'custodian'
          | 'accounting'
          | 'branch_responsible'
          | 'org_admin'
          | 'dealer_sales'
          | 'dealer_service'
          | 'dealer_manager'
          | 'agent'
          | 'technician'
          | 'warranty_manager'
          | 'finance'
          | 'owner'
          | 'sysadmin'
          | 'auditor';
        /** @enum {string} */
        side: 'customer' | 'dealer' | 'staff';
        title: string;
        text: string;
        scopes: {
          /**
           * @example organization
           * @enum {string}
           */
          scope: 'own' | 'branch' | 'branch_tree' | 'organization' | 'tenant';
          title: string;
        }[];
      }[];
    };
    /**
     * @example {
     *       "organizationId": "org_01jersxz0tfz69hh6wvw601r7h",
     *       "role": "initiator",
     *       "scope": "organization"
     *     }
     */
    NewMembership: {
      /**
       * @description `null` for a role of the service
       * @example org_01jerd8z0tfk1shh6w1g60eecf
       */
      organizationId?: string | null;
      /**
       * @example initiator
       * @enum {string}
       */
      role:
        | 'consumer'
        | 'initiator'
        | 'watcher'
        | 'approver'
        | 'custodian'
        | 'accounting'
        | 'branch_responsible'
        | 'org_admin'
        | 'dealer_sales'
        | 'dealer_service'
        | 'dealer_manager'
        | 'agent'
        | 'technician'
        | 'warranty_manager'
        | 'finance'
        | 'owner'
        | 'sysadmin'
        | 'auditor';
      /**
       * @example organization
       * @enum {string}
       */
      scope: 'own' | 'branch' | 'branch_tree' | 'organization' | 'tenant';
      /** @description Where the person works; needed where the scope is a branch */
      branchId?: string | null;
      /**
       * @description What one decision may come to; at most the limit of who gives it
       * @default null
       * @example {
       *       "amountMinor": 150000,
       *       "currency": "KZT"
       *     }
       */
      amountLimit: {
        /** @description In the smallest unit of the currency, e.g. cents */
        amountMinor: number;
        currency: string;
      } | null;
      /**
       * Format: date-time
       * @example 2026-12-01T00:00:00.000Z
       */
      validFrom?: string | null;
      /**
       * Format: date-time
       * @example 2026-12-01T00:00:00.000Z
       */
      validTo?: string | null;
      /** @example Moved to another department */
      reason?: string;
    };
    /**
     * @example {
     *       "role": "watcher"
     *     }
     */
    MembershipChange: {
      /**
       * @example initiator
       * @enum {string}
       */
      role?:
        | 'consumer'
        | 'initiator'
        | 'watcher'
        | 'approver'
        | 'custodian'
        | 'accounting'
        | 'branch_responsible'
        | 'org_admin'
        | 'dealer_sales'
        | 'dealer_service'
        | 'dealer_manager'
        | 'agent'
        | 'technician'
        | 'warranty_manager'
        | 'finance'
        | 'owner'
        | 'sysadmin'
        | 'auditor';
      /**
       * @example organization
       * @enum {string}
       */
      scope?: 'own' | 'branch' | 'branch_tree' | 'organization' | 'tenant';
      /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
      branchId?: string | null;
      amountLimit?: components['schemas']['Money'] | null;
      /**
       * Format: date-time
       * @example 2026-12-01T00:00:00.000Z
       */
      validFrom?: string | null;
      /**
       * Format: date-time
       * @example 2026-12-01T00:00:00.000Z
       */
      validTo?: string | null;
      /** @example Moved to another department */
      reason?: string;
    };
    /**
     * @example {
     *       "membershipId": "member_01jersxz0tfz69hh6wvw601r7h",
     *       "toUserId": "user_01jersxz0tfz69hh6wvw601r7h",
     *       "from": "2026-12-01T00:00:00.000Z",
     *       "to": "2026-12-15T00:00:00.000Z"
     *     }
     */
    NewDelegation: {
      /** @example member_01jerd8z0tfk1shh6w1g60eecf */
      membershipId: string;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      toUserId?: string;
      /**
       * Format: email
       * @description Instead of `toUserId`, for who knows a colleague by the address
       * @example aigerim@steppe-clinics.example
       */
      toEmail?: string;
      /**
       * Format: date-time
       * @example 2026-12-01T00:00:00.000Z
       */
      from: string;
      /**
       * Format: date-time
       * @example 2026-12-15T00:00:00.000Z
       */
      to: string;
      /** @example Moved to another department */
      reason?: string;
    };
    StatusChange: {
      /** @example Moved to another department */
      reason: string;
    };
    HostSiteList: {
      items: components['schemas']['HostSite'][];
    };
    HostSite: {
      /** @example issuer_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example https://dealer.example */
      issuer: string;
      audience: string;
      /** @enum {string} */
      algorithm: 'ES256' | 'EdDSA';
      /** @enum {string} */
      role:
        | 'consumer'
        | 'initiator'
        | 'watcher'
        | 'approver'
        | 'custodian'
        | 'accounting'
        | 'branch_responsible'
        | 'org_admin'
        | 'dealer_sales'
        | 'dealer_service'
        | 'dealer_manager'
        | 'agent'
        | 'technician'
        | 'warranty_manager'
        | 'finance'
        | 'owner'
        | 'sysadmin'
        | 'auditor';
      roleText: string;
      /** @description Signs in people of every organisation */
      ofBrand: boolean;
      /** @description Whether the reader may link people with it */
      linkable: boolean;
    };
    LeavePlan: {
      branches: {
        /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
        /** @enum {string} */
        as: 'responsible' | 'backup';
      }[];
      devices: {
        count: number;
        /** @description The first 20 */
        items: {
          /** @example unit_01jerd8z0tfk1shh6w1g60eecf */
          id: string;
          serial: string;
        }[];
      };
      /** @description Cases of the service that are his to move */
      assigned: {
        /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        ref: string;
        state: string;
      }[];
      /** @description Open cases of the customer that he filed or is asked about */
      filed: {
        /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        ref: string;
        state: string;
      }[];
      /** @description Cases that wait for somebody like him to agree */
      awaitingApproval: {
        /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        ref: string;
        state: string;
      }[];
      /** @description Contacts with his address */
      contacts: {
        id: string;
        name: string;
      }[];
      noticeChoices: number;
      delegations: number;
      /** @description Sent by him and still open */
      invitations: number;
      successors: {
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
        /** @description Why not this colleague; nothing where he can take over */
        faults: ('not_colleague' | 'cannot_review' | 'cannot_answer' | 'cannot_approve')[];
      }[];
    };
    Leaving: {
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      successorId: string;
      /** @example Moved to another department */
      reason: string;
    };
    HostIdentity: {
      /** @example issuer_01jerd8z0tfk1shh6w1g60eecf */
      issuerId: string;
      /**
       * @description `sub` of the tokens of that site
       * @example customer-17
       */
      subject: string;
      /** @example Moved to another department */
      reason?: string;
    };
    IssuerList: {
      items: components['schemas']['Issuer'][];
    };
    Issuer: {
      /** @example issuer_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      issuer: string;
      audience: string;
      /** @enum {string} */
      algorithm: 'ES256' | 'EdDSA';
      keys: components['schemas']['PublicKey'][] | null;
      jwksUrl: string | null;
      /** @description What `jwksUrl` has answered */
      fetched: {
        kids: string[];
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        at: string | null;
        /** @description Why the last try failed */
        problem: string | null;
      } | null;
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      organizationId: string | null;
      /** @enum {string} */
      role:
        | 'consumer'
        | 'initiator'
        | 'watcher'
        | 'approver'
        | 'custodian'
        | 'accounting'
        | 'branch_responsible'
        | 'org_admin'
        | 'dealer_sales'
        | 'dealer_service'
        | 'dealer_manager'
        | 'agent'
        | 'technician'
        | 'warranty_manager'
        | 'finance'
        | 'owner'
        | 'sysadmin'
        | 'auditor';
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      version: number;
    };
    /**
     * @example {
     *       "kid": "2026-03",
     *       "kty": "EC",
     *       "crv": "P-256",
     *       "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
     *       "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
     *     }
     */
    PublicKey: {
      kid: string;
      /** @enum {string} */
      kty: 'EC' | 'OKP';
      /** @enum {string} */
      crv: 'P-256' | 'Ed25519';
      x: string;
      y?: string;
      /** @enum {string} */
      use?: 'sig';
      /** @enum {string} */
      alg?: 'ES256' | 'EdDSA';
    };
    /**
     * @description With either `keys` or `jwksUrl`
     * @example {
     *       "issuer": "https://shop.altai.example",
     *       "algorithm": "ES256",
     *       "keys": [
     *         {
     *           "kid": "2026-03",
     *           "kty": "EC",
     *           "crv": "P-256",
     *           "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
     *           "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
     *         }
     *       ],
     *       "role": "consumer"
     *     }
     */
    NewIssuer: {
      /**
       * @description `iss` of its tokens, compared letter by letter
       * @example https://shop.altai.example
       */
      issuer: string;
      /** @description `aud` of its tokens; by default the id of the issuer */
      audience?: string;
      /** @enum {string} */
      algorithm: 'ES256' | 'EdDSA';
      /** @description Two, while one replaces the other */
      keys?: components['schemas']['PublicKey'][];
      /** @example https://shop.altai.example/.well-known/jwks.json */
      jwksUrl?: string;
      /**
       * @description Whose people these are; every role of an organisation needs it
       * @example org_01jerd8z0tfk1shh6w1g60eecf
       */
      organizationId?: string;
      /**
       * @description The most that its people may be; a token says what somebody is, by default `consumer`, and is mapped down, never up
       * @default consumer
       * @enum {string}
       */
      role:
        | 'consumer'
        | 'initiator'
        | 'watcher'
        | 'approver'
        | 'custodian'
        | 'accounting'
        | 'branch_responsible'
        | 'org_admin'
        | 'dealer_sales'
        | 'dealer_service'
        | 'dealer_manager'
        | 'agent'
        | 'technician'
        | 'warranty_manager'
        | 'finance'
        | 'owner'
        | 'sysadmin'
        | 'auditor';
    };
    /**
     * @example {
     *       "role": "consumer"
     *     }
     */
    IssuerChange: {
      /** @description Two, while one replaces the other */
      keys?: components['schemas']['PublicKey'][];
      /** @example https://shop.altai.example/.well-known/jwks.json */
      jwksUrl?: string;
      /**
       * @description The most that its people may be; a token says what somebody is, by default `consumer`, and is mapped down, never up
       * @enum {string}
       */
      role?:
        | 'consumer'
        | 'initiator'
        | 'watcher'
        | 'approver'
        | 'custodian'
        | 'accounting'
        | 'branch_responsible'
        | 'org_admin'
        | 'dealer_sales'
        | 'dealer_service'
        | 'dealer_manager'
        | 'agent'
        | 'technician'
        | 'warranty_manager'
        | 'finance'
        | 'owner'
        | 'sysadmin'
        | 'auditor';
    };
    EmbedKeyList: {
      items: components['schemas']['EmbedKey'][];
    };
    EmbedKey: {
      /** @example embed_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      name: string;
      /** @description To copy; `null` for keys of before it was kept */
      key: string | null;
      /** @enum {string|null} */
      mode: 'live' | 'test' | null;
      origins: string[];
      /** @description `false` only lists where it was seen */
      enforceOrigins: boolean;
      /** @description For apps that show a page of their own */
      allowNullOrigin: boolean;
      /**
       * @description What may be shown with it; `null` is everything
       * @example [
       *       "lookup"
       *     ]
       */
      elements:
        | (
            | 'lookup'
            | 'register'
            | 'claim'
            | 'status'
            | 'portal'
            | 'desk'
            | 'serial'
            | 'serial-input'
            | 'card'
            | 'products'
            | 'import'
            | 'account'
            | 'admin'
          )[]
        | null;
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      organizationId: string | null;
      /**
       * Format: date-time
       * @description What time it is for a test key; `null` is the real time
       * @example 2026-03-31T09:30:00.000Z
       */
      testClock: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      revokedAt: string | null;
      version: number;
    };
    /**
     * @example {
     *       "name": "Web shop",
     *       "origins": [
     *         "https://shop.example"
     *       ]
     *     }
     */
    NewEmbedKey: {
      /** @example Web shop */
      name: string;
      /**
       * @default live
       * @enum {string}
       */
      mode: 'live' | 'test';
      /**
       * @default []
       * @example [
       *       "https://shop.example",
       *       "https://*.dealer.example"
       *     ]
       */
      origins: string[];
      /** @default false */
      enforceOrigins: boolean;
      /** @default false */
      allowNullOrigin: boolean;
      /**
       * @description What may be shown with it; `null` is everything
       * @default null
       * @example [
       *       "lookup"
       *     ]
       */
      elements:
        | (
            | 'lookup'
            | 'register'
            | 'claim'
            | 'status'
            | 'portal'
            | 'desk'
            | 'serial'
            | 'serial-input'
            | 'card'
            | 'products'
            | 'import'
            | 'account'
            | 'admin'
          )[]
        | null;
      /**
       * @description The dealer whose page it is
       * @example org_01jerd8z0tfk1shh6w1g60eecf
       */
      organizationId?: string;
    };
    /**
     * @example {
     *       "enforceOrigins": true
     *     }
     */
    EmbedKeyChange: {
      /** @example Web shop */
      name?: string;
      /**
       * @example [
       *       "https://shop.example",
       *       "https://*.dealer.example"
       *     ]
       */
      origins?: string[];
      enforceOrigins?: boolean;
      allowNullOrigin?: boolean;
      /**
       * @description What may be shown with it; `null` is everything
       * @example [
       *       "lookup"
       *     ]
       */
      elements?:
        | (
            | 'lookup'
            | 'register'
            | 'claim'
            | 'status'
            | 'portal'
            | 'desk'
            | 'serial'
            | 'serial-input'
            | 'card'
            | 'products'
            | 'import'
            | 'account'
            | 'admin'
          )[]
        | null;
    };
    /** @example {} */
    KeyRevocation: Record<string, never>;
    SeenOriginList: {
      items: components['schemas']['SeenOrigin'][];
    };
    SeenOrigin: {
      origin: string;
      /** @description Whether the list as it now stands covers it */
      allowed: boolean;
      /** @description Roughly how often; counted off the path of requests */
      times: number;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      firstAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      lastAt: string;
    };
    ApiKeyList: {
      items: components['schemas']['ApiKey'][];
    };
    ApiKey: {
      /** @example key_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      name: string;
      /** @example sk_live_…aB3d */
      hint: string;
      /** @enum {string} */
      mode: 'live' | 'test';
      scopes: (
        | 'lookups:read'
        | 'units:read'
        | 'units:write'
        | 'cards:write'
        | 'claims:read'
        | 'claims:write'
        | 'claims:decide'
        | 'workshop:write'
        | 'audit:read'
      )[];
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      organizationId: string | null;
      networks: string[];
      amountLimit: components['schemas']['Money'] | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      expiresAt: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * Format: date
       * @description The last day on which a browser sent it
       * @example 2026-03-31
       */
      exposedOn: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      revokedAt: string | null;
      previous: {
        hint: string;
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        expiresAt: string;
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        lastUsedAt: string | null;
      } | null;
    };
    ApiKeyWithSecret: components['schemas']['ApiKey'] & {
      /** @description Shown in this answer and never again */
      secret?: string;
    };
    /**
     * @example {
     *       "name": "ERP",
     *       "scopes": [
     *         "lookups:read",
     *         "claims:read"
     *       ]
     *     }
     */
    NewApiKey: {
      /** @example Web shop */
      name: string;
      /**
       * @default live
       * @enum {string}
       */
      mode: 'live' | 'test';
      /**
       * @example [
       *       "lookups:read",
       *       "claims:read"
       *     ]
       */
      scopes: (
        | 'lookups:read'
        | 'units:read'
        | 'units:write'
        | 'cards:write'
        | 'claims:read'
        | 'claims:write'
        | 'claims:decide'
        | 'workshop:write'
        | 'audit:read'
      )[];
      /**
       * @description Sees and does only what is of this organisation; without it, all of the brand
       * @example org_01jerd8z0tfk1shh6w1g60eecf
       */
      organizationId?: string;
      /**
       * @description Where it may be used from; empty is anywhere
       * @default []
       * @example [
       *       "203.0.113.0/24"
       *     ]
       */
      networks: string[];
      amountLimit?: components['schemas']['Money'] & unknown;
      /** Format: date-time */
      expiresAt?: string;
    };
    KeyRoll: {
      /**
       * @description How long the old secret still works
       * @default 24
       * @example 24
       */
      overlapHours: number;
    };
    /**
     * @example {
     *       "amountLimit": {
     *         "amountMinor": 5000000,
     *         "currency": "KZT"
     *       }
     *     }
     */
    KeyLimit: {
      amountLimit: components['schemas']['Money'] | null;
    };
    TestClock: {
      /**
       * Format: date-time
       * @description What time it is for requests with this key, standing still; `null` is the real time
       * @example 2028-03-01T09:00:00Z
       */
      now: string | null;
    };
    OrganizationList: {
      items: components['schemas']['Organization'][];
      nextCursor: string | null;
    };
    Organization: {
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @enum {string} */
      kind: 'manufacturer' | 'distributor' | 'dealer' | 'customer' | 'supplier' | 'depot';
      name: string;
      parent: {
        /** @example org_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      externalRefs: {
        system: string;
        id: string;
      }[];
      addresses: {
        main?: components['schemas']['PostalAddress'];
        shipping?: components['schemas']['PostalAddress'];
        billing?: components['schemas']['PostalAddress'];
      };
      namingPattern: string | null;
      approvalRequired: boolean;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      closedAt: string | null;
      version: number;
      /** @description What the reader may do. `update`: name, addresses, naming, approval; `manage`: kind, parent, references */
      actions: ('update' | 'manage' | 'close' | 'reopen' | 'add-branch' | 'add-contact')[];
    };
    PostalAddress: {
      /** @example Abay avenue 12, office 4 */
      lines?: string;
      /** @example Almaty */
      city?: string;
      /** @example 050000 */
      postalCode?: string;
      /** @example KZ */
      country?: string;
    };
    /**
     * @example {
     *       "kind": "customer",
     *       "name": "Steppe Clinics"
     *     }
     */
    NewOrganization: {
      /** @enum {string} */
      kind: 'manufacturer' | 'distributor' | 'dealer' | 'customer' | 'supplier' | 'depot';
      /** @example Steppe Clinics */
      name: string;
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      parentId?: string;
      /**
       * @description What it is called in other systems
       * @example [
       *       {
       *         "system": "erp",
       *         "id": "10042"
       *       }
       *     ]
       */
      externalRefs?: {
        system: string;
        id: string;
      }[];
      /** @description The kinds that are named change; `null` takes one away */
      addresses?: {
        main?: components['schemas']['PostalAddress'] & (Record<string, never> | null);
        shipping?: components['schemas']['PostalAddress'] & (Record<string, never> | null);
        billing?: components['schemas']['PostalAddress'] & (Record<string, never> | null);
      };
      /**
       * @description How its devices are named. Placeholders: `{organization}`, `{branch}`, `{model}`, `{serial}`, `{number}`, or with a width `{number:4}`
       * @example {branch}-{model}-{number:4}
       */
      namingPattern?: string;
      /** @description A claim waits for an approver of the organisation before it is sent */
      approvalRequired?: boolean;
    };
    /**
     * @description `kind`, `parentId`, `externalRefs` and `closed` are for system administrators
     * @example {
     *       "name": "Steppe Clinics",
     *       "approvalRequired": true
     *     }
     */
    OrganizationChange: {
      /** @enum {string} */
      kind?: 'manufacturer' | 'distributor' | 'dealer' | 'customer' | 'supplier' | 'depot';
      /** @example Steppe Clinics */
      name?: string;
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      parentId?: string | null;
      /**
       * @description What it is called in other systems
       * @example [
       *       {
       *         "system": "erp",
       *         "id": "10042"
       *       }
       *     ]
       */
      externalRefs?: {
        system: string;
        id: string;
      }[];
      /** @description The kinds that are named change; `null` takes one away */
      addresses?: {
        main?: components['schemas']['PostalAddress'] & (Record<string, never> | null);
        shipping?: components['schemas']['PostalAddress'] & (Record<string, never> | null);
        billing?: components['schemas']['PostalAddress'] & (Record<string, never> | null);
      };
      /**
       * @description How its devices are named. Placeholders: `{organization}`, `{branch}`, `{model}`, `{serial}`, `{number}`, or with a width `{number:4}`
       * @example {branch}-{model}-{number:4}
       */
      namingPattern?: string | null;
      /** @description A claim waits for an approver of the organisation before it is sent */
      approvalRequired?: boolean;
      /** @description Its people see and do nothing more there */
      closed?: boolean;
    };
    NamingPreview: {
      /** @description Devices of the organisation under this pattern; an invented one where it has none */
      items: {
        serial: string;
        name: string;
      }[];
    };
    SetupHealth: {
      /** @description Errors first */
      items: components['schemas']['SetupFinding'][];
      /** @description `false` where a kind was found more than 200 times */
      complete: boolean;
    };
    SetupFinding: {
      /** @enum {string} */
      kind:
        | 'responsible_missing'
        | 'backup_missing'
        | 'responsible_gone'
        | 'backup_gone'
        | 'calendar_missing'
        | 'time_zone_unknown'
        | 'contact_bounces'
        | 'nobody_approves'
        | 'one_approver'
        | 'text_missing'
        | 'label_hint_missing'
        | 'menu_label_missing'
        | 'origins_not_enforced';
      /**
       * @description `error`: somebody waits in vain until it is fixed
       * @enum {string}
       */
      severity: 'error' | 'warning';
      /** @example Karaganda has no backup. */
      text: string;
      object: {
        /** @enum {string} */
        type: 'organization' | 'branch' | 'contact' | 'brand' | 'model' | 'embedKey';
        id: string;
        name: string;
      };
      organization: {
        /** @example org_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      /**
       * @description What to do
       * @example Name a backup
       */
      fix: string;
    };
    BranchList: {
      items: components['schemas']['Branch'][];
      nextCursor: string | null;
    };
    Branch: {
      /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      organizationId: string;
      name: string;
      /** @enum {string} */
      kind: 'office' | 'warehouse' | 'workshop' | 'depot' | 'shop';
      city: string;
      address: string;
      timeZone: string;
      calendar: components['schemas']['BusinessCalendar'];
      parent: {
        /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      responsible: components['schemas']['Answerer'];
      backup: components['schemas']['Answerer'];
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      closedAt: string | null;
      version: number;
      /** @description What the reader may do */
      actions: ('update' | 'close' | 'reopen' | 'add-branch' | 'add-contact')[];
    };
    BusinessCalendar: {
      /**
       * @description 1 is Monday
       * @example [
       *       1,
       *       2,
       *       3,
       *       4,
       *       5
       *     ]
       */
      days: number[];
      /** @example 09:00 */
      from: string;
      /** @example 18:00 */
      to: string;
      /**
       * @example [
       *       "2026-03-21"
       *     ]
       */
      holidays: string[];
    } | null;
    Answerer: {
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      name: string;
      /**
       * @description `left` also where the person is no longer of this organisation
       * @enum {string}
       */
      status: 'active' | 'suspended' | 'left';
    } | null;
    /**
     * @example {
     *       "name": "Karaganda",
     *       "city": "Karaganda",
     *       "address": "Sample avenue 45",
     *       "timeZone": "Asia/Almaty"
     *     }
     */
    NewBranch: {
      /** @example Karaganda */
      name: string;
      /**
       * @default office
       * @enum {string}
       */
      kind: 'office' | 'warehouse' | 'workshop' | 'depot' | 'shop';
      /** @example Karaganda */
      city: string;
      /** @example Sample avenue 45 */
      address: string;
      /** @example Asia/Almaty */
      timeZone: string;
      calendar?: components['schemas']['BusinessCalendar'];
      /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
      parentId?: string | null;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      responsibleId?: string | null;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      backupId?: string | null;
    };
    /**
     * @example {
     *       "name": "Karaganda"
     *     }
     */
    BranchChange: {
      /** @example Karaganda */
      name?: string;
      /** @enum {string} */
      kind?: 'office' | 'warehouse' | 'workshop' | 'depot' | 'shop';
      /** @example Karaganda */
      city?: string;
      /** @example Sample avenue 45 */
      address?: string;
      /** @example Asia/Almaty */
      timeZone?: string;
      calendar?: components['schemas']['BusinessCalendar'];
      /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
      parentId?: string | null;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      responsibleId?: string | null;
      /** @example user_01jerd8z0tfk1shh6w1g60eecf */
      backupId?: string | null;
      closed?: boolean;
    };
    ContactList: {
      items: components['schemas']['Contact'][];
      nextCursor: string | null;
    };
    Contact: {
      /** @example contact_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @example org_01jerd8z0tfk1shh6w1g60eecf */
      organizationId: string;
      branch: {
        /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string;
      } | null;
      /**
       * @description `mailbox`: an address that several read
       * @enum {string}
       */
      kind: 'person' | 'mailbox';
      name: string;
      email: string | null;
      phone: string | null;
      siteRole: string | null;
      /**
       * @description Whether mails arrive. `soft`: refused for now, such as a full mailbox
       * @enum {string}
       */
      deliverability: 'unknown' | 'ok' | 'soft' | 'bounced';
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      updatedAt: string;
      version: number;
      /** @description What the reader may do */
      actions: ('update' | 'remove')[];
    };
    /**
     * @description With an e-mail address or a phone number; a mailbox has an e-mail address
     * @example {
     *       "kind": "mailbox",
     *       "name": "IT Karaganda",
     *       "email": "it.karaganda@steppe-clinics.example"
     *     }
     */
    NewContact: {
      /**
       * @description `mailbox`: an address that several read
       * @enum {string}
       */
      kind: 'person' | 'mailbox';
      /** @example Reception, Karaganda */
      name: string;
      /**
       * Format: email
       * @example aigerim@steppe-clinics.example
       */
      email?: string | null;
      /** @example +7 721 200 20 00 */
      phone?: string | null;
      /** @example Reception */
      siteRole?: string | null;
      /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
      branchId?: string | null;
    };
    /**
     * @example {
     *       "siteRole": "Reception"
     *     }
     */
    ContactChange: {
      /**
       * @description `mailbox`: an address that several read
       * @enum {string}
       */
      kind?: 'person' | 'mailbox';
      /** @example Reception, Karaganda */
      name?: string;
      /**
       * Format: email
       * @example aigerim@steppe-clinics.example
       */
      email?: string | null;
      /** @example +7 721 200 20 00 */
      phone?: string | null;
      /** @example Reception */
      siteRole?: string | null;
      /** @example branch_01jerd8z0tfk1shh6w1g60eecf */
      branchId?: string | null;
    };
    SavedViewList: {
      items: components['schemas']['SavedView'][];
    };
    /**
     * @example {
     *       "id": "view_01j",
     *       "list": "claims",
     *       "name": "My overdue",
     *       "query": "assignee=me&overdue=true"
     *     }
     */
    SavedView: {
      /** @example view_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /** @enum {string} */
      list: 'claims' | 'units';
      name: string;
      query: string;
    };
    NewSavedView: {
      /** @enum {string} */
      list: 'claims' | 'units';
      name: string;
      query: string;
    };
    AuditList: {
      items: components['schemas']['AuditEntry'][];
      nextCursor: string | null;
    };
    AuditEntry: {
      /** @example audit_01jerd8z0tfk1shh6w1g60eecf */
      id: string;
      /**
       * Format: date-time
       * @example 2026-03-31T09:30:00.000Z
       */
      at: string;
      /** @example claim.decide */
      action: string;
      object: {
        /** @example claim */
        type: string;
        /** @example claim_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        /**
         * @description What it is called today, where it has a name and is still there
         * @example WC-7K3M-9Q2X
         */
        name: string | null;
      };
      actor: components['schemas']['AuditActor'];
      onBehalfOf: {
        /** @example user_01jerd8z0tfk1shh6w1g60eecf */
        id: string;
        name: string | null;
      } | null;
      reason: string | null;
      /**
       * @description What changed, in short values
       * @example {
       *       "from": "under_review"
       *     }
       */
      changes: {
        [key: string]: unknown;
      };
      /** @example 0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f */
      requestId: string;
      /** @description Whether the row has its place in the hash chain; a new one gets it within minutes */
      chained: boolean;
    };
    AuditActor: {
      /**
       * @description `user`: a signed-in person. `claim`: holder of a link to one claim. `draft`: author of a draft. `embed`: visitor of a page with a publishable key. `key`: a partner’s secret key. `system`: the portal itself
       * @enum {string}
       */
      kind: 'embed' | 'key' | 'draft' | 'claim' | 'user' | 'system';
      /**
       * @description Of the person, the key or the session
       * @example user_01jerd8z0tfk1shh6w1g60eecf
       */
      id: string | null;
      /** @example Dana Omarova */
      name: string | null;
    };
    AuditChain: {
      /** @description The last row in the hash chain */
      sealed: {
        seq: number;
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        at: string | null;
      } | null;
      /** @description The last row whose hash was put outside the database */
      anchored: {
        seq: number;
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        at: string | null;
      } | null;
      /** @description The rows that were checked just now */
      verified: {
        from: number;
        to: number;
      } | null;
      /**
       * @description The first row that is not what was sealed
       * @example null
       */
      fault: {
        seq: number | null;
        says: string;
      } | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getEmbed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Theme, texts, languages */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Embed'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getBrand: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The brand */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BrandSettings'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateBrand: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BrandChange'];
      };
    };
    responses: {
      /** @description The brand */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BrandSettings'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listModels: {
    parameters: {
      query?: {
        type?: 'customer' | 'dealer';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All models, by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createModel: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewModel'];
      };
    };
    responses: {
      /** @description The model */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelRecord'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listManufacturers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All, by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManufacturerList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createManufacturer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewManufacturer'];
      };
    };
    responses: {
      /** @description The manufacturer */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Manufacturer'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateManufacturer: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ManufacturerChange'];
      };
    };
    responses: {
      /** @description The manufacturer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Manufacturer'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getModel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The model */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelRecord'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateModel: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModelChange'];
      };
    };
    responses: {
      /** @description The model */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelRecord'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listOfferedTerms: {
    parameters: {
      query?: {
        customerType?: 'consumer' | 'business';
        region?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The terms */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferedTerms'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setModelTerms: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TermLinks'];
      };
    };
    responses: {
      /** @description The model */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelRecord'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listTerms: {
    parameters: {
      query?: {
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTerm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Term'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listTermPresets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The presets */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermPresetList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listTermDrafts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All, by code */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermDraftList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createTermDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTermDraft'];
      };
    };
    responses: {
      /** @description The draft */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermDraft'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTermDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermDraft'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeTermDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateTermDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TermDraftChange'];
      };
    };
    responses: {
      /** @description The draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermDraft'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  previewTermDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TermPreviewInput'];
      };
    };
    responses: {
      /** @description The preview */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermPreview'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  publishTermDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Publication'];
      };
    };
    responses: {
      /** @description The version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Term'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  trySerial: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SerialTrial'];
      };
    };
    responses: {
      /** @description The verdict */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SerialVerdict'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  lookupUnit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LookupRequest'];
      };
    };
    responses: {
      /** @description The verdict, or what to do instead */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LookupAnswer'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  lookupUnits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LookupBatch'];
      };
    };
    responses: {
      /** @description An answer for each */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LookupBatchAnswer'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  lookupFile: {
    parameters: {
      query: {
        fileName: string;
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description A row for each serial, in the order of the file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large`: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `media_type`: This kind of content is not taken here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `file_empty`: The file is empty */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listUnits: {
    parameters: {
      query?: {
        /** @description Beginning of a serial or inventory number, or a part of name, place or room; among all units of a company words count only where no number begins so */
        q?: string;
        modelId?: string;
        /** @description With all branches below it */
        branchId?: string;
        organizationId?: string;
        responsibleId?: string;
        lifecycle?:
          | 'created'
          | 'in_stock'
          | 'assigned_to_dealer'
          | 'pending_registration'
          | 'active'
          | 'replaced'
          | 'returned_to_stock'
          | 'scrapped'
          | 'lost_stolen'
          | 'retired';
        custody?: 'manufacturer' | 'dealer' | 'customer' | 'transit' | 'depot' | 'supplier' | 'unknown';
        flag?: 'normal' | 'suspended' | 'void_partial' | 'void';
        /** @description Part of place, room or rack */
        place?: string;
        /** @description The cover today. It is worked out anew, because terms, flags and the day decide: a page may hold fewer units than asked for while `nextCursor` still leads on. */
        verdict?: 'covered' | 'conditional' | 'not_covered' | 'unknown';
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  countUnits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitCounts'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The unit */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitEdit'];
      };
    };
    responses: {
      /** @description The unit */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  moveUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitMove'];
      };
    };
    responses: {
      /** @description The unit after the change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  changeUnitsInBulk: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitBulk'];
      };
    };
    responses: {
      /** @description All are changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitBulkDone'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this. `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  flagUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitFlag'];
      };
    };
    responses: {
      /** @description The unit after the change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  appealUnitFlag: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FlagAppeal'];
      };
    };
    responses: {
      /** @description The unit after the change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  relateUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewUnitRelation'];
      };
    };
    responses: {
      /** @description The unit after the change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  replaceUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Replacement'];
      };
    };
    responses: {
      /** @description The unit after the change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  returnUnitToStock: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnToStock'];
      };
    };
    responses: {
      /** @description The unit after the change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  retireUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Retirement'];
      };
    };
    responses: {
      /** @description The unit after the change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  correctUnitCustody: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CustodyCorrection'];
      };
    };
    responses: {
      /** @description The unit after the change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addUnitProof: {
    parameters: {
      query: {
        type?:
          | 'label_photo'
          | 'invoice'
          | 'damage_photo'
          | 'appearance_photo'
          | 'transfer_report'
          | 'repair_summary'
          | 'other';
        name: string;
      };
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'image/jpeg': string;
        'image/png': string;
        'image/webp': string;
        'image/heic': string;
        'application/pdf': string;
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description The stored file */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Proof'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large`: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `media_type`: This kind of content is not taken here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `file_empty`: The file is empty. `file_damaged`: The file is damaged. `file_too_many_pixels`: The picture is too large */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  linkUnitProof: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        proofId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Works for five minutes */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentLink'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listUnitDocuments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest 200 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDocuments'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listExceptions: {
    parameters: {
      query?: {
        /** @description Beginning of a serial, or words of the note or solution */
        q?: string;
        kind?: 'unknown' | 'duplicate' | 'format' | 'mismatch' | 'unreadable' | 're_labelled';
        state?: 'open' | 'solved' | 'dismissed';
        assigneeId?: string;
        unitId?: string;
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SerialExceptionList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  noteException: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewLooseException'];
      };
    };
    responses: {
      /** @description The note */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SerialException'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  noteUnitException: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewException'];
      };
    };
    responses: {
      /** @description The note */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SerialException'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getException: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The note */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SerialException'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateException: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExceptionChange'];
      };
    };
    responses: {
      /** @description The note */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SerialException'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listImports: {
    parameters: {
      query?: {
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  uploadImport: {
    parameters: {
      query: {
        /** @description Units, sales of units that are known, or owners of units */
        kind: 'units' | 'sales' | 'registrations';
        fileName: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description What is known of it so far */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large`: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `media_type`: This kind of content is not taken here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `file_empty`: The file is empty */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  mapImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportMapping'];
      };
    };
    responses: {
      /** @description The list, read anew */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listImportRows: {
    parameters: {
      query?: {
        verdict?:
          | 'ok'
          | 'changed'
          | 'unchanged'
          | 'duplicate'
          | 'near_duplicate'
          | 'bad_format'
          | 'unknown_model'
          | 'unknown_unit'
          | 'refused';
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getImportCorrections: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CSV with the reason in its last column */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  commitImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportCommit'];
      };
    };
    responses: {
      /** @description The list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  undoImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportUndo'];
      };
    };
    responses: {
      /** @description The list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportUnits: {
    parameters: {
      query?: {
        /** @description Beginning of a serial or inventory number, or a part of name, place or room; among all units of a company words count only where no number begins so */
        q?: string;
        modelId?: string;
        /** @description With all branches below it */
        branchId?: string;
        organizationId?: string;
        responsibleId?: string;
        lifecycle?:
          | 'created'
          | 'in_stock'
          | 'assigned_to_dealer'
          | 'pending_registration'
          | 'active'
          | 'replaced'
          | 'returned_to_stock'
          | 'scrapped'
          | 'lost_stolen'
          | 'retired';
        custody?: 'manufacturer' | 'dealer' | 'customer' | 'transit' | 'depot' | 'supplier' | 'unknown';
        flag?: 'normal' | 'suspended' | 'void_partial' | 'void';
        /** @description Part of place, room or rack */
        place?: string;
        /** @description The cover today. It is worked out anew, because terms, flags and the day decide: a page may hold fewer units than asked for while `nextCursor` still leads on. */
        verdict?: 'covered' | 'conditional' | 'not_covered' | 'unknown';
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportClaims: {
    parameters: {
      query?: {
        state?:
          | 'draft'
          | 'pending_internal_approval'
          | 'submitted'
          | 'under_review'
          | 'awaiting_info'
          | 'approved'
          | 'partially_approved'
          | 'rejected'
          | 'in_service'
          | 'resolved'
          | 'closed'
          | 'withdrawn'
          | 'cancelled';
        /** @description `open`: submitted and not finished. Default: all but other people’s drafts */
        list?: 'open' | 'draft' | 'done' | 'all';
        /** @description Whose move it is */
        waiting?: 'claimant' | 'approver' | 'site_contact' | 'service' | 'nobody';
        assignee?: 'me' | 'nobody' | string;
        flag?:
          | 'possible_duplicate'
          | 'evidence_missing'
          | 'serial_unknown'
          | 'serial_corrected'
          | 'possible_external_damage'
          | 'paid_diagnosis_required'
          | 'warranty_questionable';
        overdue?: 'true';
        /** @description Serial, reference or name */
        q?: string;
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportRegistrations: {
    parameters: {
      query?: {
        state?:
          'submitted' | 'pending_approval' | 'disputed' | 'active' | 'rejected' | 'transferred' | 'revoked';
        unitId?: string;
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportOwnershipCases: {
    parameters: {
      query?: {
        state?: 'open' | 'asked_owner' | 'transferred' | 'refused' | 'merged_duplicate';
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportDateCorrections: {
    parameters: {
      query?: {
        state?: 'proposed' | 'approved' | 'rejected' | 'withdrawn';
        unitId?: string;
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportExceptions: {
    parameters: {
      query?: {
        /** @description Beginning of a serial, or words of the note or solution */
        q?: string;
        kind?: 'unknown' | 'duplicate' | 'format' | 'mismatch' | 'unreadable' | 're_labelled';
        state?: 'open' | 'solved' | 'dismissed';
        assigneeId?: string;
        unitId?: string;
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportCards: {
    parameters: {
      query?: {
        unitId?: string;
        /** @description Only those of which there seem to be copies */
        suspected?: 'true';
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportModels: {
    parameters: {
      query?: {
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportOrganizations: {
    parameters: {
      query?: {
        kind?: 'manufacturer' | 'distributor' | 'dealer' | 'customer' | 'supplier' | 'depot';
        /** @description Part of the name, or a reference in another system */
        q?: string;
        state?: 'open' | 'closed' | 'all';
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportBranches: {
    parameters: {
      query: {
        state?: 'open' | 'closed' | 'all';
        organizationId: string;
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportContacts: {
    parameters: {
      query: {
        branch?: string;
        organizationId: string;
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportPeople: {
    parameters: {
      query?: {
        /** @description Part of a name or an address */
        q?: string;
        status?: 'active' | 'suspended' | 'left';
        role?:
          | 'consumer'
          | 'initiator'
          | 'watcher'
          | 'approver'
          | 'custodian'
          | 'accounting'
          | 'branch_responsible'
          | 'org_admin'
          | 'dealer_sales'
          | 'dealer_service'
          | 'dealer_manager'
          | 'agent'
          | 'technician'
          | 'warranty_manager'
          | 'finance'
          | 'owner'
          | 'sysadmin'
          | 'auditor';
        /** @description Only who works for the service */
        staff?: 'true';
        organizationId?: string;
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportAudit: {
    parameters: {
      query?: {
        /** @description Id of anything: a claim, a session, a saved view … */
        object?: string;
        /** @description Who did it */
        person?: string;
        action?: string;
        /** @description Not before this instant */
        from?: string;
        /** @description Before this instant */
        to?: string;
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportMetric: {
    parameters: {
      query: {
        metric:
          | 'lookup_success'
          | 'registration_completion'
          | 'duplicate_serials'
          | 'card_verifications'
          | 'expiry_accuracy'
          | 'open_claims';
        /** @description A calendar day */
        from: string;
        /** @description The last day, included; at most a year after `from` */
        to: string;
        by?: 'product' | 'branch' | 'dealer' | 'day';
        /** @description CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createExportLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewExportLink'];
      };
    };
    responses: {
      /** @description The address */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportLink'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  openExportLink: {
    parameters: {
      query: {
        tenant: string;
        expires?: number;
        signature?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `signature_invalid`: The link is not valid or has expired */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `link_spent`: The link was used or has expired */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCards: {
    parameters: {
      query?: {
        unitId?: string;
        /** @description Only those of which there seem to be copies */
        suspected?: 'true';
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cards */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CardList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  issueCard: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCard'];
      };
    };
    responses: {
      /** @description The card */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Card'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  verifyCard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CardToVerify'];
      };
    };
    responses: {
      /** @description What it is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CardCheck'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeCard: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CardRevoking'];
      };
    };
    responses: {
      /** @description The card */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Card'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCardPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, A6 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCardKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CardKeyList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rollCardKeys: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CardKeyRoll'];
      };
    };
    responses: {
      /** @description All keys that prove cards */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CardKeyList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listRegistrations: {
    parameters: {
      query?: {
        state?:
          'submitted' | 'pending_approval' | 'disputed' | 'active' | 'rejected' | 'transferred' | 'revoked';
        unitId?: string;
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRegistration'];
      };
    };
    responses: {
      /** @description What became of it */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRegistration: {
    parameters: {
      query?: {
        /** @description `access.token` of the registration, for who made it without signing in */
        access?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The registration */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approveRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistrationApproval'];
      };
    };
    responses: {
      /** @description Active */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rejectRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistrationRejection'];
      };
    };
    responses: {
      /** @description Rejected */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  withdrawRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistrationAccess'];
      };
    };
    responses: {
      /** @description Withdrawn */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  acceptTransfer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistrationAccess'];
      };
    };
    responses: {
      /** @description Active */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  uploadProof: {
    parameters: {
      query: {
        registration?: string;
        ownershipCase?: string;
        type:
          | 'label_photo'
          | 'invoice'
          | 'damage_photo'
          | 'appearance_photo'
          | 'transfer_report'
          | 'repair_summary'
          | 'other';
        name: string;
        /** @description `access.token` of the registration, for who made it without signing in */
        access?: string;
      };
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'image/jpeg': string;
        'image/png': string;
        'image/webp': string;
        'image/heic': string;
        'application/pdf': string;
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description The stored file */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Proof'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large`: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `media_type`: This kind of content is not taken here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request. `file_empty`: The file is empty. `file_damaged`: The file is damaged. `file_too_many_pixels`: The picture is too large */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  linkProof: {
    parameters: {
      query?: {
        /** @description `access.token` of the registration, for who made it without signing in */
        access?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Works for five minutes */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentLink'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  registerSale: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Sale'];
      };
    };
    responses: {
      /** @description The registration */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  transferUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Transfer'];
      };
    };
    responses: {
      /** @description Waiting for the next owner */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  mergeUnits: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Merge'];
      };
    };
    responses: {
      /** @description The unit that stays */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listOwnershipCases: {
    parameters: {
      query?: {
        state?: 'open' | 'asked_owner' | 'transferred' | 'refused' | 'merged_duplicate';
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipCaseList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  openOwnershipCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewOwnershipCase'];
      };
    };
    responses: {
      /** @description The present owner is asked */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipCase'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOwnershipCase: {
    parameters: {
      query?: {
        /** @description `access.token` of the registration, for who made it without signing in */
        access?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The case */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipCase'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  answerOwnershipCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnershipAnswer'];
      };
    };
    responses: {
      /** @description Noted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipCase'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  decideOwnershipCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnershipDecision'];
      };
    };
    responses: {
      /** @description Decided */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipCase'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listClaims: {
    parameters: {
      query?: {
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        state?:
          | 'draft'
          | 'pending_internal_approval'
          | 'submitted'
          | 'under_review'
          | 'awaiting_info'
          | 'approved'
          | 'partially_approved'
          | 'rejected'
          | 'in_service'
          | 'resolved'
          | 'closed'
          | 'withdrawn'
          | 'cancelled';
        /** @description `open`: submitted and not finished. Default: all but other people’s drafts */
        list?: 'open' | 'draft' | 'done' | 'all';
        /** @description Whose move it is */
        waiting?: 'claimant' | 'approver' | 'site_contact' | 'service' | 'nobody';
        assignee?: 'me' | 'nobody' | string;
        flag?:
          | 'possible_duplicate'
          | 'evidence_missing'
          | 'serial_unknown'
          | 'serial_corrected'
          | 'possible_external_damage'
          | 'paid_diagnosis_required'
          | 'warranty_questionable';
        overdue?: 'true';
        /** @description Serial, reference or name */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewClaim'];
      };
    };
    responses: {
      /** @description The draft */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedClaim'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getClaim: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The claim */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimChange'];
      };
    };
    responses: {
      /** @description The draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  submitClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `evidence_missing`: A required proof is missing. `uploads_unfinished`: An upload is not finished */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approveClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Note'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `evidence_missing`: A required proof is missing. `uploads_unfinished`: An upload is not finished */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sendBackClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendingBack'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  withdrawClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Note'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  closeClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Note'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reopenClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reopening'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getClaimTimeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Timeline'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ref: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Phase, next step, timeline, questions, outcome */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addMessage: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMessage'];
      };
    };
    responses: {
      /** @description The entry on the timeline */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntry'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this. `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sendResumeLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumeLinkRequest'];
      };
    };
    responses: {
      /** @description The link is on its way */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  answerInfoRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InfoAnswer'];
      };
    };
    responses: {
      /** @description The claim after the answer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  uploadAttachment: {
    parameters: {
      query: {
        claim: string;
        type:
          | 'label_photo'
          | 'invoice'
          | 'damage_photo'
          | 'appearance_photo'
          | 'transfer_report'
          | 'repair_summary'
          | 'other';
        name: string;
        line?: string;
        infoItem?: string;
      };
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'image/jpeg': string;
        'image/png': string;
        'image/webp': string;
        'image/heic': string;
        'application/pdf': string;
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description The stored file */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large`: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `media_type`: This kind of content is not taken here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request. `file_empty`: The file is empty. `file_damaged`: The file is damaged. `file_too_many_pixels`: The picture is too large */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  linkAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Works for five minutes */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentLink'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAttachment: {
    parameters: {
      query: {
        tenant: string;
        expires?: number;
        signature?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `signature_invalid`: The link is not valid or has expired */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  startReview: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Note'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  requestInfo: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewInfoRequest'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  decideClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Decision'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `over_limit`: This is more than you may decide */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assignClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Assignment'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  cancelClaim: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Cancellation'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listStaff: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receiveUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReceiveUnit'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  diagnoseUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DiagnoseUnit'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  repairUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RepairUnit'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readyUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadyUnit'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  returnUnit: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnUnit'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  confirmHandover: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmHandover'];
      };
    };
    responses: {
      /** @description The claim after the action */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Claim'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDateCorrections: {
    parameters: {
      query?: {
        state?: 'proposed' | 'approved' | 'rejected' | 'withdrawn';
        unitId?: string;
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DateCorrectionList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  proposeDateCorrection: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDateCorrection'];
      };
    };
    responses: {
      /** @description Nothing was stored: no such serial, or one on several models */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DateCorrectionReceived'];
        };
      };
      /** @description It waits for the service */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DateCorrectionReceived'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDateCorrection: {
    parameters: {
      query?: {
        /** @description See the effect of another day */
        date?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The proposal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DateCorrection'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approveDateCorrection: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DateCorrectionApproval'];
      };
    };
    responses: {
      /** @description The approved proposal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DateCorrection'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rejectDateCorrection: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DateCorrectionRejection'];
      };
    };
    responses: {
      /** @description The rejected proposal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DateCorrection'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addDateCorrectionProof: {
    parameters: {
      query: {
        type?:
          | 'label_photo'
          | 'invoice'
          | 'damage_photo'
          | 'appearance_photo'
          | 'transfer_report'
          | 'repair_summary'
          | 'other';
        name: string;
        expires?: number;
        signature?: string;
      };
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'image/jpeg': string;
        'image/png': string;
        'image/webp': string;
        'image/heic': string;
        'application/pdf': string;
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description The stored file */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Proof'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `signature_invalid`: The link is not valid or has expired */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large`: The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `media_type`: This kind of content is not taken here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `file_empty`: The file is empty. `file_damaged`: The file is damaged. `file_too_many_pixels`: The picture is too large */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  linkDateCorrectionProof: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        proofId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Works for five minutes */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentLink'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addMeterReading: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMeterReading'];
      };
    };
    responses: {
      /** @description The unit with the reading */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this. `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getProof: {
    parameters: {
      query: {
        tenant: string;
        expires?: number;
        signature?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `signature_invalid`: The link is not valid or has expired */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMetric: {
    parameters: {
      query: {
        metric:
          | 'lookup_success'
          | 'registration_completion'
          | 'duplicate_serials'
          | 'card_verifications'
          | 'expiry_accuracy'
          | 'open_claims';
        /** @description A calendar day */
        from: string;
        /** @description The last day, included; at most a year after `from` */
        to: string;
        by?: 'product' | 'branch' | 'dealer' | 'day';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The measure with its definition */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Metric'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  requestSignInCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInCodeRequest'];
      };
    };
    responses: {
      /** @description If the address is known, a code is on its way */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInCodeAnswer'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSession'];
      };
    };
    responses: {
      /** @description The session */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description The second factor is asked for */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorNeeded'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential. `code_invalid`: The code is wrong or has expired. `credentials_invalid`: The address or the password is wrong. `second_factor_invalid`: The second factor is wrong or has expired. `passkey_invalid`: The passkey is not valid here. `token_invalid`: The sign-in token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPasskeyOptions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Nothing'];
      };
    };
    responses: {
      /** @description Options in JSON */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasskeyRequestOptions'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  requestPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordResetRequest'];
      };
    };
    responses: {
      /** @description If the address is known, a link is on its way */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasswordResetAnswer'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  confirmPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordReset'];
      };
    };
    responses: {
      /** @description The password is set */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `link_spent`: The link was used or has expired */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The person, or the claim that the session opens */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateMe: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeChange'];
      };
    };
    responses: {
      /** @description The person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChange'];
      };
    };
    responses: {
      /** @description Set */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `sign_in_again`: This takes a sign-in of the last ten minutes */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  startTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Nothing'];
      };
    };
    responses: {
      /** @description For an authenticator */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TotpStart'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `sign_in_again`: This takes a sign-in of the last ten minutes */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `already_set`: This is set up already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeTotp: {
    parameters: {
      query?: {
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Off */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `sign_in_again`: This takes a sign-in of the last ten minutes */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  confirmTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TotpConfirmation'];
      };
    };
    responses: {
      /** @description Ten codes for when the authenticator is lost, each good once; shown this once */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `sign_in_again`: This takes a sign-in of the last ten minutes */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `already_set`: This is set up already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPasskeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasskeyList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPasskey'];
      };
    };
    responses: {
      /** @description The passkey */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Passkey'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `sign_in_again`: This takes a sign-in of the last ten minutes. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPasskeyCreationOptions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Nothing'];
      };
    };
    responses: {
      /** @description Options in JSON */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasskeyCreationOptions'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `sign_in_again`: This takes a sign-in of the last ten minutes. `origin_not_allowed`: This web site is not on the list of the key */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removePasskey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  renamePasskey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasskeyChange'];
      };
    };
    responses: {
      /** @description The passkey */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Passkey'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The latest use first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSessionList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeOtherSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNotices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every kind with its choice */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notices'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setNotices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeChoices'];
      };
    };
    responses: {
      /** @description Every kind with its choice */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notices'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listInvitations: {
    parameters: {
      query?: {
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        organizationId?: string;
        state?: 'pending' | 'expired' | 'accepted' | 'revoked';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  invite: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewInvitation'];
      };
    };
    responses: {
      /** @description The invitation */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeInvitation: {
    parameters: {
      query?: {
        reason?: string;
      };
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Revoked */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_pending`: The invitation is not open any more */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  resendInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Nothing'];
      };
    };
    responses: {
      /** @description The invitation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_pending`: The invitation is not open any more. `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Acceptance'];
      };
    };
    responses: {
      /** @description The session */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description The account asks for its second factor first */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorNeeded'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `host_of_another`: This person signs in through the site of another organisation */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `gone`: This was removed */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listOrganizationPeople: {
    parameters: {
      query?: {
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        /** @description Part of a name or an address */
        q?: string;
        status?: 'active' | 'suspended' | 'left';
        role?:
          | 'consumer'
          | 'initiator'
          | 'watcher'
          | 'approver'
          | 'custodian'
          | 'accounting'
          | 'branch_responsible'
          | 'org_admin'
          | 'dealer_sales'
          | 'dealer_service'
          | 'dealer_manager'
          | 'agent'
          | 'technician'
          | 'warranty_manager'
          | 'finance'
          | 'owner'
          | 'sysadmin'
          | 'auditor';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPeople: {
    parameters: {
      query?: {
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        /** @description Part of a name or an address */
        q?: string;
        status?: 'active' | 'suspended' | 'left';
        role?:
          | 'consumer'
          | 'initiator'
          | 'watcher'
          | 'approver'
          | 'custodian'
          | 'accounting'
          | 'branch_responsible'
          | 'org_admin'
          | 'dealer_sales'
          | 'dealer_service'
          | 'dealer_manager'
          | 'agent'
          | 'technician'
          | 'warranty_manager'
          | 'finance'
          | 'owner'
          | 'sysadmin'
          | 'auditor';
        /** @description Only who works for the service */
        staff?: 'true';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listRolePresets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In the language of the reader */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RolePresets'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addMembership: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMembership'];
      };
    };
    responses: {
      /** @description The membership */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Membership'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `person_inactive`: This is not possible for this person now. `host_of_another`: This person signs in through the site of another organisation. `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeMembership: {
    parameters: {
      query?: {
        reason?: string;
      };
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ended */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `membership_derived`: This right follows from a delegation or from a host site. `last_administrator`: Somebody else has to hold this role first */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateMembership: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MembershipChange'];
      };
    };
    responses: {
      /** @description The membership */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Membership'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `membership_derived`: This right follows from a delegation or from a host site. `last_administrator`: Somebody else has to hold this role first */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  delegate: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDelegation'];
      };
    };
    responses: {
      /** @description The membership of who stands in */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Membership'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `membership_derived`: This right follows from a delegation or from a host site. `person_inactive`: This is not possible for this person now. `host_of_another`: This person signs in through the site of another organisation. `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  suspendPerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatusChange'];
      };
    };
    responses: {
      /** @description The person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `shared_person`: This person has rights that you do not manage. `person_inactive`: This is not possible for this person now. `last_administrator`: Somebody else has to hold this role first */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeSecondFactor: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatusChange'];
      };
    };
    responses: {
      /** @description The person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `shared_person`: This person has rights that you do not manage. `person_inactive`: This is not possible for this person now. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listHostSites: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By their name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HostSiteList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reactivatePerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatusChange'];
      };
    };
    responses: {
      /** @description The person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `shared_person`: This person has rights that you do not manage. `person_inactive`: This is not possible for this person now */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getLeavePlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nothing is changed by asking */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeavePlan'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `shared_person`: This person has rights that you do not manage. `person_inactive`: This is not possible for this person now */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  leave: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Leaving'];
      };
    };
    responses: {
      /** @description The person, who has left */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `shared_person`: This person has rights that you do not manage. `person_inactive`: This is not possible for this person now. `last_administrator`: Somebody else has to hold this role first. `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  linkHostIdentity: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HostIdentity'];
      };
    };
    responses: {
      /** @description The person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `shared_person`: This person has rights that you do not manage. `person_inactive`: This is not possible for this person now. `host_of_another`: This person signs in through the site of another organisation */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unlinkHostIdentity: {
    parameters: {
      query?: {
        reason?: string;
      };
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Unlinked */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `own_rights`: Nobody changes his own rights */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `shared_person`: This person has rights that you do not manage. `person_inactive`: This is not possible for this person now. `only_way_in`: This is the only way in which the person can sign in */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listIssuers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuerList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createIssuer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewIssuer'];
      };
    };
    responses: {
      /** @description The issuer */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Issuer'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getIssuer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The issuer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Issuer'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeIssuer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateIssuer: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssuerChange'];
      };
    };
    responses: {
      /** @description The issuer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Issuer'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listEmbedKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmbedKeyList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createEmbedKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewEmbedKey'];
      };
    };
    responses: {
      /** @description The key */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmbedKey'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateEmbedKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EmbedKeyChange'];
      };
    };
    responses: {
      /** @description The key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmbedKey'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeEmbedKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyRevocation'];
      };
    };
    responses: {
      /** @description The key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmbedKey'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listOrigins: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The latest first, at most 200 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeenOriginList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listApiKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewApiKey'];
      };
    };
    responses: {
      /** @description The key with its secret */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyWithSecret'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rollApiKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyRoll'];
      };
    };
    responses: {
      /** @description The key with its new secret */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyWithSecret'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `gone`: This was removed */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeApiKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyRevocation'];
      };
    };
    responses: {
      /** @description The key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKey'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setApiKeyLimit: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyLimit'];
      };
    };
    responses: {
      /** @description The key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKey'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `wrong_state`: It is not in a state that allows this */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setTestClock: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestClock'];
      };
    };
    responses: {
      /** @description The clock as it now is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestClock'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listOrganizations: {
    parameters: {
      query?: {
        kind?: 'manufacturer' | 'distributor' | 'dealer' | 'customer' | 'supplier' | 'depot';
        /** @description Part of the name, or a reference in another system */
        q?: string;
        state?: 'open' | 'closed' | 'all';
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewOrganization'];
      };
    };
    responses: {
      /** @description The organisation */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organization'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organisation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organization'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganizationChange'];
      };
    };
    responses: {
      /** @description The organisation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organization'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  previewNames: {
    parameters: {
      query: {
        /** @description How its devices are named. Placeholders: `{organization}`, `{branch}`, `{model}`, `{serial}`, `{number}`, or with a width `{number:4}` */
        pattern: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Up to three names */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamingPreview'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSetupHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The findings */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SetupHealth'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listBranches: {
    parameters: {
      query?: {
        state?: 'open' | 'closed' | 'all';
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BranchList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createBranch: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewBranch'];
      };
    };
    responses: {
      /** @description The branch */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Branch'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getBranch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The branch */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Branch'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateBranch: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BranchChange'];
      };
    };
    responses: {
      /** @description The branch */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Branch'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listContacts: {
    parameters: {
      query?: {
        branch?: string;
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createContact: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewContact'];
      };
    };
    responses: {
      /** @description The contact */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Contact'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_flight`: The same request is being worked on */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateContact: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the change is based on; 428 without it */
        'if-match'?: string;
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactChange'];
      };
    };
    responses: {
      /** @description The contact */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Contact'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that. `key_type`: This kind of key may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_failed`: Somebody changed it in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `precondition_required`: This request needs If-Match */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listViews: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewList'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  saveView: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSavedView'];
      };
    };
    responses: {
      /** @description The view */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedView'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `idempotency_key_required`: This request needs an Idempotency-Key */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid. `idempotency_mismatch`: The Idempotency-Key was used for another request */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeView: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Forgotten */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found`: There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listAudit: {
    parameters: {
      query?: {
        /** @description Rows per page, 1 to 100 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
        /** @description Id of anything: a claim, a session, a saved view … */
        object?: string;
        /** @description Who did it */
        person?: string;
        action?: string;
        /** @description Not before this instant */
        from?: string;
        /** @description Before this instant */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditList'];
        };
      };
      /** @description `bad_request`: The request cannot be read. `cursor_invalid`: The cursor does not belong to this list */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  checkAuditChain: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the chain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditChain'];
        };
      };
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden`: This credential may not do that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid`: Something in the request is not valid */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many_requests`: Too many requests */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong on our side */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unavailable`: The service is not available for a moment */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
