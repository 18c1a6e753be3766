/** Records as graphs of entities: FollowTheMoney and STIX 2.1. */
package org.hearsay.exports.graph;
