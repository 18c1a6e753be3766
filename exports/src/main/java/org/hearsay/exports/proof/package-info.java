/**
 * What shows where each fact comes from: W3C Web Annotation and PROV, schema.org Claim, and a
 * bundle for people. No verdict in any of them.
 */
package org.hearsay.exports.proof;
