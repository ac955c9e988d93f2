import { load } from "./runtime.js";
import * as javaScriptBuild from "./kernels.js";

const OWN_PAGES = 64; // what TeaVM has of a shared memory; the kernels have the rest
const FROM = OWN_PAGES << 16;

/** Runs the suite on one backend, in one of the two builds. */
window.conformance = async ({ build, kind, bits, shared }) => {
  if (build === "js") {
    return javaScriptBuild.conformance(kind, bits, null, 0);
  }
  const memory = shared ? new WebAssembly.Memory({ initial: OWN_PAGES, maximum: 32767 }) : null;
  const options = shared ? { memory: { external: memory, maxSize: FROM } } : {};
  const teavm = await load("./kernels.wasm", options);
  return teavm.exports.conformance(kind, bits, memory, FROM);
};

/** Makes this browser one without SIMD, as far as a program can ask. */
window.forgetSimd = () => {
  WebAssembly.validate = () => false;
};
