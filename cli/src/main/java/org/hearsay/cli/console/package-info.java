/** What every command speaks through: streams, the terminal, exit statuses, progress. */
package org.hearsay.cli.console;
