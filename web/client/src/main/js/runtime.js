// What a module compiled to Wasm GC needs of JavaScript. After the loader of TeaVM 0.15.0 (Apache License 2.0), without
// what the book does not use, and without making functions from text, which the book's content policy forbids.
// A module that asks for more does not start, and its error names what is missing.

const exceptionOf = Symbol("javaException");
const javaObject = Symbol("javaObject");
const functions = Symbol("functions");
const byWrapper = Symbol("byWrapper");

// The text of an @JSBody method. Most of those of TeaVM that the book reaches only change a value's type: one parameter,
// returned as it is. (A body of another form needs a closure of its own here.)
const bodies = {
  "obj | return typeof obj=='undefined';": (obj) => typeof obj === "undefined",
  "object | return object.toString();": (object) => object.toString(),
  "{return {};}": () => ({}),
};

function body(...parts) {
  const [parameter, text] = parts.slice(-2);
  const closure = parts.length <= 2 ? bodies[parts.join(" | ")] : undefined;
  if (closure === undefined && !(parts.length === 2 && text === `return ${parameter};`)) {
    throw new Error(`runtime.js: no closure stands in for: ${parts.join(" | ")}`);
  }
  return closure ?? ((value) => value);
}

class JavaError extends Error {
  #exports;

  constructor(exports, exception) {
    super();
    this.#exports = exports;
    this[exceptionOf] = exception;
    exports["teavm.setJsException"](exception, this);
  }

  get message() {
    const message = this.#exports["teavm.exceptionMessage"]?.(this[exceptionOf]);
    return message == null ? "(could not fetch message)" : this.#exports["teavm.stringToJs"](message);
  }
}

const strings = {
  fromCharCode: (code) => String.fromCharCode(code),
  fromCharCodeArray: () => {
    throw new Error("Not supported");
  },
  intoCharCodeArray: () => {
    throw new Error("Not supported");
  },
  concat: (first, second) => first + second,
  charCodeAt: (string, index) => string.charCodeAt(index),
  length: (string) => string.length,
  substring: (string, start, end) => string.substring(start, end),
};

// Exceptions as they cross from one language to the other.
function crossing(context) {
  const toJs = (error) => {
    const { exports } = context;
    if (!(error instanceof WebAssembly.Exception) || !error.is(exports["teavm.javaException"])) {
      return error;
    }
    const exception = error.getArg(exports["teavm.javaException"], 0);
    return (
      exports["teavm.js.extractException"](exception) ??
      exports["teavm.getJsException"](exception) ??
      new JavaError(exports, exception)
    );
  };
  return {
    fromJava: (call) => {
      try {
        return call();
      } catch (error) {
        throw toJs(error);
      }
    },
    fromJs: (call) => {
      try {
        return call();
      } catch (error) {
        const { exports } = context;
        const known = Object(error) === error && exceptionOf in error;
        exports["teavm.js.throwException"](
          known ? error[exceptionOf] : exports["teavm.js.wrapException"](error),
        );
        throw error;
      }
    },
  };
}

