/** The part of a stream that output needs. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}
