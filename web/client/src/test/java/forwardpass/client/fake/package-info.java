/** A browser in memory: as much of a document, of storage, time and workers as the client uses. */
package forwardpass.client.fake;