function objects(context) {
  const { fromJava, fromJs } = crossing(context);
  const jsWrappers = new WeakMap();
  const javaWrappers = new WeakMap();
  const primitives = new Map();
  const forgotten = new FinalizationRegistry((value) => primitives.delete(value));
  const hashCodes = new WeakMap();
  let lastHashCode = 0;

  const wrap = (value) => context.exports["teavm.jso.createWrapper"](value);
  const isObject = (value) => ["object", "function", "symbol"].includes(typeof value);
  const defineFunction = (fn) =>
    (...args) =>
      // Java reads as many as it has; what is missing is undefined, as in a JavaScript function.
      fromJava(() => fn(...Array.from({ length: fn.length }, (_, i) => args[i])));

  const jso = {
    isUndefined: (value) => typeof value === "undefined",
    unwrapBoolean: (value) => (value ? 1 : 0),
    wrapBoolean: (value) => !!value,
    getProperty: (object, name) => fromJs(() => (object !== null ? object[name] : globalThis[name])),
    setProperty: (object, name, value) => void ((object ?? globalThis)[name] = value),
    global: (name) => globalThis[name],
    instanceOf: (value, type) => value instanceof type,
    sameRef: (a, b) => a === b,

    createClass(name, parent, constructor) {
      const made = function JavaObject(marker, object) {
        if (marker === byWrapper) {
          if (parent !== null) {
            parent.call(this, object);
          } else {
            this[javaObject] = object;
            this[functions] = null;
          }
          return undefined;
        }
        if (constructor === null) {
          throw new Error("This class can't be instantiated directly");
        }
        return fromJava(() => constructor.apply(null, arguments));
      };
      made.prototype = Object.create(parent ? parent.prototype : Object.prototype);
      made.prototype.constructor = made;
      const bound = function JavaObject(object) {
        return made.call(this, byWrapper, object);
      };
      bound.prototype = made.prototype;
      return bound;
    },
    defineMethod(type, name, fn) {
      const count = fn.length - 1; // its first is the object
      type.prototype[name] = function (...args) {
        return fromJava(() => fn(this, ...Array.from({ length: count }, (_, i) => args[i])));
      };
    },
    defineFunction,
    defineStaticMethod: (type, name, fn) => void (type[name] = defineFunction(fn)),

    javaObjectToJS(instance, type) {
      if (instance === null) {
        return null;
      }
      let object = jsWrappers.get(instance)?.deref();
      if (object === undefined) {
        object = new type(instance);
        jsWrappers.set(instance, new WeakRef(object));
      }
      return object;
    },
    unwrapJavaObject: (object) => object[javaObject],
    asFunction(object, name) {
      if (object == null) {
        return null;
      }
      const made = (object[functions] ??= Object.create(null));
      return (made[name] ??= (...args) => object[name](...args));
    },
    wrapObject(value) {
      if (value === null) {
        return null;
      }
      const known = isObject(value)
        ? (typeof value[javaObject] === "object" && value[javaObject]) || javaWrappers.get(value)?.deref()
        : primitives.get(value)?.deref();
      if (known) {
        return known;
      }
      const made = wrap(value);
      if (isObject(value)) {
        javaWrappers.set(value, new WeakRef(made));
      } else {
        primitives.set(value, new WeakRef(made));
        forgotten.register(made, value);
      }
      return made;
    },
    hashCode(value) {
      if (!isObject(value)) {
        return typeof value === "number" ? value | 0 : value === true ? 1 : 0;
      }
      if (!hashCodes.has(value)) {
        hashCodes.set(value, ++lastHashCode);
      }
      return hashCodes.get(value);
    },
  };
  for (const type of ["Byte", "Short", "Char", "Int", "Long", "Float", "Double"]) {
    jso[`wrap${type}`] = jso[`unwrap${type}`] = (value) => value;
  }
  for (let n = 0; n < 32; n++) {
    jso[`createFunction${n}`] = (...parts) => {
      const made = body(...parts);
      return (...args) => fromJs(() => made(...args));
    };
    jso[`callFunction${n}`] = (fn, ...args) => fromJs(() => fn(...args));
    jso[`callMethod${n}`] = (object, name, ...args) => fromJs(() => (object ?? globalThis)[name](...args));
    jso[`construct${n}`] = (type, ...args) => fromJs(() => new type(...args));
  }
  return jso;
}

// Memory beside the garbage-collected heap; `external` is one that others share, up to `maxSize` bytes.
function memory(module, { external, maxSize = 2 ** 31 - 1 } = {}) {
  const [section] = WebAssembly.Module.customSections(module, "teavm.memoryRequirements");
  const needs = section ? JSON.parse(new TextDecoder().decode(section)) : {};
  const start = Math.ceil((needs.dataSize ?? 0) / 8) * 8;
  const instance =
    external ??
    new WebAssembly.Memory({ initial: Math.max(needs.min ?? 0, 1), maximum: ((maxSize - 1) >> 16) + 1 });
  const constant = (value) => new WebAssembly.Global({ value: "i32", mutable: false }, value);
  return {
    env: { memory: instance },
    teavmMemory: {
      linearMemory: () => instance.buffer,
      notifyHeapResized() {},
      heapOffset: constant(start),
      maxSize: constant(maxSize),
    },
  };
}

// The scripts that the Java names, as they are.
async function named(module, imports) {
  for (const { module: name, name: what } of WebAssembly.Module.imports(module)) {
    if (name.startsWith("./")) {
      const script = await import(name);
      const value = what === "__self__" ? script : script[what];
      imports[name] = {
        ...imports[name],
        [what]: new WebAssembly.Global({ value: "externref", mutable: false }, value),
      };
    }
  }
}

// Compiles, starts and returns what it exports. `source` is an address or bytes; `installImports` adds imports.
export async function load(source, { memory: memoryOptions, installImports } = {}) {
  const options = { builtins: ["js-string"] };
  const module =
    typeof source === "string"
      ? await WebAssembly.compileStreaming(fetch(source), options)
      : await WebAssembly.compile(source, options);
  const context = { exports: null };
  const imports = {
    "wasm:js-string": strings, // passed over where the browser has its own
    teavm: {
      takeStackTrace: () => ({ getStack: () => [] }),
      decorateException: (exception) => void new JavaError(context.exports, exception),
    },
    teavmDate: { currentTimeMillis: () => Date.now() },
    teavmMath: Math,
    ...memory(module, memoryOptions),
    teavmJso: objects(context),
  };
  const own = !WebAssembly.Module.imports(module).some(({ module: name }) => name === "wasm:js-string");
  imports.teavmJso.stringBuiltinsSupported = () => own;
  installImports?.(imports);
  await named(module, imports);
  const instance = await WebAssembly.instantiate(module, imports);
  context.exports = instance.exports;
  const exports = {};
  for (const [name, value] of Object.entries(instance.exports)) {
    if (value instanceof WebAssembly.Global) {
      Object.defineProperty(exports, name, { get: () => value.value });
    }
  }
  return { exports, instance, module };
}
