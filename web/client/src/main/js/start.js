// Starts a compiled module of the book: Wasm where the browser has garbage collection in Wasm, else JavaScript.

// A module with one struct type, which only such browsers take: (module (type (struct (field i32))))
const structType = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x5f, 1, 0x7f, 0];

function hasWasmGc() {
  return typeof WebAssembly === "object" && WebAssembly.validate(new Uint8Array(structType));
}

// TeaVM's loader takes an address or bytes.
async function loadWasm(source, options) {
  const { load } = await import("./runtime.js");
  return (await load(source, options())).exports.main;
}

async function loadJs(name) {
  return (await import(`./${name}.js`)).main;
}

// The module that was kept from before; null where there is none, or it does not load: then the page has its own.
async function loadKept(kept, options) {
  try {
    const bytes = await kept();
    return bytes === null ? null : await loadWasm(bytes, options);
  } catch (error) {
    console.warn("what was kept of the lessons did not load:", error);
    return null;
  }
}

// Loads the module and runs its main; answers with the name of what it loaded. In JavaScript all chapters' lessons are
// one module, `page`, which only browsers without garbage collection in Wasm ask for. `wanted` ("wasm" or "js") forces
// a runtime: the tests use that. `options` are for TeaVM's loader. `kept` has the bytes of a module to run instead, or null.
export async function start(name, wanted, options = () => ({}), kept = async () => null) {
  let main = null;
  let loaded = name;
  if (wanted !== "js" && (wanted === "wasm" || hasWasmGc())) {
    try {
      main = await loadKept(kept, options);
      loaded = main === null ? name : "page";
      main ??= await loadWasm(new URL(`${name}.wasm`, import.meta.url).href, options);
    } catch (error) {
      if (wanted === "wasm") {
        throw error;
      }
      console.warn(`${name}: Wasm did not load, JavaScript instead:`, error);
    }
  }
  const runtime = main === null ? "js" : "wasm";
  if (main === null) {
    loaded = "js";
    main = await loadJs(name.replace(/^page-.*/, "page"));
  }
  main([runtime]);
  return loaded;
}
