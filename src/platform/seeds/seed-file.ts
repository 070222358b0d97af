import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** Something in the seeds that must be mended, or (a hint) might be better. */
export interface SeedRemark {
  readonly file: string;
  readonly line: number;
  /** Dutch, says what is wrong and what to do. */
  readonly text: string;
}

/** A YAML text of which every value can tell the line it stands on. */
export class SeedFile {
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;
  readonly remarks: SeedRemark[] = [];

  constructor(
    readonly name: string,
    text: string,
    /** The line in the file on which `text` begins. */
    private readonly firstLine = 1,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines });
    for (const error of this.document.errors)
      this.say(this.lineAt(error.pos[0]), `dit is geen goede YAML: ${error.code}. Kijk naar de inspringing en de dubbele punten.`);
  }

  static read(path: string, name: string): SeedFile {
    return new SeedFile(name, readFileSync(path, 'utf8'));
  }

  get values(): unknown {
    return this.document.errors.length > 0 ? null : (this.document.toJS() as unknown);
  }

  /** Of what is missing: the line of the block in which it should stand. */
  lineOf(path: readonly (string | number)[]): number {
    const node = this.keyAt(path) ?? this.document.getIn(path, true);
    if (isNode(node) && node.range) return this.lineAt(node.range[0]);
    return path.length > 0 ? this.lineOf(path.slice(0, -1)) : this.firstLine;
  }

  refuse(path: readonly (string | number)[], text: string): void {
    this.say(this.lineOf(path), text);
  }

  /** For what stands in the file outside the YAML. */
  refuseAt(line: number, text: string): void {
    this.say(line, text);
  }

  private say(line: number, text: string): void {
    this.remarks.push({ file: this.name, line, text });
  }

  /** The word before the colon: the value of a list or block begins only on the next line. */
  private keyAt(path: readonly (string | number)[]): unknown {
    const parent = path.length > 1 ? this.document.getIn(path.slice(0, -1), true) : this.document.contents;
    return isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key : undefined;
  }

  private lineAt(offset: number): number {
    return this.lines.linePos(offset).line + this.firstLine - 1;
  }
}
