/** Keeps the groups of reports up to date as reports come, and reads them. */
package org.hearsay.store.groups;
