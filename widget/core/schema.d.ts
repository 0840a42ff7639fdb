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
    post?: never;
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
     * @description Freezes what was entered. Possible duplicates are marked, never refused.
     */
    post: operations['submitClaim'];
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
     * Exchange a code, a mailed link or a token of the host site for a session
     * @description Sessions end 15 minutes after their last use, at the latest after 8 hours.
     */
    post: operations['createSession'];
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
        | 'serial-input'
        | 'card'
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
        | 'forbidden'
        | 'own_rights'
        | 'key_type'
        | 'scope'
        | 'address_not_allowed'
        | 'origin_not_allowed'
        | 'signature_invalid'
        | 'not_found'
        | 'method_not_allowed'
        | 'not_acceptable'
        | 'wrong_state'
        | 'last_administrator'
        | 'shared_person'
        | 'membership_derived'
        | 'not_pending'
        | 'only_way_in'
        | 'in_flight'
        | 'gone'
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
      /** @description Where to look for the serial, in the language of the request */
      labelHint: string | null;
      /** @description Address of a picture of the label */
      labelPicture: string | null;
      /** @description Proof that a claim for this model needs */
      requirements: components['schemas']['Requirement'][];
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
      coverage: components['schemas']['Receipt'] | null;
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
        /** @description Plain words for the claimant; required on a rejection */
        text?: string;
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
          /** @description The token behind `#` of a mailed link */
          link: string;
        }
      | {
          /** @description A JWT of a registered issuer: `typ` JWT, `kid`, `iss`, one `aud`, `sub`, `jti`, `iat`, `exp` at most 300 s later. Good for one session. */
          token: string;
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
        amountLimit: components['schemas']['Money'];
        /**
         * Format: date-time
         * @example 2026-03-31T09:30:00.000Z
         */
        validTo: string | null;
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
    } | null;
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
            | 'serial-input'
            | 'card'
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
            | 'serial-input'
            | 'card'
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
            | 'serial-input'
            | 'card'
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
    TestClock: {
      /**
       * Format: date-time
       * @description What time it is for requests with this key, standing still; `null` is the real time
       * @example 2028-03-01T09:00:00Z
       */
      now: string | null;
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
      list: 'claims';
      name: string;
      query: string;
    };
    NewSavedView: {
      /** @enum {string} */
      list: 'claims';
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this. `in_flight`: The same request is being worked on */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `in_flight`: The same request is being worked on. `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `wrong_state`: The claim is not in a state that allows this */
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
      /** @description `bad_request`: The request cannot be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthenticated`: No valid credential. `code_invalid`: The code is wrong or has expired. `token_invalid`: The sign-in token is not valid */
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
