import { load } from "./runtime.js";
import * as javaScriptBuild from "./kernels.js";

const OWN_PAGES = 64; // what TeaVM has of a shared memory; the kernels have the rest
const FROM = OWN_PAGES << 16;

/** One of the two builds, and the memory that it shares with the kernels, if it does. */
async function start(build, shared) {
  if (build === "js") return { program: javaScriptBuild, memory: null };
  const memory = shared ? new WebAssembly.Memory({ initial: OWN_PAGES, maximum: 32767 }) : null;
  const options = shared ? { memory: { external: memory, maxSize: FROM } } : {};
  const teavm = await load("./kernels.wasm", options);
  return { program: teavm.exports, memory };
}

/** Runs the suite on one backend, in one of the two builds. */
window.conformance = async ({ build, kind, bits, shared }) => {
  const { program, memory } = await start(build, shared);
  return program.conformance(kind, bits, memory, FROM);
};

/** Runs a checkpoint's model on one backend, in one of the two builds. */
window.model = async ({ build, kind, name, shared }) => {
  const { program, memory } = await start(build, shared);
  const file = await (await fetch(`./models/${name}.safetensors`)).arrayBuffer();
  return program.model(kind, name, new Int8Array(file), memory, FROM);
};

async function bytes(file) {
  return new Int8Array(await (await fetch(`./shipped/${file}`)).arrayBuffer());
}

/** Runs the model that ships on one backend, in one of the two builds. */
window.shipped = async ({ build, kind, shared }) => {
  const { program, memory } = await start(build, shared);
  const model = await bytes("model.safetensors");
  return program.shipped(kind, model, await bytes("tokenizer.txt"), memory, FROM);
};

/** Every activation of a model on some random texts, on one backend, in one of the two builds: a text for each. */
window.activations = async ({ build, kind, name, texts, whole, shared }) => {
  const { program, memory } = await start(build, shared);
  const isShipped = name === "shipped";
  const path = isShipped ? "./shipped/model.safetensors" : `./models/${name}.safetensors`;
  const file = new Int8Array(await (await fetch(path)).arrayBuffer());
  const tokenizer = isShipped ? await bytes("tokenizer.txt") : new Int8Array(0);
  return program.activations(kind, name, file, tokenizer, texts, whole, memory, FROM).split(/\n{2,}/);
};

/** Makes this browser one without SIMD, as far as a program can ask. */
window.forgetSimd = () => {
  WebAssembly.validate = () => false;
};
