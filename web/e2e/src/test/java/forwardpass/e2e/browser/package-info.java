/** Finds a browser and lends it to tests. */
package forwardpass.e2e.browser;
