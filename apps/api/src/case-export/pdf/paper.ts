import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** Points: A4, with margins a punch leaves room for. */
const MARGIN = { top: 56, bottom: 64, left: 60, right: 50 } as const;
const GREY = '#555555';
const LINE = '#bbbbbb';
/** Letters; a heading that is longer is a text, and a text in bold is hard to read. */
const LONG = 140;
/** Where the text of an entry begins, beside its date. */
const BESIDE = 104;

/** The letters of Europe, not only those of western Europe that a PDF knows by itself. */
const fonts = createRequire(import.meta.url);
const REGULAR = fonts.resolve('@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf');
const BOLD = fonts.resolve('@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf');

/** What a paper is, besides what is written on it. */
export interface PaperOptions {
  readonly title: string;
  /** BCP 47, for screen readers. */
  readonly language: string;
  /** At the foot of every page. */
  readonly foot: string;
  /** "Page 2 of 5". */
  readonly pageOf: (page: number, pages: number) => string;
  /** When it was made, in its properties: the same content gives the same file. */
  readonly madeAt: string;
}

/** Something with a date: the date stands at the left, the rest beside it. */
export interface PaperEntry {
  readonly left: readonly string[];
  readonly heading: string;
  readonly lines: readonly string[];
  readonly small: string;
}

/** A sheet that is written from top to bottom; what does not fit goes on the next page whole where it can. */
export interface Paper {
  title(text: string): void;
  section(text: string): void;
  /** What follows begins on a page of its own. */
  nextPage(): void;
  paragraph(text: string): void;
  /** Names and values side by side. */
  facts(rows: readonly (readonly [name: string, value: string])[]): void;
  entry(entry: PaperEntry): void;
  /** The file. Nothing is written afterwards. */
  finish(): Promise<Buffer>;
}

/** A blank A4 sheet. */
export function createPaper({ title, language, foot, pageOf, madeAt }: PaperOptions): Paper {
  const pdf = new PDFDocument({
    ...{ size: 'A4', margins: MARGIN, bufferPages: true, lang: language, displayTitle: true },
    info: { Title: title, Creator: 'Holdfast', CreationDate: new Date(madeAt), ModDate: new Date(madeAt) },
  });
  pdf.registerFont('regular', REGULAR).registerFont('bold', BOLD);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const width = pdf.page.width - MARGIN.left - MARGIN.right;
  const bottom = (): number => pdf.page.height - MARGIN.bottom;

  const set = (font: 'regular' | 'bold', size: number, colour = 'black') =>
    pdf.font(font).fontSize(size).fillColor(colour);
  /** Writes at a place; what is longer than the page goes on with the next at the same place across. */
  const write = (text: string, x: number, y: number, room: number): void => {
    pdf.text(text, x, y, { width: room, lineGap: 1.5 });
  };
  const heightOf = (text: string, room: number): number => pdf.heightOfString(text, { width: room, lineGap: 1.5 });
  /** Begins a page where so much does not fit any more. */
  const need = (height: number): void => {
    if (pdf.y + height <= bottom() || pdf.y <= MARGIN.top) return;
    pdf.addPage();
    pdf.y = MARGIN.top;
  };

  function footers(): void {
    const { start, count } = pdf.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      pdf.switchToPage(start + index);
      // The foot stands within the margin, where writing would begin a page.
      pdf.page.margins.bottom = 0;
      const y = pdf.page.height - MARGIN.bottom + 18;
      pdf
        .moveTo(MARGIN.left, y - 6)
        .lineTo(MARGIN.left + width, y - 6)
        .lineWidth(0.5)
        .strokeColor(LINE)
        .stroke();
      set('regular', 8, GREY).text(foot, MARGIN.left, y, {
        width: width - 90,
        lineBreak: true,
        height: 30,
        ellipsis: true,
      });
      pdf.text(pageOf(index + 1, count), MARGIN.left + width - 80, y, { width: 80, align: 'right', lineBreak: false });
    }
  }

  return {
    title(text) {
      set('bold', 18);
      write(text, MARGIN.left, pdf.y, width);
      pdf.y += 8;
    },
    section(text) {
      pdf.y += 12;
      set('bold', 12);
      // A heading never stands alone at the foot of a page.
      need(heightOf(text, width) + 48);
      write(text, MARGIN.left, pdf.y, width);
      pdf.outline.addItem(text);
      pdf.y += 4;
    },
    nextPage() {
      pdf.addPage();
    },
    paragraph(text) {
      set('regular', 10);
      need(Math.min(heightOf(text, width), 60));
      write(text, MARGIN.left, pdf.y, width);
      pdf.y += 4;
    },
    facts(rows) {
      for (const [name, value] of rows) {
        set('regular', 10);
        need(Math.max(heightOf(value, width - BESIDE), heightOf(name, BESIDE - 12)));
        const { y } = pdf;
        set('regular', 10, GREY);
        write(name, MARGIN.left, y, BESIDE - 12);
        const below = pdf.y;
        set('regular', 10);
        write(value, MARGIN.left + BESIDE, y, width - BESIDE);
        pdf.y = Math.max(pdf.y, below) + 2;
      }
    },
    entry({ left, heading, lines, small }) {
      const room = width - BESIDE;
      const body = lines.join('\n');
      const parts = [
        { text: heading, font: heading.length > LONG ? 'regular' : 'bold', size: 10, colour: 'black' },
        ...(body === '' ? [] : [{ text: body, font: 'regular', size: 10, colour: 'black' } as const]),
        { text: small, font: 'regular', size: 8, colour: GREY },
      ] as const;
      const height = parts.reduce((sum, { text, font, size }) => {
        set(font, size);
        return sum + heightOf(text, room);
      }, 12);
      // Longer than half a page: it may be parted.
      need(Math.min(height, (bottom() - MARGIN.top) / 2));
      const { y } = pdf;
      pdf
        .moveTo(MARGIN.left, y)
        .lineTo(MARGIN.left + width, y)
        .lineWidth(0.5)
        .strokeColor(LINE)
        .stroke();
      set('regular', 9, GREY);
      write(left.join('\n'), MARGIN.left, y + 5, BESIDE - 12);
      const beside = pdf.y;
      pdf.y = y + 5;
      const page = pdf.bufferedPageRange().count;
      for (const { text, font, size, colour } of parts) {
        set(font, size, colour);
        write(text, MARGIN.left + BESIDE, pdf.y, room);
      }
      const isParted = pdf.bufferedPageRange().count > page;
      pdf.y = (isParted ? pdf.y : Math.max(pdf.y, beside)) + 5;
    },
    async finish() {
      footers();
      const ended = new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject));
      pdf.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}
