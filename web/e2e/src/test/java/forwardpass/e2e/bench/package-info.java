/** The browser benchmark: runs the page, and what does not run in a page, and writes the table. */
package forwardpass.e2e.bench;
