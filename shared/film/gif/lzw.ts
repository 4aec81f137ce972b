/**
 * Compresses palette indices as GIF's variable-length LZW (GIF89a, appendix F), in sub-blocks of 255 bytes, the code
 * size first and the closing empty block last.
 * @param bits 2..8: width of an index.
 */
export const lzwBlocks = (indices: Uint8Array, bits: number): Uint8Array => {
  const out = new BlockWriter(indices.length);
  const clear = 1 << bits;
  const end = clear + 1;
  // Open addressing: key is prefix code and next index, value the code of both.
  const keys = new Int32Array(tableSize).fill(-1);
  const codes = new Uint16Array(tableSize);
  let next = end + 1;
  let width = bits + 1;
  out.byte(bits);
  out.code(clear, width);
  let prefix = -1;
  for (const index of indices) {
    if (prefix < 0) {
      prefix = index;
      continue;
    }
    const key = (prefix << 8) | index;
    let slot = ((key * 40_503) >>> 3) & (tableSize - 1);
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (tableSize - 1);
    if (keys[slot] === key) {
      prefix = codes[slot] ?? 0;
      continue;
    }
    out.code(prefix, width);
    prefix = index;
    if (next === mostCodes) {
      out.code(clear, width);
      keys.fill(-1);
      next = end + 1;
      width = bits + 1;
      continue;
    }
    keys[slot] = key;
    codes[slot] = next;
    if (next === 1 << width) width += 1;
    next += 1;
  }
  if (prefix >= 0) out.code(prefix, width);
  out.code(end, width);
  return out.finish();
};

const mostCodes = 4096;
const tableSize = 16_384;

/** Bits, the lowest first, in blocks that begin with their length. */
class BlockWriter {
  private bytes: Uint8Array;
  private length = 0;
  private blockStart = -1;
  private pending = 0;
  private pendingBits = 0;

  constructor(guess: number) {
    this.bytes = new Uint8Array(Math.max(1024, guess >> 2));
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.length] = value;
    this.length += 1;
  }

  code(code: number, width: number): void {
    this.pending |= code << this.pendingBits;
    this.pendingBits += width;
    while (this.pendingBits >= 8) this.flushByte();
  }

  finish(): Uint8Array {
    if (this.pendingBits > 0) this.flushByte();
    this.closeBlock();
    this.byte(0);
    return this.bytes.slice(0, this.length);
  }

  private flushByte(): void {
    if (this.blockStart < 0) {
      this.blockStart = this.length;
      this.byte(0);
    }
    this.byte(this.pending & 0xff);
    this.pending >>>= 8;
    this.pendingBits = Math.max(0, this.pendingBits - 8);
    if (this.length - this.blockStart === 256) this.closeBlock();
  }

  private closeBlock(): void {
    if (this.blockStart < 0) return;
    this.bytes[this.blockStart] = this.length - this.blockStart - 1;
    this.blockStart = -1;
  }
}
