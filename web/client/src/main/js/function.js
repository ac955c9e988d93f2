// What TeaVM's Wasm runtime gets for the global Function. Its start-up makes some two hundred small functions
// from text, which the book's content policy forbids, as it forbids eval. They come in a few shapes: each is
// answered here by a closure, chosen by the parameters' names. Text of any other shape is an error: it is never run.

// The text of an @JSBody method. Most of those of TeaVM that the book reaches only change a value's type: one parameter,
// returned as it is. (A body of another form needs a closure of its own here.)
const bodies = {
  "obj | return typeof obj=='undefined';": (wrap, obj) => typeof obj === "undefined",
  "object | return object.toString();": (wrap, object) => object.toString(),
};

function body(...parts) {
  const [parameter, text] = parts.slice(-2);
  if (parts.length === 3 && parts[0] === "wrapCallFromJavaToJs") {
    const closure = bodies[`${parameter} | ${text}`];
    if (closure !== undefined) {
      return closure;
    }
    if (text === `return ${parameter};`) {
      return (wrap, value) => value;
    }
  }
  throw new Error(`function.js: no closure stands in for: ${parts.join(" | ")}`);
}

const shapes = {
  // createFunction<n>: asks for a body in turn
  wrapCallFromJavaToJs: () => (wrap, ...parts) => body("wrapCallFromJavaToJs", ...parts).bind(null, wrap),

  // callFunction<n>, callMethod<n>, construct<n>
  "rethrowJsAsJava fn": () => (rethrow, fn, ...args) => {
    try {
      return fn(...args);
    } catch (error) {
      rethrow(error);
    }
  },
  "rethrowJsAsJava getGlobalName": () => (rethrow, getGlobalName, instance, method, ...args) => {
    try {
      return instance !== null ? instance[method](...args) : getGlobalName(method)(...args);
    } catch (error) {
      rethrow(error);
    }
  },
  "rethrowJsAsJava constructor": () => (rethrow, constructor, ...args) => {
    try {
      return new constructor(...args);
    } catch (error) {
      rethrow(error);
    }
  },

  // defineFunction, defineMethod: Java for JavaScript to call
  "rethrowJavaAsJs fn": (text) =>
    text.includes("fn(this")
      ? (rethrow, fn) =>
          function (...args) {
            try {
              return fn(this, ...args);
            } catch (error) {
              rethrow(error);
            }
          }
      : (rethrow, fn) =>
          (...args) => {
            try {
              return fn(...args);
            } catch (error) {
              rethrow(error);
            }
          },

  // a class with a name of its own; here all have the same
  constructor: () => (constructor) =>
    function JavaObject(marker, javaObject) {
      return constructor.call(this, marker, javaObject);
    },

  // a global to be set
  value: (text) => {
    const name = /^([\w$]+) = value;$/.exec(text)[1];
    return (value) => void (globalThis[name] = value);
  },
};

export default function Function(...parts) {
  const text = parts.at(-1);
  if (parts.length === 1) {
    const global = /^return ([\w$]+);$/.exec(text);
    if (global) {
      return () => globalThis[global[1]];
    }
  }
  if (text.startsWith("return [")) {
    return (...elements) => elements; // arrayOf<n>
  }
  const shape = shapes[`${parts[0]} ${parts[1]}`] ?? shapes[parts.length > 1 ? parts[0] : ""];
  return shape === undefined ? body(...parts) : shape(text);
}
