import { load } from "./runtime.js";
import * as javaScriptBuild from "./bits.js";

const wasm = (await load("./bits.wasm")).exports;

/** Calls a function of one of the two builds. */
window.bits = (build, name, ...args) => (build === "js" ? javaScriptBuild : wasm)[name](...args);
