// Texts that do not repeat themselves, and the peers that encode them. The texts come with packages that are here for
// other reasons: comments that document Node, the compiler of TypeScript, its messages in Chinese.

const NPM = "./npm/node_modules/";

const text = async (path) => (await fetch(NPM + path)).text();

async function english() {
  const files = ["buffer", "child_process", "cluster", "crypto", "diagnostics_channel", "dgram", "dns", "domain"]
    .concat(["events", "fs", "http", "http2", "https", "inspector", "module", "net", "os", "path", "perf_hooks"])
    .concat(["process", "querystring", "readline", "repl", "stream", "test", "tls", "url", "util", "v8", "vm"])
    .concat(["wasi", "worker_threads", "zlib"]);
  const sources = await Promise.all(files.map((file) => text(`@types/node/${file}.d.ts`)));
  const comments = sources.join("\n").match(/\/\*\*[^]*?\*\//g);
  const lines = comments.flatMap((comment) => comment.slice(3, -2).split("\n"));
  return lines.map((line) => line.replace(/^\s*\* ?/, "")).join("\n");
}

const code = async () => (await text("typescript/lib/typescript.js")).slice(1_000_000, 3_000_000);

async function chinese() {
  const messages = JSON.parse(await text("typescript/lib/zh-cn/diagnosticMessages.generated.json"));
  return Object.values(messages).join("\n");
}

export const texts = { English: english, code, Chinese: chinese };

export function slicesOf(whole, count) {
  const cut = (i) => Math.floor((whole.length * i) / count);
  return Array.from({ length: count }, (_, i) => whole.slice(cut(i), cut(i + 1)));
}

async function tiktoken() {
  const glue = await import(NPM + "tiktoken/lite/tiktoken_bg.js");
  const bytes = await (await fetch(NPM + "tiktoken/lite/tiktoken_bg.wasm")).arrayBuffer();
  const { instance } = await WebAssembly.instantiate(bytes, { "./tiktoken_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  const { bpe_ranks, special_tokens, pat_str } = JSON.parse(await text("tiktoken/encoders/cl100k_base.json"));
  const encoding = new glue.Tiktoken(bpe_ranks, special_tokens, pat_str);
  return (slice) => encoding.encode_ordinary(slice);
}

async function gptTokenizer() {
  const { encode } = await import(NPM + "gpt-tokenizer/esm/encoding/cl100k_base.js");
  return (slice) => encode(slice);
}

export const encoders = {
  "tiktoken 1.0.22 (Wasm)": tiktoken,
  "gpt-tokenizer 3.4.0 (JavaScript)": gptTokenizer,
};
