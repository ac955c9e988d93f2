// Writes tiktoken-golden.json: what tiktoken itself (its Rust crate, compiled to WebAssembly) makes of
// awkward random strings, and which code points its classes hold.
//
// In an empty folder: npm install tiktoken@1.0.22
// then, there:        node <this file> [strings [seed]] > tiktoken-golden.json
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'x.js'));
const { Tiktoken } = require('tiktoken');
const count = Number(process.argv[2] ?? 2000);
let state = Number(process.argv[3] ?? 1);

function random(bound) { // Marsaglia's xorshift32
  state ^= state << 13; state ^= state >>> 17; state ^= state << 5;
  return (state >>> 0) % bound;
}
const pick = (list) => list[random(list.length)];

const words = ['the', 'The', 'THE', 'don', 'parseHTTPResponse', 'ﬁ', 'straße', 'İstanbul', 'ısı', 'ſ', 'Ǆ', 'ǅ', 'naïve', 'Ελλάδα',
  'Привет', 'שלום', 'مرحبا', 'नमस्ते', 'ภาษาไทย', '日本語', '漢字かな交じり', '한국어', '你好世界', '𠮷野家', 'aʰb', 'ªº', 'ⅷⅣ', '𝐀𝐛', 'ꭰꮳ', 'Ꭰꭱ',
  'ჰელო', 'ᲐᲑ', 'Ɐ', 'supercalifragilisticexpialidocious', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'ABCdef', 'ABC', 'x', 'I'];
const contractions = ["'s", "'S", "'ſ", "'t", "'T", "'re", "'RE", "'rE", "'ve", "'m", "'M", "'ll", "'lL", "'d", "'D", "'l", "'r", "'v", "'K", "'\u212a", "'", "''s", "’s"];
const spaces = [' ', '  ', '   ', '\t', '\n', '\r', '\r\n', '\n\n', ' \n', '\n ', ' \n ', '\t\t', '\v', '\f', '\u0085', '\u00a0', '\u1680', '\u2002',
  '\u200a', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\u200b', '\u2060', '\ufeff', '\u180e', '\x1c', '\x1f'];
const digits = ['0', '7', '12', '345', '6789', '1234567', '٣', '१२३४', '½', '²', 'Ⅻ', '〇', '𝟘𝟙𝟚𝟛', '໑', '㊿', '9.11', '1,000', '3/4'];
const signs = ['.', ',', '!', '?!', '...', '/', '//', '/\n', '\n/', '-', '—', '_', '__', '(', ')', '{', '}', ';', '<|endoftext|>', '<', '>', '$', '€', '#', '"',
  '\\', '@', '+', '=', '==', '\0', '\x7f', '\u00ad'];
const marks = ['\u0301', '\u0308', '\u0345', '\u0903', '\u093f', '\u20dd', '\ufe0f', '\u{e0100}', '\u200d', 'e\u0301', 'A\u030a', '\u0488', '\u1ab0'];
const emoji = ['😀', '👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇩🇪', '1️⃣', '❤️', '☃', '🫠', '🫩'];
const odd = ['\u0378', '\ue000', '\uffff', '\ufffe', '\ufffd', '\u{10ffff}', '\u{1c89}', '\u{1c8a}', '\u{a7dc}', '\u{10d50}', '\u{105c0}', '\u{1e5f1}', '\u{16d40}', '\u{11bc0}', '\u{323b0}', '\u{2ebf0}'];
const pools = [words, words, words, contractions, spaces, spaces, digits, signs, signs, marks, emoji, odd];

function codePoint() {
  for (;;) {
    const c = pick([random(0x80), random(0x250), random(0x3000), random(0x10000), random(0x20000), random(0x110000)]);
    if (c < 0xd800 || c > 0xdfff) return String.fromCodePoint(c);
  }
}
function string() {
  let s = '';
  const kind = random(4);
  for (let n = 1 + random(kind === 3 ? 24 : 8); n > 0; n--) {
    s += kind === 0 ? codePoint() : random(12) === 0 ? codePoint() : pick(pick(pools));
    if (kind === 3 && random(2) === 0) s += ' ';
  }
  return s;
}

const encoders = {};
for (const name of ['gpt2', 'cl100k_base', 'o200k_base']) {
  const file = require(`tiktoken/encoders/${name}.json`);
  encoders[name] = new Tiktoken(file.bpe_ranks, file.special_tokens, file.pat_str);
}
const encode = (text) => {
  const entry = { text };
  for (const name in encoders) entry[name] = [...encoders[name].encode_ordinary(text)];
  return JSON.stringify(entry).replace(/[\u007f-\uffff]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
};

// Which code points match a pattern: with such a pattern tiktoken drops the text that doesn't.
const bytes = '! 0 ' + Array.from({ length: 256 }, (_, b) => Buffer.from([b]).toString('base64')).join(' ');
const classes = {};
for (const [name, pattern] of Object.entries({ letter: '\\p{L}', number: '\\p{N}', space: '\\s', other: '[^\\s\\p{L}\\p{N}]',
  newline: '[\\r\\n]', upper: '[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]', lower: '[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]' })) {
  const matcher = new Tiktoken(bytes, {}, pattern);
  const edges = []; // where the class begins and ends, by turns
  let inside = false;
  for (let c = 0; c <= 0x110000; c++) {
    if (c >= 0xd800 && c <= 0xdfff) continue;
    const is = c < 0x110000 && matcher.encode_ordinary(String.fromCodePoint(c)).length > 0;
    if (is !== inside) edges.push(c);
    inside = is;
  }
  classes[name] = edges;
}

const fixed = ['', ...spaces.map((s) => 'a' + s), ...spaces.map((s) => s + 'a'), ...spaces.map((s) => s + s + 'a' + s + s), ...contractions, ...contractions.map((c) => 'I' + c + 'x'),
  'a\ud800b', '\udc00', '\ud83d', '\ude00\ud83d', "A'\ud800s", '\u0301ABC', '\u0301ABCd', '日本ABC', "日本ABC's", '\u0301\'s', "\u0301A's", ' \u0301A', '!\u0301', '!!\u0301',
  'a'.repeat(300), ' '.repeat(300), '7'.repeat(301), '字'.repeat(300), '\n'.repeat(100) + ' '.repeat(50), 'ab'.repeat(400), '=-'.repeat(150)];
const source = 'tiktoken 1.0.22 (npm), encode_ordinary; made by generate-tiktoken-golden.mjs';
process.stdout.write(`{"source": ${JSON.stringify(source)},\n"classes": ${JSON.stringify(classes)},\n"vectors": [\n`);
const texts = [...fixed, ...Array.from({ length: count }, string)];
texts.forEach((text, i) => process.stdout.write(encode(text) + (i + 1 < texts.length ? ',\n' : '\n]}\n')));
