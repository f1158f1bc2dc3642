/** The languages mail is written in. */
export type MailLanguage = 'da' | 'en';

/** A mail as it is composed: who it goes to and which id it has is the sender's. */
export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a mail says, before it is text or HTML: every string is plain text. */
export interface MailBody {
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly lists?: readonly { readonly title: string; readonly lines: readonly MailLine[] }[];
  readonly link: { readonly label: string; readonly url: string };
  readonly footer: readonly string[];
}

/** A line of a list; with an address it leads there. */
export interface MailLine {
  readonly text: string;
  readonly url?: string;
}
