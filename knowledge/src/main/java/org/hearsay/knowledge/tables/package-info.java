/**
 * Reading of the shipped tables: tab-separated UTF-8, sorted by their bytes, looked up in place so
 * that a large table costs no time when it is loaded.
 */
package org.hearsay.knowledge.tables;
