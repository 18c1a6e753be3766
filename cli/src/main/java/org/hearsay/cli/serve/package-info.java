/** {@code hearsay serve}: a store that answers over HTTP. */
package org.hearsay.cli.serve;
