/** The engine's conformance suite in a real browser. */
package forwardpass.e2e.kernels;
