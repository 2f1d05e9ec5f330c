/**
 * SHA-1 (FIPS 180-4) of bytes: 20 of them. For names alone, as UUIDs of version 5 ask for it; nothing is made safe by
 * it. It stands here because neither Node's nor the browser's is there for all who share this code.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  bytes.forEach((byte, index) => {
    padded.setUint8(index, byte);
  });
  padded.setUint8(bytes.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(bytes.length) * 8n);
  const words = new Int32Array(80);
  const sums = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let at = 0; at < 80; at += 1) {
      words[at] =
        at < 16
          ? padded.getInt32(block + at * 4)
          : turned(
              word(words, at - 3) ^ word(words, at - 8) ^ word(words, at - 14) ^ word(words, at - 16),
              1,
            );
    }
    addBlock(sums, words);
  }
  const digest = new DataView(new ArrayBuffer(20));
  sums.forEach((sum, index) => {
    digest.setInt32(index * 4, sum);
  });
  return new Uint8Array(digest.buffer);
}

function addBlock(sums: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e] = [word(sums, 0), word(sums, 1), word(sums, 2), word(sums, 3), word(sums, 4)];
  for (let at = 0; at < 80; at += 1) {
    const mixed =
      at < 20
        ? ((b & c) | (~b & d)) + 0x5a827999
        : at < 40
          ? (b ^ c ^ d) + 0x6ed9eba1
          : at < 60
            ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
            : (b ^ c ^ d) + 0xca62c1d6;
    const next = (turned(a, 5) + mixed + e + word(words, at)) | 0;
    [e, d, c, b, a] = [d, c, turned(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((value, index) => {
    sums[index] = word(sums, index) + value;
  });
}

function word(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}

function turned(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
