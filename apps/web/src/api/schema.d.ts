// Made by `npm run generate` from the OpenAPI document of apps/api. Do not edit.

export interface paths {
    "/api/v1/audit/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contact on a case between two days: held, attempted, or none and who was told, with receipts. */
        get: operations["prove-contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/contact.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file: one line for each piece of evidence, each message and each time without contact. */
        get: operations["export-contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/contact.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a paper a person reads: A4, with page numbers and the state of the record. */
        get: operations["print-contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A signed bundle of a case, a citizen (with all their cases) or everything, to be checked with `holdfast verify`. */
        get: operations["export-record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links that were given out, newest first, with how often each was used. */
        get: operations["list-audit-links"];
        put?: never;
        /** A link by which an auditor from outside sees a case's (or a citizen's) audit view for a while. */
        post: operations["open-audit-link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a link: from now on it shows nothing. */
        delete: operations["revoke-audit-link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has read the personal text of a citizen (or of a contact), when, by which route. Newest first. */
        get: operations["list-reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/reads.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file, whole: what a citizen is given who asks who has looked. */
        get: operations["export-reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the record is as it was written: every hash, every chain, every checkpoint. Of a case, or of everything. */
        get: operations["verify-record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar feed: booked follow-ups with their time, everything else owed on its due day. No citizen is named. */
        get: operations["get-calendar-feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Citizens, newest first. */
        get: operations["list-citizens"];
        put?: never;
        /** Register a citizen. */
        post: operations["register-citizen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One citizen. */
        get: operations["get-citizen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is on record of a citizen. Null takes a field away. */
        post: operations["correct-citizen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of an erasure. */
        get: operations["get-erasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/lift-retention-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Personal data of this citizen may be erased again. */
        post: operations["lift-retention-hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Erase the personal data of a citizen, for good. Every placement must be closed. */
        delete: operations["erase-citizen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/set-retention-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Personal data of this citizen must be kept: erasure is refused until it is lifted or its last day has passed. */
        post: operations["set-retention-hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All cases of a citizen that you may read in one timeline, newest recorded first. */
        get: operations["get-citizen-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies by name. */
        get: operations["list-companies"];
        put?: never;
        /** Register a company, with the people known there. */
        post: operations["register-company"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One company and the people known there. */
        get: operations["get-company"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/considerations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the open cases at a company ask of the workplace, of those you may read; and what of it is told. */
        get: operations["get-company-considerations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a person at the company. */
        post: operations["add-company-contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/contacts/{contactId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is on record of a person at the company. */
        post: operations["correct-company-contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is on record of a company. Null takes a field away. */
        post: operations["correct-company"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All cases at a company that you may read in one timeline, newest recorded first. */
        get: operations["get-company-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes, as it changes: server-sent events, of the cases you may see. Ids and codes only; read what you show. */
        get: operations["follow-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens if nobody acts, for one person or one team; for managers and auditors also for everybody. */
        get: operations["get-forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer many placements of one person to others; a dry run says what would happen. A team's lead or a manager. */
        post: operations["start-hand-over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a hand-over is, and what became of each offer. */
        get: operations["get-hand-over"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/continue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on making offers. */
        post: operations["continue-hand-over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make no more offers for the time being. */
        post: operations["pause-hand-over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a hand-over and withdraw every offer of it that nobody has accepted; those accepted stay. */
        post: operations["undo-hand-over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My messages, newest first; those put off wait until their day. */
        get: operations["list-inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one of my messages as read. Again: nothing changes. */
        post: operations["read-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put one of my messages off until a day. It is never deleted, and the next step of its ladder comes all the same. */
        post: operations["snooze-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["get-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the address of your calendar feed. A new one revokes the one before. */
        post: operations["open-calendar-feed"];
        /** Revoke your calendar feed: its address answers 404 from now on. */
        delete: operations["revoke-calendar-feed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you want to be mailed, and in which language. Danish and everything until you say otherwise. */
        get: operations["get-preferences"];
        /** Change what you want to be mailed. An escalation cannot be silenced; the inbox shows everything. */
        put: operations["change-preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What asks for one person today: new, overdue, today, this week, expiring, covered for a colleague. */
        get: operations["get-my-day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is owed, earliest due first. Every filter narrows. */
        get: operations["list-obligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Placements, newest first. Every filter narrows. */
        get: operations["list-placements"];
        put?: never;
        /** Propose a placement: who, where, who owns it, and the plan. */
        post: operations["propose-placement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One placement: where it stands, what is owed, and what to look at. */
        get: operations["get-placement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/accept-hand-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the placement offered to you. */
        post: operations["accept-hand-off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/add-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a note. */
        post: operations["add-note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/answer-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an absence or a concern. */
        post: operations["answer-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a request for approval. */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/assign-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign the owner of the placement. */
        post: operations["assign-owner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/assign-second-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign the second person of the placement. */
        post: operations["assign-second-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/book-follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book the time and place of a follow-up. */
        post: operations["book-follow-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/cancel-obligation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel something owed. */
        post: operations["cancel-obligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/change-considerations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the considerations. */
        post: operations["change-considerations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/change-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the weekly hours from a day on. */
        post: operations["change-hours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/change-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the plan. */
        post: operations["change-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/close-placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the placement. */
        post: operations["close-placement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The placement as we knew it at two moments, in the language of Accept-Language; what was recorded later stands apart. */
        get: operations["compare-placement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/correct-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct an entry of the record. */
        post: operations["correct-record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/decide-match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide the match: go or no-go. */
        post: operations["decide-match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/decline-hand-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline the placement offered to you. */
        post: operations["decline-hand-off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/end-stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the running rung. */
        post: operations["end-stage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timeline of a case as a file for a spreadsheet, one line an event, oldest first. */
        get: operations["export-case-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole case as a file: where it stands, its timeline in the language of Accept-Language, its record. */
        get: operations["export-case-json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/export.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole case as a paper a person reads: A4, with page numbers and the state of the record. */
        get: operations["export-case-pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/extend-stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend the running rung. */
        post: operations["extend-stage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens to a placement if nobody acts: who is told of what and when. In the language of Accept-Language. */
        get: operations["get-placement-forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hours a week over time: what was agreed, rung by rung, and what follow-ups found was worked. */
        get: operations["get-placement-hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/keep-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how a promise was kept. */
        post: operations["keep-promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/letters/new-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters that tell the company and the citizen who their one contact is now, ready to send. */
        get: operations["get-new-contact-letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/make-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a promise: what, to whom, by whom, by when. */
        post: operations["make-promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/move-obligation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the due day of something owed. */
        post: operations["move-obligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/offer-hand-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer the placement to a colleague. */
        post: operations["offer-hand-off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause the placement until a day. */
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/possible-commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you can do on this placement now, and why not the rest, in the language of Accept-Language. */
        get: operations["get-possible-commands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the running workflow waits for, in its own words. */
        get: operations["get-process"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/raise-concern": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raise a concern. */
        post: operations["raise-concern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/receive-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a paper as received. */
        post: operations["receive-paper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/record-attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an attempt to reach somebody. */
        post: operations["record-attempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/record-follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a follow-up that was held, with the next step. */
        post: operations["record-follow-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a closed placement. */
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/report-absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report an absence. */
        post: operations["report-absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/request-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the team lead for an approval. */
        post: operations["request-approval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume the placement. */
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/start-stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the start of a rung, now or ahead. */
        post: operations["start-stage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The placement as we knew it then. */
        get: operations["get-state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event as a person reads it, in the language of Accept-Language. */
        get: operations["get-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/waive-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waive a paper that is not needed here. */
        post: operations["waive-paper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placements/{id}/withdraw-hand-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an offer that is not answered. */
        post: operations["withdraw-hand-off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published version, the latest first. */
        get: operations["list-policies"];
        put?: never;
        /** Publish a policy version, and say why. A version is never changed: publish another. */
        post: operations["publish-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its document: calendars, ladders, papers, reasons. */
        get: operations["get-policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{version}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the adoption of a version has come. */
        get: operations["get-adoption"];
        put?: never;
        /** Have the open cases adopt a published version, one by one. */
        post: operations["start-adoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{version}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule that differs between two versions. */
        get: operations["compare-policies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a draft, or a published version, would move on the open cases, before anything happens. */
        post: operations["preview-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases, citizens and companies by what was typed. Cases: only those you may read; citizens and cases: not for an admin. */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tokens of programs there have been, newest first. The tokens themselves are not shown. */
        get: operations["list-service-tokens"];
        put?: never;
        /** A token by which a program acts in one role, in this municipality, until it expires or is revoked. */
        post: operations["issue-service-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** It is refused from the next request on. That it was issued stays on record. */
        delete: operations["revoke-service-token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a link shows to whoever has it. No sign-in: the token is the key. Every use is recorded. */
        get: operations["get-shared-audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}/audit.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a paper a person reads: A4, with page numbers and the state of the record. */
        get: operations["print-shared-audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a browser signs somebody in: where, and as which client. */
        get: operations["get-sign-in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff by name; those who have left included. */
        get: operations["list-staff"];
        put?: never;
        /** Register a member of staff. */
        post: operations["register-staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One member of staff. */
        get: operations["get-staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register that somebody is away, and who covers. By themself, their team lead, a manager or an admin. */
        post: operations["register-absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/absences/{absenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Call an absence off: it does not take place. That it was registered stays on record. */
        delete: operations["call-off-absence"];
        options?: never;
        head?: never;
        /** Change an absence: another end, another cover, another beginning. It is recorded as a change. */
        patch: operations["change-absence"];
        trace?: never;
    };
    "/api/v1/staff/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is on record of a member of staff. */
        post: operations["correct-staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register that somebody leaves: from that day on what was theirs resolves to the acting owner, and each of their cases follows. */
        post: operations["register-leave"];
        /** Somebody stays after all; only while the day has not come. */
        delete: operations["take-back-leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every team, by name. */
        get: operations["list-teams"];
        put?: never;
        /** Register a team: its lead and its manager are who hears of what nobody did. */
        post: operations["register-team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One team. */
        get: operations["get-team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a team is away between two days, and who covers. Eight weeks from today unless said otherwise. */
        get: operations["list-team-absences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is on record of a team. */
        post: operations["correct-team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Load per person, what is late and how far it has gone, follow-ups on time, unanswered reports, absences. */
        get: operations["get-team-overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The webhooks there are, oldest first. Their secrets are not shown. */
        get: operations["list-webhooks"];
        put?: never;
        /** Have events sent to an address, signed. Ids and codes only, no personal text: alarm-rung, stage-started, stage-ended, owner-assigned, owner-handed-over, owner-left, hand-off-offered, hand-off-accepted, hand-off-declined, hand-off-withdrawn, hand-off-expired, hand-off-lapsed, placement-closed. */
        post: operations["register-webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Send nothing more there. That it was registered stays on record. */
        delete: operations["remove-webhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the events since an instant once more, e.g. after the receiver has been away. */
        post: operations["replay-webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign with a new secret from now on. */
        post: operations["rotate-webhook-secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/placements/{id}/fast-forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Live a placement on to an instant of its own clock, ringing all that rings on the way. */
        post: operations["fast-forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An access token of a member of staff. */
        post: operations["create-dev-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The demo staff: who one can be. */
        get: operations["list-dev-users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs. */
        get: operations["get-live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready when PostgreSQL answers; Temporal, worker and relay are up or degraded. */
        get: operations["get-ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For Prometheus. */
        get: operations["get-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document. */
        get: operations["get-openapi"];
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
        __schema0: string | number | boolean | null | components["schemas"]["__schema0"][] | {
            [key: string]: components["schemas"]["__schema0"];
        };
        __schema1: string | number | boolean | null | components["schemas"]["__schema1"][] | {
            [key: string]: components["schemas"]["__schema1"];
        };
        Absence: {
            absenceId: string;
            coverId: string | null;
            /** Format: date */
            from: string;
            until: string | null;
        };
        AbsenceCalendar: {
            /** Format: date */
            from: string;
            items: components["schemas"]["TeamAbsence"][];
            /** Format: date */
            to: string;
        };
        AcceptHandOff: Record<string, never>;
        AddNote: {
            /** @description Personal text: sealed before it is stored. */
            note: string;
        };
        AnswerReport: {
            /** @description Personal text: sealed before it is stored. */
            answer: string;
            obligationId: components["schemas"]["ObligationId"];
            toldReporter: boolean;
        };
        Approve: {
            because: components["schemas"]["Because"];
            granted: boolean;
            obligationId: components["schemas"]["ObligationId"];
        };
        AssignOwner: {
            because: components["schemas"]["Because"];
            staffId: components["schemas"]["StaffId"];
        };
        AssignSecondPerson: {
            because: components["schemas"]["Because"];
            staffId: components["schemas"]["StaffId"];
        };
        AuditLink: {
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
            linkId: string;
            /** Format: date-time */
            openedAt: string;
            openedBy: components["schemas"]["StaffName"] | null;
            purpose: string;
            revokedAt: string | null;
            revokedBy: components["schemas"]["StaffName"] | null;
            scope: {
                id: string;
                /** @enum {string} */
                kind: "case" | "citizen";
            };
            /** @enum {string} */
            state: "good" | "expired" | "revoked";
            /** @description How often it was used; each use is an event of its own. */
            uses: number;
            version: number;
        };
        AuditLinkOpened: {
            events: {
                at: components["schemas"]["Instant"];
                eventId: components["schemas"]["Uuid"];
                type: string;
            }[];
            /** @description What was created or changed. */
            id: string;
            /**
             * Format: uri
             * @description Shown here and never again. Whoever has it sees what the link shows.
             */
            url: string;
            version: number;
        };
        AuditLinkPage: {
            items: components["schemas"]["AuditLink"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
        };
        BatchTally: {
            done: number;
            refused: number;
            skipped: number;
            total: number;
            waiting: number;
        };
        /**
         * @example {
         *       "reason": "other",
         *       "note": "Aftalt i telefonen."
         *     }
         */
        Because: {
            /** @description Personal text: sealed before it is stored. */
            note?: string;
            reason: components["schemas"]["PolicyCode"];
        };
        BookFollowUp: {
            at: components["schemas"]["Instant"];
            obligationId: components["schemas"]["ObligationId"];
            /** @description Personal text: sealed before it is stored. */
            place?: string;
            /** @description Personal text: sealed before it is stored. */
            with?: string;
        };
        CalendarOpened: {
            events: {
                at: components["schemas"]["Instant"];
                eventId: components["schemas"]["Uuid"];
                type: string;
            }[];
            /** @description What was created or changed. */
            id: string;
            /**
             * Format: uri
             * @description Shown here and never again. Whoever has it reads the feed.
             */
            url: string;
            version: number;
        };
        CancelObligation: {
            because: components["schemas"]["Because"];
            obligationId: components["schemas"]["ObligationId"];
        };
        CaseExport: {
            /** Format: date-time */
            exportedAt: string;
            exportedBy: components["schemas"]["StaffName"];
            /** @constant */
            format: "holdfast-case/1";
            header: components["schemas"]["Placement"];
            municipality: string;
            record: components["schemas"]["RecordVerdict"];
            timeline: components["schemas"]["Timeline"];
        };
        CasePreview: {
            appears: {
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
            }[];
            ends: {
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                obligationId: string;
            }[];
            moves: {
                /** Format: date */
                from: string;
                /** @enum {string} */
                kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                obligationId: string;
                /** Format: date */
                to: string;
            }[];
            ownerId: string;
            placementId: string;
            rearmed: number;
            refused: ("NOT_ALLOWED" | "NOT_FOUND" | "ALREADY_EXISTS" | "CLOSED" | "STAGE_REFUSES" | "MATCH_NOT_DECIDED" | "MATCH_ALREADY_DECIDED" | "PAPERS_MISSING" | "PAPER_NOT_EXPECTED" | "PAPER_NOT_WAIVABLE" | "OBLIGATION_NOT_OPEN" | "OBLIGATION_KIND" | "STATUTORY" | "NOTHING_OWED" | "NEXT_STEP_REQUIRED" | "DATES_ORDER" | "DATE_IN_FUTURE" | "DATE_IN_PAST" | "PLANNED_END_REQUIRED" | "BACK_NEEDS_REASON" | "BESIDE_NOT_POSSIBLE" | "START_ALREADY_RECORDED" | "EXTENSION_NOT_LATER" | "HOURS_OVER_MAX" | "UNKNOWN_REASON" | "PERSON_NOT_ACTIVE" | "SAME_PERSON" | "CALENDAR_ENDS" | "POLICY_INVALID" | "OFFER_OPEN" | "NO_OFFER" | "ALREADY_PAUSED" | "NOT_PAUSED" | "NOT_CLOSED" | "NOT_CORRECTABLE" | "EXTENSION_LADDER" | "APPROVAL_OPEN" | "REPORT_INVALID" | "ABSENCE_OVERLAPS" | "COVER_CIRCLE" | "ALREADY_LEAVING" | "ADDRESS_REFUSED" | "PLACEMENT_OPEN" | "RETENTION_HOLD" | "ERASED" | "LINK_TOO_LONG" | "LINK_EXPIRED" | "LINK_REVOKED") | null;
            teamId: string | null;
        };
        CaseTimelineLine: {
            citizen: components["schemas"]["CitizenName"];
            company: components["schemas"]["CompanyName"];
            line: components["schemas"]["TimelineLine"];
            placementId: string;
        };
        CaseTimelinePage: {
            items: components["schemas"]["CaseTimelineLine"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
        };
        ChangeAbsence: {
            /** @description Acts in the name of whoever is away, and is told in their place. */
            coverId?: components["schemas"]["StaffId"] | null;
            from?: components["schemas"]["Day"];
            /** @description Inclusive. Null or absent: until further notice. */
            until?: components["schemas"]["Day"] | null;
        };
        ChangeConsiderations: {
            considerations: components["schemas"]["Consideration"][];
        };
        ChangeHours: {
            because?: components["schemas"]["Because"];
            from: components["schemas"]["Day"];
            weeklyHours: components["schemas"]["WeeklyHours"];
        };
        ChangePlan: {
            plan: components["schemas"]["PlannedStage"][];
        };
        ChangePreferences: {
            /** @description The list of the day at 07:30, on your working days. */
            digest: boolean;
            /**
             * @description Of mail, of the digest and of the calendar feed.
             * @enum {string}
             */
            language: "da" | "en";
            mail: {
                /** @description On the day it is due. */
                due: boolean;
                /** @description The reminder before something is due. */
                reminder: boolean;
                /** @description What is told outside a ladder, e.g. that a placement has become yours. */
                told: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        Citizen: {
            /** @description Personal text, opened for you. Null: the person has been erased. */
            address: string | null;
            /** Format: date-time */
            changedAt: string;
            citizenId: string;
            /** @description Whole for consultant, caseworker, team-lead; for everybody else 010190-****. Null: none, or erased. */
            cpr: string | null;
            /** @description Personal text, opened for you. Null: the person has been erased. */
            email: string | null;
            erasedAt: string | null;
            /** @description Why personal data must be kept for now. */
            hold: {
                /** @description Personal text, opened for you. Null: the person has been erased. */
                note: string | null;
                /** @enum {string} */
                reason: "complaint" | "court-case" | "audit" | "archive-duty" | "other";
                until: string | null;
            } | null;
            /** @description Personal text, opened for you. Null: the person has been erased. */
            name: string | null;
            /** @description Personal text, opened for you. Null: the person has been erased. */
            phone: string | null;
            /** Format: date-time */
            registeredAt: string;
            version: number;
        };
        CitizenName: {
            id: string;
            /** @description Personal text, opened for you. Null: the person has been erased. */
            name: string | null;
        };
        CitizenPage: {
            items: components["schemas"]["Citizen"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
        };
        CitizenWritten: {
            events: {
                at: components["schemas"]["Instant"];
                eventId: components["schemas"]["Uuid"];
                type: string;
            }[];
            /** @description What was created or changed. */
            id: string;
            version: number;
            /** @description Absent: nothing is odd. */
            warnings?: {
                /** @enum {string} */
                code: "CPR_MODULUS_11";
                /** @description In Danish or English, as Accept-Language says. */
                message: string;
                pointer: string;
            }[];
        };
        /** @description With an outcome, or with why it ended early. */
        ClosePlacement: {
            endedEarly?: {
                /** @description Personal text: sealed before it is stored. */
                note?: string;
                /** @enum {string} */
                reason: "absence" | "bad-match" | "company-wish" | "citizen-wish" | "illness" | "moved" | "got-a-job" | "never-started" | "no-work" | "parental-leave" | "death" | "other";
            };
            endedOn: components["schemas"]["Day"];
            /** @enum {string} */
            outcome?: "full-time" | "part-time" | "flex-job" | "sheltered" | "wage-subsidy" | "internship" | "education-paid" | "education-unpaid" | "self-supporting" | "purpose-met" | "no-go";
        } & (unknown | unknown);
        CommandAnswer: {
            events: {
                at: components["schemas"]["Instant"];
                eventId: components["schemas"]["Uuid"];
                type: string;
            }[];
            /** @description What was created or changed. */
            id: string;
            version: number;
        };
        Company: {
            address: string | null;
            /** Format: date-time */
            changedAt: string;
            city: string | null;
            companyId: string;
            cvr: string;
            name: string;
            postalCode: string | null;
            productionUnits: {
                name: string | null;
                number: string;
            }[];
            /** Format: date-time */
            registeredAt: string;
            sizeBand: ("1-9" | "10-49" | "50-249" | "250+") | null;
            trade: string | null;
            version: number;
        };
        CompanyConsiderations: {
            companyId: string;
            items: {
                citizen: components["schemas"]["CitizenName"];
                considerations: {
                    agreedWithCitizenOn?: components["schemas"]["Day"];
                    /** @description The company is told of it; else it stays with us. */
                    tellCompany: boolean;
                    /** @description Personal text, opened for you. Null: the person has been erased. */
                    text: string | null;
                }[];
                owner: components["schemas"]["StaffName"];
                placementId: string;
                /** @enum {string} */
                stage: "proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed";
            }[];
        };
        CompanyName: {
            id: string;
            name: string | null;
        };
        CompanyPage: {
            items: components["schemas"]["Company"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
        };
        CompanyWithContacts: {
            address: string | null;
            /** Format: date-time */
            changedAt: string;
            city: string | null;
            companyId: string;
            contacts: {
                contactId: string;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                email: string | null;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                name: string | null;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                phone: string | null;
                title: string | null;
            }[];
            cvr: string;
            name: string;
            postalCode: string | null;
            productionUnits: {
                name: string | null;
                number: string;
            }[];
            /** Format: date-time */
            registeredAt: string;
            sizeBand: ("1-9" | "10-49" | "50-249" | "250+") | null;
            trade: string | null;
            version: number;
        };
        Comparison: {
            fields: {
                after: string | null;
                /** @description Null: nothing was on record. */
                before: string | null;
                changed: boolean;
                /** @enum {string} */
                field: "stage" | "owner" | "secondPerson" | "weeklyHours" | "startsOn" | "plannedEnd" | "grantEnds" | "jobFunction" | "beside" | "plan" | "considerations" | "offer" | "pause" | "ended" | "policy";
                label: string;
            }[];
            from: components["schemas"]["MomentAsked"];
            obligations: {
                after: components["schemas"]["ObligationThen"] | null;
                /** @description Null: not yet made. */
                before: components["schemas"]["ObligationThen"] | null;
                changed: boolean;
                /** @enum {string} */
                kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                label: string;
                obligationId: string;
            }[];
            placementId: string;
            to: components["schemas"]["MomentAsked"];
        };
        Consideration: {
            agreedWithCitizenOn?: components["schemas"]["Day"];
            tellCompany: boolean;
            /** @description Personal text: sealed before it is stored. */
            text: string;
        };
        ContactEntry: {
            channel: ("call" | "announced-visit" | "unannounced-visit" | "meeting" | "online" | "message") | null;
            channelText: string | null;
            /**
             * Format: date
             * @description When it took place, as corrected since.
             */
            day: string;
            /**
             * @description held: a talk or visit; answered: whoever had reported something was told the answer; reported: something was reported to us; attempted: nobody was reached. Only the first two are contact that we made.
             * @enum {string}
             */
            kind: "held" | "answered" | "reported" | "attempted";
            line: components["schemas"]["TimelineLine"];
        };
        ContactProof: {
            /** @description The evidence, by day. */
            contacts: components["schemas"]["ContactEntry"][];
            firstAfter: string | null;
            /** Format: date */
            from: string;
            /** @description Days on end without contact that we made, while the case was open. */
            gaps: {
                days: number;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            lastBefore: string | null;
            /** @description Of these days, those on which the case was open. Null: none. */
            open: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
            /** @enum {string} */
            outcome: "held" | "attempted" | "none";
            placementId: string;
            record: components["schemas"]["RecordVerdict"];
            /** @description What the evidence says, in the language of Accept-Language. */
            sentence: string;
            /** Format: date */
            to: string;
            /** @description Every message of these days, oldest first, with its receipt. */
            told: components["schemas"]["ToldEntry"][];
        };
        CorrectCitizen: {
            address?: string | null;
            cpr?: string | null;
            email?: string | null;
            /** @description Personal text: sealed before it is stored. */
            name?: string;
            phone?: string | null;
        };
        CorrectCompany: {
            address?: string | null;
            city?: string | null;
            /**
             * @description CVR number: eight digits.
             * @example 12345678
             */
            cvr?: string;
            name?: string;
            postalCode?: string | null;
            productionUnits?: {
                name: string | null;
                number: string;
            }[];
            sizeBand?: ("1-9" | "10-49" | "50-249" | "250+") | null;
            trade?: string | null;
        };
        CorrectCompanyContact: {
            email?: string | null;
            /** @description Personal text: sealed before it is stored. */
            name?: string;
            phone?: string | null;
            title?: string | null;
        };
        CorrectRecord: {
            because: components["schemas"]["Because"];
            /** @description The fields that were wrong, as the corrected entry names them. Texts are sealed like the texts of the entry. */
            correction: {
                [key: string]: components["schemas"]["__schema0"];
            };
            eventId: components["schemas"]["Uuid"];
        };
        CorrectStaff: {
            /** Format: email */
            email?: string;
            /** @description Work data: not sealed. */
            name?: string;
            roles?: ("consultant" | "caseworker" | "team-lead" | "manager" | "auditor" | "admin")[];
            /** @description What your issuer calls this person (`sub`): their sign-in acts as this member of staff. Null: unlink. */
            subject?: string | null;
            teamId?: components["schemas"]["TeamId"] | null;
            /**
             * @description ISO weekdays, 1 (Monday) to 7.
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            workingDays?: number[];
        };
        CorrectTeam: {
            leadId?: components["schemas"]["StaffId"] | null;
            managerId?: components["schemas"]["StaffId"] | null;
            name?: string;
        };
        /**
         * Format: date
         * @description A calendar day in Denmark.
         * @example 2026-01-12
         */
        Day: string;
        DecideMatch: {
            because: components["schemas"]["Because"];
            /** @enum {string} */
            decision: "go" | "no-go";
            siteVisitOn?: components["schemas"]["Day"];
        };
        DeclineHandOff: {
            because: components["schemas"]["Because"];
        };
        DevToken: {
            accessToken: string;
        };
        DevTokenRequest: {
            staffId: components["schemas"]["StaffId"];
            /** @description The municipality; fjordby when absent. */
            tenant?: string;
        };
        DevUsers: {
            items: {
                name: string;
                roles: ("consultant" | "caseworker" | "team-lead" | "manager" | "auditor" | "admin")[];
                staffId: string;
                teamId: string | null;
            }[];
        };
        EndStage: {
            because: components["schemas"]["Because"];
            endedOn: components["schemas"]["Day"];
            /** @description Personal text: sealed before it is stored. */
            learned?: string;
            /** @enum {string} */
            purposeMet: "yes" | "partly" | "no";
        };
        EraseCitizen: {
            /** @enum {string} */
            legalBasis: "gdpr-17-1-a" | "gdpr-17-1-b" | "gdpr-17-1-c" | "gdpr-17-1-d" | "gdpr-17-1-e" | "archive-act";
            /** @description Personal text: sealed before it is stored. */
            note?: string;
            /** @enum {string} */
            reason: "citizen-request" | "retention-period-over" | "registered-by-mistake" | "other";
        };
        ErasureCertificate: {
            hashes: {
                citizen: {
                    hash: string;
                    id: string;
                    version: number;
                };
                placements: {
                    hash: string;
                    id: string;
                    version: number;
                }[];
            };
            id: string;
            /** @enum {string} */
            legalBasis: "gdpr-17-1-a" | "gdpr-17-1-b" | "gdpr-17-1-c" | "gdpr-17-1-d" | "gdpr-17-1-e" | "archive-act";
            /** @description Personal text, opened for you. Null: the person has been erased. */
            note: string | null;
            /** @enum {string} */
            reason: "citizen-request" | "retention-period-over" | "registered-by-mistake" | "other";
            /** @description Ed25519 over the RFC 8785 bytes of the certificate without `note` and `signature`. Null: no CHECKPOINT_KEY here. */
            signature: {
                keyId: string;
                publicKey: string;
                value: string;
            } | null;
            what: {
                citizenId: string;
                erased: ("key" | "register-entry" | "search-tokens" | "request-hashes" | "remembered-answers")[];
            };
            /** Format: date-time */
            when: string;
            /** @description The member of staff who did it. */
            who: string;
        };
        ExtendStage: {
            because: components["schemas"]["Because"];
            justification: components["schemas"]["PolicyCode"];
            plannedEnd: components["schemas"]["Day"];
        };
        FastForward: {
            /** @description The municipality; fjordby when absent. */
            tenant?: string;
            until: components["schemas"]["Instant"];
        };
        FastForwarded: {
            events: {
                /** Format: date-time */
                at: string;
                eventId: string;
                type: string;
            }[];
            /**
             * Format: date-time
             * @description The case's now.
             */
            now: string;
        };
        ForecastCase: {
            /** @description From this moment on nothing is known: the policy's calendar ends. Null: all is known. */
            calendarEnds: string | null;
            citizen: components["schemas"]["CitizenName"];
            company: components["schemas"]["CompanyName"];
            lines: components["schemas"]["ForecastLine"][];
            owner: components["schemas"]["StaffName"];
            placementId: string;
            /** @description When a manager first hears of it, and of what. Null: not until then. */
            reachesManager: {
                /** Format: date-time */
                at: string;
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                obligationId: string;
                owedBy: components["schemas"]["StaffName"];
            } | null;
            /** @enum {string} */
            stage: "proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed";
        };
        ForecastLine: {
            /**
             * Format: date-time
             * @description When; the first time where it repeats.
             */
            at: string;
            channel: ("message" | "in-app" | "weekly-list") | null;
            /** @description Who is told and who is passed over, a sentence each. */
            details: string[];
            dueOn: string | null;
            kind: ("papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status") | null;
            obligationId: string | null;
            owedBy: components["schemas"]["StaffName"] | null;
            /** @description Null: it rings once. */
            repeats: {
                /** @description How often it rings, the first time included. */
                count: number;
                everyWorkingDays: number;
                /**
                 * Format: date-time
                 * @description The last time before others are told, or the forecast ends.
                 */
                last: string;
            } | null;
            /** @description The rule that made it owed. */
            rule: string | null;
            stage: ("proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed") | null;
            step: ("reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again") | null;
            /** @description One sentence, in the language of Accept-Language. */
            text: string;
            told: {
                insteadOf?: {
                    name: string;
                    staffId: string;
                };
                name: string;
                /** @enum {string} */
                reason: "owner" | "cover" | "second-person" | "team-lead" | "manager" | "acting-owner" | "fallback";
                reasonText: string;
                /** @description Null: the mailbox of last resort. */
                staffId: string | null;
            }[];
            /** @enum {string} */
            what: "alarm" | "told" | "becomes-owed" | "stage-starts" | "stage-does-not-start" | "stage-ends" | "offer-expires" | "hand-over";
        };
        ForecastOverview: {
            /** @description Open cases looked at. */
            cases: number;
            /** @description Days on which something rings. */
            days: {
                /** Format: date */
                day: string;
                steps: components["schemas"]["StepCounts"];
            }[];
            /** @description Cases a manager hears of come first, the soonest first. */
            items: components["schemas"]["ForecastCase"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
            /** Format: date-time */
            now: string;
            /** @description Who is told how often, most first. `staff` null: the mailbox of last resort. */
            people: {
                staff: components["schemas"]["StaffName"] | null;
                steps: components["schemas"]["StepCounts"];
            }[];
            /** @description How many of them a manager hears of. */
            reachManager: number;
            /** @description Whose forecast it is; null: not one person’s. */
            staff: components["schemas"]["StaffName"] | null;
            team: {
                id: string;
                name: string | null;
            } | null;
            /** @description By the team of whoever owes it. */
            teams: {
                steps: components["schemas"]["StepCounts"];
                team: {
                    id: string;
                    name: string | null;
                } | null;
            }[];
            total: components["schemas"]["StepCounts"];
            /** Format: date-time */
            until: string;
        };
        Found: {
            cases: {
                items: components["schemas"]["FoundCase"][];
                /** @description There are more than are shown: type more, or use the list. */
                more: boolean;
            };
            citizens: {
                items: components["schemas"]["CitizenName"][];
                /** @description There are more than are shown: type more, or use the list. */
                more: boolean;
            };
            companies: {
                items: components["schemas"]["FoundCompany"][];
                /** @description There are more than are shown: type more, or use the list. */
                more: boolean;
            };
        };
        FoundCase: {
            citizen: components["schemas"]["CitizenName"];
            closedOn: string | null;
            company: components["schemas"]["CompanyName"];
            id: string;
            owner: components["schemas"]["StaffName"];
            /** @enum {string} */
            stage: "proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed";
            /** @description The number of the case in VITAS. */
            vitasCaseId: string | null;
        };
        FoundCompany: {
            city: string | null;
            cvr: string;
            id: string;
            name: string;
        };
        /** @description A dry run needs no briefing and writes nothing. */
        HandOver: {
            /** @description Each placement with its receiver; or receivers, over whom all open placements are spread by load. */
            assign: {
                placementId: components["schemas"]["Uuid"];
                to: components["schemas"]["StaffId"];
            }[] | {
                to: components["schemas"]["StaffId"][];
            };
            because: components["schemas"]["Because"];
            /** @description Personal text: sealed before it is stored. */
            briefing?: string;
            dryRun: boolean;
            from: components["schemas"]["StaffId"];
        };
        HandOverId: {
            id: string;
        };
        HandOverPlan: {
            from: string;
            /** @description Each receiver and the giver, now and once everything is accepted. */
            loads: {
                after: components["schemas"]["Load"];
                before: components["schemas"]["Load"];
                staffId: string;
            }[];
            moves: {
                placementId: string;
                to: string;
            }[];
            /** @description What cannot move, and the code of the rule that says so. */
            stays: {
                code: string;
                placementId: string;
                to: string | null;
            }[];
        };
        HandOverProgress: {
            because: {
                /** @description Personal text, opened for you. Null: the person has been erased. */
                note?: string | null;
                reason: string;
            };
            from: string;
            id: string;
            items: {
                code: string | null;
                offer: ("open" | "accepted" | "declined" | "withdrawn" | "expired" | "lapsed") | null;
                placementId: string;
                /** @enum {string} */
                status: "waiting" | "working" | "done" | "refused" | "skipped";
                to: string | null;
                undo: {
                    code: string | null;
                    /** @enum {string} */
                    status: "waiting" | "working" | "done" | "refused" | "skipped";
                } | null;
            }[];
            /** @description How many offers stand how. */
            offers: {
                [key: string]: number;
            };
            /** @enum {string} */
            phase: "preparing" | "running" | "paused" | "done";
            /** Format: date-time */
            startedAt: string;
            startedBy: string | null;
            tally: components["schemas"]["BatchTally"];
            /** @description The undoing; null when nobody asked for it. */
            undo: {
                /** @enum {string} */
                phase: "preparing" | "running" | "paused" | "done";
                /** Format: date-time */
                startedAt: string;
                startedBy: string | null;
                tally: components["schemas"]["BatchTally"];
            } | null;
        };
        InboxItem: {
            about: string | null;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            channel: "message" | "in-app" | "weekly-list";
            citizen: components["schemas"]["CitizenName"];
            company: components["schemas"]["CompanyName"];
            /** @description How far its mail has come. Null: none has been tried. */
            delivery: {
                attempts: number;
                deliveredAt: string | null;
                lastError: string | null;
                /** @enum {string} */
                status: "pending" | "delivered" | "failed" | "dropped";
            } | null;
            dueOn: string | null;
            /** @description For whom it was meant, when that person was not there. */
            insteadOf: string | null;
            kind: ("papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status") | null;
            messageId: string;
            obligationId: string | null;
            placementId: string;
            readAt: string | null;
            /** @enum {string} */
            reason: "owner" | "cover" | "second-person" | "team-lead" | "manager" | "acting-owner" | "fallback";
            recipient: string;
            /** @description Put off: not shown before this day. */
            snoozedUntil: string | null;
            step: ("reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again") | null;
        };
        InboxMark: {
            messageId: string;
            readAt: string | null;
            snoozedUntil: string | null;
        };
        InboxPage: {
            items: components["schemas"]["InboxItem"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
        };
        /**
         * Format: date-time
         * @description A moment, RFC 3339 in UTC.
         * @example 2026-01-05T09:00:00.000Z
         */
        Instant: string;
        IssuedServiceToken: {
            events: {
                at: components["schemas"]["Instant"];
                eventId: components["schemas"]["Uuid"];
                type: string;
            }[];
            /** Format: date-time */
            expiresAt: string;
            /** @description What was created or changed. */
            id: string;
            /** @description Sent as `Authorization: Bearer`. Shown here and never again. */
            token: string;
            version: number;
        };
        IssueServiceToken: {
            /** @description For how many days it is good; at most a year. */
            days: number;
            /**
             * @description What the program is called: in the record it stands as `machine:<name>`.
             * @example vitas-sync
             */
            name: string;
            /**
             * @description All that it may act as: a role you have yourself.
             * @enum {string}
             */
            role: "consultant" | "caseworker" | "team-lead" | "manager" | "auditor" | "admin";
        };
        KeepPromise: {
            /** @description Personal text: sealed before it is stored. */
            how: string;
            obligationId: components["schemas"]["ObligationId"];
        };
        Letter: {
            da: {
                /** @description A page ready to print. */
                html: string;
                subject: string;
                text: string;
            };
            en: {
                /** @description A page ready to print. */
                html: string;
                subject: string;
                text: string;
            };
        };
        LiftRetentionHold: Record<string, never>;
        /** @description Open placements owned; what is owed and late. */
        Load: {
            open: number;
            overdue: number;
        };
        MakePromise: {
            dueOn: components["schemas"]["Day"];
            owedBy: components["schemas"]["StaffId"];
            /** @description Personal text: sealed before it is stored. */
            to: string;
            /** @description Personal text: sealed before it is stored. */
            what: string;
        };
        Me: {
            /** @enum {string} */
            language: "da" | "en";
            /** @description From this day on the person no longer works here. */
            leftOn: string | null;
            name: string;
            /** @description As the access token says: these are what one may act as. */
            roles: ("consultant" | "caseworker" | "team-lead" | "manager" | "auditor" | "admin")[];
            staffId: string;
            teamId: string | null;
            tenant: string;
        };
        MomentAsked: {
            /** Format: date-time */
            asOf: string;
            /** @description What had happened by then, but was recorded on a later day or corrects what was on record then. */
            recordedLater: components["schemas"]["TimelineLine"][];
            /** @description The newest event on record by then; 0: the case had not begun. */
            version: number;
        };
        MoveObligation: {
            because: components["schemas"]["Because"];
            dueOn: components["schemas"]["Day"];
            obligationId: components["schemas"]["ObligationId"];
        };
        MyDay: {
            /** @description What others wait for, whatever its day: an owner, an approval, an answer to a report. */
            askedOfMe: components["schemas"]["Obligation"][];
            coveringFor: {
                colleague: components["schemas"]["StaffName"];
                overdue: components["schemas"]["Obligation"][];
                thisWeek: components["schemas"]["Obligation"][];
                today: components["schemas"]["Obligation"][];
                until: string | null;
            }[];
            /** Format: date */
            day: string;
            expiring: {
                citizen: components["schemas"]["CitizenName"];
                company: components["schemas"]["CompanyName"];
                /** Format: date */
                endsOn: string;
                placementId: string;
                /** @enum {string} */
                what: "stage" | "grant";
            }[];
            newSinceYesterday: ({
                /** Format: date-time */
                at: string;
                message: components["schemas"]["InboxItem"];
                /** @enum {string} */
                what: "message" | "not-delivered";
            } | {
                /** Format: date-time */
                at: string;
                citizen: components["schemas"]["CitizenName"];
                company: components["schemas"]["CompanyName"];
                placementId: string;
                /** @constant */
                what: "placement";
            })[];
            offeredToMe: {
                /** Format: date */
                answerBy: string;
                citizen: components["schemas"]["CitizenName"];
                company: components["schemas"]["CompanyName"];
                /** @description Null: at once on acceptance. */
                effectiveOn: string | null;
                /**
                 * Format: date-time
                 * @description Then it goes back to the giver.
                 */
                expiresAt: string;
                from: components["schemas"]["StaffName"];
                placementId: string;
            }[];
            overdue: components["schemas"]["Obligation"][];
            staffId: string;
            thisWeek: components["schemas"]["Obligation"][];
            today: components["schemas"]["Obligation"][];
        };
        NewCompanyContact: {
            email?: string | null;
            /** @description Personal text: sealed before it is stored. */
            name: string;
            phone?: string | null;
            title?: string | null;
        };
        NewContactLetters: {
            /** @description Null: nobody else has been it. */
            before: components["schemas"]["StaffName"] | null;
            citizen: components["schemas"]["Letter"];
            company: components["schemas"]["Letter"];
            contact: components["schemas"]["StaffName"];
            from: string | null;
            placementId: string;
        };
        /** @description Dated; "as planned" where something dated is owed; or none, with a reason. */
        NextStep: {
            dueOn: components["schemas"]["Day"];
            owedBy: components["schemas"]["StaffId"];
            /** @description Personal text: sealed before it is stored. */
            what: string;
        } | {
            /** @constant */
            asPlanned: true;
        } | {
            noneBecause: components["schemas"]["Because"];
        };
        Obligation: {
            because: {
                policyVersion: string;
                rule: string;
            };
            bookedAt: string | null;
            citizen: components["schemas"]["CitizenName"];
            company: components["schemas"]["CompanyName"];
            detail: components["schemas"]["ObligationDetail"];
            /** Format: date */
            dueOn: string;
            endedAt: string | null;
            endedBecause: components["schemas"]["ReasonGiven"] | null;
            /** @enum {string} */
            kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
            lastRung: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                step: "reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again";
            } | null;
            /**
             * Format: date
             * @description Late from the day after.
             */
            lateAfter: string;
            /** @description Working days late. Null beyond the calendar. */
            lateBy: number | null;
            /** Format: date-time */
            madeAt: string;
            metOn: string | null;
            movedTo: string | null;
            moves: number;
            nextAlarm: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                step: "reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again";
            } | null;
            obligationId: string;
            owedBy: components["schemas"]["StaffName"];
            placementId: string;
            /** @enum {string} */
            stage: "proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed";
            /** @enum {string} */
            status: "open" | "met" | "moved" | "cancelled" | "superseded";
            statutory: boolean;
        };
        ObligationDetail: {
            absence?: {
                /** Format: date */
                from: string;
                /** @enum {string} */
                kind: "ill" | "no-show" | "agreed" | "other";
                reports: number;
                until: string | null;
            };
            /** @enum {string} */
            approval?: "non-standard" | "deviation" | "extension";
            askedBy?: string;
            beforePause?: {
                alarms: {
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    step: "reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again";
                }[];
                booked?: {
                    /** Format: date-time */
                    at: string;
                    /** @description Personal text, opened for you. Null: the person has been erased. */
                    place?: string | null;
                    /** @description Personal text, opened for you. Null: the person has been erased. */
                    with?: string | null;
                };
                /** Format: date */
                dueOn: string;
                /** @constant */
                paused?: true;
                window?: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                };
            };
            /** @constant */
            begun?: true;
            /** @constant */
            beside?: true;
            booked?: {
                /** Format: date-time */
                at: string;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                place?: string | null;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                with?: string | null;
            };
            checkIn?: number;
            /** Format: date */
            countsFrom?: string;
            /** Format: date */
            firstDay?: string;
            /** Format: date */
            lastReceivedOn?: string;
            missing?: ("grant" | "signatures" | "plan-entry" | "employment-letter" | "contract")[];
            moves?: number;
            occurrence?: number;
            offeredBy?: string;
            /** Format: date */
            originallyDueOn?: string;
            /** @constant */
            paused?: true;
            replaces?: string;
            /** @description Personal text, opened for you. Null: the person has been erased. */
            reportedBy?: string | null;
            /** @enum {string} */
            rung?: "internship" | "wage-subsidy" | "paid-hours" | "flex-job";
            stageDays?: number;
            /** @description Personal text, opened for you. Null: the person has been erased. */
            to?: string | null;
            visitWanted?: boolean;
            /** @description Personal text, opened for you. Null: the person has been erased. */
            what?: string | null;
            window?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            };
        };
        /**
         * @description Something owed on this placement.
         * @example o3
         */
        ObligationId: string;
        ObligationPage: {
            items: components["schemas"]["Obligation"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
        };
        ObligationThen: {
            /** Format: date */
            dueOn: string;
            /** @description The step that came next if nobody acted. */
            next: {
                /** Format: date-time */
                at: string;
                label: string;
                /** @enum {string} */
                step: "reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again";
            } | null;
            owedBy: {
                id: string;
                name: string;
            };
            /** @description The step that had rung last. */
            rang: {
                /** Format: date-time */
                at: string;
                label: string;
                /** @enum {string} */
                step: "reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again";
            } | null;
            /** @enum {string} */
            status: "open" | "met" | "moved" | "cancelled" | "superseded";
            statusText: string;
        };
        Offer: {
            batchId: string | null;
            /** @description Null: at once on acceptance. */
            effectiveOn: string | null;
            /** Format: date-time */
            expiresAt: string;
            from: components["schemas"]["StaffName"];
            obligationId: string;
            to: components["schemas"]["StaffName"];
        };
        OfferHandOff: {
            /** @description Personal text: sealed before it is stored. */
            briefing: string;
            effectiveOn?: components["schemas"]["Day"];
            to: components["schemas"]["StaffId"];
        };
        OnTimeRate: {
            due: number;
            /** Format: date */
            from: string;
            onTime: number;
            /** @description 0 to 1. Null: nothing was due. */
            rate: number | null;
            /** Format: date */
            until: string;
        };
        OpenAuditLink: {
            /** @description Or the citizen, all of whose cases are to be seen. */
            citizenId?: components["schemas"]["Uuid"];
            /** @description The case to be seen. */
            placementId?: components["schemas"]["Uuid"];
            /**
             * @description What the link is for, e.g. the reference of the audit. Name nobody: it is not sealed.
             * @example Revision 2026-17
             */
            purpose: string;
            /**
             * @description Good to the end of this day, at most 30 days from today.
             * @example 2026-01-30
             */
            until: components["schemas"]["Day"];
        };
        OpenReport: {
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            kind: "answer-absence" | "answer-concern";
            obligationId: string;
            /** Format: date-time */
            since: string;
            told: {
                /** Format: date-time */
                at: string;
                insteadOf: components["schemas"]["StaffName"] | null;
                step: ("reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again") | null;
                /** @description Null: the mailbox of last resort. */
                to: components["schemas"]["StaffName"] | null;
            }[];
        };
        /** @description What is late, by the step that rang last. */
        OverdueByStep: {
            [key: string]: number;
        };
        Pause: {
            because: components["schemas"]["Because"];
            until: components["schemas"]["Day"];
        };
        PersonalRead: {
            at: components["schemas"]["Instant"];
            /** @description The operation of this document. */
            operation: string;
            requestId: components["schemas"]["Uuid"];
            /** @description Method and path. */
            route: string;
            who: {
                id: components["schemas"]["StaffId"];
                name: string | null;
            };
        };
        PersonalReadPage: {
            items: components["schemas"]["PersonalRead"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
        };
        Placement: {
            /** @description Who left: the owner acts for them until one is found. */
            actingFor: components["schemas"]["StaffName"] | null;
            afterCareLeft: number | null;
            agreed: {
                /** Format: date */
                effectiveOn: string;
                from: components["schemas"]["StaffName"];
                to: components["schemas"]["StaffName"];
            } | null;
            ahead: components["schemas"]["RecordedStart"] | null;
            beside: components["schemas"]["RunningStage"] | null;
            /** @description What the giver wrote, while the offer is open or agreed. */
            briefing: string | null;
            citizen: components["schemas"]["CitizenName"];
            closedOn: string | null;
            company: components["schemas"]["CompanyName"];
            considerations: {
                /** Format: date */
                agreedWithCitizenOn?: string;
                tellCompany: boolean;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                text: string | null;
            }[];
            details: {
                companyContactId?: string;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                mentor?: string | null;
                productionUnit?: string;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                transport?: string | null;
                vitasCaseId?: string;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                workTimes?: string | null;
            };
            endedEarly: ("absence" | "bad-match" | "company-wish" | "citizen-wish" | "illness" | "moved" | "got-a-job" | "never-started" | "no-work" | "parental-leave" | "death" | "other") | null;
            firstPaidDay: string | null;
            granted: ("non-standard" | "deviation" | "extension")[];
            id: string;
            lastRung: ("internship" | "wage-subsidy" | "paid-hours" | "flex-job") | null;
            main: components["schemas"]["RunningStage"] | null;
            match: ("open" | "no-go") | null;
            next: {
                alarmAt: string | null;
                alarmStep: ("reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again") | null;
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                obligationId: string;
                owedBy: string;
            } | null;
            obligations: components["schemas"]["Obligation"][];
            offer: components["schemas"]["Offer"] | null;
            /** Format: date-time */
            openedAt: string;
            openObligations: number;
            openReports: components["schemas"]["OpenReport"][];
            outcome: ("full-time" | "part-time" | "flex-job" | "sheltered" | "wage-subsidy" | "internship" | "education-paid" | "education-unpaid" | "self-supporting" | "purpose-met" | "no-go") | null;
            owner: components["schemas"]["StaffName"];
            /** Format: date-time */
            ownerSince: string;
            pause: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            } | null;
            plan: {
                jobFunction: string;
                /** Format: date */
                plannedEnd?: string;
                /** @enum {string} */
                purpose: "ordinary-job" | "train-skills" | "clarify-job-goal" | "clarify-education" | "clarify-work-capacity" | "try-out-hours";
                /** @enum {string} */
                stage: "internship" | "wage-subsidy" | "paid-hours" | "flex-job";
                /** Format: date */
                startsOn: string;
                weeklyHours: number | {
                    max: number;
                    min: number;
                };
            }[];
            policyVersion: string;
            secondPerson: components["schemas"]["StaffName"] | null;
            /** @description The last version that people made: what If-Match is compared with. */
            settledVersion: number;
            /** @enum {string} */
            stage: "proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed";
            version: number;
            warnings: components["schemas"]["PlacementWarning"][];
        };
        PlacementFacts: {
            /** @description Who left: the owner acts for them until one is found. */
            actingFor: string | null;
            afterCareLeft: number | null;
            agreed: {
                /** Format: date */
                effectiveOn: string;
                from: string;
                to: string;
            } | null;
            ahead: components["schemas"]["RecordedStart"] | null;
            beside: components["schemas"]["RunningStage"] | null;
            citizenId: string;
            /** Format: date */
            closedOn?: string;
            companyId: string;
            considerations: {
                /** Format: date */
                agreedWithCitizenOn?: string;
                tellCompany: boolean;
                /** @description Personal text, opened for you. Null: the person has been erased. */
                text: string | null;
            }[];
            endedEarly?: ("absence" | "bad-match" | "company-wish" | "citizen-wish" | "illness" | "moved" | "got-a-job" | "never-started" | "no-work" | "parental-leave" | "death" | "other") | null;
            firstPaidDay: string | null;
            granted: ("non-standard" | "deviation" | "extension")[];
            /** Format: date-time */
            lastAt: string;
            lastRung: ("internship" | "wage-subsidy" | "paid-hours" | "flex-job") | null;
            main?: components["schemas"]["RunningStage"];
            /** @enum {string} */
            match?: "open" | "no-go";
            matched?: boolean;
            nextObligation: number;
            obligations: {
                [key: string]: {
                    alarms: {
                        /** Format: date-time */
                        at: string;
                        /** @enum {string} */
                        step: "reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again";
                    }[];
                    because: {
                        policyVersion: string;
                        rule: string;
                    };
                    detail: components["schemas"]["ObligationDetail"];
                    /** Format: date */
                    dueOn: string;
                    id: string;
                    /** @enum {string} */
                    kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                    owedBy: string;
                    statutory: boolean;
                };
            };
            offer: {
                batchId: string | null;
                /** @description Null: at once on acceptance. */
                effectiveOn: string | null;
                /** Format: date-time */
                expiresAt: string;
                from: string;
                obligationId: string;
                to: string;
            } | null;
            outcome?: ("full-time" | "part-time" | "flex-job" | "sheltered" | "wage-subsidy" | "internship" | "education-paid" | "education-unpaid" | "self-supporting" | "purpose-met" | "no-go") | null;
            ownerId: string;
            papersFor: {
                [key: string]: ("grant" | "signatures" | "plan-entry" | "employment-letter" | "contract")[];
            };
            pause: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            } | null;
            placementId: string;
            plan: {
                jobFunction: string;
                /** Format: date */
                plannedEnd?: string;
                /** @enum {string} */
                purpose: "ordinary-job" | "train-skills" | "clarify-job-goal" | "clarify-education" | "clarify-work-capacity" | "try-out-hours";
                /** @enum {string} */
                stage: "internship" | "wage-subsidy" | "paid-hours" | "flex-job";
                /** Format: date */
                startsOn: string;
                weeklyHours: number | {
                    max: number;
                    min: number;
                };
            }[];
            policyVersion: string;
            /** Format: date-time */
            proposedAt: string;
            secondPersonId: string | null;
            /** @enum {string} */
            stage: "proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed";
        };
        PlacementForecast: {
            /** @description From this moment on nothing is known: the policy's calendar ends. Null: all is known. */
            calendarEnds: string | null;
            lines: components["schemas"]["ForecastLine"][];
            /**
             * Format: date-time
             * @description The case's now.
             */
            now: string;
            placementId: string;
            /** Format: date-time */
            until: string;
            version: number;
        };
        PlacementHours: {
            agreed: {
                /** @description It runs beside the main rung. */
                beside: boolean;
                /** Format: date */
                from: string;
                /** @enum {string} */
                stage: "internship" | "wage-subsidy" | "paid-hours" | "flex-job";
                /** @description The last day; null while there is no end. */
                until: string | null;
                weeklyHours: number | {
                    max: number;
                    min: number;
                };
            }[];
            placementId: string;
            version: number;
            /** @description What follow-ups found, by the day on which they were held. */
            worked: {
                /** Format: date */
                on: string;
                weeklyHours: number;
            }[];
        };
        PlacementItem: {
            /** @description Who left: the owner acts for them until one is found. */
            actingFor: components["schemas"]["StaffName"] | null;
            afterCareLeft: number | null;
            agreed: {
                /** Format: date */
                effectiveOn: string;
                from: components["schemas"]["StaffName"];
                to: components["schemas"]["StaffName"];
            } | null;
            ahead: components["schemas"]["RecordedStart"] | null;
            beside: components["schemas"]["RunningStage"] | null;
            citizen: components["schemas"]["CitizenName"];
            closedOn: string | null;
            company: components["schemas"]["CompanyName"];
            endedEarly: ("absence" | "bad-match" | "company-wish" | "citizen-wish" | "illness" | "moved" | "got-a-job" | "never-started" | "no-work" | "parental-leave" | "death" | "other") | null;
            firstPaidDay: string | null;
            granted: ("non-standard" | "deviation" | "extension")[];
            id: string;
            lastRung: ("internship" | "wage-subsidy" | "paid-hours" | "flex-job") | null;
            main: components["schemas"]["RunningStage"] | null;
            match: ("open" | "no-go") | null;
            next: {
                alarmAt: string | null;
                alarmStep: ("reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again") | null;
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                obligationId: string;
                owedBy: string;
            } | null;
            offer: components["schemas"]["Offer"] | null;
            /** Format: date-time */
            openedAt: string;
            openObligations: number;
            outcome: ("full-time" | "part-time" | "flex-job" | "sheltered" | "wage-subsidy" | "internship" | "education-paid" | "education-unpaid" | "self-supporting" | "purpose-met" | "no-go") | null;
            owner: components["schemas"]["StaffName"];
            pause: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            } | null;
            policyVersion: string;
            secondPerson: components["schemas"]["StaffName"] | null;
            /** @enum {string} */
            stage: "proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed";
            version: number;
        };
        PlacementPage: {
            items: components["schemas"]["PlacementItem"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
        };
        PlacementState: {
            /** @description The instant asked for; null: now. */
            asOf: string | null;
            placementId: string;
            /** @description Null: the case had not begun. */
            state: components["schemas"]["PlacementFacts"] | null;
            version: number;
        };
        PlacementWarning: {
            /** @enum {string} */
            code: "GRANT_ENDS_BEFORE_STAGE" | "LONGER_THAN_LAW" | "STARTED_WITHOUT_PAPERS" | "NO_SECOND_PERSON";
            day: string | null;
            law: {
                /** @enum {string} */
                confidence: "high" | "medium" | "low";
                id: string;
                reference: string;
                unit: string;
                value: number;
            } | null;
            stage: ("internship" | "wage-subsidy" | "paid-hours" | "flex-job") | null;
        };
        PlannedStage: {
            /** @description What the citizen does there. */
            jobFunction: string;
            plannedEnd?: components["schemas"]["Day"];
            /** @enum {string} */
            purpose: "ordinary-job" | "train-skills" | "clarify-job-goal" | "clarify-education" | "clarify-work-capacity" | "try-out-hours";
            /** @enum {string} */
            stage: "internship" | "wage-subsidy" | "paid-hours" | "flex-job";
            startsOn: components["schemas"]["Day"];
            weeklyHours: components["schemas"]["WeeklyHours"];
        };
        PolicyAdoption: {
            /** @enum {string} */
            phase: "waiting" | "preparing" | "running" | "paused" | "done";
            /** Format: date-time */
            startedAt: string;
            startedBy: string | null;
            /** @description Cases. Null until they are listed. */
            tally: {
                done: number;
                refused: number;
                skipped: number;
                total: number;
                waiting: number;
            } | null;
            version: string;
        };
        /**
         * @description A code from the policy's list for this command.
         * @example good-match
         */
        PolicyCode: string;
        PolicyComparison: {
            differences: {
                after: components["schemas"]["__schema1"];
                before: components["schemas"]["__schema0"];
                /** @description Into the document; the law by its ids. */
                pointer: string;
            }[];
            from: string;
            to: string;
        };
        /** @description A published, versioned set of rules. `default-dk-2026` shows every part. */
        PolicyDocument: {
            afterCare: {
                [key: string]: unknown;
            };
            calendar: {
                [key: string]: unknown;
            };
            dueAfter: {
                [key: string]: unknown;
            };
            extensions: {
                [key: string]: unknown;
            };
            flexJob: {
                [key: string]: unknown;
            };
            followUp: {
                [key: string]: unknown;
            };
            ladders: {
                [key: string]: unknown;
            };
            law: {
                [key: string]: unknown;
            }[];
            maxWeeklyHours: number;
            moving: {
                [key: string]: unknown;
            };
            obligations: {
                [key: string]: unknown;
            };
            papers: {
                [key: string]: unknown;
            };
            reasons: {
                [key: string]: unknown;
            };
            stageEnd: {
                [key: string]: unknown;
            };
            title: string;
            validFrom: components["schemas"]["Day"];
            /** @example default-dk-2026 */
            version: string;
        };
        PolicyEntry: {
            /** @description When open cases were last told to adopt it. */
            adoptionStartedAt: string | null;
            adoptionStartedBy: string | null;
            /** @description Why it was published. */
            because: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** @description Null: it came with the tenant's set-up. */
            publishedBy: string | null;
            title: string;
            /** Format: date */
            validFrom: string;
            version: string;
            /** @description From sixty days before its calendar no longer reaches far enough. */
            warnings: components["schemas"]["PolicyWarning"][];
        };
        PolicyEntryWithDocument: {
            /** @description When open cases were last told to adopt it. */
            adoptionStartedAt: string | null;
            adoptionStartedBy: string | null;
            /** @description Why it was published. */
            because: string | null;
            document: {
                version: string;
            } & {
                [key: string]: unknown;
            };
            /** Format: date-time */
            publishedAt: string;
            /** @description Null: it came with the tenant's set-up. */
            publishedBy: string | null;
            title: string;
            /** Format: date */
            validFrom: string;
            version: string;
            /** @description From sixty days before its calendar no longer reaches far enough. */
            warnings: components["schemas"]["PolicyWarning"][];
        };
        PolicyList: {
            items: components["schemas"]["PolicyEntry"][];
        };
        PolicyPreview: {
            cases: components["schemas"]["CasePreview"][];
            /** @description Changed cases beyond those listed. */
            casesLeftOut: number;
            kinds: {
                appeared: number;
                ended: number;
                /** @enum {string} */
                kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                moved: number;
            }[];
            teams: {
                /** @description Obligations that would be new. */
                appeared: number;
                /** @description Open cases. */
                cases: number;
                /** @description Open cases that something would happen to. */
                changed: number;
                /** @description Obligations that nobody would ask for any more. */
                ended: number;
                /** @description Obligations that would be due on another day. */
                moved: number;
                name: string | null;
                /** @description Obligations on the same day that would ring otherwise. */
                rearmed: number;
                /** @description Cases that could not adopt it. */
                refused: number;
                teamId: string | null;
            }[];
            totals: components["schemas"]["PreviewCounts"];
            version: string;
        };
        PolicyPublished: {
            events: {
                at: components["schemas"]["Instant"];
                eventId: components["schemas"]["Uuid"];
                type: string;
            }[];
            /** @description What was created or changed. */
            id: string;
            version: number;
            warnings: components["schemas"]["PolicyWarning"][];
        };
        PolicyWarning: {
            /** @enum {string} */
            code: "CALENDAR_ENDS_SOON";
            /**
             * Format: date
             * @description The last day of the calendar. Publish a version with a longer one.
             */
            day: string;
        };
        /** @description One thing the field could name. A stage: its start on its planned day, or today; a command may be offered though none of its stages is, as a start can be recorded ahead or as a deviation. */
        PossibleChoice: {
            /** @enum {string} */
            field: "obligationId" | "paper" | "stage" | "what" | "eventId";
            offered: boolean;
            value: string;
            whyNot: components["schemas"]["WhyNot"] | null;
        };
        PossibleCommand: {
            /** @description Empty where there is nothing to choose. */
            choices: components["schemas"]["PossibleChoice"][];
            /** @enum {string} */
            command: "decide-match" | "receive-paper" | "waive-paper" | "start-stage" | "extend-stage" | "change-hours" | "end-stage" | "book-follow-up" | "record-follow-up" | "record-attempt" | "make-promise" | "keep-promise" | "move-obligation" | "cancel-obligation" | "assign-owner" | "assign-second-person" | "add-note" | "change-plan" | "change-considerations" | "close-placement" | "report-absence" | "raise-concern" | "answer-report" | "offer-hand-off" | "accept-hand-off" | "decline-hand-off" | "withdraw-hand-off" | "request-approval" | "approve" | "pause" | "resume" | "correct-record" | "reopen";
            offered: boolean;
            /** @description Null where it is offered. */
            whyNot: components["schemas"]["WhyNot"] | null;
        };
        PossibleCommands: {
            commands: components["schemas"]["PossibleCommand"][];
            placementId: string;
            /** @description What it was decided on: send it as If-Match. */
            version: number;
        };
        /** @description From overdue on, messages are always mailed: there is no field for them. */
        Preferences: {
            /** @description The list of the day at 07:30, on your working days. */
            digest: boolean;
            /**
             * @description Of mail, of the digest and of the calendar feed.
             * @enum {string}
             */
            language: "da" | "en";
            mail: {
                /** @description On the day it is due. */
                due: boolean;
                /** @description The reminder before something is due. */
                reminder: boolean;
                /** @description What is told outside a ladder, e.g. that a placement has become yours. */
                told: boolean;
            };
        };
        PreviewCounts: {
            /** @description Obligations that would be new. */
            appeared: number;
            /** @description Open cases. */
            cases: number;
            /** @description Open cases that something would happen to. */
            changed: number;
            /** @description Obligations that nobody would ask for any more. */
            ended: number;
            /** @description Obligations that would be due on another day. */
            moved: number;
            /** @description Obligations on the same day that would ring otherwise. */
            rearmed: number;
            /** @description Cases that could not adopt it. */
            refused: number;
        };
        PreviewPolicy: {
            /**
             * @description At most so many cases are listed.
             * @default 200
             */
            cases: number;
            /** @description A draft. */
            document?: components["schemas"]["PolicyDocument"];
            /**
             * @description A version that is published already.
             * @example default-dk-2026
             */
            version?: string;
        };
        Problem: {
            /** @enum {string} */
            code: "MALFORMED" | "UNKNOWN_REASON" | "UNAUTHENTICATED" | "NOT_ALLOWED" | "NOT_LINKED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "LINK_EXPIRED" | "LINK_REVOKED" | "VERSION_MISMATCH" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "ALREADY_EXISTS" | "CLOSED" | "STAGE_REFUSES" | "MATCH_NOT_DECIDED" | "MATCH_ALREADY_DECIDED" | "PAPERS_MISSING" | "PAPER_NOT_EXPECTED" | "PAPER_NOT_WAIVABLE" | "OBLIGATION_NOT_OPEN" | "OBLIGATION_KIND" | "STATUTORY" | "NOTHING_OWED" | "NEXT_STEP_REQUIRED" | "DATES_ORDER" | "DATE_IN_FUTURE" | "DATE_IN_PAST" | "PLANNED_END_REQUIRED" | "BACK_NEEDS_REASON" | "BESIDE_NOT_POSSIBLE" | "START_ALREADY_RECORDED" | "EXTENSION_NOT_LATER" | "HOURS_OVER_MAX" | "PERSON_NOT_ACTIVE" | "SAME_PERSON" | "CALENDAR_ENDS" | "POLICY_INVALID" | "OFFER_OPEN" | "NO_OFFER" | "ALREADY_PAUSED" | "NOT_PAUSED" | "NOT_CLOSED" | "NOT_CORRECTABLE" | "EXTENSION_LADDER" | "APPROVAL_OPEN" | "REPORT_INVALID" | "ABSENCE_OVERLAPS" | "COVER_CIRCLE" | "ALREADY_LEAVING" | "ADDRESS_REFUSED" | "PLACEMENT_OPEN" | "RETENTION_HOLD" | "ERASED" | "LINK_TOO_LONG" | "IDEMPOTENCY_KEY_REUSED" | "TOO_MANY_REQUESTS" | "HEADERS_TOO_LARGE" | "INTERNAL" | "NOT_CONFIGURED" | "STORE_UNAVAILABLE" | "PROCESS_UNAVAILABLE" | "IDENTITY_UNAVAILABLE";
            /** @description What is wrong and the way out, in the language of Accept-Language. */
            detail: string;
            /** @description Every wrong field. */
            errors?: {
                message: string;
                /** @description JSON pointer into the body, or the name of a parameter or header. */
                pointer: string;
            }[];
            /** @description A URN of this request: quote it when asking for help. */
            instance: string;
            status: number;
            title: string;
            /** @description A URN of the code. */
            type: string;
        };
        Process: {
            /**
             * Format: date-time
             * @description The case's now when the process last did something.
             */
            now: string;
            /** @description The case's clock ahead of Temporal's. 0 in production. */
            offsetMs: number;
            /**
             * @description Where the process is.
             * @enum {string}
             */
            phase: "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "after-care" | "closing" | "closed";
            /** @description Wakes that found nothing due. Harmless. */
            staleWakes: number;
            /** @description Null until the workflow has had its first look. */
            view: {
                afterCare: boolean;
                nextAlarm: string | null;
                nextWake: string | null;
                nextWakeWhy: string;
                open: boolean;
                owed: {
                    /** Format: date */
                    dueOn: string;
                    /** @enum {string} */
                    kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                    nextAlarm: string | null;
                    nextStep: ("reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again") | null;
                    obligationId: string;
                    owedBy: string;
                }[];
                ownerId: string;
                placementId: string;
                /** @enum {string} */
                stage: "proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed";
                /** @description The owner's team. */
                teamId: string | null;
                version: number;
            } | null;
            /** @description When the armed timer wakes it. Null: closed, or not looked yet. */
            wakeAt: string | null;
        };
        ProposePlacement: {
            citizenId: components["schemas"]["Uuid"];
            companyContactId?: components["schemas"]["Uuid"];
            companyId: components["schemas"]["Uuid"];
            considerations?: components["schemas"]["Consideration"][];
            /** @description Personal text: sealed before it is stored. */
            mentor?: string;
            ownerId: components["schemas"]["StaffId"];
            plan: components["schemas"]["PlannedStage"][];
            /** @description P-number of the company: ten digits. */
            productionUnit?: string;
            secondPersonId?: components["schemas"]["StaffId"];
            /** @description Personal text: sealed before it is stored. */
            transport?: string;
            vitasCaseId?: string;
            /** @description Personal text: sealed before it is stored. */
            workTimes?: string;
        };
        PublishPolicy: {
            afterCare: {
                [key: string]: unknown;
            };
            /** @description Why, in your words. About rules, never about a person. */
            because: string;
            calendar: {
                [key: string]: unknown;
            };
            dueAfter: {
                [key: string]: unknown;
            };
            extensions: {
                [key: string]: unknown;
            };
            flexJob: {
                [key: string]: unknown;
            };
            followUp: {
                [key: string]: unknown;
            };
            ladders: {
                [key: string]: unknown;
            };
            law: {
                [key: string]: unknown;
            }[];
            maxWeeklyHours: number;
            moving: {
                [key: string]: unknown;
            };
            obligations: {
                [key: string]: unknown;
            };
            papers: {
                [key: string]: unknown;
            };
            reasons: {
                [key: string]: unknown;
            };
            stageEnd: {
                [key: string]: unknown;
            };
            title: string;
            validFrom: components["schemas"]["Day"];
            /** @example default-dk-2026 */
            version: string;
        };
        RaiseConcern: {
            /** @description Personal text: sealed before it is stored. */
            reportedBy: string;
            /** @description Personal text: sealed before it is stored. */
            what: string;
        };
        Ready: {
            /** @constant */
            postgres: "up";
            /** @enum {string} */
            relay: "up" | "degraded";
            /**
             * @description Degraded: work goes on, alarms may be late.
             * @enum {string}
             */
            status: "ready" | "degraded";
            /** @enum {string} */
            temporal: "up" | "degraded";
            /** @enum {string} */
            worker: "up" | "degraded";
        };
        ReasonGiven: {
            /** @description Personal text, opened for you. Null: the person has been erased. */
            note?: string | null;
            reason: string;
        };
        Receipt: {
            /** @description Null: no mail of it has been tried. */
            mail: {
                attempts: number;
                deliveredAt: string | null;
                lastError: string | null;
                /** @enum {string} */
                status: "pending" | "delivered" | "failed" | "dropped";
            } | null;
            /** @description When it was marked as read in the inbox. */
            readAt: string | null;
        };
        ReceivePaper: {
            /** @enum {string} */
            paper: "grant" | "signatures" | "plan-entry" | "employment-letter" | "contract";
            receivedOn: components["schemas"]["Day"];
        };
        RecordAttempt: {
            /** @enum {string} */
            channel: "call" | "announced-visit" | "unannounced-visit" | "meeting" | "online" | "message";
            /** @description Personal text: sealed before it is stored. */
            note?: string;
            occurredOn: components["schemas"]["Day"];
            /** @description Personal text: sealed before it is stored. */
            who: string;
        };
        RecordedStart: {
            beside: boolean;
            deviation: boolean;
            grantEnds: string | null;
            jobFunction: string;
            plannedEnd: string | null;
            /** @enum {string} */
            purpose: "ordinary-job" | "train-skills" | "clarify-job-goal" | "clarify-education" | "clarify-work-capacity" | "try-out-hours";
            /** @enum {string} */
            stage: "internship" | "wage-subsidy" | "paid-hours" | "flex-job";
            /** Format: date */
            startsOn: string;
            weeklyHours: number | {
                max: number;
                min: number;
            };
        };
        RecordFollowUp: {
            /** @description Personal text: sealed before it is stored. */
            adjustments?: string;
            /** @enum {string} */
            channel: "call" | "announced-visit" | "unannounced-visit" | "meeting" | "online" | "message";
            /** @description Personal text: sealed before it is stored. */
            concerns?: string;
            /** @description Personal text: sealed before it is stored. */
            findings: string;
            hoursWorked?: number;
            nextStep: components["schemas"]["NextStep"];
            obligationId?: components["schemas"]["ObligationId"];
            occurredOn: components["schemas"]["Day"];
            /** @description Personal text: sealed before it is stored. */
            participants: string;
        };
        RecordVerdict: {
            /** @description At most a hundred, the first of each stream. */
            broken: {
                /** @description The number of the checkpoint concerned. */
                checkpoint: number | null;
                detail: string;
                /** @description altered, removed, inserted, reordered, swapped, truncated, forged-checkpoint. */
                kind: string;
                streamId: string | null;
                streamType: string | null;
                /** @description Of the event concerned. */
                version: number | null;
            }[];
            /** @description The last checkpoint. Null: there is none yet. */
            checkpoint: {
                at: components["schemas"]["Instant"];
                day: components["schemas"]["Day"];
                events: number;
                /** @description Fingerprint of the key that signed it. */
                keyId: string;
                number: number;
                root: string;
                streams: number;
            } | null;
            /** @description Events checked. */
            events: number;
            intact: boolean;
            /** @description Of the streams, how many the last checkpoint vouches for. */
            proven: number;
            /** @description Streams checked. */
            streams: number;
        };
        RegisterAbsence: {
            /** @description Acts in the name of whoever is away, and is told in their place. */
            coverId?: components["schemas"]["StaffId"] | null;
            from: components["schemas"]["Day"];
            /** @description Inclusive. Null or absent: until further notice. */
            until?: components["schemas"]["Day"] | null;
        };
        RegisterCitizen: {
            address?: string | null;
            cpr?: string | null;
            email?: string | null;
            /** @description Personal text: sealed before it is stored. */
            name: string;
            phone?: string | null;
        };
        RegisterCompany: {
            address?: string | null;
            city?: string | null;
            contacts?: components["schemas"]["NewCompanyContact"][];
            /**
             * @description CVR number: eight digits.
             * @example 12345678
             */
            cvr: string;
            name: string;
            postalCode?: string | null;
            productionUnits?: {
                name: string | null;
                number: string;
            }[];
            sizeBand?: ("1-9" | "10-49" | "50-249" | "250+") | null;
            trade?: string | null;
        };
        RegisterLeave: {
            /** @description The first day on which they no longer work here. */
            leftOn: components["schemas"]["Day"];
        };
        RegisterStaff: {
            /** Format: email */
            email: string;
            /** @description Work data: not sealed. */
            name: string;
            roles: ("consultant" | "caseworker" | "team-lead" | "manager" | "auditor" | "admin")[];
            staffId: components["schemas"]["StaffId"];
            /** @description What your issuer calls this person (`sub`): their sign-in acts as this member of staff. Null: unlink. */
            subject?: string | null;
            teamId?: components["schemas"]["TeamId"] | null;
            /**
             * @description ISO weekdays, 1 (Monday) to 7.
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            workingDays?: number[];
        };
        RegisterTeam: {
            leadId?: components["schemas"]["StaffId"] | null;
            managerId?: components["schemas"]["StaffId"] | null;
            name: string;
            teamId: components["schemas"]["TeamId"];
        };
        RegisterWebhook: {
            /**
             * @description http or https, a public address; no name and password in it.
             * @example https://hooks.example.dk/holdfast
             */
            url: string;
        };
        Reopen: {
            because: components["schemas"]["Because"];
        };
        ReplayWebhook: {
            since: components["schemas"]["Instant"];
        };
        ReportAbsence: {
            from: components["schemas"]["Day"];
            /** @enum {string} */
            kind: "ill" | "no-show" | "agreed" | "other";
            /** @description Personal text: sealed before it is stored. */
            reportedBy: string;
            /** @description The last day; left out while nobody knows. */
            until?: components["schemas"]["Day"];
            /** @description Personal text: sealed before it is stored. */
            what?: string;
        };
        RequestApproval: {
            /** @description Personal text: sealed before it is stored. */
            note: string;
            /** @enum {string} */
            what: "non-standard" | "deviation" | "extension";
        };
        Resume: {
            because: components["schemas"]["Because"];
        };
        RunningStage: {
            extensions: number;
            grantEnds: string | null;
            held: number;
            heldSinceVisit: number;
            hours: {
                /** Format: date */
                from: string;
                weeklyHours: number | {
                    max: number;
                    min: number;
                };
            }[];
            jobFunction: string;
            lastHeldOn: string | null;
            plannedEnd: string | null;
            /** @enum {string} */
            purpose: "ordinary-job" | "train-skills" | "clarify-job-goal" | "clarify-education" | "clarify-work-capacity" | "try-out-hours";
            /** @enum {string} */
            stage: "internship" | "wage-subsidy" | "paid-hours" | "flex-job";
            /** Format: date */
            startsOn: string;
            weeklyHours: number | {
                max: number;
                min: number;
            };
        };
        ServiceToken: {
            /** Format: date-time */
            expiresAt: string;
            /** @description Null: from the command line. */
            issuedBy: string | null;
            /** @description To the minute. Null: never. */
            lastUsedAt: string | null;
            name: string;
            /** Format: date-time */
            registeredAt: string;
            revokedAt: string | null;
            revokedBy: string | null;
            /** @enum {string} */
            role: "consultant" | "caseworker" | "team-lead" | "manager" | "auditor" | "admin";
            tokenId: string;
            version: number;
        };
        ServiceTokenList: {
            items: components["schemas"]["ServiceToken"][];
        };
        SetRetentionHold: {
            /** @description Personal text: sealed before it is stored. */
            note?: string;
            /** @enum {string} */
            reason: "complaint" | "court-case" | "audit" | "archive-duty" | "other";
            until?: components["schemas"]["Day"];
        };
        SharedAudit: {
            /** @description The case, or all cases of the citizen, the newest first. */
            cases: components["schemas"]["CaseExport"][];
            /** Format: date-time */
            expiresAt: string;
            /** @description The path of the same as a paper. */
            pdf: string;
            purpose: string;
            /** @enum {string} */
            scope: "case" | "citizen";
        };
        SignIn: {
            /** @description Whom an access token must be for. */
            audience: string;
            /** @description A public client: authorization code with PKCE. */
            clientId: string;
            /** @description Its configuration is at /.well-known/openid-configuration. Null in test mode: dev tokens only. */
            issuer: string | null;
            /** @enum {string} */
            mode: "production" | "demo" | "test";
            scopes: string[];
        };
        SnoozeMessage: {
            until: components["schemas"]["Day"];
        };
        /**
         * @description A member of staff.
         * @example anna-b
         */
        StaffId: string;
        StaffMember: {
            /** @description Earliest first. Why somebody is away is not kept. */
            absences: components["schemas"]["Absence"][];
            /** Format: date-time */
            changedAt: string;
            email: string;
            leftOn: string | null;
            name: string;
            /** Format: date-time */
            registeredAt: string;
            roles: ("consultant" | "caseworker" | "team-lead" | "manager" | "auditor" | "admin")[];
            staffId: string;
            /** @description What your issuer calls this person; null: not linked. */
            subject: string | null;
            teamId: string | null;
            version: number;
            workingDays: number[];
        };
        StaffName: {
            id: string;
            name: string | null;
        };
        StaffPage: {
            items: components["schemas"]["StaffMember"][];
            /** @description Null: there is no more. */
            nextCursor: string | null;
        };
        StartAdoption: {
            /** @description Why, in your words. About rules, never about a person. */
            because: string;
        };
        StartStage: {
            backBecause?: components["schemas"]["Because"];
            /** @description Paid hours that run next to the main rung. */
            beside?: boolean;
            deviationBecause?: components["schemas"]["Because"];
            grantEnds?: components["schemas"]["Day"];
            /** @description What the citizen does there. */
            jobFunction: string;
            plannedEnd?: components["schemas"]["Day"];
            /** @enum {string} */
            purpose: "ordinary-job" | "train-skills" | "clarify-job-goal" | "clarify-education" | "clarify-work-capacity" | "try-out-hours";
            /** @enum {string} */
            stage: "internship" | "wage-subsidy" | "paid-hours" | "flex-job";
            startsOn: components["schemas"]["Day"];
            weeklyHours: components["schemas"]["WeeklyHours"];
        };
        /** @description How often each step of the ladder rings. */
        StepCounts: {
            due: number;
            manager: number;
            "manager-again": number;
            overdue: number;
            reminder: number;
            "team-lead": number;
            /** @description Messages outside the ladder. */
            told: number;
        };
        Team: {
            /** Format: date-time */
            changedAt: string;
            leadId: string | null;
            managerId: string | null;
            name: string;
            /** Format: date-time */
            registeredAt: string;
            teamId: string;
            version: number;
        };
        TeamAbsence: {
            absenceId: string;
            coverId: string | null;
            coverName: string | null;
            /** Format: date */
            from: string;
            name: string;
            staffId: string;
            until: string | null;
        };
        /** @example job-og-virksomhed */
        TeamId: string;
        TeamList: {
            items: components["schemas"]["Team"][];
        };
        TeamOverview: {
            /** @description Of this week. */
            absences: {
                cover: components["schemas"]["StaffName"] | null;
                /** Format: date */
                from: string;
                person: components["schemas"]["StaffName"];
                /** @description Null: nobody knows yet. */
                until: string | null;
            }[];
            actingOwners: {
                acting: components["schemas"]["StaffName"] | null;
                leaver: components["schemas"]["StaffName"];
                placements: number;
            }[];
            /** Format: date */
            day: string;
            followUps: components["schemas"]["OnTimeRate"];
            load: {
                /** @description Open placements owned. */
                asOwner: number;
                asSecondPerson: number;
                followUps: components["schemas"]["OnTimeRate"];
                leftOn: string | null;
                overdue: number;
                overdueByStep: components["schemas"]["OverdueByStep"];
                person: components["schemas"]["StaffName"];
            }[];
            name: string;
            overdueByStep: components["schemas"]["OverdueByStep"];
            teamId: string;
            unansweredReports: components["schemas"]["Obligation"][];
        };
        Timeline: {
            asOf: string | null;
            lines: components["schemas"]["TimelineLine"][];
            placementId: string;
            version: number;
        };
        TimelineLine: {
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            at: string;
            /** @description The newest correction of this entry, and the mark to show. What the entry says stays. */
            corrected: {
                /** Format: date-time */
                at: string;
                eventId: string;
                text: string;
            } | null;
            details: string[];
            eventId: string;
            /** @description Working days late. */
            lateBy: number | null;
            /**
             * Format: date
             * @description When it happened.
             */
            occurredOn: string;
            policyVersion: string;
            recordedLate: boolean;
            told: {
                insteadOf?: {
                    name: string;
                    staffId: string;
                };
                name: string;
                /** @enum {string} */
                reason: "owner" | "cover" | "second-person" | "team-lead" | "manager" | "acting-owner" | "fallback";
                reasonText: string;
                /** @description Null: the mailbox of last resort. */
                staffId: string | null;
            }[];
            type: string;
            version: number;
            what: string;
            who: {
                name: string;
                onBehalfOf?: {
                    name: string;
                    staffId: string;
                };
                /** @description Null: the clock. */
                staffId: string | null;
            };
            why: {
                label: string;
                note: string | null;
                reason: string;
            } | null;
        };
        ToldEntry: {
            /** @description It is about contact that was owed. */
            aboutContact: boolean;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            channel: "message" | "in-app" | "weekly-list";
            eventId: string;
            insteadOf: {
                name: string;
                staffId: string;
            } | null;
            messageId: string;
            /** @description Null: it is about no single thing that is owed. */
            obligation: {
                id: string;
                /** @enum {string} */
                kind: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                label: string;
            } | null;
            /** @enum {string} */
            reason: "owner" | "cover" | "second-person" | "team-lead" | "manager" | "acting-owner" | "fallback";
            reasonText: string;
            receipt: components["schemas"]["Receipt"];
            /** @description Null: not a step of a ladder. */
            step: ("reminder" | "due" | "overdue" | "team-lead" | "manager" | "manager-again") | null;
            stepText: string | null;
            to: {
                name: string;
                /** @description Null: the tenant's mailbox. */
                staffId: string | null;
            };
            what: string;
        };
        /**
         * Format: uuid
         * @example 5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11
         */
        Uuid: string;
        WaivePaper: {
            because: components["schemas"]["Because"];
            /** @enum {string} */
            paper: "grant" | "signatures" | "plan-entry" | "employment-letter" | "contract";
        };
        Webhook: {
            /** Format: date-time */
            changedAt: string;
            /** @description Counts the secrets there have been. */
            generation: number;
            lastReplay: components["schemas"]["WebhookReplay"] | null;
            /** Format: date-time */
            registeredAt: string;
            url: string;
            version: number;
            webhookId: string;
        };
        WebhookList: {
            items: components["schemas"]["Webhook"][];
        };
        WebhookReplay: {
            messages: number;
            replayId: string;
            /** Format: date-time */
            since: string;
            /** @description There were more events than fit: replay again since this instant. Null: that was all. */
            until: string | null;
        };
        WebhookReplayed: {
            events: {
                at: components["schemas"]["Instant"];
                eventId: components["schemas"]["Uuid"];
                type: string;
            }[];
            /** @description What was created or changed. */
            id: string;
            replay: components["schemas"]["WebhookReplay"];
            version: number;
        };
        WebhookSecret: {
            events: {
                at: components["schemas"]["Instant"];
                eventId: components["schemas"]["Uuid"];
                type: string;
            }[];
            /** @description What was created or changed. */
            id: string;
            /** @description Signs every message (Standard Webhooks). Shown here and never again. */
            secret: string;
            version: number;
        };
        /** @example 25 */
        WeeklyHours: number | {
            max: number;
            min: number;
        };
        WhyNot: {
            /**
             * @description The code the command itself would be refused with.
             * @enum {string}
             */
            code: "MALFORMED" | "UNKNOWN_REASON" | "UNAUTHENTICATED" | "NOT_ALLOWED" | "NOT_LINKED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "LINK_EXPIRED" | "LINK_REVOKED" | "VERSION_MISMATCH" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "ALREADY_EXISTS" | "CLOSED" | "STAGE_REFUSES" | "MATCH_NOT_DECIDED" | "MATCH_ALREADY_DECIDED" | "PAPERS_MISSING" | "PAPER_NOT_EXPECTED" | "PAPER_NOT_WAIVABLE" | "OBLIGATION_NOT_OPEN" | "OBLIGATION_KIND" | "STATUTORY" | "NOTHING_OWED" | "NEXT_STEP_REQUIRED" | "DATES_ORDER" | "DATE_IN_FUTURE" | "DATE_IN_PAST" | "PLANNED_END_REQUIRED" | "BACK_NEEDS_REASON" | "BESIDE_NOT_POSSIBLE" | "START_ALREADY_RECORDED" | "EXTENSION_NOT_LATER" | "HOURS_OVER_MAX" | "PERSON_NOT_ACTIVE" | "SAME_PERSON" | "CALENDAR_ENDS" | "POLICY_INVALID" | "OFFER_OPEN" | "NO_OFFER" | "ALREADY_PAUSED" | "NOT_PAUSED" | "NOT_CLOSED" | "NOT_CORRECTABLE" | "EXTENSION_LADDER" | "APPROVAL_OPEN" | "REPORT_INVALID" | "ABSENCE_OVERLAPS" | "COVER_CIRCLE" | "ALREADY_LEAVING" | "ADDRESS_REFUSED" | "PLACEMENT_OPEN" | "RETENTION_HOLD" | "ERASED" | "LINK_TOO_LONG" | "IDEMPOTENCY_KEY_REUSED" | "TOO_MANY_REQUESTS" | "HEADERS_TOO_LARGE" | "INTERNAL" | "NOT_CONFIGURED" | "STORE_UNAVAILABLE" | "PROCESS_UNAVAILABLE" | "IDENTITY_UNAVAILABLE";
            /** @description What is in the way and the way out, in the language of Accept-Language. */
            detail: string;
            title: string;
        };
        WithdrawHandOff: {
            because: components["schemas"]["Because"];
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
    "prove-contact": {
        parameters: {
            query: {
                from: components["schemas"]["Day"];
                placementId: components["schemas"]["Uuid"];
                to: components["schemas"]["Day"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "from": "2026-09-01",
                     *       "to": "2026-09-30",
                     *       "open": {
                     *         "from": "2026-09-01",
                     *         "to": "2026-09-30"
                     *       },
                     *       "outcome": "attempted",
                     *       "sentence": "Ingen kontakt er registreret i perioden tirs. 1. sep. 2026 til ons. 30. sep. 2026. Forsøgt kontaktet én gang uden at træffe nogen. Besked om udestående kontakt gik til Anna B.",
                     *       "contacts": [
                     *         {
                     *           "kind": "attempted",
                     *           "day": "2026-09-07",
                     *           "channel": "call",
                     *           "channelText": "opkald",
                     *           "line": {
                     *             "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *             "version": 1,
                     *             "type": "attempt-recorded",
                     *             "at": "2026-01-05T09:00:00.000Z",
                     *             "occurredOn": "2026-01-05",
                     *             "recordedLate": false,
                     *             "who": {
                     *               "staffId": "anna-b",
                     *               "name": "Anna B."
                     *             },
                     *             "what": "Forsøgt kontaktet, ikke truffet: værkføreren (opkald)",
                     *             "details": [
                     *               "Plan: praktik 12. jan. til 6. marts, 25 timer"
                     *             ],
                     *             "why": null,
                     *             "policyVersion": "default-dk-2026",
                     *             "told": [],
                     *             "lateBy": null,
                     *             "corrected": null
                     *           }
                     *         }
                     *       ],
                     *       "told": [
                     *         {
                     *           "messageId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11:anna-b",
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "at": "2026-09-08T06:00:00.000Z",
                     *           "what": "Fristen er nået: opfølgning, senest man. 7. sep. 2026",
                     *           "obligation": {
                     *             "id": "o12",
                     *             "kind": "follow-up",
                     *             "label": "opfølgning"
                     *           },
                     *           "aboutContact": true,
                     *           "step": "due",
                     *           "stepText": "frist",
                     *           "channel": "message",
                     *           "to": {
                     *             "staffId": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "reason": "owner",
                     *           "reasonText": "ansvarlig",
                     *           "insteadOf": null,
                     *           "receipt": {
                     *             "mail": {
                     *               "status": "delivered",
                     *               "attempts": 1,
                     *               "lastError": null,
                     *               "deliveredAt": "2026-09-08T06:00:02.000Z"
                     *             },
                     *             "readAt": null
                     *           }
                     *         }
                     *       ],
                     *       "gaps": [
                     *         {
                     *           "from": "2026-09-01",
                     *           "to": "2026-09-30",
                     *           "days": 30
                     *         }
                     *       ],
                     *       "lastBefore": "2026-08-21",
                     *       "firstAfter": null,
                     *       "record": {
                     *         "intact": true,
                     *         "streams": 1,
                     *         "events": 84,
                     *         "proven": 1,
                     *         "checkpoint": {
                     *           "number": 17,
                     *           "day": "2026-01-12",
                     *           "at": "2026-01-12T02:30:00.000Z",
                     *           "root": "5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b",
                     *           "streams": 110,
                     *           "events": 4298,
                     *           "keyId": "07ea2a769d6087d5c9f91ba36f69a779293c4519be8f500bdf0b44a89df981ed"
                     *         },
                     *         "broken": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContactProof"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-contact": {
        parameters: {
            query: {
                from: components["schemas"]["Day"];
                placementId: components["schemas"]["Uuid"];
                to: components["schemas"]["Day"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 4180 in UTF-8, with a heading. By day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example entry,day,recordedAt,recordedBy,what,details,to,as,insteadOf,receipt,receiptAt,eventId
                     *     gap,2026-09-01,,,30 days to 2026-09-30,,,,,,,
                     */
                    "text/csv": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "print-contact": {
        parameters: {
            query: {
                from: components["schemas"]["Day"];
                placementId: components["schemas"]["Uuid"];
                to: components["schemas"]["Day"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.3 ... */
                    "application/pdf": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-record": {
        parameters: {
            query?: {
                citizenId?: components["schemas"]["Uuid"];
                placementId?: components["schemas"]["Uuid"];
                tenant?: "true";
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON lines as docs/proof.md describes them. Personal text stays sealed. A file without its last line is cut off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"header":{"at":"2026-01-12T10:00:00.000Z","format":"holdfast-bundle/1"}} */
                    "application/jsonl": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_CONFIGURED */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-audit-links": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. Their addresses are not shown again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "linkId": "3d1f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *           "scope": {
                     *             "kind": "case",
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11"
                     *           },
                     *           "purpose": "Revision 2026-17",
                     *           "state": "good",
                     *           "expiresAt": "2026-01-30T23:00:00.000Z",
                     *           "openedAt": "2026-01-12T10:00:00.000Z",
                     *           "openedBy": {
                     *             "id": "mads-r",
                     *             "name": "Mads R."
                     *           },
                     *           "revokedBy": null,
                     *           "revokedAt": null,
                     *           "uses": 3,
                     *           "lastUsedAt": "2026-01-14T08:12:00.000Z",
                     *           "version": 4
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLinkPage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "open-audit-link": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "placementId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                 *       "purpose": "Revision 2026-17",
                 *       "until": "2026-01-30"
                 *     }
                 */
                "application/json": components["schemas"]["OpenAuditLink"];
            };
        };
        responses: {
            /** @description The address. Only a hash of its token is kept; every use of it is recorded. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3d1f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "audit-link-opened",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "url": "https://holdfast.example/api/v1/shared/fjordby.3d1f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11.3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLinkOpened"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, DATE_IN_PAST, LINK_TOO_LONG */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "revoke-audit-link": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                linkId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. No events: it was already. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3d1f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *       "version": 4,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "audit-link-revoked",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-reads": {
        parameters: {
            query?: {
                citizenId?: components["schemas"]["Uuid"];
                contactId?: components["schemas"]["Uuid"];
                cursor?: string;
                from?: components["schemas"]["Day"];
                limit?: number;
                to?: components["schemas"]["Day"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reads. An answer that showed nothing personal is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-01-12T10:02:11.402Z",
                     *           "who": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "operation": "get-timeline",
                     *           "route": "GET /api/v1/placements/{id}/timeline",
                     *           "requestId": "0f9b8a52-8a3c-4d5e-9a39-2f0d6f3b1c11"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalReadPage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-reads": {
        parameters: {
            query?: {
                citizenId?: components["schemas"]["Uuid"];
                contactId?: components["schemas"]["Uuid"];
                from?: components["schemas"]["Day"];
                to?: components["schemas"]["Day"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 4180 in UTF-8, with a heading. Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example at,staffId,name,operation,route,requestId
                     *     2026-01-12T10:02:11.402Z,anna-b,Anna B.,get-timeline,GET /api/v1/placements/{id}/timeline,0f9b8a52-8a3c-4d5e-9a39-2f0d6f3b1c11
                     */
                    "text/csv": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verify-record": {
        parameters: {
            query?: {
                placementId?: components["schemas"]["Uuid"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "intact": true,
                     *       "streams": 112,
                     *       "events": 4310,
                     *       "proven": 110,
                     *       "checkpoint": {
                     *         "number": 17,
                     *         "day": "2026-01-12",
                     *         "at": "2026-01-12T02:30:00.000Z",
                     *         "root": "5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b",
                     *         "streams": 110,
                     *         "events": 4298,
                     *         "keyId": "07ea2a769d6087d5c9f91ba36f69a779293c4519be8f500bdf0b44a89df981ed"
                     *       },
                     *       "broken": []
                     *     }
                     */
                    "application/json": components["schemas"]["RecordVerdict"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-calendar-feed": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar. The token is the key: unknown or revoked it is 404. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example BEGIN:VCALENDAR
                     *     VERSION:2.0
                     *     BEGIN:VEVENT
                     *     UID:5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11/o3@holdfast
                     *     DTSTART;TZID=Europe/Copenhagen:20260115T100000
                     *     SUMMARY:Opfølgning: Bæk Byg ApS
                     *     END:VEVENT
                     *     END:VCALENDAR
                     */
                    "text/calendar": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-citizens": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "citizenId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *           "name": "Mette Hansen",
                     *           "cpr": "0101901234",
                     *           "phone": "20 00 00 00",
                     *           "email": null,
                     *           "address": "Prøvevej 1, 8700 Horsens",
                     *           "hold": null,
                     *           "erasedAt": null,
                     *           "version": 1,
                     *           "registeredAt": "2026-01-05T09:00:00.000Z",
                     *           "changedAt": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CitizenPage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-citizen": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Mette Hansen",
                 *       "cpr": "010190-1234",
                 *       "phone": "20 00 00 00",
                 *       "address": "Prøvevej 1, 8700 Horsens"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterCitizen"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "citizen-registered",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CitizenWritten"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ALREADY_EXISTS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-citizen": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The citizen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "citizenId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *       "name": "Mette Hansen",
                     *       "cpr": "0101901234",
                     *       "phone": "20 00 00 00",
                     *       "email": null,
                     *       "address": "Prøvevej 1, 8700 Horsens",
                     *       "hold": null,
                     *       "erasedAt": null,
                     *       "version": 1,
                     *       "registeredAt": "2026-01-05T09:00:00.000Z",
                     *       "changedAt": "2026-01-05T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-citizen": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "20 00 00 01",
                 *       "email": null
                 *     }
                 */
                "application/json": components["schemas"]["CorrectCitizen"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "citizen-corrected",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CitizenWritten"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ALREADY_EXISTS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-erasure": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate: the same each time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *       "what": {
                     *         "citizenId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *         "erased": [
                     *           "key",
                     *           "register-entry",
                     *           "search-tokens",
                     *           "request-hashes",
                     *           "remembered-answers"
                     *         ]
                     *       },
                     *       "when": "2027-02-01T09:00:00.000Z",
                     *       "who": "mads-r",
                     *       "reason": "citizen-request",
                     *       "legalBasis": "gdpr-17-1-b",
                     *       "note": null,
                     *       "hashes": {
                     *         "citizen": {
                     *           "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *           "version": 3,
                     *           "hash": "b7f0c10000000000000000000000000000000000000000000000000000000000"
                     *         },
                     *         "placements": [
                     *           {
                     *             "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *             "version": 41,
                     *             "hash": "b7f0c10000000000000000000000000000000000000000000000000000000000"
                     *           }
                     *         ]
                     *       },
                     *       "signature": null
                     *     }
                     */
                    "application/json": components["schemas"]["ErasureCertificate"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "lift-retention-hold": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["LiftRetentionHold"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "retention-hold-lifted",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ERASED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "erase-citizen": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "citizen-request",
                 *       "legalBasis": "gdpr-17-1-b"
                 *     }
                 */
                "application/json": components["schemas"]["EraseCitizen"];
            };
        };
        responses: {
            /** @description The certificate: the same each time. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *       "what": {
                     *         "citizenId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *         "erased": [
                     *           "key",
                     *           "register-entry",
                     *           "search-tokens",
                     *           "request-hashes",
                     *           "remembered-answers"
                     *         ]
                     *       },
                     *       "when": "2027-02-01T09:00:00.000Z",
                     *       "who": "mads-r",
                     *       "reason": "citizen-request",
                     *       "legalBasis": "gdpr-17-1-b",
                     *       "note": null,
                     *       "hashes": {
                     *         "citizen": {
                     *           "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *           "version": 3,
                     *           "hash": "b7f0c10000000000000000000000000000000000000000000000000000000000"
                     *         },
                     *         "placements": [
                     *           {
                     *             "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *             "version": 41,
                     *             "hash": "b7f0c10000000000000000000000000000000000000000000000000000000000"
                     *           }
                     *         ]
                     *       },
                     *       "signature": null
                     *     }
                     */
                    "application/json": components["schemas"]["ErasureCertificate"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PLACEMENT_OPEN, RETENTION_HOLD */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "set-retention-hold": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "complaint",
                 *       "until": "2027-06-30"
                 *     }
                 */
                "application/json": components["schemas"]["SetRetentionHold"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "retention-hold-set",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ERASED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-citizen-timeline": {
        parameters: {
            query?: {
                by?: components["schemas"]["StaffId"];
                cursor?: string;
                from?: components["schemas"]["Day"];
                limit?: number;
                placement?: components["schemas"]["Uuid"];
                to?: components["schemas"]["Day"];
                type?: ("placement-proposed" | "match-decided" | "paper-received" | "paper-waived" | "stage-start-recorded" | "stage-started" | "stage-not-started" | "stage-end-recorded" | "stage-ended" | "stage-extended" | "hours-changed" | "follow-up-booked" | "follow-up-held" | "attempt-recorded" | "promise-made" | "promise-kept" | "note-added" | "plan-changed" | "considerations-changed" | "owner-assigned" | "second-person-assigned" | "placement-closed" | "obligation-made" | "obligation-met" | "obligation-moved" | "obligation-cancelled" | "obligation-superseded" | "obligation-reassigned" | "obligation-rearmed" | "alarm-rung" | "reminder-dropped" | "person-told" | "absence-reported" | "concern-raised" | "report-answered" | "hand-off-offered" | "hand-off-accepted" | "hand-off-declined" | "hand-off-withdrawn" | "hand-off-expired" | "hand-off-lapsed" | "owner-handed-over" | "owner-left" | "second-person-left" | "approval-requested" | "approval-answered" | "placement-paused" | "placement-resumed" | "record-corrected" | "placement-reopened" | "policy-adopted" | "delivery-failed") | ("placement-proposed" | "match-decided" | "paper-received" | "paper-waived" | "stage-start-recorded" | "stage-started" | "stage-not-started" | "stage-end-recorded" | "stage-ended" | "stage-extended" | "hours-changed" | "follow-up-booked" | "follow-up-held" | "attempt-recorded" | "promise-made" | "promise-kept" | "note-added" | "plan-changed" | "considerations-changed" | "owner-assigned" | "second-person-assigned" | "placement-closed" | "obligation-made" | "obligation-met" | "obligation-moved" | "obligation-cancelled" | "obligation-superseded" | "obligation-reassigned" | "obligation-rearmed" | "alarm-rung" | "reminder-dropped" | "person-told" | "absence-reported" | "concern-raised" | "report-answered" | "hand-off-offered" | "hand-off-accepted" | "hand-off-declined" | "hand-off-withdrawn" | "hand-off-expired" | "hand-off-lapsed" | "owner-handed-over" | "owner-left" | "second-person-left" | "approval-requested" | "approval-answered" | "placement-paused" | "placement-resumed" | "record-corrected" | "placement-reopened" | "policy-adopted" | "delivery-failed")[];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "citizen": {
                     *             "id": "8a0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           },
                     *           "line": {
                     *             "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *             "version": 1,
                     *             "type": "placement-proposed",
                     *             "at": "2026-01-05T09:00:00.000Z",
                     *             "occurredOn": "2026-01-05",
                     *             "recordedLate": false,
                     *             "who": {
                     *               "staffId": "anna-b",
                     *               "name": "Anna B."
                     *             },
                     *             "what": "Forløb foreslået: Mette Hansen hos Tømrer Bæk ApS",
                     *             "details": [
                     *               "Plan: praktik 12. jan. til 6. marts, 25 timer"
                     *             ],
                     *             "why": null,
                     *             "policyVersion": "default-dk-2026",
                     *             "told": [],
                     *             "lateBy": null,
                     *             "corrected": null
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseTimelinePage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-companies": {
        parameters: {
            query?: {
                cursor?: string;
                cvr?: string;
                limit?: number;
                q?: string;
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "companyId": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *           "cvr": "12345678",
                     *           "name": "Tømrer Bæk ApS",
                     *           "trade": "tømrer",
                     *           "sizeBand": "1-9",
                     *           "address": "Prøvevej 2",
                     *           "postalCode": "8700",
                     *           "city": "Horsens",
                     *           "productionUnits": [
                     *             {
                     *               "number": "1234567890",
                     *               "name": null
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "registeredAt": "2026-01-05T09:00:00.000Z",
                     *           "changedAt": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyPage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-company": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cvr": "12345678",
                 *       "name": "Tømrer Bæk ApS",
                 *       "city": "Horsens",
                 *       "contacts": [
                 *         {
                 *           "name": "Grethe Bæk",
                 *           "title": "daglig leder",
                 *           "phone": "20 00 00 02"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RegisterCompany"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "company-registered",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ALREADY_EXISTS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-company": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "companyId": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *       "cvr": "12345678",
                     *       "name": "Tømrer Bæk ApS",
                     *       "trade": "tømrer",
                     *       "sizeBand": "1-9",
                     *       "address": "Prøvevej 2",
                     *       "postalCode": "8700",
                     *       "city": "Horsens",
                     *       "productionUnits": [
                     *         {
                     *           "number": "1234567890",
                     *           "name": null
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "registeredAt": "2026-01-05T09:00:00.000Z",
                     *       "changedAt": "2026-01-05T09:00:00.000Z",
                     *       "contacts": [
                     *         {
                     *           "contactId": "1f0c7d52-3b9a-5a0e-9d55-8e4b7a6c5d44",
                     *           "name": "Grethe Bæk",
                     *           "title": "daglig leder",
                     *           "phone": "20 00 00 02",
                     *           "email": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyWithContacts"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-company-considerations": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By case, the oldest first. Cases without any are left out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "companyId": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *       "items": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "stage": "internship",
                     *           "citizen": {
                     *             "id": "8a0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "owner": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "considerations": [
                     *             {
                     *               "text": "Ingen tunge løft",
                     *               "tellCompany": true,
                     *               "agreedWithCitizenOn": "2026-01-05"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyConsiderations"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "add-company-contact": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Grethe Bæk",
                 *       "title": "daglig leder",
                 *       "phone": "20 00 00 02"
                 *     }
                 */
                "application/json": components["schemas"]["NewCompanyContact"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "company-contact-added",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-company-contact": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                contactId: components["schemas"]["Uuid"];
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "ejerleder"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectCompanyContact"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "company-contact-corrected",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-company": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trade": "tømrer og snedker"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectCompany"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "company-corrected",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ALREADY_EXISTS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-company-timeline": {
        parameters: {
            query?: {
                by?: components["schemas"]["StaffId"];
                cursor?: string;
                from?: components["schemas"]["Day"];
                limit?: number;
                placement?: components["schemas"]["Uuid"];
                to?: components["schemas"]["Day"];
                type?: ("placement-proposed" | "match-decided" | "paper-received" | "paper-waived" | "stage-start-recorded" | "stage-started" | "stage-not-started" | "stage-end-recorded" | "stage-ended" | "stage-extended" | "hours-changed" | "follow-up-booked" | "follow-up-held" | "attempt-recorded" | "promise-made" | "promise-kept" | "note-added" | "plan-changed" | "considerations-changed" | "owner-assigned" | "second-person-assigned" | "placement-closed" | "obligation-made" | "obligation-met" | "obligation-moved" | "obligation-cancelled" | "obligation-superseded" | "obligation-reassigned" | "obligation-rearmed" | "alarm-rung" | "reminder-dropped" | "person-told" | "absence-reported" | "concern-raised" | "report-answered" | "hand-off-offered" | "hand-off-accepted" | "hand-off-declined" | "hand-off-withdrawn" | "hand-off-expired" | "hand-off-lapsed" | "owner-handed-over" | "owner-left" | "second-person-left" | "approval-requested" | "approval-answered" | "placement-paused" | "placement-resumed" | "record-corrected" | "placement-reopened" | "policy-adopted" | "delivery-failed") | ("placement-proposed" | "match-decided" | "paper-received" | "paper-waived" | "stage-start-recorded" | "stage-started" | "stage-not-started" | "stage-end-recorded" | "stage-ended" | "stage-extended" | "hours-changed" | "follow-up-booked" | "follow-up-held" | "attempt-recorded" | "promise-made" | "promise-kept" | "note-added" | "plan-changed" | "considerations-changed" | "owner-assigned" | "second-person-assigned" | "placement-closed" | "obligation-made" | "obligation-met" | "obligation-moved" | "obligation-cancelled" | "obligation-superseded" | "obligation-reassigned" | "obligation-rearmed" | "alarm-rung" | "reminder-dropped" | "person-told" | "absence-reported" | "concern-raised" | "report-answered" | "hand-off-offered" | "hand-off-accepted" | "hand-off-declined" | "hand-off-withdrawn" | "hand-off-expired" | "hand-off-lapsed" | "owner-handed-over" | "owner-left" | "second-person-left" | "approval-requested" | "approval-answered" | "placement-paused" | "placement-resumed" | "record-corrected" | "placement-reopened" | "policy-adopted" | "delivery-failed")[];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "citizen": {
                     *             "id": "8a0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           },
                     *           "line": {
                     *             "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *             "version": 1,
                     *             "type": "placement-proposed",
                     *             "at": "2026-01-05T09:00:00.000Z",
                     *             "occurredOn": "2026-01-05",
                     *             "recordedLate": false,
                     *             "who": {
                     *               "staffId": "anna-b",
                     *               "name": "Anna B."
                     *             },
                     *             "what": "Forløb foreslået: Mette Hansen hos Tømrer Bæk ApS",
                     *             "details": [
                     *               "Plan: praktik 12. jan. til 6. marts, 25 timer"
                     *             ],
                     *             "why": null,
                     *             "policyVersion": "default-dk-2026",
                     *             "told": [],
                     *             "lateBy": null,
                     *             "corrected": null
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseTimelinePage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "follow-events": {
        parameters: {
            query?: {
                seconds?: number;
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description The id of the last event that was received: what came after it is sent first. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `change`: an event was recorded on a case. `reset`: more was missed than is told one by one, read afresh. A comment comes every 15 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 2000
                     *     id: 7413:51802
                     *
                     *     id: 7420:51809
                     *     event: change
                     *     data: {"placementId":"5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11","kind":"follow-up-recorded","version":12,"position":"7420:51809"}
                     *
                     *     : still here
                     *     id: 7420:51809
                     */
                    "text/event-stream": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-forecast": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                staffId?: components["schemas"]["StaffId"];
                teamId?: components["schemas"]["TeamId"];
                until?: components["schemas"]["Day"] | components["schemas"]["Instant"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sums over all cases of the scope, and one page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-12-07T09:00:00.000Z",
                     *       "until": "2026-12-14T22:59:59.999Z",
                     *       "staff": null,
                     *       "team": {
                     *         "id": "havnen",
                     *         "name": "Havnen"
                     *       },
                     *       "cases": 1,
                     *       "reachManager": 0,
                     *       "total": {
                     *         "reminder": 0,
                     *         "due": 0,
                     *         "overdue": 0,
                     *         "team-lead": 1,
                     *         "manager": 0,
                     *         "manager-again": 0,
                     *         "told": 0
                     *       },
                     *       "days": [
                     *         {
                     *           "day": "2026-12-11",
                     *           "steps": {
                     *             "reminder": 0,
                     *             "due": 0,
                     *             "overdue": 0,
                     *             "team-lead": 1,
                     *             "manager": 0,
                     *             "manager-again": 0,
                     *             "told": 0
                     *           }
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "staff": {
                     *             "id": "lis-k",
                     *             "name": "Lis K."
                     *           },
                     *           "steps": {
                     *             "reminder": 0,
                     *             "due": 0,
                     *             "overdue": 0,
                     *             "team-lead": 1,
                     *             "manager": 0,
                     *             "manager-again": 0,
                     *             "told": 0
                     *           }
                     *         }
                     *       ],
                     *       "teams": [
                     *         {
                     *           "team": {
                     *             "id": "havnen",
                     *             "name": "Havnen"
                     *           },
                     *           "steps": {
                     *             "reminder": 0,
                     *             "due": 0,
                     *             "overdue": 0,
                     *             "team-lead": 1,
                     *             "manager": 0,
                     *             "manager-again": 0,
                     *             "told": 0
                     *           }
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "stage": "internship",
                     *           "owner": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "citizen": {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "7c1f6a52-1b0e-5a8e-8a6a-64c3e2f3a910",
                     *             "name": "Tømrer Bæk ApS"
                     *           },
                     *           "reachesManager": null,
                     *           "calendarEnds": null,
                     *           "lines": [
                     *             {
                     *               "what": "alarm",
                     *               "at": "2026-12-11T07:00:00.000Z",
                     *               "text": "Fre. 11. dec. 2026 går det videre til teamleder: opfølgning, senest fre. 4. dec. 2026",
                     *               "details": [
                     *                 "Til Lis K. (teamleder)"
                     *               ],
                     *               "told": [
                     *                 {
                     *                   "staffId": "lis-k",
                     *                   "name": "Lis K.",
                     *                   "reason": "team-lead",
                     *                   "reasonText": "teamleder"
                     *                 }
                     *               ],
                     *               "obligationId": "o3",
                     *               "kind": "follow-up",
                     *               "owedBy": {
                     *                 "id": "anna-b",
                     *                 "name": "Anna B."
                     *               },
                     *               "dueOn": "2026-12-04",
                     *               "rule": "rung-started",
                     *               "step": "team-lead",
                     *               "channel": "message",
                     *               "stage": null,
                     *               "repeats": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ForecastOverview"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATE_IN_PAST, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "start-hand-over": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "anna-b",
                 *       "dryRun": false,
                 *       "assign": [
                 *         {
                 *           "placementId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                 *           "to": "ole-t"
                 *         }
                 *       ],
                 *       "briefing": "Du overtager forløbet, fordi Anna er stoppet. Ring til virksomheden i denne uge.",
                 *       "because": {
                 *         "reason": "left"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description The dry run: nothing was written. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "anna-b",
                     *       "moves": [
                     *         {
                     *           "placementId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *           "to": "ole-t"
                     *         }
                     *       ],
                     *       "stays": [
                     *         {
                     *           "placementId": "1f6c9c1e-0d3b-5c0e-9d0a-6a1f0f9b2c33",
                     *           "to": "ole-t",
                     *           "code": "OFFER_OPEN"
                     *         }
                     *       ],
                     *       "loads": [
                     *         {
                     *           "staffId": "ole-t",
                     *           "before": {
                     *             "open": 20,
                     *             "overdue": 1
                     *           },
                     *           "after": {
                     *             "open": 21,
                     *             "overdue": 3
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HandOverPlan"];
                };
            };
            /** @description The offers are being made: GET the hand-over to see how far it is. */
            202: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1f6c9c1e-0d3b-5c0e-9d0a-6a1f0f9b2c33"
                     *     }
                     */
                    "application/json": components["schemas"]["HandOverId"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSON_NOT_ACTIVE, SAME_PERSON, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-hand-over": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hand-over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1f6c9c1e-0d3b-5c0e-9d0a-6a1f0f9b2c33",
                     *       "from": "anna-b",
                     *       "because": {
                     *         "reason": "left"
                     *       },
                     *       "startedBy": "lis-k",
                     *       "startedAt": "2026-09-09T08:00:00.000Z",
                     *       "phase": "done",
                     *       "tally": {
                     *         "total": 1,
                     *         "waiting": 0,
                     *         "done": 1,
                     *         "refused": 0,
                     *         "skipped": 0
                     *       },
                     *       "offers": {
                     *         "open": 1,
                     *         "accepted": 0,
                     *         "declined": 0,
                     *         "withdrawn": 0,
                     *         "expired": 0,
                     *         "lapsed": 0
                     *       },
                     *       "undo": null,
                     *       "items": [
                     *         {
                     *           "placementId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *           "to": "ole-t",
                     *           "status": "done",
                     *           "code": null,
                     *           "offer": "open",
                     *           "undo": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HandOverProgress"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "continue-hand-over": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way. */
            202: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1f6c9c1e-0d3b-5c0e-9d0a-6a1f0f9b2c33"
                     *     }
                     */
                    "application/json": components["schemas"]["HandOverId"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "pause-hand-over": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way. */
            202: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1f6c9c1e-0d3b-5c0e-9d0a-6a1f0f9b2c33"
                     *     }
                     */
                    "application/json": components["schemas"]["HandOverId"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "undo-hand-over": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way. */
            202: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1f6c9c1e-0d3b-5c0e-9d0a-6a1f0f9b2c33"
                     *     }
                     */
                    "application/json": components["schemas"]["HandOverId"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-inbox": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mailbox?: "fallback";
                snoozed?: "true" | "false";
                unreadFirst?: "true" | "false";
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "messageId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11:anna-b",
                     *           "recipient": "anna-b",
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "obligationId": "o3",
                     *           "kind": "follow-up",
                     *           "dueOn": "2026-01-15",
                     *           "step": "due",
                     *           "about": null,
                     *           "channel": "message",
                     *           "reason": "owner",
                     *           "insteadOf": null,
                     *           "at": "2026-01-16T07:00:00.000Z",
                     *           "readAt": null,
                     *           "snoozedUntil": null,
                     *           "delivery": {
                     *             "status": "delivered",
                     *             "attempts": 1,
                     *             "lastError": null,
                     *             "deliveredAt": "2026-01-16T07:00:02.000Z"
                     *           },
                     *           "citizen": {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "read-message": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mark. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messageId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11:anna-b",
                     *       "readAt": "2026-01-16T08:12:00.000Z",
                     *       "snoozedUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["InboxMark"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "snooze-message": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2026-01-19"
                 *     }
                 */
                "application/json": components["schemas"]["SnoozeMessage"];
            };
        };
        responses: {
            /** @description The mark. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messageId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11:anna-b",
                     *       "readAt": "2026-01-16T08:12:00.000Z",
                     *       "snoozedUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["InboxMark"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATE_IN_PAST */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-me": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member of staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staffId": "anna-b",
                     *       "name": "Anna B.",
                     *       "roles": [
                     *         "consultant"
                     *       ],
                     *       "teamId": "havnen",
                     *       "tenant": "fjordby",
                     *       "language": "da",
                     *       "leftOn": null
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "open-calendar-feed": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, to be given to a calendar. Only a hash of its token is kept. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "anna-b",
                     *       "version": 4,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "calendar-feed-opened",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "url": "https://holdfast.example/api/v1/calendar/fjordby.anna-b.3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f.ics"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarOpened"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PERSON_NOT_ACTIVE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "revoke-calendar-feed": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. No events: there was no feed. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "anna-b",
                     *       "version": 4,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "calendar-feed-revoked",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-preferences": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "da",
                     *       "mail": {
                     *         "reminder": true,
                     *         "due": true,
                     *         "told": true
                     *       },
                     *       "digest": true
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-preferences": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "da",
                 *       "mail": {
                 *         "reminder": false,
                 *         "due": true,
                 *         "told": true
                 *       },
                 *       "digest": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangePreferences"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "anna-b",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "preferences-changed",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PERSON_NOT_ACTIVE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-my-day": {
        parameters: {
            query?: {
                staffId?: components["schemas"]["StaffId"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staffId": "anna-b",
                     *       "day": "2026-01-16",
                     *       "newSinceYesterday": [
                     *         {
                     *           "what": "message",
                     *           "at": "2026-01-16T07:00:00.000Z",
                     *           "message": {
                     *             "messageId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11:anna-b",
                     *             "recipient": "anna-b",
                     *             "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *             "obligationId": "o3",
                     *             "kind": "follow-up",
                     *             "dueOn": "2026-01-15",
                     *             "step": "due",
                     *             "about": null,
                     *             "channel": "message",
                     *             "reason": "owner",
                     *             "insteadOf": null,
                     *             "at": "2026-01-16T07:00:00.000Z",
                     *             "readAt": null,
                     *             "snoozedUntil": null,
                     *             "delivery": {
                     *               "status": "delivered",
                     *               "attempts": 1,
                     *               "lastError": null,
                     *               "deliveredAt": "2026-01-16T07:00:02.000Z"
                     *             },
                     *             "citizen": {
                     *               "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *               "name": "Mette Hansen"
                     *             },
                     *             "company": {
                     *               "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *               "name": "Tømrer Bæk ApS"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "overdue": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "obligationId": "o3",
                     *           "kind": "follow-up",
                     *           "owedBy": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "dueOn": "2026-01-15",
                     *           "lateAfter": "2026-01-15",
                     *           "status": "open",
                     *           "because": {
                     *             "rule": "follow-up:internship",
                     *             "policyVersion": "default-dk-2026"
                     *           },
                     *           "statutory": false,
                     *           "madeAt": "2026-01-11T23:00:00.000Z",
                     *           "nextAlarm": {
                     *             "step": "due",
                     *             "at": "2026-01-16T07:00:00.000Z"
                     *           },
                     *           "lastRung": null,
                     *           "moves": 0,
                     *           "bookedAt": null,
                     *           "detail": {
                     *             "rung": "internship",
                     *             "occurrence": 1
                     *           },
                     *           "lateBy": 1,
                     *           "endedAt": null,
                     *           "metOn": null,
                     *           "endedBecause": null,
                     *           "movedTo": null,
                     *           "stage": "internship",
                     *           "citizen": {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           }
                     *         }
                     *       ],
                     *       "today": [],
                     *       "thisWeek": [],
                     *       "expiring": [
                     *         {
                     *           "what": "stage",
                     *           "endsOn": "2026-01-30",
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "citizen": {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           }
                     *         }
                     *       ],
                     *       "offeredToMe": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "from": {
                     *             "id": "jens-k",
                     *             "name": "Jens K."
                     *           },
                     *           "answerBy": "2026-01-19",
                     *           "effectiveOn": null,
                     *           "expiresAt": "2026-01-22T07:00:00.000Z",
                     *           "citizen": {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           }
                     *         }
                     *       ],
                     *       "askedOfMe": [],
                     *       "coveringFor": []
                     *     }
                     */
                    "application/json": components["schemas"]["MyDay"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-obligations": {
        parameters: {
            query?: {
                cursor?: string;
                dueBefore?: components["schemas"]["Day"];
                kind?: "papers" | "follow-up" | "after-care" | "stage-end-decision" | "match-decision" | "start-or-replan" | "next-rung-or-close" | "closing-decision" | "resume" | "approval" | "answer-absence" | "answer-concern" | "promise" | "next-step" | "accept-hand-off" | "find-owner" | "flex-interview" | "flex-status";
                limit?: number;
                owedBy?: components["schemas"]["StaffId"];
                placement?: components["schemas"]["Uuid"];
                status?: "open" | "met" | "moved" | "cancelled" | "superseded";
                team?: components["schemas"]["TeamId"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "obligationId": "o3",
                     *           "kind": "follow-up",
                     *           "owedBy": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "dueOn": "2026-01-15",
                     *           "lateAfter": "2026-01-15",
                     *           "status": "open",
                     *           "because": {
                     *             "rule": "follow-up:internship",
                     *             "policyVersion": "default-dk-2026"
                     *           },
                     *           "statutory": false,
                     *           "madeAt": "2026-01-11T23:00:00.000Z",
                     *           "nextAlarm": {
                     *             "step": "due",
                     *             "at": "2026-01-16T07:00:00.000Z"
                     *           },
                     *           "lastRung": null,
                     *           "moves": 0,
                     *           "bookedAt": null,
                     *           "detail": {
                     *             "rung": "internship",
                     *             "occurrence": 1
                     *           },
                     *           "lateBy": 0,
                     *           "endedAt": null,
                     *           "metOn": null,
                     *           "endedBecause": null,
                     *           "movedTo": null,
                     *           "stage": "internship",
                     *           "citizen": {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ObligationPage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-placements": {
        parameters: {
            query?: {
                citizen?: components["schemas"]["Uuid"];
                company?: components["schemas"]["Uuid"];
                cursor?: string;
                limit?: number;
                owner?: components["schemas"]["StaffId"];
                q?: string;
                stage?: "proposed" | "preparing" | "internship" | "wage-subsidy" | "paid-hours" | "flex-job" | "closed";
                team?: components["schemas"]["TeamId"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "stage": "internship",
                     *           "citizen": {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           },
                     *           "owner": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "secondPerson": {
                     *             "id": "ole-t",
                     *             "name": "Ole T."
                     *           },
                     *           "match": null,
                     *           "main": {
                     *             "stage": "internship",
                     *             "purpose": "ordinary-job",
                     *             "startsOn": "2026-01-12",
                     *             "plannedEnd": "2026-03-06",
                     *             "weeklyHours": 25,
                     *             "jobFunction": "lagermedarbejder",
                     *             "grantEnds": "2026-03-06",
                     *             "hours": [
                     *               {
                     *                 "from": "2026-01-12",
                     *                 "weeklyHours": 25
                     *               }
                     *             ],
                     *             "held": 0,
                     *             "heldSinceVisit": 0,
                     *             "lastHeldOn": null,
                     *             "extensions": 0
                     *           },
                     *           "beside": null,
                     *           "ahead": null,
                     *           "lastRung": "internship",
                     *           "firstPaidDay": null,
                     *           "afterCareLeft": null,
                     *           "next": {
                     *             "obligationId": "o3",
                     *             "kind": "follow-up",
                     *             "owedBy": "anna-b",
                     *             "dueOn": "2026-01-15",
                     *             "alarmAt": "2026-01-16T07:00:00.000Z",
                     *             "alarmStep": "due"
                     *           },
                     *           "openObligations": 2,
                     *           "policyVersion": "default-dk-2026",
                     *           "openedAt": "2026-01-05T09:00:00.000Z",
                     *           "closedOn": null,
                     *           "outcome": null,
                     *           "endedEarly": null,
                     *           "offer": {
                     *             "obligationId": "o4",
                     *             "from": {
                     *               "id": "anna-b",
                     *               "name": "Anna B."
                     *             },
                     *             "to": {
                     *               "id": "jens-k",
                     *               "name": "Jens K."
                     *             },
                     *             "effectiveOn": "2026-01-26",
                     *             "expiresAt": "2026-01-23T07:00:00.000Z",
                     *             "batchId": null
                     *           },
                     *           "agreed": null,
                     *           "actingFor": null,
                     *           "pause": null,
                     *           "granted": [],
                     *           "version": 9
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlacementPage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "propose-placement": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "citizenId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                 *       "companyId": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                 *       "ownerId": "anna-b",
                 *       "secondPersonId": "ole-t",
                 *       "mentor": "Grethe, daglig leder",
                 *       "plan": [
                 *         {
                 *           "stage": "internship",
                 *           "purpose": "ordinary-job",
                 *           "startsOn": "2026-01-12",
                 *           "plannedEnd": "2026-03-06",
                 *           "weeklyHours": 25,
                 *           "jobFunction": "lagermedarbejder"
                 *         }
                 *       ],
                 *       "considerations": [
                 *         {
                 *           "text": "Skal kunne sidde ned hver time",
                 *           "tellCompany": true,
                 *           "agreedWithCitizenOn": "2026-01-05"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProposePlacement"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PERSON_NOT_ACTIVE, SAME_PERSON, DATES_ORDER, PLANNED_END_REQUIRED, HOURS_OVER_MAX, CALENDAR_ENDS, DATE_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-placement": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The placement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "stage": "internship",
                     *       "citizen": {
                     *         "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *         "name": "Mette Hansen"
                     *       },
                     *       "company": {
                     *         "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *         "name": "Tømrer Bæk ApS"
                     *       },
                     *       "owner": {
                     *         "id": "anna-b",
                     *         "name": "Anna B."
                     *       },
                     *       "secondPerson": {
                     *         "id": "ole-t",
                     *         "name": "Ole T."
                     *       },
                     *       "match": null,
                     *       "main": {
                     *         "stage": "internship",
                     *         "purpose": "ordinary-job",
                     *         "startsOn": "2026-01-12",
                     *         "plannedEnd": "2026-03-06",
                     *         "weeklyHours": 25,
                     *         "jobFunction": "lagermedarbejder",
                     *         "grantEnds": "2026-03-06",
                     *         "hours": [
                     *           {
                     *             "from": "2026-01-12",
                     *             "weeklyHours": 25
                     *           }
                     *         ],
                     *         "held": 0,
                     *         "heldSinceVisit": 0,
                     *         "lastHeldOn": null,
                     *         "extensions": 0
                     *       },
                     *       "beside": null,
                     *       "ahead": null,
                     *       "lastRung": "internship",
                     *       "firstPaidDay": null,
                     *       "afterCareLeft": null,
                     *       "next": {
                     *         "obligationId": "o3",
                     *         "kind": "follow-up",
                     *         "owedBy": "anna-b",
                     *         "dueOn": "2026-01-15",
                     *         "alarmAt": "2026-01-16T07:00:00.000Z",
                     *         "alarmStep": "due"
                     *       },
                     *       "openObligations": 2,
                     *       "policyVersion": "default-dk-2026",
                     *       "openedAt": "2026-01-05T09:00:00.000Z",
                     *       "closedOn": null,
                     *       "outcome": null,
                     *       "endedEarly": null,
                     *       "offer": {
                     *         "obligationId": "o4",
                     *         "from": {
                     *           "id": "anna-b",
                     *           "name": "Anna B."
                     *         },
                     *         "to": {
                     *           "id": "jens-k",
                     *           "name": "Jens K."
                     *         },
                     *         "effectiveOn": "2026-01-26",
                     *         "expiresAt": "2026-01-23T07:00:00.000Z",
                     *         "batchId": null
                     *       },
                     *       "agreed": null,
                     *       "actingFor": null,
                     *       "pause": null,
                     *       "granted": [],
                     *       "version": 9,
                     *       "ownerSince": "2026-01-05T09:00:00.000Z",
                     *       "plan": [
                     *         {
                     *           "stage": "internship",
                     *           "purpose": "ordinary-job",
                     *           "startsOn": "2026-01-12",
                     *           "plannedEnd": "2026-03-06",
                     *           "weeklyHours": 25,
                     *           "jobFunction": "lagermedarbejder"
                     *         }
                     *       ],
                     *       "considerations": [
                     *         {
                     *           "text": "Skal kunne sidde ned hver time",
                     *           "tellCompany": true,
                     *           "agreedWithCitizenOn": "2026-01-05"
                     *         }
                     *       ],
                     *       "details": {
                     *         "mentor": "Grethe, daglig leder"
                     *       },
                     *       "briefing": "Går godt; ring til mentor før besøg.",
                     *       "openReports": [
                     *         {
                     *           "obligationId": "o5",
                     *           "kind": "answer-absence",
                     *           "since": "2026-01-19T07:12:00.000Z",
                     *           "dueOn": "2026-01-20",
                     *           "told": [
                     *             {
                     *               "at": "2026-01-19T07:12:00.000Z",
                     *               "step": "reminder",
                     *               "to": {
                     *                 "id": "anna-b",
                     *                 "name": "Anna B."
                     *               },
                     *               "insteadOf": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "obligations": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "obligationId": "o3",
                     *           "kind": "follow-up",
                     *           "owedBy": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "dueOn": "2026-01-15",
                     *           "lateAfter": "2026-01-15",
                     *           "status": "open",
                     *           "because": {
                     *             "rule": "follow-up:internship",
                     *             "policyVersion": "default-dk-2026"
                     *           },
                     *           "statutory": false,
                     *           "madeAt": "2026-01-11T23:00:00.000Z",
                     *           "nextAlarm": {
                     *             "step": "due",
                     *             "at": "2026-01-16T07:00:00.000Z"
                     *           },
                     *           "lastRung": null,
                     *           "moves": 0,
                     *           "bookedAt": null,
                     *           "detail": {
                     *             "rung": "internship",
                     *             "occurrence": 1
                     *           },
                     *           "lateBy": 0,
                     *           "endedAt": null,
                     *           "metOn": null,
                     *           "endedBecause": null,
                     *           "movedTo": null,
                     *           "stage": "internship",
                     *           "citizen": {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           }
                     *         }
                     *       ],
                     *       "settledVersion": 9,
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accept-hand-off": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["AcceptHandOff"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, NO_OFFER, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "add-note": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Virksomheden har fået ny telefontid."
                 *     }
                 */
                "application/json": components["schemas"]["AddNote"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "answer-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "obligationId": "o6",
                 *       "answer": "Talt med Mette: hun er tilbage på torsdag.",
                 *       "toldReporter": true
                 *     }
                 */
                "application/json": components["schemas"]["AnswerReport"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, OBLIGATION_NOT_OPEN, OBLIGATION_KIND, NOTHING_OWED, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "obligationId": "o9",
                 *       "granted": true,
                 *       "because": {
                 *         "reason": "within-the-rules"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Approve"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, OBLIGATION_NOT_OPEN, OBLIGATION_KIND, NOTHING_OWED, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assign-owner": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffId": "jens-k",
                 *       "because": {
                 *         "reason": "workload"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssignOwner"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PERSON_NOT_ACTIVE, SAME_PERSON, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assign-second-person": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffId": "ole-t",
                 *       "because": {
                 *         "reason": "new-caseworker"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AssignSecondPerson"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PERSON_NOT_ACTIVE, SAME_PERSON, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "book-follow-up": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "obligationId": "o3",
                 *       "at": "2026-01-15T09:30:00Z",
                 *       "place": "I receptionen"
                 *     }
                 */
                "application/json": components["schemas"]["BookFollowUp"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, OBLIGATION_NOT_OPEN, OBLIGATION_KIND, DATE_IN_PAST, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cancel-obligation": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "obligationId": "o7",
                 *       "because": {
                 *         "reason": "no-longer-needed"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CancelObligation"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, OBLIGATION_NOT_OPEN, STATUTORY, NOTHING_OWED, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-considerations": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "considerations": [
                 *         {
                 *           "text": "Ingen tunge løft",
                 *           "tellCompany": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeConsiderations"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, CLOSED, DATE_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-hours": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-09-01",
                 *       "weeklyHours": 30,
                 *       "because": {
                 *         "reason": "citizen-wish"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeHours"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, STAGE_REFUSES, HOURS_OVER_MAX, DATES_ORDER, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-plan": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": [
                 *         {
                 *           "stage": "paid-hours",
                 *           "purpose": "ordinary-job",
                 *           "startsOn": "2026-06-01",
                 *           "weeklyHours": 37,
                 *           "jobFunction": "montør"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangePlan"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, DATES_ORDER, PLANNED_END_REQUIRED, HOURS_OVER_MAX, CALENDAR_ENDS, CLOSED, DATE_IN_PAST, NOTHING_OWED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-placement": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endedOn": "2026-12-01",
                 *       "outcome": "education-paid"
                 *     }
                 */
                "application/json": components["schemas"]["ClosePlacement"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, STAGE_REFUSES, DATES_ORDER, DATE_IN_FUTURE, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compare-placement": {
        parameters: {
            query: {
                from: components["schemas"]["Day"] | components["schemas"]["Instant"];
                to: components["schemas"]["Day"] | components["schemas"]["Instant"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both, side by side. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "from": {
                     *         "asOf": "2026-01-11T22:59:59.999Z",
                     *         "version": 6,
                     *         "recordedLater": []
                     *       },
                     *       "to": {
                     *         "asOf": "2026-01-13T22:59:59.999Z",
                     *         "version": 9,
                     *         "recordedLater": []
                     *       },
                     *       "fields": [
                     *         {
                     *           "field": "stage",
                     *           "label": "Trin",
                     *           "before": "Forberedes",
                     *           "after": "Praktik",
                     *           "changed": true
                     *         },
                     *         {
                     *           "field": "owner",
                     *           "label": "Ansvarlig",
                     *           "before": "Anna B.",
                     *           "after": "Anna B.",
                     *           "changed": false
                     *         }
                     *       ],
                     *       "obligations": [
                     *         {
                     *           "obligationId": "o3",
                     *           "kind": "follow-up",
                     *           "label": "Opfølgning",
                     *           "before": null,
                     *           "after": {
                     *             "dueOn": "2026-01-26",
                     *             "owedBy": {
                     *               "id": "anna-b",
                     *               "name": "Anna B."
                     *             },
                     *             "status": "open",
                     *             "statusText": "Åben",
                     *             "rang": null,
                     *             "next": {
                     *               "step": "overdue",
                     *               "label": "Overskredet",
                     *               "at": "2026-01-27T07:00:00.000Z"
                     *             }
                     *           },
                     *           "changed": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-record": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eventId": "7c1d7a52-1a3c-4d5e-9a39-2f0d6f3b1c44",
                 *       "because": {
                 *         "reason": "wrong-date"
                 *       },
                 *       "correction": {
                 *         "heldOn": "2026-01-14"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CorrectRecord"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, NOT_CORRECTABLE, DATES_ORDER, DATE_IN_FUTURE, NOTHING_OWED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-match": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "go",
                 *       "because": {
                 *         "reason": "good-match"
                 *       },
                 *       "siteVisitOn": "2026-01-06"
                 *     }
                 */
                "application/json": components["schemas"]["DecideMatch"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MATCH_ALREADY_DECIDED, STAGE_REFUSES, DATE_IN_FUTURE, CLOSED, NOTHING_OWED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decline-hand-off": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": {
                 *         "reason": "full-load"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DeclineHandOff"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, NO_OFFER, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "end-stage": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endedOn": "2026-03-06",
                 *       "because": {
                 *         "reason": "purpose-met"
                 *       },
                 *       "purposeMet": "yes",
                 *       "learned": "Møder stabilt."
                 *     }
                 */
                "application/json": components["schemas"]["EndStage"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, STAGE_REFUSES, DATES_ORDER, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-case-csv": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example version,eventId,type,happenedOn,recordedAt,recordedBy,onBehalfOf,what,details,reason,note,told,workingDaysLate,policyVersion,corrected */
                    "text/csv": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-case-json": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case, as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "holdfast-case/1",
                     *       "exportedAt": "2026-01-12T10:00:00.000Z",
                     *       "exportedBy": {
                     *         "id": "mads-r",
                     *         "name": "Mads R."
                     *       },
                     *       "municipality": "Fjordby Kommune",
                     *       "header": {
                     *         "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *         "stage": "internship",
                     *         "citizen": {
                     *           "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *           "name": "Mette Hansen"
                     *         },
                     *         "company": {
                     *           "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *           "name": "Tømrer Bæk ApS"
                     *         },
                     *         "owner": {
                     *           "id": "anna-b",
                     *           "name": "Anna B."
                     *         },
                     *         "secondPerson": {
                     *           "id": "ole-t",
                     *           "name": "Ole T."
                     *         },
                     *         "match": null,
                     *         "main": {
                     *           "stage": "internship",
                     *           "purpose": "ordinary-job",
                     *           "startsOn": "2026-01-12",
                     *           "plannedEnd": "2026-03-06",
                     *           "weeklyHours": 25,
                     *           "jobFunction": "lagermedarbejder",
                     *           "grantEnds": "2026-03-06",
                     *           "hours": [
                     *             {
                     *               "from": "2026-01-12",
                     *               "weeklyHours": 25
                     *             }
                     *           ],
                     *           "held": 0,
                     *           "heldSinceVisit": 0,
                     *           "lastHeldOn": null,
                     *           "extensions": 0
                     *         },
                     *         "beside": null,
                     *         "ahead": null,
                     *         "lastRung": "internship",
                     *         "firstPaidDay": null,
                     *         "afterCareLeft": null,
                     *         "next": {
                     *           "obligationId": "o3",
                     *           "kind": "follow-up",
                     *           "owedBy": "anna-b",
                     *           "dueOn": "2026-01-15",
                     *           "alarmAt": "2026-01-16T07:00:00.000Z",
                     *           "alarmStep": "due"
                     *         },
                     *         "openObligations": 2,
                     *         "policyVersion": "default-dk-2026",
                     *         "openedAt": "2026-01-05T09:00:00.000Z",
                     *         "closedOn": null,
                     *         "outcome": null,
                     *         "endedEarly": null,
                     *         "offer": {
                     *           "obligationId": "o4",
                     *           "from": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "to": {
                     *             "id": "jens-k",
                     *             "name": "Jens K."
                     *           },
                     *           "effectiveOn": "2026-01-26",
                     *           "expiresAt": "2026-01-23T07:00:00.000Z",
                     *           "batchId": null
                     *         },
                     *         "agreed": null,
                     *         "actingFor": null,
                     *         "pause": null,
                     *         "granted": [],
                     *         "version": 9,
                     *         "ownerSince": "2026-01-05T09:00:00.000Z",
                     *         "plan": [
                     *           {
                     *             "stage": "internship",
                     *             "purpose": "ordinary-job",
                     *             "startsOn": "2026-01-12",
                     *             "plannedEnd": "2026-03-06",
                     *             "weeklyHours": 25,
                     *             "jobFunction": "lagermedarbejder"
                     *           }
                     *         ],
                     *         "considerations": [
                     *           {
                     *             "text": "Skal kunne sidde ned hver time",
                     *             "tellCompany": true,
                     *             "agreedWithCitizenOn": "2026-01-05"
                     *           }
                     *         ],
                     *         "details": {
                     *           "mentor": "Grethe, daglig leder"
                     *         },
                     *         "briefing": "Går godt; ring til mentor før besøg.",
                     *         "openReports": [
                     *           {
                     *             "obligationId": "o5",
                     *             "kind": "answer-absence",
                     *             "since": "2026-01-19T07:12:00.000Z",
                     *             "dueOn": "2026-01-20",
                     *             "told": [
                     *               {
                     *                 "at": "2026-01-19T07:12:00.000Z",
                     *                 "step": "reminder",
                     *                 "to": {
                     *                   "id": "anna-b",
                     *                   "name": "Anna B."
                     *                 },
                     *                 "insteadOf": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "obligations": [
                     *           {
                     *             "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *             "obligationId": "o3",
                     *             "kind": "follow-up",
                     *             "owedBy": {
                     *               "id": "anna-b",
                     *               "name": "Anna B."
                     *             },
                     *             "dueOn": "2026-01-15",
                     *             "lateAfter": "2026-01-15",
                     *             "status": "open",
                     *             "because": {
                     *               "rule": "follow-up:internship",
                     *               "policyVersion": "default-dk-2026"
                     *             },
                     *             "statutory": false,
                     *             "madeAt": "2026-01-11T23:00:00.000Z",
                     *             "nextAlarm": {
                     *               "step": "due",
                     *               "at": "2026-01-16T07:00:00.000Z"
                     *             },
                     *             "lastRung": null,
                     *             "moves": 0,
                     *             "bookedAt": null,
                     *             "detail": {
                     *               "rung": "internship",
                     *               "occurrence": 1
                     *             },
                     *             "lateBy": 0,
                     *             "endedAt": null,
                     *             "metOn": null,
                     *             "endedBecause": null,
                     *             "movedTo": null,
                     *             "stage": "internship",
                     *             "citizen": {
                     *               "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *               "name": "Mette Hansen"
                     *             },
                     *             "company": {
                     *               "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *               "name": "Tømrer Bæk ApS"
                     *             }
                     *           }
                     *         ],
                     *         "settledVersion": 9,
                     *         "warnings": []
                     *       },
                     *       "timeline": {
                     *         "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *         "asOf": null,
                     *         "version": 1,
                     *         "lines": [
                     *           {
                     *             "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *             "version": 1,
                     *             "type": "placement-proposed",
                     *             "at": "2026-01-05T09:00:00.000Z",
                     *             "occurredOn": "2026-01-05",
                     *             "recordedLate": false,
                     *             "who": {
                     *               "staffId": "anna-b",
                     *               "name": "Anna B."
                     *             },
                     *             "what": "Forløb foreslået: Mette Hansen hos Tømrer Bæk ApS",
                     *             "details": [
                     *               "Plan: praktik 12. jan. til 6. marts, 25 timer"
                     *             ],
                     *             "why": null,
                     *             "policyVersion": "default-dk-2026",
                     *             "told": [],
                     *             "lateBy": null,
                     *             "corrected": null
                     *           }
                     *         ]
                     *       },
                     *       "record": {
                     *         "intact": true,
                     *         "streams": 1,
                     *         "events": 84,
                     *         "proven": 1,
                     *         "checkpoint": {
                     *           "number": 17,
                     *           "day": "2026-01-12",
                     *           "at": "2026-01-12T02:30:00.000Z",
                     *           "root": "5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b",
                     *           "streams": 110,
                     *           "events": 4298,
                     *           "keyId": "07ea2a769d6087d5c9f91ba36f69a779293c4519be8f500bdf0b44a89df981ed"
                     *         },
                     *         "broken": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseExport"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-case-pdf": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.3 ... */
                    "application/pdf": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "extend-stage": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plannedEnd": "2026-04-03",
                 *       "justification": "concrete-assessment",
                 *       "because": {
                 *         "reason": "more-training"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ExtendStage"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, STAGE_REFUSES, EXTENSION_NOT_LATER, EXTENSION_LADDER, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-placement-forecast": {
        parameters: {
            query?: {
                until?: components["schemas"]["Day"] | components["schemas"]["Instant"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines, in the order of time. A closed placement has none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "now": "2026-12-07T09:00:00.000Z",
                     *       "until": "2026-12-14T22:59:59.999Z",
                     *       "calendarEnds": null,
                     *       "lines": [
                     *         {
                     *           "what": "alarm",
                     *           "at": "2026-12-11T07:00:00.000Z",
                     *           "text": "Fre. 11. dec. 2026 går det videre til teamleder: opfølgning, senest fre. 4. dec. 2026",
                     *           "details": [
                     *             "Til Lis K. (teamleder)"
                     *           ],
                     *           "told": [
                     *             {
                     *               "staffId": "lis-k",
                     *               "name": "Lis K.",
                     *               "reason": "team-lead",
                     *               "reasonText": "teamleder"
                     *             }
                     *           ],
                     *           "obligationId": "o3",
                     *           "kind": "follow-up",
                     *           "owedBy": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "dueOn": "2026-12-04",
                     *           "rule": "rung-started",
                     *           "step": "team-lead",
                     *           "channel": "message",
                     *           "stage": null,
                     *           "repeats": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlacementForecast"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATE_IN_PAST, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-placement-hours": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 9,
                     *       "agreed": [
                     *         {
                     *           "stage": "internship",
                     *           "beside": false,
                     *           "from": "2026-01-12",
                     *           "until": "2026-02-08",
                     *           "weeklyHours": 20
                     *         },
                     *         {
                     *           "stage": "internship",
                     *           "beside": false,
                     *           "from": "2026-02-09",
                     *           "until": "2026-03-06",
                     *           "weeklyHours": 25
                     *         }
                     *       ],
                     *       "worked": [
                     *         {
                     *           "on": "2026-01-15",
                     *           "weeklyHours": 18
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlacementHours"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keep-promise": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "obligationId": "o7",
                 *       "how": "Ringede med navnet."
                 *     }
                 */
                "application/json": components["schemas"]["KeepPromise"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, OBLIGATION_NOT_OPEN, OBLIGATION_KIND, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-new-contact-letters": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description After a change of owner, or before one that is agreed; without any, the letters name the owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "contact": {
                     *         "id": "jens-k",
                     *         "name": "Jens K."
                     *       },
                     *       "before": {
                     *         "id": "anna-b",
                     *         "name": "Anna B."
                     *       },
                     *       "from": "2026-09-14",
                     *       "company": {
                     *         "da": {
                     *           "subject": "Ny fast kontakt: Jens K.",
                     *           "text": "Kære Mette Hansen\n\nJens K. er fra 14. september 2026 din faste kontakt ...\n",
                     *           "html": "<!doctype html>..."
                     *         },
                     *         "en": {
                     *           "subject": "Ny fast kontakt: Jens K.",
                     *           "text": "Kære Mette Hansen\n\nJens K. er fra 14. september 2026 din faste kontakt ...\n",
                     *           "html": "<!doctype html>..."
                     *         }
                     *       },
                     *       "citizen": {
                     *         "da": {
                     *           "subject": "Ny fast kontakt: Jens K.",
                     *           "text": "Kære Mette Hansen\n\nJens K. er fra 14. september 2026 din faste kontakt ...\n",
                     *           "html": "<!doctype html>..."
                     *         },
                     *         "en": {
                     *           "subject": "Ny fast kontakt: Jens K.",
                     *           "text": "Kære Mette Hansen\n\nJens K. er fra 14. september 2026 din faste kontakt ...\n",
                     *           "html": "<!doctype html>..."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NewContactLetters"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "make-promise": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "what": "Nyt navn til lageret",
                 *       "to": "Lager & Co.",
                 *       "owedBy": "anna-b",
                 *       "dueOn": "2026-01-22"
                 *     }
                 */
                "application/json": components["schemas"]["MakePromise"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, DATE_IN_PAST, PERSON_NOT_ACTIVE, CALENDAR_ENDS, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "move-obligation": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "obligationId": "o3",
                 *       "dueOn": "2026-01-20",
                 *       "because": {
                 *         "reason": "company-not-available"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MoveObligation"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, OBLIGATION_NOT_OPEN, STATUTORY, DATE_IN_PAST, CALENDAR_ENDS, CLOSED, DATES_ORDER */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "offer-hand-off": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "jens-k",
                 *       "briefing": "Går godt; ring til mentor før besøg.",
                 *       "effectiveOn": "2026-09-14"
                 *     }
                 */
                "application/json": components["schemas"]["OfferHandOff"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PERSON_NOT_ACTIVE, SAME_PERSON, OFFER_OPEN, DATE_IN_PAST, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": {
                 *         "reason": "illness"
                 *       },
                 *       "until": "2026-10-05"
                 *     }
                 */
                "application/json": components["schemas"]["Pause"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ALREADY_PAUSED, DATE_IN_PAST, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-possible-commands": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every command. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "placementId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *       "version": 9,
                     *       "commands": [
                     *         {
                     *           "command": "add-note",
                     *           "offered": true,
                     *           "whyNot": null,
                     *           "choices": []
                     *         },
                     *         {
                     *           "command": "keep-promise",
                     *           "offered": true,
                     *           "whyNot": null,
                     *           "choices": [
                     *             {
                     *               "field": "obligationId",
                     *               "value": "o5",
                     *               "offered": true,
                     *               "whyNot": null
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "command": "resume",
                     *           "offered": false,
                     *           "whyNot": {
                     *             "code": "NOT_PAUSED",
                     *             "title": "Ikke på pause",
                     *             "detail": "Forløbet er ikke på pause, så det kan ikke sættes i gang igen."
                     *           },
                     *           "choices": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PossibleCommands"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-process": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow's answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phase": "internship",
                     *       "wakeAt": "2026-01-16T07:00:00.000Z",
                     *       "offsetMs": 0,
                     *       "now": "2026-01-13T09:00:00.000Z",
                     *       "staleWakes": 0,
                     *       "view": {
                     *         "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *         "version": 9,
                     *         "open": true,
                     *         "stage": "internship",
                     *         "afterCare": false,
                     *         "ownerId": "anna-b",
                     *         "teamId": "havn",
                     *         "nextWake": "2026-01-16T07:00:00.000Z",
                     *         "nextWakeWhy": "follow-up: due",
                     *         "nextAlarm": "2026-01-16T07:00:00.000Z",
                     *         "owed": [
                     *           {
                     *             "obligationId": "o3",
                     *             "kind": "follow-up",
                     *             "owedBy": "anna-b",
                     *             "dueOn": "2026-01-15",
                     *             "nextStep": "due",
                     *             "nextAlarm": "2026-01-16T07:00:00.000Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Process"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE, PROCESS_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "raise-concern": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "what": "Der er for meget larm ved pakkebordet.",
                 *       "reportedBy": "Mentor Karin"
                 *     }
                 */
                "application/json": components["schemas"]["RaiseConcern"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "receive-paper": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "paper": "grant",
                 *       "receivedOn": "2026-01-06"
                 *     }
                 */
                "application/json": components["schemas"]["ReceivePaper"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PAPER_NOT_EXPECTED, DATE_IN_FUTURE, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-attempt": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2026-01-15",
                 *       "channel": "call",
                 *       "who": "Mette",
                 *       "note": "Telefonsvarer"
                 *     }
                 */
                "application/json": components["schemas"]["RecordAttempt"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, DATE_IN_FUTURE, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-follow-up": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "obligationId": "o3",
                 *       "occurredOn": "2026-01-15",
                 *       "channel": "announced-visit",
                 *       "participants": "Mette og Grethe",
                 *       "findings": "Godt i gang, vil gerne have flere timer.",
                 *       "hoursWorked": 25,
                 *       "nextStep": {
                 *         "asPlanned": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordFollowUp"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, OBLIGATION_NOT_OPEN, OBLIGATION_KIND, NEXT_STEP_REQUIRED, NOTHING_OWED, DATE_IN_FUTURE, PERSON_NOT_ACTIVE, CLOSED, DATE_IN_PAST, DATES_ORDER, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": {
                 *         "reason": "closed-by-mistake"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Reopen"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, NOT_CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report-absence": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "ill",
                 *       "from": "2026-08-24",
                 *       "reportedBy": "Bente, butikschef",
                 *       "what": "Ringede kl. 7, kommer ikke i denne uge."
                 *     }
                 */
                "application/json": components["schemas"]["ReportAbsence"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, DATES_ORDER, REPORT_INVALID, DATE_IN_FUTURE, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-approval": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "what": "non-standard",
                 *       "note": "Skiftende mødetider de første to uger."
                 *     }
                 */
                "application/json": components["schemas"]["RequestApproval"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, APPROVAL_OPEN, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": {
                 *         "reason": "as-agreed"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Resume"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, NOT_PAUSED, NOTHING_OWED, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "start-stage": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stage": "wage-subsidy",
                 *       "purpose": "ordinary-job",
                 *       "startsOn": "2026-03-09",
                 *       "plannedEnd": "2026-05-29",
                 *       "grantEnds": "2026-05-29",
                 *       "weeklyHours": 37,
                 *       "jobFunction": "lagermedarbejder"
                 *     }
                 */
                "application/json": components["schemas"]["StartStage"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MATCH_NOT_DECIDED, STAGE_REFUSES, PAPERS_MISSING, PLANNED_END_REQUIRED, DATES_ORDER, BACK_NEEDS_REASON, BESIDE_NOT_POSSIBLE, START_ALREADY_RECORDED, HOURS_OVER_MAX, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-state": {
        parameters: {
            query?: {
                asOf?: components["schemas"]["Day"] | components["schemas"]["Instant"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "asOf": "2026-01-13T22:59:59.999Z",
                     *       "version": 9,
                     *       "state": {
                     *         "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *         "citizenId": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *         "companyId": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *         "ownerId": "anna-b",
                     *         "secondPersonId": "ole-t",
                     *         "plan": [],
                     *         "considerations": [],
                     *         "policyVersion": "default-dk-2026",
                     *         "obligations": {
                     *           "o3": {
                     *             "id": "o3",
                     *             "kind": "follow-up",
                     *             "owedBy": "anna-b",
                     *             "dueOn": "2026-01-15",
                     *             "because": {
                     *               "rule": "follow-up:internship",
                     *               "policyVersion": "default-dk-2026"
                     *             },
                     *             "statutory": false,
                     *             "alarms": [
                     *               {
                     *                 "at": "2026-01-16T07:00:00.000Z",
                     *                 "step": "due"
                     *               }
                     *             ],
                     *             "detail": {
                     *               "rung": "internship",
                     *               "occurrence": 1
                     *             }
                     *           }
                     *         },
                     *         "nextObligation": 4,
                     *         "papersFor": {},
                     *         "ahead": null,
                     *         "beside": null,
                     *         "lastRung": "internship",
                     *         "firstPaidDay": null,
                     *         "afterCareLeft": null,
                     *         "offer": null,
                     *         "agreed": null,
                     *         "actingFor": null,
                     *         "pause": null,
                     *         "granted": [],
                     *         "proposedAt": "2026-01-05T09:00:00.000Z",
                     *         "lastAt": "2026-01-11T23:00:00.000Z",
                     *         "stage": "internship",
                     *         "main": {
                     *           "stage": "internship",
                     *           "purpose": "ordinary-job",
                     *           "startsOn": "2026-01-12",
                     *           "plannedEnd": "2026-03-06",
                     *           "weeklyHours": 25,
                     *           "jobFunction": "lagermedarbejder",
                     *           "grantEnds": "2026-03-06",
                     *           "hours": [
                     *             {
                     *               "from": "2026-01-12",
                     *               "weeklyHours": 25
                     *             }
                     *           ],
                     *           "held": 0,
                     *           "heldSinceVisit": 0,
                     *           "lastHeldOn": null,
                     *           "extensions": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlacementState"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-timeline": {
        parameters: {
            query?: {
                asOf?: components["schemas"]["Day"] | components["schemas"]["Instant"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "asOf": null,
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "version": 1,
                     *           "type": "placement-proposed",
                     *           "at": "2026-01-05T09:00:00.000Z",
                     *           "occurredOn": "2026-01-05",
                     *           "recordedLate": false,
                     *           "who": {
                     *             "staffId": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "what": "Forløb foreslået: Mette Hansen hos Tømrer Bæk ApS",
                     *           "details": [
                     *             "Plan: praktik 12. jan. til 6. marts, 25 timer"
                     *           ],
                     *           "why": null,
                     *           "policyVersion": "default-dk-2026",
                     *           "told": [],
                     *           "lateBy": null,
                     *           "corrected": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "waive-paper": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "paper": "plan-entry",
                 *       "because": {
                 *         "reason": "not-needed-here"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WaivePaper"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PAPER_NOT_EXPECTED, PAPER_NOT_WAIVABLE, CLOSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-hand-off": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": {
                 *         "reason": "somebody-else"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawHandOff"];
            };
        };
        responses: {
            /** @description Recorded. The same key with the same body answers the same again. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *       "version": 7,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "follow-up-held",
                     *           "at": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED, UNKNOWN_REASON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, NO_OFFER, CLOSED, CALENDAR_ENDS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-policies": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": "default-dk-2026",
                     *           "validFrom": "2024-01-01",
                     *           "title": "Standardregelsæt, Danmark 2026",
                     *           "publishedAt": "2026-01-05T09:00:00.000Z",
                     *           "publishedBy": null,
                     *           "because": null,
                     *           "adoptionStartedAt": null,
                     *           "adoptionStartedBy": null,
                     *           "warnings": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyList"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "publish-policy": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "horsens-2027",
                 *       "validFrom": "2027-01-01",
                 *       "title": "Standardregelsæt, Danmark 2026",
                 *       "calendar": {
                 *         "closedDays": [
                 *           "2013-01-01",
                 *           "2013-03-28",
                 *           "2013-03-29",
                 *           "2013-03-31",
                 *           "2013-04-01",
                 *           "2013-04-26",
                 *           "2013-05-09",
                 *           "2013-05-19",
                 *           "2013-05-20",
                 *           "2013-06-05",
                 *           "2013-12-24",
                 *           "2013-12-25",
                 *           "2013-12-26",
                 *           "2013-12-31",
                 *           "2014-01-01",
                 *           "2014-04-17",
                 *           "2014-04-18",
                 *           "2014-04-20",
                 *           "2014-04-21",
                 *           "2014-05-16",
                 *           "2014-05-29",
                 *           "2014-06-05",
                 *           "2014-06-08",
                 *           "2014-06-09",
                 *           "2014-12-24",
                 *           "2014-12-25",
                 *           "2014-12-26",
                 *           "2014-12-31",
                 *           "2015-01-01",
                 *           "2015-04-02",
                 *           "2015-04-03",
                 *           "2015-04-05",
                 *           "2015-04-06",
                 *           "2015-05-01",
                 *           "2015-05-14",
                 *           "2015-05-24",
                 *           "2015-05-25",
                 *           "2015-06-05",
                 *           "2015-12-24",
                 *           "2015-12-25",
                 *           "2015-12-26",
                 *           "2015-12-31",
                 *           "2016-01-01",
                 *           "2016-03-24",
                 *           "2016-03-25",
                 *           "2016-03-27",
                 *           "2016-03-28",
                 *           "2016-04-22",
                 *           "2016-05-05",
                 *           "2016-05-15",
                 *           "2016-05-16",
                 *           "2016-06-05",
                 *           "2016-12-24",
                 *           "2016-12-25",
                 *           "2016-12-26",
                 *           "2016-12-31",
                 *           "2017-01-01",
                 *           "2017-04-13",
                 *           "2017-04-14",
                 *           "2017-04-16",
                 *           "2017-04-17",
                 *           "2017-05-12",
                 *           "2017-05-25",
                 *           "2017-06-04",
                 *           "2017-06-05",
                 *           "2017-12-24",
                 *           "2017-12-25",
                 *           "2017-12-26",
                 *           "2017-12-31",
                 *           "2018-01-01",
                 *           "2018-03-29",
                 *           "2018-03-30",
                 *           "2018-04-01",
                 *           "2018-04-02",
                 *           "2018-04-27",
                 *           "2018-05-10",
                 *           "2018-05-20",
                 *           "2018-05-21",
                 *           "2018-06-05",
                 *           "2018-12-24",
                 *           "2018-12-25",
                 *           "2018-12-26",
                 *           "2018-12-31",
                 *           "2019-01-01",
                 *           "2019-04-18",
                 *           "2019-04-19",
                 *           "2019-04-21",
                 *           "2019-04-22",
                 *           "2019-05-17",
                 *           "2019-05-30",
                 *           "2019-06-05",
                 *           "2019-06-09",
                 *           "2019-06-10",
                 *           "2019-12-24",
                 *           "2019-12-25",
                 *           "2019-12-26",
                 *           "2019-12-31",
                 *           "2020-01-01",
                 *           "2020-04-09",
                 *           "2020-04-10",
                 *           "2020-04-12",
                 *           "2020-04-13",
                 *           "2020-05-08",
                 *           "2020-05-21",
                 *           "2020-05-31",
                 *           "2020-06-01",
                 *           "2020-06-05",
                 *           "2020-12-24",
                 *           "2020-12-25",
                 *           "2020-12-26",
                 *           "2020-12-31",
                 *           "2021-01-01",
                 *           "2021-04-01",
                 *           "2021-04-02",
                 *           "2021-04-04",
                 *           "2021-04-05",
                 *           "2021-04-30",
                 *           "2021-05-13",
                 *           "2021-05-23",
                 *           "2021-05-24",
                 *           "2021-06-05",
                 *           "2021-12-24",
                 *           "2021-12-25",
                 *           "2021-12-26",
                 *           "2021-12-31",
                 *           "2022-01-01",
                 *           "2022-04-14",
                 *           "2022-04-15",
                 *           "2022-04-17",
                 *           "2022-04-18",
                 *           "2022-05-13",
                 *           "2022-05-26",
                 *           "2022-06-05",
                 *           "2022-06-06",
                 *           "2022-12-24",
                 *           "2022-12-25",
                 *           "2022-12-26",
                 *           "2022-12-31",
                 *           "2023-01-01",
                 *           "2023-04-06",
                 *           "2023-04-07",
                 *           "2023-04-09",
                 *           "2023-04-10",
                 *           "2023-05-05",
                 *           "2023-05-18",
                 *           "2023-05-28",
                 *           "2023-05-29",
                 *           "2023-06-05",
                 *           "2023-12-24",
                 *           "2023-12-25",
                 *           "2023-12-26",
                 *           "2023-12-31",
                 *           "2024-01-01",
                 *           "2024-03-28",
                 *           "2024-03-29",
                 *           "2024-03-31",
                 *           "2024-04-01",
                 *           "2024-05-09",
                 *           "2024-05-19",
                 *           "2024-05-20",
                 *           "2024-06-05",
                 *           "2024-12-24",
                 *           "2024-12-25",
                 *           "2024-12-26",
                 *           "2024-12-31",
                 *           "2025-01-01",
                 *           "2025-04-17",
                 *           "2025-04-18",
                 *           "2025-04-20",
                 *           "2025-04-21",
                 *           "2025-05-29",
                 *           "2025-06-05",
                 *           "2025-06-08",
                 *           "2025-06-09",
                 *           "2025-12-24",
                 *           "2025-12-25",
                 *           "2025-12-26",
                 *           "2025-12-31",
                 *           "2026-01-01",
                 *           "2026-04-02",
                 *           "2026-04-03",
                 *           "2026-04-05",
                 *           "2026-04-06",
                 *           "2026-05-14",
                 *           "2026-05-24",
                 *           "2026-05-25",
                 *           "2026-06-05",
                 *           "2026-12-24",
                 *           "2026-12-25",
                 *           "2026-12-26",
                 *           "2026-12-31",
                 *           "2027-01-01",
                 *           "2027-03-25",
                 *           "2027-03-26",
                 *           "2027-03-28",
                 *           "2027-03-29",
                 *           "2027-05-06",
                 *           "2027-05-16",
                 *           "2027-05-17",
                 *           "2027-06-05",
                 *           "2027-12-24",
                 *           "2027-12-25",
                 *           "2027-12-26",
                 *           "2027-12-31",
                 *           "2028-01-01",
                 *           "2028-04-13",
                 *           "2028-04-14",
                 *           "2028-04-16",
                 *           "2028-04-17",
                 *           "2028-05-25",
                 *           "2028-06-04",
                 *           "2028-06-05",
                 *           "2028-12-24",
                 *           "2028-12-25",
                 *           "2028-12-26",
                 *           "2028-12-31",
                 *           "2029-01-01",
                 *           "2029-03-29",
                 *           "2029-03-30",
                 *           "2029-04-01",
                 *           "2029-04-02",
                 *           "2029-05-10",
                 *           "2029-05-20",
                 *           "2029-05-21",
                 *           "2029-06-05",
                 *           "2029-12-24",
                 *           "2029-12-25",
                 *           "2029-12-26",
                 *           "2029-12-31",
                 *           "2030-01-01",
                 *           "2030-04-18",
                 *           "2030-04-19",
                 *           "2030-04-21",
                 *           "2030-04-22",
                 *           "2030-05-30",
                 *           "2030-06-05",
                 *           "2030-06-09",
                 *           "2030-06-10",
                 *           "2030-12-24",
                 *           "2030-12-25",
                 *           "2030-12-26",
                 *           "2030-12-31",
                 *           "2031-01-01",
                 *           "2031-04-10",
                 *           "2031-04-11",
                 *           "2031-04-13",
                 *           "2031-04-14",
                 *           "2031-05-22",
                 *           "2031-06-01",
                 *           "2031-06-02",
                 *           "2031-06-05",
                 *           "2031-12-24",
                 *           "2031-12-25",
                 *           "2031-12-26",
                 *           "2031-12-31",
                 *           "2032-01-01",
                 *           "2032-03-25",
                 *           "2032-03-26",
                 *           "2032-03-28",
                 *           "2032-03-29",
                 *           "2032-05-06",
                 *           "2032-05-16",
                 *           "2032-05-17",
                 *           "2032-06-05",
                 *           "2032-12-24",
                 *           "2032-12-25",
                 *           "2032-12-26",
                 *           "2032-12-31",
                 *           "2033-01-01",
                 *           "2033-04-14",
                 *           "2033-04-15",
                 *           "2033-04-17",
                 *           "2033-04-18",
                 *           "2033-05-26",
                 *           "2033-06-05",
                 *           "2033-06-06",
                 *           "2033-12-24",
                 *           "2033-12-25",
                 *           "2033-12-26",
                 *           "2033-12-31",
                 *           "2034-01-01",
                 *           "2034-04-06",
                 *           "2034-04-07",
                 *           "2034-04-09",
                 *           "2034-04-10",
                 *           "2034-05-18",
                 *           "2034-05-28",
                 *           "2034-05-29",
                 *           "2034-06-05",
                 *           "2034-12-24",
                 *           "2034-12-25",
                 *           "2034-12-26",
                 *           "2034-12-31",
                 *           "2035-01-01",
                 *           "2035-03-22",
                 *           "2035-03-23",
                 *           "2035-03-25",
                 *           "2035-03-26",
                 *           "2035-05-03",
                 *           "2035-05-13",
                 *           "2035-05-14",
                 *           "2035-06-05",
                 *           "2035-12-24",
                 *           "2035-12-25",
                 *           "2035-12-26",
                 *           "2035-12-31",
                 *           "2036-01-01",
                 *           "2036-04-10",
                 *           "2036-04-11",
                 *           "2036-04-13",
                 *           "2036-04-14",
                 *           "2036-05-22",
                 *           "2036-06-01",
                 *           "2036-06-02",
                 *           "2036-06-05",
                 *           "2036-12-24",
                 *           "2036-12-25",
                 *           "2036-12-26",
                 *           "2036-12-31",
                 *           "2037-01-01",
                 *           "2037-04-02",
                 *           "2037-04-03",
                 *           "2037-04-05",
                 *           "2037-04-06",
                 *           "2037-05-14",
                 *           "2037-05-24",
                 *           "2037-05-25",
                 *           "2037-06-05",
                 *           "2037-12-24",
                 *           "2037-12-25",
                 *           "2037-12-26",
                 *           "2037-12-31",
                 *           "2038-01-01",
                 *           "2038-04-22",
                 *           "2038-04-23",
                 *           "2038-04-25",
                 *           "2038-04-26",
                 *           "2038-06-03",
                 *           "2038-06-05",
                 *           "2038-06-13",
                 *           "2038-06-14",
                 *           "2038-12-24",
                 *           "2038-12-25",
                 *           "2038-12-26",
                 *           "2038-12-31",
                 *           "2039-01-01",
                 *           "2039-04-07",
                 *           "2039-04-08",
                 *           "2039-04-10",
                 *           "2039-04-11",
                 *           "2039-05-19",
                 *           "2039-05-29",
                 *           "2039-05-30",
                 *           "2039-06-05",
                 *           "2039-12-24",
                 *           "2039-12-25",
                 *           "2039-12-26",
                 *           "2039-12-31",
                 *           "2040-01-01",
                 *           "2040-03-29",
                 *           "2040-03-30",
                 *           "2040-04-01",
                 *           "2040-04-02",
                 *           "2040-05-10",
                 *           "2040-05-20",
                 *           "2040-05-21",
                 *           "2040-06-05",
                 *           "2040-12-24",
                 *           "2040-12-25",
                 *           "2040-12-26",
                 *           "2040-12-31",
                 *           "2041-01-01",
                 *           "2041-04-18",
                 *           "2041-04-19",
                 *           "2041-04-21",
                 *           "2041-04-22",
                 *           "2041-05-30",
                 *           "2041-06-05",
                 *           "2041-06-09",
                 *           "2041-06-10",
                 *           "2041-12-24",
                 *           "2041-12-25",
                 *           "2041-12-26",
                 *           "2041-12-31",
                 *           "2042-01-01",
                 *           "2042-04-03",
                 *           "2042-04-04",
                 *           "2042-04-06",
                 *           "2042-04-07",
                 *           "2042-05-15",
                 *           "2042-05-25",
                 *           "2042-05-26",
                 *           "2042-06-05",
                 *           "2042-12-24",
                 *           "2042-12-25",
                 *           "2042-12-26",
                 *           "2042-12-31",
                 *           "2043-01-01",
                 *           "2043-03-26",
                 *           "2043-03-27",
                 *           "2043-03-29",
                 *           "2043-03-30",
                 *           "2043-05-07",
                 *           "2043-05-17",
                 *           "2043-05-18",
                 *           "2043-06-05",
                 *           "2043-12-24",
                 *           "2043-12-25",
                 *           "2043-12-26",
                 *           "2043-12-31",
                 *           "2044-01-01",
                 *           "2044-04-14",
                 *           "2044-04-15",
                 *           "2044-04-17",
                 *           "2044-04-18",
                 *           "2044-05-26",
                 *           "2044-06-05",
                 *           "2044-06-06",
                 *           "2044-12-24",
                 *           "2044-12-25",
                 *           "2044-12-26",
                 *           "2044-12-31",
                 *           "2045-01-01",
                 *           "2045-04-06",
                 *           "2045-04-07",
                 *           "2045-04-09",
                 *           "2045-04-10",
                 *           "2045-05-18",
                 *           "2045-05-28",
                 *           "2045-05-29",
                 *           "2045-06-05",
                 *           "2045-12-24",
                 *           "2045-12-25",
                 *           "2045-12-26",
                 *           "2045-12-31"
                 *         ],
                 *         "coversFrom": "2013-01-01",
                 *         "coversUntil": "2045-12-31",
                 *         "ringsAt": "08:00"
                 *       },
                 *       "ladders": {
                 *         "routine": [
                 *           {
                 *             "step": "due",
                 *             "workingDays": 1,
                 *             "to": [
                 *               "owner"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "overdue",
                 *             "workingDays": 2,
                 *             "to": [
                 *               "second-person"
                 *             ],
                 *             "channel": "in-app"
                 *           },
                 *           {
                 *             "step": "team-lead",
                 *             "workingDays": 5,
                 *             "to": [
                 *               "team-lead"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "manager",
                 *             "workingDays": 10,
                 *             "to": [
                 *               "manager"
                 *             ],
                 *             "channel": "weekly-list",
                 *             "repeatEvery": 10
                 *           }
                 *         ],
                 *         "standard": [
                 *           {
                 *             "step": "reminder",
                 *             "workingDays": -1,
                 *             "to": [
                 *               "owner"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "due",
                 *             "workingDays": 0,
                 *             "to": [
                 *               "owner"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "overdue",
                 *             "workingDays": 1,
                 *             "to": [
                 *               "owner",
                 *               "second-person"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "team-lead",
                 *             "workingDays": 3,
                 *             "to": [
                 *               "team-lead"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "manager",
                 *             "workingDays": 5,
                 *             "to": [
                 *               "manager"
                 *             ],
                 *             "channel": "message",
                 *             "repeatEvery": 5
                 *           }
                 *         ],
                 *         "short": [
                 *           {
                 *             "step": "reminder",
                 *             "workingDays": 0,
                 *             "atOnce": true,
                 *             "to": [
                 *               "owner"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "due",
                 *             "workingDays": 0,
                 *             "to": [
                 *               "owner"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "overdue",
                 *             "workingDays": 1,
                 *             "to": [
                 *               "owner",
                 *               "second-person"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "team-lead",
                 *             "workingDays": 2,
                 *             "to": [
                 *               "team-lead"
                 *             ],
                 *             "channel": "message"
                 *           },
                 *           {
                 *             "step": "manager",
                 *             "workingDays": 3,
                 *             "to": [
                 *               "manager"
                 *             ],
                 *             "channel": "message",
                 *             "repeatEvery": 5
                 *           }
                 *         ]
                 *       },
                 *       "obligations": {
                 *         "papers": {
                 *           "ladder": "standard",
                 *           "reminderWorkingDays": 2
                 *         },
                 *         "follow-up": {
                 *           "ladder": "routine"
                 *         },
                 *         "after-care": {
                 *           "ladder": "routine"
                 *         },
                 *         "stage-end-decision": {
                 *           "ladder": "standard"
                 *         },
                 *         "match-decision": {
                 *           "ladder": "standard"
                 *         },
                 *         "start-or-replan": {
                 *           "ladder": "standard"
                 *         },
                 *         "next-rung-or-close": {
                 *           "ladder": "standard"
                 *         },
                 *         "closing-decision": {
                 *           "ladder": "standard"
                 *         },
                 *         "resume": {
                 *           "ladder": "standard"
                 *         },
                 *         "approval": {
                 *           "ladder": "short"
                 *         },
                 *         "answer-absence": {
                 *           "ladder": "short"
                 *         },
                 *         "answer-concern": {
                 *           "ladder": "short"
                 *         },
                 *         "promise": {
                 *           "ladder": "standard"
                 *         },
                 *         "next-step": {
                 *           "ladder": "routine"
                 *         },
                 *         "accept-hand-off": {
                 *           "ladder": "short"
                 *         },
                 *         "find-owner": {
                 *           "ladder": "short"
                 *         },
                 *         "flex-interview": {
                 *           "ladder": "standard",
                 *           "reminderWorkingDays": 20
                 *         },
                 *         "flex-status": {
                 *           "ladder": "standard",
                 *           "reminderWorkingDays": 20
                 *         }
                 *       },
                 *       "papers": {
                 *         "dueWorkingDaysBefore": 3,
                 *         "byRung": {
                 *           "internship": [
                 *             {
                 *               "paper": "grant",
                 *               "required": true,
                 *               "waivable": false
                 *             },
                 *             {
                 *               "paper": "signatures",
                 *               "required": true,
                 *               "waivable": true
                 *             },
                 *             {
                 *               "paper": "plan-entry",
                 *               "required": true,
                 *               "waivable": true
                 *             }
                 *           ],
                 *           "wage-subsidy": [
                 *             {
                 *               "paper": "grant",
                 *               "required": true,
                 *               "waivable": false
                 *             },
                 *             {
                 *               "paper": "signatures",
                 *               "required": true,
                 *               "waivable": true
                 *             },
                 *             {
                 *               "paper": "employment-letter",
                 *               "required": true,
                 *               "waivable": true
                 *             }
                 *           ],
                 *           "paid-hours": [
                 *             {
                 *               "paper": "contract",
                 *               "required": true,
                 *               "waivable": true
                 *             }
                 *           ],
                 *           "flex-job": [
                 *             {
                 *               "paper": "grant",
                 *               "required": true,
                 *               "waivable": false
                 *             },
                 *             {
                 *               "paper": "contract",
                 *               "required": true,
                 *               "waivable": true
                 *             }
                 *           ]
                 *         }
                 *       },
                 *       "followUp": {
                 *         "internship": {
                 *           "first": 3,
                 *           "then": [
                 *             5,
                 *             5,
                 *             5
                 *           ],
                 *           "every": 10
                 *         },
                 *         "wage-subsidy": {
                 *           "first": 5,
                 *           "then": [
                 *             5,
                 *             5,
                 *             5
                 *           ],
                 *           "every": 10,
                 *           "visitEvery": 4
                 *         },
                 *         "paid-hours": {
                 *           "first": 5,
                 *           "then": [],
                 *           "every": null
                 *         },
                 *         "flex-job": {
                 *           "first": 10,
                 *           "then": [],
                 *           "every": null
                 *         }
                 *       },
                 *       "afterCare": {
                 *         "checkIns": [
                 *           {
                 *             "weeks": 4
                 *           },
                 *           {
                 *             "weeks": 12
                 *           },
                 *           {
                 *             "months": 6
                 *           }
                 *         ],
                 *         "windowWorkingDays": 5,
                 *         "optionalFrom": 3,
                 *         "optionalReason": "no-further-progression"
                 *       },
                 *       "stageEnd": {
                 *         "workingDaysBefore": {
                 *           "internship": 10,
                 *           "wage-subsidy": 20,
                 *           "paid-hours": 10,
                 *           "flex-job": 10
                 *         },
                 *         "shortUnderWeeks": 6,
                 *         "shortWorkingDaysBefore": 5
                 *       },
                 *       "dueAfter": {
                 *         "matchDecision": 5,
                 *         "nextRungOrClose": 2,
                 *         "closingDecision": 5,
                 *         "approval": 1,
                 *         "answerAbsence": 1,
                 *         "answerConcern": 2,
                 *         "acceptHandOff": 2,
                 *         "handOffExpires": 5,
                 *         "findOwner": 2
                 *       },
                 *       "extensions": {
                 *         "internship": [
                 *           {
                 *             "justifications": [
                 *               "concrete-assessment"
                 *             ],
                 *             "maxTotalWeeks": 26,
                 *             "law": "prak.ext.first"
                 *           },
                 *           {
                 *             "justifications": [
                 *               "very-special-need"
                 *             ],
                 *             "stepWeeks": 13,
                 *             "law": "prak.ext.step"
                 *           }
                 *         ],
                 *         "wage-subsidy": [
                 *           {
                 *             "justifications": [
                 *               "concrete-assessment",
                 *               "grant-extended"
                 *             ],
                 *             "maxTotalMonths": 6,
                 *             "law": "lt.max.private"
                 *           },
                 *           {
                 *             "justifications": [
                 *               "grant-extended"
                 *             ],
                 *             "maxTotalMonths": 12,
                 *             "law": "lt.max.sick"
                 *           }
                 *         ],
                 *         "paid-hours": [
                 *           {
                 *             "justifications": [
                 *               "contract-extended"
                 *             ]
                 *           }
                 *         ],
                 *         "flex-job": [
                 *           {
                 *             "justifications": [
                 *               "contract-extended",
                 *               "new-period"
                 *             ],
                 *             "maxTotalMonths": 60,
                 *             "law": "fleks.temp"
                 *           },
                 *           {
                 *             "justifications": [
                 *               "new-period"
                 *             ]
                 *           }
                 *         ]
                 *       },
                 *       "flexJob": {
                 *         "interviewMonths": 30,
                 *         "statusMonths": 54
                 *       },
                 *       "moving": {
                 *         "tellFromMove": 2,
                 *         "tellOverWorkingDays": 10
                 *       },
                 *       "maxWeeklyHours": 37,
                 *       "reasons": {
                 *         "decide-match": [
                 *           "good-match",
                 *           "agreed-with-both",
                 *           "site-visit-went-well",
                 *           "bad-match",
                 *           "company-wish",
                 *           "citizen-wish",
                 *           "practical",
                 *           "other"
                 *         ],
                 *         "waive-paper": [
                 *           "not-needed-here",
                 *           "already-held",
                 *           "replaced-by-other",
                 *           "other"
                 *         ],
                 *         "start-stage:back": [
                 *           "health",
                 *           "hours-too-many",
                 *           "tasks-did-not-fit",
                 *           "company-wish",
                 *           "citizen-wish",
                 *           "other"
                 *         ],
                 *         "start-stage:deviation": [
                 *           "papers-on-the-way",
                 *           "start-cannot-wait",
                 *           "system-down",
                 *           "other"
                 *         ],
                 *         "extend-stage": [
                 *           "more-training",
                 *           "more-clarification",
                 *           "company-wish",
                 *           "citizen-wish",
                 *           "waiting-for-decision",
                 *           "other"
                 *         ],
                 *         "extend-stage:internship": [
                 *           "concrete-assessment",
                 *           "very-special-need"
                 *         ],
                 *         "extend-stage:wage-subsidy": [
                 *           "grant-extended",
                 *           "concrete-assessment"
                 *         ],
                 *         "extend-stage:paid-hours": [
                 *           "contract-extended"
                 *         ],
                 *         "extend-stage:flex-job": [
                 *           "contract-extended",
                 *           "new-period"
                 *         ],
                 *         "change-hours": [
                 *           "more-capacity",
                 *           "less-capacity",
                 *           "company-wish",
                 *           "citizen-wish",
                 *           "trial",
                 *           "other"
                 *         ],
                 *         "end-stage": [
                 *           "purpose-met",
                 *           "planned",
                 *           "absence",
                 *           "bad-match",
                 *           "company-wish",
                 *           "citizen-wish",
                 *           "illness",
                 *           "got-a-job",
                 *           "other"
                 *         ],
                 *         "record-follow-up": [
                 *           "nothing-agreed",
                 *           "goes-well",
                 *           "ends-now",
                 *           "not-wanted",
                 *           "other"
                 *         ],
                 *         "move-obligation": [
                 *           "company-not-available",
                 *           "citizen-not-available",
                 *           "illness",
                 *           "holiday",
                 *           "agreed-with-both",
                 *           "own-workload",
                 *           "other"
                 *         ],
                 *         "cancel-obligation": [
                 *           "no-longer-needed",
                 *           "no-further-progression",
                 *           "done-elsewhere",
                 *           "registered-by-mistake",
                 *           "other"
                 *         ],
                 *         "assign-owner": [
                 *           "workload",
                 *           "absence",
                 *           "knows-the-company",
                 *           "knows-the-citizen",
                 *           "reorganisation",
                 *           "other"
                 *         ],
                 *         "assign-second-person": [
                 *           "workload",
                 *           "absence",
                 *           "new-caseworker",
                 *           "reorganisation",
                 *           "other"
                 *         ],
                 *         "decline-hand-off": [
                 *           "full-load",
                 *           "not-my-field",
                 *           "knows-the-citizen-privately",
                 *           "absence",
                 *           "other"
                 *         ],
                 *         "withdraw-hand-off": [
                 *           "no-longer-needed",
                 *           "somebody-else",
                 *           "offered-by-mistake",
                 *           "hand-over-undone",
                 *           "other"
                 *         ],
                 *         "approve": [
                 *           "fits-the-citizen",
                 *           "within-the-rules",
                 *           "not-justified",
                 *           "other-way-possible",
                 *           "other"
                 *         ],
                 *         "pause": [
                 *           "illness",
                 *           "parental-leave",
                 *           "holiday",
                 *           "course",
                 *           "waiting-for-decision",
                 *           "company-closed",
                 *           "other"
                 *         ],
                 *         "resume": [
                 *           "as-agreed",
                 *           "earlier-than-agreed",
                 *           "later-than-agreed",
                 *           "other"
                 *         ],
                 *         "correct-record": [
                 *           "typing-error",
                 *           "wrong-date",
                 *           "wrong-person",
                 *           "new-information",
                 *           "other"
                 *         ],
                 *         "reopen": [
                 *           "closed-by-mistake",
                 *           "starts-again",
                 *           "outcome-changed",
                 *           "other"
                 *         ],
                 *         "hand-over": [
                 *           "left",
                 *           "long-illness",
                 *           "workload",
                 *           "reorganisation",
                 *           "other"
                 *         ]
                 *       },
                 *       "law": [
                 *         {
                 *           "id": "prak.max.near",
                 *           "rule": "Internship, longest: groups 1, 2, 4, 12 job-ready",
                 *           "value": 4,
                 *           "unit": "weeks",
                 *           "reference": "LAB § 61(1)",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "prak.max.far",
                 *           "rule": "Internship, longest: others",
                 *           "value": 13,
                 *           "unit": "weeks",
                 *           "reference": "LAB § 61(1)",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "prak.max.graduate",
                 *           "rule": "Internship, longest: graduates (a trial)",
                 *           "value": 8,
                 *           "unit": "weeks",
                 *           "reference": "LAB ch. 11, trial rules",
                 *           "confidence": "low"
                 *         },
                 *         {
                 *           "id": "prak.max.senior",
                 *           "rule": "Internship, longest: over 50 and unemployed for more than 12 months",
                 *           "value": 8,
                 *           "unit": "weeks",
                 *           "reference": "LAB ch. 11",
                 *           "confidence": "low"
                 *         },
                 *         {
                 *           "id": "prak.ext.first",
                 *           "rule": "Internship, extended total",
                 *           "value": 26,
                 *           "unit": "weeks",
                 *           "reference": "LAB § 61(2)",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "prak.ext.step",
                 *           "rule": "Internship, further step",
                 *           "value": 13,
                 *           "unit": "weeks",
                 *           "reference": "LAB § 61(2)",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "prak.hours.max",
                 *           "rule": "Internship, weekly hours",
                 *           "value": 37,
                 *           "unit": "hours",
                 *           "reference": "LAB ch. 11",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "lt.max.private",
                 *           "rule": "Wage subsidy, longest: near groups, private",
                 *           "value": 6,
                 *           "unit": "months",
                 *           "reference": "LAB § 68",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "lt.max.public",
                 *           "rule": "Wage subsidy, longest: near groups, public",
                 *           "value": 4,
                 *           "unit": "months",
                 *           "reference": "LAB § 68",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "lt.max.sick",
                 *           "rule": "Wage subsidy, longest: sick pay and the like",
                 *           "value": 12,
                 *           "unit": "months",
                 *           "reference": "LAB ch. 12",
                 *           "confidence": "low"
                 *         },
                 *         {
                 *           "id": "lt.prior",
                 *           "rule": "Wage subsidy, unemployment before",
                 *           "value": 6,
                 *           "unit": "months",
                 *           "reference": "LAB ch. 12",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "lt.expansion.window",
                 *           "rule": "Wage subsidy, months over which ordinary staff is averaged",
                 *           "value": 12,
                 *           "unit": "months",
                 *           "reference": "LAB ch. 12",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "fleks.temp",
                 *           "rule": "Flex job, temporary period",
                 *           "value": 5,
                 *           "unit": "years",
                 *           "reference": "LAB ch. 20",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "fleks.perm.age",
                 *           "rule": "Flex job, permanent after the first from this age",
                 *           "value": 40,
                 *           "unit": "age",
                 *           "reference": "LAB ch. 20",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "fleks.followup",
                 *           "rule": "Flex job, interview interval",
                 *           "value": 30,
                 *           "unit": "months",
                 *           "reference": "LAB ch. 20",
                 *           "confidence": "medium"
                 *         },
                 *         {
                 *           "id": "fleks.status",
                 *           "rule": "Flex job, status in temporary ones",
                 *           "value": 54,
                 *           "unit": "months",
                 *           "reference": "LAB ch. 20",
                 *           "confidence": "medium"
                 *         },
                 *         {
                 *           "id": "mentor.period",
                 *           "rule": "Mentor, grant period, renewable",
                 *           "value": 6,
                 *           "unit": "months",
                 *           "reference": "LAB § 167",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "kf.first.welfare",
                 *           "rule": "First interview, groups 2 to 5",
                 *           "value": 1,
                 *           "unit": "weeks",
                 *           "reference": "LAB § 31(5)",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "kf.first.akasse",
                 *           "rule": "First interview in the unemployment fund",
                 *           "value": 2,
                 *           "unit": "weeks",
                 *           "reference": "LAB § 31(4)",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "kf.min.other.2024",
                 *           "rule": "Interviews, groups 2-5, 7-8, 10, ledighedsydelse",
                 *           "value": 4,
                 *           "unit": "in the first 6 months",
                 *           "reference": "LAB § 31(3)",
                 *           "confidence": "high",
                 *           "validTo": "2026-06-30"
                 *         },
                 *         {
                 *           "id": "kf.min.ins.2024",
                 *           "rule": "Interviews, insured: unemployment fund + jobcentre",
                 *           "value": "3+3",
                 *           "unit": "in the first 3 months / by month 6",
                 *           "reference": "LAB § 31(1)",
                 *           "confidence": "high",
                 *           "validTo": "2026-06-30"
                 *         },
                 *         {
                 *           "id": "kf.min.ins.2026",
                 *           "rule": "Interviews, insured: unemployment fund + municipality",
                 *           "value": "2+2",
                 *           "unit": "in the first 3 months / by month 6",
                 *           "reference": "Lov 1750 of 29/12/2025",
                 *           "confidence": "medium",
                 *           "validFrom": "2026-07-01"
                 *         },
                 *         {
                 *           "id": "kf.min.jobready.2026",
                 *           "rule": "Interviews, job-ready and ledighedsydelse",
                 *           "value": 4,
                 *           "unit": "in the first 6 months",
                 *           "reference": "Lov 1750 of 29/12/2025",
                 *           "confidence": "medium",
                 *           "validFrom": "2026-07-01"
                 *         },
                 *         {
                 *           "id": "kf.coverage.2026",
                 *           "rule": "Interviews, smallest share held",
                 *           "value": 75,
                 *           "unit": "%",
                 *           "reference": "Lov 1750 of 29/12/2025",
                 *           "confidence": "medium",
                 *           "validFrom": "2026-07-01"
                 *         },
                 *         {
                 *           "id": "kf.intensive",
                 *           "rule": "Insured: intensified interview",
                 *           "value": 16,
                 *           "unit": "months",
                 *           "reference": "Lov 1750 of 29/12/2025",
                 *           "confidence": "medium",
                 *           "validFrom": "2026-07-01"
                 *         },
                 *         {
                 *           "id": "offer.first.2026",
                 *           "rule": "First offer, for at least 75 % of those near the labour market",
                 *           "value": 6,
                 *           "unit": "months",
                 *           "reference": "Lov 1750 of 29/12/2025",
                 *           "confidence": "medium",
                 *           "validFrom": "2026-07-01"
                 *         },
                 *         {
                 *           "id": "sick.first.2024",
                 *           "rule": "Sick pay, first follow-up",
                 *           "value": 8,
                 *           "unit": "weeks",
                 *           "reference": "SDP § 13 b",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "sick.min.2024",
                 *           "rule": "Sick pay, follow-ups",
                 *           "value": 4,
                 *           "unit": "in 6 months",
                 *           "reference": "SDP § 13 b",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "sick.min.2026",
                 *           "rule": "Sick pay, follow-ups under the reform (its first day is not verified)",
                 *           "value": 1,
                 *           "unit": "in 6 months",
                 *           "reference": "Lov 1750 of 29/12/2025",
                 *           "confidence": "low",
                 *           "validFrom": "2026-07-01"
                 *         },
                 *         {
                 *           "id": "sick.exempt.2026",
                 *           "rule": "Sick pay, employed and expected back within",
                 *           "value": 26,
                 *           "unit": "weeks",
                 *           "reference": "Lov 1750 of 29/12/2025",
                 *           "confidence": "medium"
                 *         },
                 *         {
                 *           "id": "complaint",
                 *           "rule": "Complaint (klage)",
                 *           "value": 4,
                 *           "unit": "weeks",
                 *           "reference": "RSL",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "reassess",
                 *           "rule": "Reassessment (genvurdering)",
                 *           "value": 4,
                 *           "unit": "weeks",
                 *           "reference": "RSL",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "aktindsigt",
                 *           "rule": "Access to documents",
                 *           "value": 7,
                 *           "unit": "working days",
                 *           "reference": "OFL § 36(2)",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "note",
                 *           "rule": "Note duty (notatpligt)",
                 *           "value": "snarest muligt",
                 *           "unit": "n/a",
                 *           "reference": "OFL § 13",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "journal",
                 *           "rule": "Filing",
                 *           "value": "snarest muligt",
                 *           "unit": "n/a",
                 *           "reference": "OFL § 15",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "gdpr.access",
                 *           "rule": "Data subject access",
                 *           "value": 1,
                 *           "unit": "month",
                 *           "reference": "GDPR art. 12",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "gdpr.breach",
                 *           "rule": "Notify a breach",
                 *           "value": 72,
                 *           "unit": "hours",
                 *           "reference": "GDPR art. 33",
                 *           "confidence": "high"
                 *         },
                 *         {
                 *           "id": "aftercare.n",
                 *           "rule": "After-care (efterværn): no interval by law",
                 *           "value": "local",
                 *           "unit": "n/a",
                 *           "reference": "none: municipal policy",
                 *           "confidence": "low"
                 *         }
                 *       ],
                 *       "because": "Kortere frister efter aftale i udvalget"
                 *     }
                 */
                "application/json": components["schemas"]["PublishPolicy"];
            };
        };
        responses: {
            /** @description Published. Open cases keep their version until its adoption is started. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "horsens-2027",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "policy-published",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyPublished"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, POLICY_INVALID, ALREADY_EXISTS, DATES_ORDER */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-policy": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "default-dk-2026",
                     *       "validFrom": "2024-01-01",
                     *       "title": "Standardregelsæt, Danmark 2026",
                     *       "publishedAt": "2026-01-05T09:00:00.000Z",
                     *       "publishedBy": null,
                     *       "because": null,
                     *       "adoptionStartedAt": null,
                     *       "adoptionStartedBy": null,
                     *       "warnings": [],
                     *       "document": {
                     *         "version": "default-dk-2026",
                     *         "maxWeeklyHours": 37
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyEntryWithDocument"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-adoption": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The adoption. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "horsens-2027",
                     *       "startedAt": "2027-01-04T09:00:00.000Z",
                     *       "startedBy": "mads-r",
                     *       "phase": "running",
                     *       "tally": {
                     *         "total": 1200,
                     *         "waiting": 400,
                     *         "done": 795,
                     *         "refused": 5,
                     *         "skipped": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyAdoption"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "start-adoption": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": "De kortere frister skal også gælde forløb, der er i gang"
                 *     }
                 */
                "application/json": components["schemas"]["StartAdoption"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "horsens-2027",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "adoption-started",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, DATE_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compare-policies": {
        parameters: {
            query: {
                with: string;
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "default-dk-2026",
                     *       "to": "horsens-2027",
                     *       "differences": [
                     *         {
                     *           "pointer": "/dueAfter/matchDecision",
                     *           "before": 5,
                     *           "after": 8
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyComparison"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preview-policy": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": {
                 *         "version": "horsens-2027",
                 *         "validFrom": "2027-01-01",
                 *         "title": "Standardregelsæt, Danmark 2026",
                 *         "calendar": {
                 *           "closedDays": [
                 *             "2013-01-01",
                 *             "2013-03-28",
                 *             "2013-03-29",
                 *             "2013-03-31",
                 *             "2013-04-01",
                 *             "2013-04-26",
                 *             "2013-05-09",
                 *             "2013-05-19",
                 *             "2013-05-20",
                 *             "2013-06-05",
                 *             "2013-12-24",
                 *             "2013-12-25",
                 *             "2013-12-26",
                 *             "2013-12-31",
                 *             "2014-01-01",
                 *             "2014-04-17",
                 *             "2014-04-18",
                 *             "2014-04-20",
                 *             "2014-04-21",
                 *             "2014-05-16",
                 *             "2014-05-29",
                 *             "2014-06-05",
                 *             "2014-06-08",
                 *             "2014-06-09",
                 *             "2014-12-24",
                 *             "2014-12-25",
                 *             "2014-12-26",
                 *             "2014-12-31",
                 *             "2015-01-01",
                 *             "2015-04-02",
                 *             "2015-04-03",
                 *             "2015-04-05",
                 *             "2015-04-06",
                 *             "2015-05-01",
                 *             "2015-05-14",
                 *             "2015-05-24",
                 *             "2015-05-25",
                 *             "2015-06-05",
                 *             "2015-12-24",
                 *             "2015-12-25",
                 *             "2015-12-26",
                 *             "2015-12-31",
                 *             "2016-01-01",
                 *             "2016-03-24",
                 *             "2016-03-25",
                 *             "2016-03-27",
                 *             "2016-03-28",
                 *             "2016-04-22",
                 *             "2016-05-05",
                 *             "2016-05-15",
                 *             "2016-05-16",
                 *             "2016-06-05",
                 *             "2016-12-24",
                 *             "2016-12-25",
                 *             "2016-12-26",
                 *             "2016-12-31",
                 *             "2017-01-01",
                 *             "2017-04-13",
                 *             "2017-04-14",
                 *             "2017-04-16",
                 *             "2017-04-17",
                 *             "2017-05-12",
                 *             "2017-05-25",
                 *             "2017-06-04",
                 *             "2017-06-05",
                 *             "2017-12-24",
                 *             "2017-12-25",
                 *             "2017-12-26",
                 *             "2017-12-31",
                 *             "2018-01-01",
                 *             "2018-03-29",
                 *             "2018-03-30",
                 *             "2018-04-01",
                 *             "2018-04-02",
                 *             "2018-04-27",
                 *             "2018-05-10",
                 *             "2018-05-20",
                 *             "2018-05-21",
                 *             "2018-06-05",
                 *             "2018-12-24",
                 *             "2018-12-25",
                 *             "2018-12-26",
                 *             "2018-12-31",
                 *             "2019-01-01",
                 *             "2019-04-18",
                 *             "2019-04-19",
                 *             "2019-04-21",
                 *             "2019-04-22",
                 *             "2019-05-17",
                 *             "2019-05-30",
                 *             "2019-06-05",
                 *             "2019-06-09",
                 *             "2019-06-10",
                 *             "2019-12-24",
                 *             "2019-12-25",
                 *             "2019-12-26",
                 *             "2019-12-31",
                 *             "2020-01-01",
                 *             "2020-04-09",
                 *             "2020-04-10",
                 *             "2020-04-12",
                 *             "2020-04-13",
                 *             "2020-05-08",
                 *             "2020-05-21",
                 *             "2020-05-31",
                 *             "2020-06-01",
                 *             "2020-06-05",
                 *             "2020-12-24",
                 *             "2020-12-25",
                 *             "2020-12-26",
                 *             "2020-12-31",
                 *             "2021-01-01",
                 *             "2021-04-01",
                 *             "2021-04-02",
                 *             "2021-04-04",
                 *             "2021-04-05",
                 *             "2021-04-30",
                 *             "2021-05-13",
                 *             "2021-05-23",
                 *             "2021-05-24",
                 *             "2021-06-05",
                 *             "2021-12-24",
                 *             "2021-12-25",
                 *             "2021-12-26",
                 *             "2021-12-31",
                 *             "2022-01-01",
                 *             "2022-04-14",
                 *             "2022-04-15",
                 *             "2022-04-17",
                 *             "2022-04-18",
                 *             "2022-05-13",
                 *             "2022-05-26",
                 *             "2022-06-05",
                 *             "2022-06-06",
                 *             "2022-12-24",
                 *             "2022-12-25",
                 *             "2022-12-26",
                 *             "2022-12-31",
                 *             "2023-01-01",
                 *             "2023-04-06",
                 *             "2023-04-07",
                 *             "2023-04-09",
                 *             "2023-04-10",
                 *             "2023-05-05",
                 *             "2023-05-18",
                 *             "2023-05-28",
                 *             "2023-05-29",
                 *             "2023-06-05",
                 *             "2023-12-24",
                 *             "2023-12-25",
                 *             "2023-12-26",
                 *             "2023-12-31",
                 *             "2024-01-01",
                 *             "2024-03-28",
                 *             "2024-03-29",
                 *             "2024-03-31",
                 *             "2024-04-01",
                 *             "2024-05-09",
                 *             "2024-05-19",
                 *             "2024-05-20",
                 *             "2024-06-05",
                 *             "2024-12-24",
                 *             "2024-12-25",
                 *             "2024-12-26",
                 *             "2024-12-31",
                 *             "2025-01-01",
                 *             "2025-04-17",
                 *             "2025-04-18",
                 *             "2025-04-20",
                 *             "2025-04-21",
                 *             "2025-05-29",
                 *             "2025-06-05",
                 *             "2025-06-08",
                 *             "2025-06-09",
                 *             "2025-12-24",
                 *             "2025-12-25",
                 *             "2025-12-26",
                 *             "2025-12-31",
                 *             "2026-01-01",
                 *             "2026-04-02",
                 *             "2026-04-03",
                 *             "2026-04-05",
                 *             "2026-04-06",
                 *             "2026-05-14",
                 *             "2026-05-24",
                 *             "2026-05-25",
                 *             "2026-06-05",
                 *             "2026-12-24",
                 *             "2026-12-25",
                 *             "2026-12-26",
                 *             "2026-12-31",
                 *             "2027-01-01",
                 *             "2027-03-25",
                 *             "2027-03-26",
                 *             "2027-03-28",
                 *             "2027-03-29",
                 *             "2027-05-06",
                 *             "2027-05-16",
                 *             "2027-05-17",
                 *             "2027-06-05",
                 *             "2027-12-24",
                 *             "2027-12-25",
                 *             "2027-12-26",
                 *             "2027-12-31",
                 *             "2028-01-01",
                 *             "2028-04-13",
                 *             "2028-04-14",
                 *             "2028-04-16",
                 *             "2028-04-17",
                 *             "2028-05-25",
                 *             "2028-06-04",
                 *             "2028-06-05",
                 *             "2028-12-24",
                 *             "2028-12-25",
                 *             "2028-12-26",
                 *             "2028-12-31",
                 *             "2029-01-01",
                 *             "2029-03-29",
                 *             "2029-03-30",
                 *             "2029-04-01",
                 *             "2029-04-02",
                 *             "2029-05-10",
                 *             "2029-05-20",
                 *             "2029-05-21",
                 *             "2029-06-05",
                 *             "2029-12-24",
                 *             "2029-12-25",
                 *             "2029-12-26",
                 *             "2029-12-31",
                 *             "2030-01-01",
                 *             "2030-04-18",
                 *             "2030-04-19",
                 *             "2030-04-21",
                 *             "2030-04-22",
                 *             "2030-05-30",
                 *             "2030-06-05",
                 *             "2030-06-09",
                 *             "2030-06-10",
                 *             "2030-12-24",
                 *             "2030-12-25",
                 *             "2030-12-26",
                 *             "2030-12-31",
                 *             "2031-01-01",
                 *             "2031-04-10",
                 *             "2031-04-11",
                 *             "2031-04-13",
                 *             "2031-04-14",
                 *             "2031-05-22",
                 *             "2031-06-01",
                 *             "2031-06-02",
                 *             "2031-06-05",
                 *             "2031-12-24",
                 *             "2031-12-25",
                 *             "2031-12-26",
                 *             "2031-12-31",
                 *             "2032-01-01",
                 *             "2032-03-25",
                 *             "2032-03-26",
                 *             "2032-03-28",
                 *             "2032-03-29",
                 *             "2032-05-06",
                 *             "2032-05-16",
                 *             "2032-05-17",
                 *             "2032-06-05",
                 *             "2032-12-24",
                 *             "2032-12-25",
                 *             "2032-12-26",
                 *             "2032-12-31",
                 *             "2033-01-01",
                 *             "2033-04-14",
                 *             "2033-04-15",
                 *             "2033-04-17",
                 *             "2033-04-18",
                 *             "2033-05-26",
                 *             "2033-06-05",
                 *             "2033-06-06",
                 *             "2033-12-24",
                 *             "2033-12-25",
                 *             "2033-12-26",
                 *             "2033-12-31",
                 *             "2034-01-01",
                 *             "2034-04-06",
                 *             "2034-04-07",
                 *             "2034-04-09",
                 *             "2034-04-10",
                 *             "2034-05-18",
                 *             "2034-05-28",
                 *             "2034-05-29",
                 *             "2034-06-05",
                 *             "2034-12-24",
                 *             "2034-12-25",
                 *             "2034-12-26",
                 *             "2034-12-31",
                 *             "2035-01-01",
                 *             "2035-03-22",
                 *             "2035-03-23",
                 *             "2035-03-25",
                 *             "2035-03-26",
                 *             "2035-05-03",
                 *             "2035-05-13",
                 *             "2035-05-14",
                 *             "2035-06-05",
                 *             "2035-12-24",
                 *             "2035-12-25",
                 *             "2035-12-26",
                 *             "2035-12-31",
                 *             "2036-01-01",
                 *             "2036-04-10",
                 *             "2036-04-11",
                 *             "2036-04-13",
                 *             "2036-04-14",
                 *             "2036-05-22",
                 *             "2036-06-01",
                 *             "2036-06-02",
                 *             "2036-06-05",
                 *             "2036-12-24",
                 *             "2036-12-25",
                 *             "2036-12-26",
                 *             "2036-12-31",
                 *             "2037-01-01",
                 *             "2037-04-02",
                 *             "2037-04-03",
                 *             "2037-04-05",
                 *             "2037-04-06",
                 *             "2037-05-14",
                 *             "2037-05-24",
                 *             "2037-05-25",
                 *             "2037-06-05",
                 *             "2037-12-24",
                 *             "2037-12-25",
                 *             "2037-12-26",
                 *             "2037-12-31",
                 *             "2038-01-01",
                 *             "2038-04-22",
                 *             "2038-04-23",
                 *             "2038-04-25",
                 *             "2038-04-26",
                 *             "2038-06-03",
                 *             "2038-06-05",
                 *             "2038-06-13",
                 *             "2038-06-14",
                 *             "2038-12-24",
                 *             "2038-12-25",
                 *             "2038-12-26",
                 *             "2038-12-31",
                 *             "2039-01-01",
                 *             "2039-04-07",
                 *             "2039-04-08",
                 *             "2039-04-10",
                 *             "2039-04-11",
                 *             "2039-05-19",
                 *             "2039-05-29",
                 *             "2039-05-30",
                 *             "2039-06-05",
                 *             "2039-12-24",
                 *             "2039-12-25",
                 *             "2039-12-26",
                 *             "2039-12-31",
                 *             "2040-01-01",
                 *             "2040-03-29",
                 *             "2040-03-30",
                 *             "2040-04-01",
                 *             "2040-04-02",
                 *             "2040-05-10",
                 *             "2040-05-20",
                 *             "2040-05-21",
                 *             "2040-06-05",
                 *             "2040-12-24",
                 *             "2040-12-25",
                 *             "2040-12-26",
                 *             "2040-12-31",
                 *             "2041-01-01",
                 *             "2041-04-18",
                 *             "2041-04-19",
                 *             "2041-04-21",
                 *             "2041-04-22",
                 *             "2041-05-30",
                 *             "2041-06-05",
                 *             "2041-06-09",
                 *             "2041-06-10",
                 *             "2041-12-24",
                 *             "2041-12-25",
                 *             "2041-12-26",
                 *             "2041-12-31",
                 *             "2042-01-01",
                 *             "2042-04-03",
                 *             "2042-04-04",
                 *             "2042-04-06",
                 *             "2042-04-07",
                 *             "2042-05-15",
                 *             "2042-05-25",
                 *             "2042-05-26",
                 *             "2042-06-05",
                 *             "2042-12-24",
                 *             "2042-12-25",
                 *             "2042-12-26",
                 *             "2042-12-31",
                 *             "2043-01-01",
                 *             "2043-03-26",
                 *             "2043-03-27",
                 *             "2043-03-29",
                 *             "2043-03-30",
                 *             "2043-05-07",
                 *             "2043-05-17",
                 *             "2043-05-18",
                 *             "2043-06-05",
                 *             "2043-12-24",
                 *             "2043-12-25",
                 *             "2043-12-26",
                 *             "2043-12-31",
                 *             "2044-01-01",
                 *             "2044-04-14",
                 *             "2044-04-15",
                 *             "2044-04-17",
                 *             "2044-04-18",
                 *             "2044-05-26",
                 *             "2044-06-05",
                 *             "2044-06-06",
                 *             "2044-12-24",
                 *             "2044-12-25",
                 *             "2044-12-26",
                 *             "2044-12-31",
                 *             "2045-01-01",
                 *             "2045-04-06",
                 *             "2045-04-07",
                 *             "2045-04-09",
                 *             "2045-04-10",
                 *             "2045-05-18",
                 *             "2045-05-28",
                 *             "2045-05-29",
                 *             "2045-06-05",
                 *             "2045-12-24",
                 *             "2045-12-25",
                 *             "2045-12-26",
                 *             "2045-12-31"
                 *           ],
                 *           "coversFrom": "2013-01-01",
                 *           "coversUntil": "2045-12-31",
                 *           "ringsAt": "08:00"
                 *         },
                 *         "ladders": {
                 *           "routine": [
                 *             {
                 *               "step": "due",
                 *               "workingDays": 1,
                 *               "to": [
                 *                 "owner"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "overdue",
                 *               "workingDays": 2,
                 *               "to": [
                 *                 "second-person"
                 *               ],
                 *               "channel": "in-app"
                 *             },
                 *             {
                 *               "step": "team-lead",
                 *               "workingDays": 5,
                 *               "to": [
                 *                 "team-lead"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "manager",
                 *               "workingDays": 10,
                 *               "to": [
                 *                 "manager"
                 *               ],
                 *               "channel": "weekly-list",
                 *               "repeatEvery": 10
                 *             }
                 *           ],
                 *           "standard": [
                 *             {
                 *               "step": "reminder",
                 *               "workingDays": -1,
                 *               "to": [
                 *                 "owner"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "due",
                 *               "workingDays": 0,
                 *               "to": [
                 *                 "owner"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "overdue",
                 *               "workingDays": 1,
                 *               "to": [
                 *                 "owner",
                 *                 "second-person"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "team-lead",
                 *               "workingDays": 3,
                 *               "to": [
                 *                 "team-lead"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "manager",
                 *               "workingDays": 5,
                 *               "to": [
                 *                 "manager"
                 *               ],
                 *               "channel": "message",
                 *               "repeatEvery": 5
                 *             }
                 *           ],
                 *           "short": [
                 *             {
                 *               "step": "reminder",
                 *               "workingDays": 0,
                 *               "atOnce": true,
                 *               "to": [
                 *                 "owner"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "due",
                 *               "workingDays": 0,
                 *               "to": [
                 *                 "owner"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "overdue",
                 *               "workingDays": 1,
                 *               "to": [
                 *                 "owner",
                 *                 "second-person"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "team-lead",
                 *               "workingDays": 2,
                 *               "to": [
                 *                 "team-lead"
                 *               ],
                 *               "channel": "message"
                 *             },
                 *             {
                 *               "step": "manager",
                 *               "workingDays": 3,
                 *               "to": [
                 *                 "manager"
                 *               ],
                 *               "channel": "message",
                 *               "repeatEvery": 5
                 *             }
                 *           ]
                 *         },
                 *         "obligations": {
                 *           "papers": {
                 *             "ladder": "standard",
                 *             "reminderWorkingDays": 2
                 *           },
                 *           "follow-up": {
                 *             "ladder": "routine"
                 *           },
                 *           "after-care": {
                 *             "ladder": "routine"
                 *           },
                 *           "stage-end-decision": {
                 *             "ladder": "standard"
                 *           },
                 *           "match-decision": {
                 *             "ladder": "standard"
                 *           },
                 *           "start-or-replan": {
                 *             "ladder": "standard"
                 *           },
                 *           "next-rung-or-close": {
                 *             "ladder": "standard"
                 *           },
                 *           "closing-decision": {
                 *             "ladder": "standard"
                 *           },
                 *           "resume": {
                 *             "ladder": "standard"
                 *           },
                 *           "approval": {
                 *             "ladder": "short"
                 *           },
                 *           "answer-absence": {
                 *             "ladder": "short"
                 *           },
                 *           "answer-concern": {
                 *             "ladder": "short"
                 *           },
                 *           "promise": {
                 *             "ladder": "standard"
                 *           },
                 *           "next-step": {
                 *             "ladder": "routine"
                 *           },
                 *           "accept-hand-off": {
                 *             "ladder": "short"
                 *           },
                 *           "find-owner": {
                 *             "ladder": "short"
                 *           },
                 *           "flex-interview": {
                 *             "ladder": "standard",
                 *             "reminderWorkingDays": 20
                 *           },
                 *           "flex-status": {
                 *             "ladder": "standard",
                 *             "reminderWorkingDays": 20
                 *           }
                 *         },
                 *         "papers": {
                 *           "dueWorkingDaysBefore": 3,
                 *           "byRung": {
                 *             "internship": [
                 *               {
                 *                 "paper": "grant",
                 *                 "required": true,
                 *                 "waivable": false
                 *               },
                 *               {
                 *                 "paper": "signatures",
                 *                 "required": true,
                 *                 "waivable": true
                 *               },
                 *               {
                 *                 "paper": "plan-entry",
                 *                 "required": true,
                 *                 "waivable": true
                 *               }
                 *             ],
                 *             "wage-subsidy": [
                 *               {
                 *                 "paper": "grant",
                 *                 "required": true,
                 *                 "waivable": false
                 *               },
                 *               {
                 *                 "paper": "signatures",
                 *                 "required": true,
                 *                 "waivable": true
                 *               },
                 *               {
                 *                 "paper": "employment-letter",
                 *                 "required": true,
                 *                 "waivable": true
                 *               }
                 *             ],
                 *             "paid-hours": [
                 *               {
                 *                 "paper": "contract",
                 *                 "required": true,
                 *                 "waivable": true
                 *               }
                 *             ],
                 *             "flex-job": [
                 *               {
                 *                 "paper": "grant",
                 *                 "required": true,
                 *                 "waivable": false
                 *               },
                 *               {
                 *                 "paper": "contract",
                 *                 "required": true,
                 *                 "waivable": true
                 *               }
                 *             ]
                 *           }
                 *         },
                 *         "followUp": {
                 *           "internship": {
                 *             "first": 3,
                 *             "then": [
                 *               5,
                 *               5,
                 *               5
                 *             ],
                 *             "every": 10
                 *           },
                 *           "wage-subsidy": {
                 *             "first": 5,
                 *             "then": [
                 *               5,
                 *               5,
                 *               5
                 *             ],
                 *             "every": 10,
                 *             "visitEvery": 4
                 *           },
                 *           "paid-hours": {
                 *             "first": 5,
                 *             "then": [],
                 *             "every": null
                 *           },
                 *           "flex-job": {
                 *             "first": 10,
                 *             "then": [],
                 *             "every": null
                 *           }
                 *         },
                 *         "afterCare": {
                 *           "checkIns": [
                 *             {
                 *               "weeks": 4
                 *             },
                 *             {
                 *               "weeks": 12
                 *             },
                 *             {
                 *               "months": 6
                 *             }
                 *           ],
                 *           "windowWorkingDays": 5,
                 *           "optionalFrom": 3,
                 *           "optionalReason": "no-further-progression"
                 *         },
                 *         "stageEnd": {
                 *           "workingDaysBefore": {
                 *             "internship": 10,
                 *             "wage-subsidy": 20,
                 *             "paid-hours": 10,
                 *             "flex-job": 10
                 *           },
                 *           "shortUnderWeeks": 6,
                 *           "shortWorkingDaysBefore": 5
                 *         },
                 *         "dueAfter": {
                 *           "matchDecision": 5,
                 *           "nextRungOrClose": 2,
                 *           "closingDecision": 5,
                 *           "approval": 1,
                 *           "answerAbsence": 1,
                 *           "answerConcern": 2,
                 *           "acceptHandOff": 2,
                 *           "handOffExpires": 5,
                 *           "findOwner": 2
                 *         },
                 *         "extensions": {
                 *           "internship": [
                 *             {
                 *               "justifications": [
                 *                 "concrete-assessment"
                 *               ],
                 *               "maxTotalWeeks": 26,
                 *               "law": "prak.ext.first"
                 *             },
                 *             {
                 *               "justifications": [
                 *                 "very-special-need"
                 *               ],
                 *               "stepWeeks": 13,
                 *               "law": "prak.ext.step"
                 *             }
                 *           ],
                 *           "wage-subsidy": [
                 *             {
                 *               "justifications": [
                 *                 "concrete-assessment",
                 *                 "grant-extended"
                 *               ],
                 *               "maxTotalMonths": 6,
                 *               "law": "lt.max.private"
                 *             },
                 *             {
                 *               "justifications": [
                 *                 "grant-extended"
                 *               ],
                 *               "maxTotalMonths": 12,
                 *               "law": "lt.max.sick"
                 *             }
                 *           ],
                 *           "paid-hours": [
                 *             {
                 *               "justifications": [
                 *                 "contract-extended"
                 *               ]
                 *             }
                 *           ],
                 *           "flex-job": [
                 *             {
                 *               "justifications": [
                 *                 "contract-extended",
                 *                 "new-period"
                 *               ],
                 *               "maxTotalMonths": 60,
                 *               "law": "fleks.temp"
                 *             },
                 *             {
                 *               "justifications": [
                 *                 "new-period"
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         "flexJob": {
                 *           "interviewMonths": 30,
                 *           "statusMonths": 54
                 *         },
                 *         "moving": {
                 *           "tellFromMove": 2,
                 *           "tellOverWorkingDays": 10
                 *         },
                 *         "maxWeeklyHours": 37,
                 *         "reasons": {
                 *           "decide-match": [
                 *             "good-match",
                 *             "agreed-with-both",
                 *             "site-visit-went-well",
                 *             "bad-match",
                 *             "company-wish",
                 *             "citizen-wish",
                 *             "practical",
                 *             "other"
                 *           ],
                 *           "waive-paper": [
                 *             "not-needed-here",
                 *             "already-held",
                 *             "replaced-by-other",
                 *             "other"
                 *           ],
                 *           "start-stage:back": [
                 *             "health",
                 *             "hours-too-many",
                 *             "tasks-did-not-fit",
                 *             "company-wish",
                 *             "citizen-wish",
                 *             "other"
                 *           ],
                 *           "start-stage:deviation": [
                 *             "papers-on-the-way",
                 *             "start-cannot-wait",
                 *             "system-down",
                 *             "other"
                 *           ],
                 *           "extend-stage": [
                 *             "more-training",
                 *             "more-clarification",
                 *             "company-wish",
                 *             "citizen-wish",
                 *             "waiting-for-decision",
                 *             "other"
                 *           ],
                 *           "extend-stage:internship": [
                 *             "concrete-assessment",
                 *             "very-special-need"
                 *           ],
                 *           "extend-stage:wage-subsidy": [
                 *             "grant-extended",
                 *             "concrete-assessment"
                 *           ],
                 *           "extend-stage:paid-hours": [
                 *             "contract-extended"
                 *           ],
                 *           "extend-stage:flex-job": [
                 *             "contract-extended",
                 *             "new-period"
                 *           ],
                 *           "change-hours": [
                 *             "more-capacity",
                 *             "less-capacity",
                 *             "company-wish",
                 *             "citizen-wish",
                 *             "trial",
                 *             "other"
                 *           ],
                 *           "end-stage": [
                 *             "purpose-met",
                 *             "planned",
                 *             "absence",
                 *             "bad-match",
                 *             "company-wish",
                 *             "citizen-wish",
                 *             "illness",
                 *             "got-a-job",
                 *             "other"
                 *           ],
                 *           "record-follow-up": [
                 *             "nothing-agreed",
                 *             "goes-well",
                 *             "ends-now",
                 *             "not-wanted",
                 *             "other"
                 *           ],
                 *           "move-obligation": [
                 *             "company-not-available",
                 *             "citizen-not-available",
                 *             "illness",
                 *             "holiday",
                 *             "agreed-with-both",
                 *             "own-workload",
                 *             "other"
                 *           ],
                 *           "cancel-obligation": [
                 *             "no-longer-needed",
                 *             "no-further-progression",
                 *             "done-elsewhere",
                 *             "registered-by-mistake",
                 *             "other"
                 *           ],
                 *           "assign-owner": [
                 *             "workload",
                 *             "absence",
                 *             "knows-the-company",
                 *             "knows-the-citizen",
                 *             "reorganisation",
                 *             "other"
                 *           ],
                 *           "assign-second-person": [
                 *             "workload",
                 *             "absence",
                 *             "new-caseworker",
                 *             "reorganisation",
                 *             "other"
                 *           ],
                 *           "decline-hand-off": [
                 *             "full-load",
                 *             "not-my-field",
                 *             "knows-the-citizen-privately",
                 *             "absence",
                 *             "other"
                 *           ],
                 *           "withdraw-hand-off": [
                 *             "no-longer-needed",
                 *             "somebody-else",
                 *             "offered-by-mistake",
                 *             "hand-over-undone",
                 *             "other"
                 *           ],
                 *           "approve": [
                 *             "fits-the-citizen",
                 *             "within-the-rules",
                 *             "not-justified",
                 *             "other-way-possible",
                 *             "other"
                 *           ],
                 *           "pause": [
                 *             "illness",
                 *             "parental-leave",
                 *             "holiday",
                 *             "course",
                 *             "waiting-for-decision",
                 *             "company-closed",
                 *             "other"
                 *           ],
                 *           "resume": [
                 *             "as-agreed",
                 *             "earlier-than-agreed",
                 *             "later-than-agreed",
                 *             "other"
                 *           ],
                 *           "correct-record": [
                 *             "typing-error",
                 *             "wrong-date",
                 *             "wrong-person",
                 *             "new-information",
                 *             "other"
                 *           ],
                 *           "reopen": [
                 *             "closed-by-mistake",
                 *             "starts-again",
                 *             "outcome-changed",
                 *             "other"
                 *           ],
                 *           "hand-over": [
                 *             "left",
                 *             "long-illness",
                 *             "workload",
                 *             "reorganisation",
                 *             "other"
                 *           ]
                 *         },
                 *         "law": [
                 *           {
                 *             "id": "prak.max.near",
                 *             "rule": "Internship, longest: groups 1, 2, 4, 12 job-ready",
                 *             "value": 4,
                 *             "unit": "weeks",
                 *             "reference": "LAB § 61(1)",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "prak.max.far",
                 *             "rule": "Internship, longest: others",
                 *             "value": 13,
                 *             "unit": "weeks",
                 *             "reference": "LAB § 61(1)",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "prak.max.graduate",
                 *             "rule": "Internship, longest: graduates (a trial)",
                 *             "value": 8,
                 *             "unit": "weeks",
                 *             "reference": "LAB ch. 11, trial rules",
                 *             "confidence": "low"
                 *           },
                 *           {
                 *             "id": "prak.max.senior",
                 *             "rule": "Internship, longest: over 50 and unemployed for more than 12 months",
                 *             "value": 8,
                 *             "unit": "weeks",
                 *             "reference": "LAB ch. 11",
                 *             "confidence": "low"
                 *           },
                 *           {
                 *             "id": "prak.ext.first",
                 *             "rule": "Internship, extended total",
                 *             "value": 26,
                 *             "unit": "weeks",
                 *             "reference": "LAB § 61(2)",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "prak.ext.step",
                 *             "rule": "Internship, further step",
                 *             "value": 13,
                 *             "unit": "weeks",
                 *             "reference": "LAB § 61(2)",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "prak.hours.max",
                 *             "rule": "Internship, weekly hours",
                 *             "value": 37,
                 *             "unit": "hours",
                 *             "reference": "LAB ch. 11",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "lt.max.private",
                 *             "rule": "Wage subsidy, longest: near groups, private",
                 *             "value": 6,
                 *             "unit": "months",
                 *             "reference": "LAB § 68",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "lt.max.public",
                 *             "rule": "Wage subsidy, longest: near groups, public",
                 *             "value": 4,
                 *             "unit": "months",
                 *             "reference": "LAB § 68",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "lt.max.sick",
                 *             "rule": "Wage subsidy, longest: sick pay and the like",
                 *             "value": 12,
                 *             "unit": "months",
                 *             "reference": "LAB ch. 12",
                 *             "confidence": "low"
                 *           },
                 *           {
                 *             "id": "lt.prior",
                 *             "rule": "Wage subsidy, unemployment before",
                 *             "value": 6,
                 *             "unit": "months",
                 *             "reference": "LAB ch. 12",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "lt.expansion.window",
                 *             "rule": "Wage subsidy, months over which ordinary staff is averaged",
                 *             "value": 12,
                 *             "unit": "months",
                 *             "reference": "LAB ch. 12",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "fleks.temp",
                 *             "rule": "Flex job, temporary period",
                 *             "value": 5,
                 *             "unit": "years",
                 *             "reference": "LAB ch. 20",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "fleks.perm.age",
                 *             "rule": "Flex job, permanent after the first from this age",
                 *             "value": 40,
                 *             "unit": "age",
                 *             "reference": "LAB ch. 20",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "fleks.followup",
                 *             "rule": "Flex job, interview interval",
                 *             "value": 30,
                 *             "unit": "months",
                 *             "reference": "LAB ch. 20",
                 *             "confidence": "medium"
                 *           },
                 *           {
                 *             "id": "fleks.status",
                 *             "rule": "Flex job, status in temporary ones",
                 *             "value": 54,
                 *             "unit": "months",
                 *             "reference": "LAB ch. 20",
                 *             "confidence": "medium"
                 *           },
                 *           {
                 *             "id": "mentor.period",
                 *             "rule": "Mentor, grant period, renewable",
                 *             "value": 6,
                 *             "unit": "months",
                 *             "reference": "LAB § 167",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "kf.first.welfare",
                 *             "rule": "First interview, groups 2 to 5",
                 *             "value": 1,
                 *             "unit": "weeks",
                 *             "reference": "LAB § 31(5)",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "kf.first.akasse",
                 *             "rule": "First interview in the unemployment fund",
                 *             "value": 2,
                 *             "unit": "weeks",
                 *             "reference": "LAB § 31(4)",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "kf.min.other.2024",
                 *             "rule": "Interviews, groups 2-5, 7-8, 10, ledighedsydelse",
                 *             "value": 4,
                 *             "unit": "in the first 6 months",
                 *             "reference": "LAB § 31(3)",
                 *             "confidence": "high",
                 *             "validTo": "2026-06-30"
                 *           },
                 *           {
                 *             "id": "kf.min.ins.2024",
                 *             "rule": "Interviews, insured: unemployment fund + jobcentre",
                 *             "value": "3+3",
                 *             "unit": "in the first 3 months / by month 6",
                 *             "reference": "LAB § 31(1)",
                 *             "confidence": "high",
                 *             "validTo": "2026-06-30"
                 *           },
                 *           {
                 *             "id": "kf.min.ins.2026",
                 *             "rule": "Interviews, insured: unemployment fund + municipality",
                 *             "value": "2+2",
                 *             "unit": "in the first 3 months / by month 6",
                 *             "reference": "Lov 1750 of 29/12/2025",
                 *             "confidence": "medium",
                 *             "validFrom": "2026-07-01"
                 *           },
                 *           {
                 *             "id": "kf.min.jobready.2026",
                 *             "rule": "Interviews, job-ready and ledighedsydelse",
                 *             "value": 4,
                 *             "unit": "in the first 6 months",
                 *             "reference": "Lov 1750 of 29/12/2025",
                 *             "confidence": "medium",
                 *             "validFrom": "2026-07-01"
                 *           },
                 *           {
                 *             "id": "kf.coverage.2026",
                 *             "rule": "Interviews, smallest share held",
                 *             "value": 75,
                 *             "unit": "%",
                 *             "reference": "Lov 1750 of 29/12/2025",
                 *             "confidence": "medium",
                 *             "validFrom": "2026-07-01"
                 *           },
                 *           {
                 *             "id": "kf.intensive",
                 *             "rule": "Insured: intensified interview",
                 *             "value": 16,
                 *             "unit": "months",
                 *             "reference": "Lov 1750 of 29/12/2025",
                 *             "confidence": "medium",
                 *             "validFrom": "2026-07-01"
                 *           },
                 *           {
                 *             "id": "offer.first.2026",
                 *             "rule": "First offer, for at least 75 % of those near the labour market",
                 *             "value": 6,
                 *             "unit": "months",
                 *             "reference": "Lov 1750 of 29/12/2025",
                 *             "confidence": "medium",
                 *             "validFrom": "2026-07-01"
                 *           },
                 *           {
                 *             "id": "sick.first.2024",
                 *             "rule": "Sick pay, first follow-up",
                 *             "value": 8,
                 *             "unit": "weeks",
                 *             "reference": "SDP § 13 b",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "sick.min.2024",
                 *             "rule": "Sick pay, follow-ups",
                 *             "value": 4,
                 *             "unit": "in 6 months",
                 *             "reference": "SDP § 13 b",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "sick.min.2026",
                 *             "rule": "Sick pay, follow-ups under the reform (its first day is not verified)",
                 *             "value": 1,
                 *             "unit": "in 6 months",
                 *             "reference": "Lov 1750 of 29/12/2025",
                 *             "confidence": "low",
                 *             "validFrom": "2026-07-01"
                 *           },
                 *           {
                 *             "id": "sick.exempt.2026",
                 *             "rule": "Sick pay, employed and expected back within",
                 *             "value": 26,
                 *             "unit": "weeks",
                 *             "reference": "Lov 1750 of 29/12/2025",
                 *             "confidence": "medium"
                 *           },
                 *           {
                 *             "id": "complaint",
                 *             "rule": "Complaint (klage)",
                 *             "value": 4,
                 *             "unit": "weeks",
                 *             "reference": "RSL",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "reassess",
                 *             "rule": "Reassessment (genvurdering)",
                 *             "value": 4,
                 *             "unit": "weeks",
                 *             "reference": "RSL",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "aktindsigt",
                 *             "rule": "Access to documents",
                 *             "value": 7,
                 *             "unit": "working days",
                 *             "reference": "OFL § 36(2)",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "note",
                 *             "rule": "Note duty (notatpligt)",
                 *             "value": "snarest muligt",
                 *             "unit": "n/a",
                 *             "reference": "OFL § 13",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "journal",
                 *             "rule": "Filing",
                 *             "value": "snarest muligt",
                 *             "unit": "n/a",
                 *             "reference": "OFL § 15",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "gdpr.access",
                 *             "rule": "Data subject access",
                 *             "value": 1,
                 *             "unit": "month",
                 *             "reference": "GDPR art. 12",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "gdpr.breach",
                 *             "rule": "Notify a breach",
                 *             "value": 72,
                 *             "unit": "hours",
                 *             "reference": "GDPR art. 33",
                 *             "confidence": "high"
                 *           },
                 *           {
                 *             "id": "aftercare.n",
                 *             "rule": "After-care (efterværn): no interval by law",
                 *             "value": "local",
                 *             "unit": "n/a",
                 *             "reference": "none: municipal policy",
                 *             "confidence": "low"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PreviewPolicy"];
            };
        };
        responses: {
            /** @description Nothing was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "horsens-2027",
                     *       "totals": {
                     *         "cases": 1200,
                     *         "changed": 310,
                     *         "moved": 402,
                     *         "ended": 0,
                     *         "appeared": 0,
                     *         "rearmed": 0,
                     *         "refused": 0
                     *       },
                     *       "kinds": [
                     *         {
                     *           "kind": "after-care",
                     *           "moved": 402,
                     *           "ended": 0,
                     *           "appeared": 0
                     *         }
                     *       ],
                     *       "teams": [
                     *         {
                     *           "teamId": "havnen",
                     *           "name": "Havnen",
                     *           "cases": 1200,
                     *           "changed": 310,
                     *           "moved": 402,
                     *           "ended": 0,
                     *           "appeared": 0,
                     *           "rearmed": 0,
                     *           "refused": 0
                     *         }
                     *       ],
                     *       "cases": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "ownerId": "anna-b",
                     *           "teamId": "havnen",
                     *           "moves": [
                     *             {
                     *               "obligationId": "o9",
                     *               "kind": "after-care",
                     *               "from": "2026-03-02",
                     *               "to": "2026-03-16"
                     *             }
                     *           ],
                     *           "ends": [],
                     *           "appears": [],
                     *           "rearmed": 0,
                     *           "refused": null
                     *         }
                     *       ],
                     *       "casesLeftOut": 309
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyPreview"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description POLICY_INVALID, ALREADY_EXISTS, DATES_ORDER */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                limit?: number;
                q: string;
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cases": {
                     *         "items": [
                     *           {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "vitasCaseId": "VITAS-2026-0042",
                     *             "stage": "internship",
                     *             "citizen": {
                     *               "id": "8a0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *               "name": "Mette Hansen"
                     *             },
                     *             "company": {
                     *               "id": "7c0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *               "name": "Tømrer Bæk ApS"
                     *             },
                     *             "owner": {
                     *               "id": "anna-b",
                     *               "name": "Anna B."
                     *             },
                     *             "closedOn": null
                     *           }
                     *         ],
                     *         "more": false
                     *       },
                     *       "citizens": {
                     *         "items": [
                     *           {
                     *             "id": "8a0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           }
                     *         ],
                     *         "more": false
                     *       },
                     *       "companies": {
                     *         "items": [],
                     *         "more": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-service-tokens": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "tokenId": "3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *           "name": "vitas-sync",
                     *           "role": "admin",
                     *           "expiresAt": "2026-04-05T09:00:00.000Z",
                     *           "issuedBy": "karen-d",
                     *           "revokedAt": null,
                     *           "revokedBy": null,
                     *           "lastUsedAt": "2026-01-06T09:00:00.000Z",
                     *           "version": 1,
                     *           "registeredAt": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceTokenList"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "issue-service-token": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "vitas-sync",
                 *       "role": "admin",
                 *       "days": 90
                 *     }
                 */
                "application/json": components["schemas"]["IssueServiceToken"];
            };
        };
        responses: {
            /** @description Issued. Only its hash is kept. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "service-token-issued",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "token": "hfs_fjordby_3a55f8c17d905a3e9a556f1d1a4e5c0b_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                     *       "expiresAt": "2026-04-05T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedServiceToken"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "revoke-service-token": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. No events: there was nothing to take back. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "service-token-revoked",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-shared-audit": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit view, in the language of Accept-Language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scope": "case",
                     *       "purpose": "Revision 2026-17",
                     *       "expiresAt": "2026-01-30T23:00:00.000Z",
                     *       "cases": [
                     *         {
                     *           "format": "holdfast-case/1",
                     *           "exportedAt": "2026-01-12T10:00:00.000Z",
                     *           "exportedBy": {
                     *             "id": "mads-r",
                     *             "name": "Mads R."
                     *           },
                     *           "municipality": "Fjordby Kommune",
                     *           "header": {
                     *             "id": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *             "stage": "internship",
                     *             "citizen": {
                     *               "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *               "name": "Mette Hansen"
                     *             },
                     *             "company": {
                     *               "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *               "name": "Tømrer Bæk ApS"
                     *             },
                     *             "owner": {
                     *               "id": "anna-b",
                     *               "name": "Anna B."
                     *             },
                     *             "secondPerson": {
                     *               "id": "ole-t",
                     *               "name": "Ole T."
                     *             },
                     *             "match": null,
                     *             "main": {
                     *               "stage": "internship",
                     *               "purpose": "ordinary-job",
                     *               "startsOn": "2026-01-12",
                     *               "plannedEnd": "2026-03-06",
                     *               "weeklyHours": 25,
                     *               "jobFunction": "lagermedarbejder",
                     *               "grantEnds": "2026-03-06",
                     *               "hours": [
                     *                 {
                     *                   "from": "2026-01-12",
                     *                   "weeklyHours": 25
                     *                 }
                     *               ],
                     *               "held": 0,
                     *               "heldSinceVisit": 0,
                     *               "lastHeldOn": null,
                     *               "extensions": 0
                     *             },
                     *             "beside": null,
                     *             "ahead": null,
                     *             "lastRung": "internship",
                     *             "firstPaidDay": null,
                     *             "afterCareLeft": null,
                     *             "next": {
                     *               "obligationId": "o3",
                     *               "kind": "follow-up",
                     *               "owedBy": "anna-b",
                     *               "dueOn": "2026-01-15",
                     *               "alarmAt": "2026-01-16T07:00:00.000Z",
                     *               "alarmStep": "due"
                     *             },
                     *             "openObligations": 2,
                     *             "policyVersion": "default-dk-2026",
                     *             "openedAt": "2026-01-05T09:00:00.000Z",
                     *             "closedOn": null,
                     *             "outcome": null,
                     *             "endedEarly": null,
                     *             "offer": {
                     *               "obligationId": "o4",
                     *               "from": {
                     *                 "id": "anna-b",
                     *                 "name": "Anna B."
                     *               },
                     *               "to": {
                     *                 "id": "jens-k",
                     *                 "name": "Jens K."
                     *               },
                     *               "effectiveOn": "2026-01-26",
                     *               "expiresAt": "2026-01-23T07:00:00.000Z",
                     *               "batchId": null
                     *             },
                     *             "agreed": null,
                     *             "actingFor": null,
                     *             "pause": null,
                     *             "granted": [],
                     *             "version": 9,
                     *             "ownerSince": "2026-01-05T09:00:00.000Z",
                     *             "plan": [
                     *               {
                     *                 "stage": "internship",
                     *                 "purpose": "ordinary-job",
                     *                 "startsOn": "2026-01-12",
                     *                 "plannedEnd": "2026-03-06",
                     *                 "weeklyHours": 25,
                     *                 "jobFunction": "lagermedarbejder"
                     *               }
                     *             ],
                     *             "considerations": [
                     *               {
                     *                 "text": "Skal kunne sidde ned hver time",
                     *                 "tellCompany": true,
                     *                 "agreedWithCitizenOn": "2026-01-05"
                     *               }
                     *             ],
                     *             "details": {
                     *               "mentor": "Grethe, daglig leder"
                     *             },
                     *             "briefing": "Går godt; ring til mentor før besøg.",
                     *             "openReports": [
                     *               {
                     *                 "obligationId": "o5",
                     *                 "kind": "answer-absence",
                     *                 "since": "2026-01-19T07:12:00.000Z",
                     *                 "dueOn": "2026-01-20",
                     *                 "told": [
                     *                   {
                     *                     "at": "2026-01-19T07:12:00.000Z",
                     *                     "step": "reminder",
                     *                     "to": {
                     *                       "id": "anna-b",
                     *                       "name": "Anna B."
                     *                     },
                     *                     "insteadOf": null
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "obligations": [
                     *               {
                     *                 "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *                 "obligationId": "o3",
                     *                 "kind": "follow-up",
                     *                 "owedBy": {
                     *                   "id": "anna-b",
                     *                   "name": "Anna B."
                     *                 },
                     *                 "dueOn": "2026-01-15",
                     *                 "lateAfter": "2026-01-15",
                     *                 "status": "open",
                     *                 "because": {
                     *                   "rule": "follow-up:internship",
                     *                   "policyVersion": "default-dk-2026"
                     *                 },
                     *                 "statutory": false,
                     *                 "madeAt": "2026-01-11T23:00:00.000Z",
                     *                 "nextAlarm": {
                     *                   "step": "due",
                     *                   "at": "2026-01-16T07:00:00.000Z"
                     *                 },
                     *                 "lastRung": null,
                     *                 "moves": 0,
                     *                 "bookedAt": null,
                     *                 "detail": {
                     *                   "rung": "internship",
                     *                   "occurrence": 1
                     *                 },
                     *                 "lateBy": 0,
                     *                 "endedAt": null,
                     *                 "metOn": null,
                     *                 "endedBecause": null,
                     *                 "movedTo": null,
                     *                 "stage": "internship",
                     *                 "citizen": {
                     *                   "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *                   "name": "Mette Hansen"
                     *                 },
                     *                 "company": {
                     *                   "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *                   "name": "Tømrer Bæk ApS"
                     *                 }
                     *               }
                     *             ],
                     *             "settledVersion": 9,
                     *             "warnings": []
                     *           },
                     *           "timeline": {
                     *             "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *             "asOf": null,
                     *             "version": 1,
                     *             "lines": [
                     *               {
                     *                 "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *                 "version": 1,
                     *                 "type": "placement-proposed",
                     *                 "at": "2026-01-05T09:00:00.000Z",
                     *                 "occurredOn": "2026-01-05",
                     *                 "recordedLate": false,
                     *                 "who": {
                     *                   "staffId": "anna-b",
                     *                   "name": "Anna B."
                     *                 },
                     *                 "what": "Forløb foreslået: Mette Hansen hos Tømrer Bæk ApS",
                     *                 "details": [
                     *                   "Plan: praktik 12. jan. til 6. marts, 25 timer"
                     *                 ],
                     *                 "why": null,
                     *                 "policyVersion": "default-dk-2026",
                     *                 "told": [],
                     *                 "lateBy": null,
                     *                 "corrected": null
                     *               }
                     *             ]
                     *           },
                     *           "record": {
                     *             "intact": true,
                     *             "streams": 1,
                     *             "events": 84,
                     *             "proven": 1,
                     *             "checkpoint": {
                     *               "number": 17,
                     *               "day": "2026-01-12",
                     *               "at": "2026-01-12T02:30:00.000Z",
                     *               "root": "5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b",
                     *               "streams": 110,
                     *               "events": 4298,
                     *               "keyId": "07ea2a769d6087d5c9f91ba36f69a779293c4519be8f500bdf0b44a89df981ed"
                     *             },
                     *             "broken": []
                     *           }
                     *         }
                     *       ],
                     *       "pdf": "/api/v1/shared/fjordby.3d1f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11.3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f/audit.pdf"
                     *     }
                     */
                    "application/json": components["schemas"]["SharedAudit"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LINK_EXPIRED, LINK_REVOKED */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "print-shared-audit": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.3 ... */
                    "application/pdf": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LINK_EXPIRED, LINK_REVOKED */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-sign-in": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issuer and the client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "issuer": "https://login.fjordby.example",
                     *       "clientId": "holdfast-web",
                     *       "scopes": [
                     *         "openid",
                     *         "offline_access"
                     *       ],
                     *       "audience": "holdfast",
                     *       "mode": "production"
                     *     }
                     */
                    "application/json": components["schemas"]["SignIn"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-staff": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                team?: components["schemas"]["TeamId"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "staffId": "anna-b",
                     *           "name": "Anna B.",
                     *           "email": "anna.b@example.dk",
                     *           "teamId": "job-og-virksomhed",
                     *           "roles": [
                     *             "consultant"
                     *           ],
                     *           "workingDays": [
                     *             1,
                     *             2,
                     *             3,
                     *             4,
                     *             5
                     *           ],
                     *           "subject": "a3f1c2d4-oid-of-anna",
                     *           "leftOn": null,
                     *           "absences": [
                     *             {
                     *               "absenceId": "2f6a8e1c-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *               "from": "2026-02-09",
                     *               "until": "2026-02-13",
                     *               "coverId": "ole-t"
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "registeredAt": "2026-01-05T09:00:00.000Z",
                     *           "changedAt": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-staff": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffId": "anna-b",
                 *       "name": "Anna B.",
                 *       "email": "anna.b@example.dk",
                 *       "roles": [
                 *         "consultant"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RegisterStaff"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "anna-b",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "staff-registered",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ALREADY_EXISTS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-staff": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member of staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staffId": "anna-b",
                     *       "name": "Anna B.",
                     *       "email": "anna.b@example.dk",
                     *       "teamId": "job-og-virksomhed",
                     *       "roles": [
                     *         "consultant"
                     *       ],
                     *       "workingDays": [
                     *         1,
                     *         2,
                     *         3,
                     *         4,
                     *         5
                     *       ],
                     *       "subject": "a3f1c2d4-oid-of-anna",
                     *       "leftOn": null,
                     *       "absences": [
                     *         {
                     *           "absenceId": "2f6a8e1c-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *           "from": "2026-02-09",
                     *           "until": "2026-02-13",
                     *           "coverId": "ole-t"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "registeredAt": "2026-01-05T09:00:00.000Z",
                     *       "changedAt": "2026-01-05T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-absence": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-02-09",
                 *       "until": "2026-02-13",
                 *       "coverId": "ole-t"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterAbsence"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f6a8e1c-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "absence-registered",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, DATES_ORDER, ABSENCE_OVERLAPS, SAME_PERSON, PERSON_NOT_ACTIVE, COVER_CIRCLE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "call-off-absence": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                absenceId: components["schemas"]["Uuid"];
                id: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. No events: there was nothing to take back. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f6a8e1c-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "absence-called-off",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PERSON_NOT_ACTIVE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-absence": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                absenceId: components["schemas"]["Uuid"];
                id: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2026-02-11"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAbsence"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f6a8e1c-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "absence-changed",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, DATES_ORDER, ABSENCE_OVERLAPS, SAME_PERSON, PERSON_NOT_ACTIVE, COVER_CIRCLE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-staff": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "teamId": "job-og-virksomhed"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectStaff"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "anna-b",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "staff-corrected",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ALREADY_EXISTS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-leave": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leftOn": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterLeave"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "anna-b",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "staff-left",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ALREADY_LEAVING, DATE_IN_PAST */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "take-back-leave": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. No events: there was nothing to take back. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "anna-b",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "leave-taken-back",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PERSON_NOT_ACTIVE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-teams": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "teamId": "job-og-virksomhed",
                     *           "name": "Job og virksomhed",
                     *           "leadId": "karen-l",
                     *           "managerId": "peter-m",
                     *           "version": 1,
                     *           "registeredAt": "2026-01-05T09:00:00.000Z",
                     *           "changedAt": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamList"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-team": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "teamId": "job-og-virksomhed",
                 *       "name": "Job og virksomhed",
                 *       "leadId": "karen-l",
                 *       "managerId": "peter-m"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterTeam"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job-og-virksomhed",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "team-registered",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ALREADY_EXISTS, PERSON_NOT_ACTIVE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-team": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "teamId": "job-og-virksomhed",
                     *       "name": "Job og virksomhed",
                     *       "leadId": "karen-l",
                     *       "managerId": "peter-m",
                     *       "version": 1,
                     *       "registeredAt": "2026-01-05T09:00:00.000Z",
                     *       "changedAt": "2026-01-05T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-team-absences": {
        parameters: {
            query?: {
                from?: components["schemas"]["Day"];
                to?: components["schemas"]["Day"];
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is away, the earliest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-02-02",
                     *       "to": "2026-03-30",
                     *       "items": [
                     *         {
                     *           "absenceId": "2f6a8e1c-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *           "from": "2026-02-09",
                     *           "until": "2026-02-13",
                     *           "coverId": "ole-t",
                     *           "staffId": "anna-b",
                     *           "name": "Anna B.",
                     *           "coverName": "Ole T."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AbsenceCalendar"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-team": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leadId": "karen-l"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectTeam"];
            };
        };
        responses: {
            /** @description Recorded. No events: nothing was different from what is on record. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job-og-virksomhed",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "team-corrected",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PERSON_NOT_ACTIVE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-team-overview": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path: {
                id: components["schemas"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "teamId": "havnen",
                     *       "name": "Havnen",
                     *       "day": "2026-01-16",
                     *       "load": [
                     *         {
                     *           "person": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "leftOn": null,
                     *           "asOwner": 31,
                     *           "asSecondPerson": 4,
                     *           "overdue": 1,
                     *           "overdueByStep": {
                     *             "none": 0,
                     *             "reminder": 0,
                     *             "due": 1,
                     *             "overdue": 0,
                     *             "team-lead": 0,
                     *             "manager": 0,
                     *             "manager-again": 0
                     *           },
                     *           "followUps": {
                     *             "from": "2025-10-18",
                     *             "until": "2026-01-16",
                     *             "due": 48,
                     *             "onTime": 45,
                     *             "rate": 0.9375
                     *           }
                     *         }
                     *       ],
                     *       "overdueByStep": {
                     *         "none": 0,
                     *         "reminder": 0,
                     *         "due": 1,
                     *         "overdue": 0,
                     *         "team-lead": 0,
                     *         "manager": 0,
                     *         "manager-again": 0
                     *       },
                     *       "followUps": {
                     *         "from": "2025-10-18",
                     *         "until": "2026-01-16",
                     *         "due": 48,
                     *         "onTime": 45,
                     *         "rate": 0.9375
                     *       },
                     *       "unansweredReports": [
                     *         {
                     *           "placementId": "0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22",
                     *           "obligationId": "o3",
                     *           "kind": "answer-concern",
                     *           "owedBy": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "dueOn": "2026-01-15",
                     *           "lateAfter": "2026-01-15",
                     *           "status": "open",
                     *           "because": {
                     *             "rule": "follow-up:internship",
                     *             "policyVersion": "default-dk-2026"
                     *           },
                     *           "statutory": false,
                     *           "madeAt": "2026-01-11T23:00:00.000Z",
                     *           "nextAlarm": {
                     *             "step": "due",
                     *             "at": "2026-01-16T07:00:00.000Z"
                     *           },
                     *           "lastRung": null,
                     *           "moves": 0,
                     *           "bookedAt": null,
                     *           "detail": {},
                     *           "lateBy": 0,
                     *           "endedAt": null,
                     *           "metOn": null,
                     *           "endedBecause": null,
                     *           "movedTo": null,
                     *           "stage": "internship",
                     *           "citizen": {
                     *             "id": "5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11",
                     *             "name": "Mette Hansen"
                     *           },
                     *           "company": {
                     *             "id": "e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33",
                     *             "name": "Tømrer Bæk ApS"
                     *           }
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "person": {
                     *             "id": "anna-b",
                     *             "name": "Anna B."
                     *           },
                     *           "from": "2026-01-15",
                     *           "until": "2026-01-16",
                     *           "cover": {
                     *             "id": "ole-t",
                     *             "name": "Ole T."
                     *           }
                     *         }
                     *       ],
                     *       "actingOwners": []
                     *     }
                     */
                    "application/json": components["schemas"]["TeamOverview"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-webhooks": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "webhookId": "3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *           "url": "https://hooks.example.dk/holdfast",
                     *           "generation": 1,
                     *           "lastReplay": {
                     *             "replayId": "9b1e3f5a-7c9d-4e22-8d2b-7c1e6f4a5d0b",
                     *             "since": "2026-01-01T00:00:00.000Z",
                     *             "until": null,
                     *             "messages": 42
                     *           },
                     *           "version": 2,
                     *           "registeredAt": "2026-01-05T09:00:00.000Z",
                     *           "changedAt": "2026-01-06T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-webhook": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.example.dk/holdfast"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterWebhook"];
            };
        };
        responses: {
            /** @description Registered, with the secret that signs. */
            201: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *       "version": 1,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "webhook-registered",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw0123456789A="
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, ADDRESS_REFUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_CONFIGURED */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remove-webhook": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. No events: there was nothing to take back. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "webhook-removed",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "replay-webhook": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-01-01T00:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayWebhook"];
            };
        };
        responses: {
            /** @description On their way; each carries the id it had the first time. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "webhook-replayed",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "replay": {
                     *         "replayId": "9b1e3f5a-7c9d-4e22-8d2b-7c1e6f4a5d0b",
                     *         "since": "2026-01-01T00:00:00.000Z",
                     *         "until": null,
                     *         "messages": 42
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_CONFIGURED */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rotate-webhook-secret": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
                /** @description Demo and test mode: what time it is. */
                "Dev-Clock"?: string;
                /** @description Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent. */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret. */
            200: {
                headers: {
                    /** @description The version, in quotes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b",
                     *       "version": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "webhook-secret-rotated",
                     *           "at": "2026-01-05T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw0123456789A="
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_LINKED, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_CONFIGURED */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "fast-forward": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2026-01-16T07:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["FastForward"];
            };
        };
        responses: {
            /** @description The case's now, and what happened on the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-01-16T07:30:00.000Z",
                     *       "events": [
                     *         {
                     *           "eventId": "7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11",
                     *           "type": "alarm-rung",
                     *           "at": "2026-01-16T07:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FastForwarded"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATE_IN_PAST */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE, PROCESS_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "create-dev-token": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffId": "anna-b"
                 *     }
                 */
                "application/json": components["schemas"]["DevTokenRequest"];
            };
        };
        responses: {
            /** @description The token, good for twelve hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
                     *     }
                     */
                    "application/json": components["schemas"]["DevToken"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNSUPPORTED_MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-dev-users": {
        parameters: {
            query?: {
                tenant?: string;
            };
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "staffId": "anna-b",
                     *           "name": "Anna B.",
                     *           "teamId": "havnen",
                     *           "roles": [
                     *             "consultant"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DevUsers"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-live": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "live"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "live";
                    };
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-ready": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can serve. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "postgres": "up",
                     *       "temporal": "up",
                     *       "worker": "up",
                     *       "relay": "up"
                     *     }
                     */
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STORE_UNAVAILABLE */
            503: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-metrics": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example # HELP holdfast_http_request_seconds Requests by method, route and status. */
                    "text/plain": string;
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-openapi": {
        parameters: {
            query?: never;
            header?: {
                /** @description da (default) or en. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
