/** The commands that fill a store and look after it. */
package org.hearsay.cli.store;
