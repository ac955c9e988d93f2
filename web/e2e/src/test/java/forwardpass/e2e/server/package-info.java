/** Serves a built site to the tests. */
package forwardpass.e2e.server;
