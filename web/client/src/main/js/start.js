// Starts a compiled module of the book: Wasm where the browser has garbage collection in Wasm, else JavaScript.

// A module with one struct type, which only such browsers take: (module (type (struct (field i32))))
const structType = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x5f, 1, 0x7f, 0];

function hasWasmGc() {
  return typeof WebAssembly === "object" && WebAssembly.validate(new Uint8Array(structType));
}

async function loadWasm(name, options) {
  const { load } = await import("./runtime.js");
  return (await load(new URL(`${name}.wasm`, import.meta.url).href, options())).exports.main;
}

async function loadJs(name) {
  return (await import(`./${name}.js`)).main;
}

// Loads the module and runs its main. In JavaScript all chapters' lessons are one module, `page`, which only browsers
// without garbage collection in Wasm ask for. `wanted` ("wasm" or "js") forces a runtime: the tests use that.
// `options` are for TeaVM's loader.
export async function start(name, wanted, options = () => ({})) {
  let main = null;
  let runtime = "wasm";
  if (wanted !== "js" && (wanted === "wasm" || hasWasmGc())) {
    try {
      main = await loadWasm(name, options);
    } catch (error) {
      if (wanted === "wasm") {
        throw error;
      }
      console.warn(`${name}: Wasm did not load, JavaScript instead:`, error);
    }
  }
  if (main === null) {
    runtime = "js";
    main = await loadJs(name.replace(/^page-.*/, "page"));
  }
  main([runtime]);
}
