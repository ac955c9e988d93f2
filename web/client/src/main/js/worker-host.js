// A worker's surroundings. Its other half is forwardpass.client.dom.WorkerHost.

let hear = null;
const early = []; // what the page said before the module was ready
self.onmessage = ({ data }) => (hear ? hear(...data) : early.push(data));

const { port1, port2 } = new MessageChannel();
const queue = [];
port1.onmessage = () => queue.shift()();

export function serve(heard) {
  hear = heard;
  early.splice(0).forEach((data) => hear(...data));
  return { send: (...message) => self.postMessage(message) };
}

export function attempt(action, failed) {
  try {
    action();
  } catch (error) {
    failed(String((error instanceof Error && error.message) || error));
  }
}

export function soon(action) {
  queue.push(action);
  port2.postMessage(null);
}
