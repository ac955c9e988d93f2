/** The book read in the other engines, Firefox's and WebKit's, each by its own driver. */
package forwardpass.e2e.engines;
